import { DocumentEditor } from '../../../../src/docx/editing/document-editor';
import { openPackage } from '../../../../src/docx/package';
import { behaviourFrom } from '../../../../src/workbench/host/behaviour';
import type { BatchResponse } from '../../../../src/workbench/host/rich-api/messages';
import type { AnnotationEvent } from '../../../../src/workbench/host/word/annotation-data';
import { EmulatedWord } from '../../../../src/workbench/host/word/emulated-word';
import { sourceFrom } from '../../../../src/workbench/host/word/package-source';
import { paragraphXml, wordFile } from '../../../docx/word-file';

const TEXTS = new Map([['Title', 'A title'], ['Subtitle', 'More'], ['Brand', 'Us']]);
const popupOptions = { brandingTextResourceId: 'Brand', titleResourceId: 'Title', subtitleResourceId: 'Subtitle', suggestions: ['a', 'b', 'c', 'd'] };
const critique = { start: 3, length: 4, colorScheme: 'Blue' };

/** Word over paragraphs of these texts. */
function open(texts: readonly string[], address = '') {
  const editor = new DocumentEditor(openPackage(wordFile(texts.map((text) => paragraphXml(text)).join(''))));
  const events: AnnotationEvent[] = [];
  const word = new EmulatedWord(sourceFrom(editor), behaviourFrom(new URLSearchParams(address)), {
    onSelect: () => undefined,
    onChange: () => undefined,
    onAnnotations: (told) => events.push(...told),
    texts: TEXTS,
  });
  /** Calls a method of the first paragraph, or of the document. */
  const call = (on: 'paragraph' | 'document', Name: string, ...Arguments: unknown[]): BatchResponse => {
    const paths = [
      { Id: 1, ObjectPathType: 1, Name: '' },
      { Id: 2, ParentObjectPathId: 1, ObjectPathType: 4, Name: 'Body' },
      { Id: 3, ParentObjectPathId: 2, ObjectPathType: 4, Name: 'Paragraphs' },
      { Id: 4, ParentObjectPathId: 3, ObjectPathType: 3, Name: 'GetFirst', ArgumentInfo: { Arguments: [] } },
    ];
    return word.answer({ ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])), Actions: [{ Id: 1, ActionType: 3, Name, ObjectPathId: on === 'paragraph' ? 4 : 1, ArgumentInfo: { Arguments } }] });
  };
  const insert = (...critiques: object[]): string[] => call('paragraph', 'InsertAnnotations', { critiques }).Results[0]?.Value as string[];
  const refusal = (...critiques: object[]): string | undefined => call('paragraph', 'InsertAnnotations', { critiques }).Error?.Code;
  const edit = (work: (paragraph: ReturnType<() => (typeof word.paragraphs)[number]>) => void): void => {
    const [paragraph] = word.paragraphs;
    editor.edit((change) => {
      change.open(editor.file.mainPart);
      work(paragraph!);
    });
  };
  const setText = (text: string): void => edit((paragraph) => void (paragraph.getElementsByTagNameNS('*', 't')[0]!.textContent = text));
  const stretches = () => word.marks.map(({ stretch: { start, end } }) => [start, end]);
  return { word, editor, events, call, insert, refusal, setText, edit, stretches };
}

/** Events are told once what is going on is done. */
const done = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('annotations', () => {
  it('belong to WordApi 1.7, and their popups to 1.8', () => {
    expect(open(['It was said.'], 'word=1.6').refusal(critique)).toBe('ApiNotFound');
    expect(open(['It was said.'], 'word=1.6').call('document', '_RegisterAnnotationClickedEvent').Error?.Code).toBe('ApiNotFound');
    expect(open(['It was said.'], 'word=1.7').refusal(critique)).toBeUndefined();
    expect(open(['It was said.'], 'word=1.7').refusal({ ...critique, popupOptions })).toBe('InvalidArgument');
    expect(open(['It was said.'], 'word=1.7').call('document', '_RegisterAnnotationPopupActionEvent').Error?.Code).toBe('ApiNotFound');
    expect(open(['It was said.'], 'word=1.8').refusal({ ...critique, popupOptions })).toBeUndefined();
  });

  it('need a subscription, whatever the version says', () => {
    expect(open(['It was said.'], 'licence=perpetual').refusal(critique)).toBe('GeneralException');
  });

  it('need to lie in the paragraph, beside one another, in a colour that there is, with texts of the manifest', () => {
    const { refusal } = open(['It was said.']);
    expect(refusal({ ...critique, start: 9 })).toBe('InvalidArgument');
    expect(refusal({ ...critique, length: 0 })).toBe('InvalidArgument');
    expect(refusal({ ...critique, colorScheme: 'Orange' })).toBe('InvalidArgument');
    expect(refusal({ ...critique, popupOptions: { ...popupOptions, titleResourceId: 'Unknown' } })).toBe('InvalidArgument');
    expect(refusal(critique, { ...critique, start: 6 })).toBe('InvalidArgument');
  });

  it('are shown with the texts of the manifest and three suggestions', () => {
    const { word, insert } = open(['It was said.']);
    const [id] = insert({ ...critique, popupOptions });
    expect(word.marks).toEqual([{ id, stretch: { paragraph: word.paragraphs[0], start: 3, end: 7 }, colour: 'Blue', popup: { brand: 'Us', title: 'A title', subtitle: 'More', suggestions: ['a', 'b', 'c'] } }]);
  });

  it('move with their words, whoever changes the text, and go when those change or the paragraph goes', async () => {
    const { insert, setText, stretches, events, editor, edit } = open(['It was said.', 'Then.']);
    const [was, said] = insert(critique, { ...critique, start: 7 });
    setText('Now it was said.');
    expect(stretches()).toEqual([[7, 11], [11, 15]]);
    editor.undo();
    expect(stretches()).toEqual([[3, 7], [7, 11]]);
    setText('It is said.');
    expect(stretches()).toEqual([[6, 10]]);
    edit((paragraph) => paragraph.remove());
    expect(stretches()).toEqual([]);
    await done();
    expect(events.filter(({ event }) => event === 'onAnnotationRemoved')).toEqual([{ event: 'onAnnotationRemoved', ids: [was] }, { event: 'onAnnotationRemoved', ids: [said] }]);
  });

  it('give way to the suggestion that is chosen, where Word puts it in place, and are settled in any case', () => {
    for (const [address, text] of [['', 'It c said.'], ['suggestions=told', 'It was said.']] as const) {
      const { word, insert, editor } = open(['It was said.'], address);
      const [id = ''] = insert({ ...critique, length: 3, popupOptions });
      expect(word.chooseSuggestion(id, 2)).toEqual([{ event: 'onAnnotationPopupAction', id, action: 'Accept', critiqueSuggestion: 'c' }]);
      expect(editor.read().document.paragraphs[0]?.text).toBe(text);
      expect(word.marks).toEqual([]);
    }
  });
});

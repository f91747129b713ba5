import type { Element } from 'slimdom';
import { DocumentEditor } from '../../../../src/docx/editing/document-editor';
import { listComments } from '../../../../src/docx/editing/edit-comments';
import { settleAllChanges, trackedChanges } from '../../../../src/docx/editing/tracked-changes';
import { openPackage } from '../../../../src/docx/package';
import { behaviourFrom } from '../../../../src/workbench/host/behaviour';
import { EmulatedWord } from '../../../../src/workbench/host/word/emulated-word';
import { sourceFrom } from '../../../../src/workbench/host/word/package-source';
import { paragraphXml, partXml, wordFile } from '../../../docx/word-file';

type Step = string | [string, ...unknown[]];
interface Call {
  readonly on: readonly Step[];
  readonly do?: [string, ...unknown[]];
  readonly set?: [string, unknown];
}

/** A Word with this body, in which changes may be tracked, and batches of calls as office.js sends them. */
function word(body: string, settings = '') {
  const file = openPackage(wordFile(body, [{ id: 's', kind: 'settings', target: 'settings.xml' }, { id: 'h', kind: 'header', target: 'header1.xml' }], { 'word/settings.xml': partXml('settings', settings), 'word/header1.xml': partXml('hdr', paragraphXml('Confidential')) }));
  const editor = new DocumentEditor(file);
  const changed: (Element | null)[] = [];
  const emulated = new EmulatedWord(sourceFrom(editor), behaviourFrom(new URLSearchParams()), { onSelect: () => undefined, onChange: (paragraph) => changed.push(paragraph) });
  /** Paths that begin alike are one path: what a search found is found once, before anything is changed. */
  const batch = (...calls: Call[]): string => {
    const paths = new Map<string, number>([['[]', 1]]);
    const all: Record<number, object> = { 1: { Id: 1, ObjectPathType: 1, Name: '' } };
    const pathOf = (steps: readonly Step[]): number => {
      const key = JSON.stringify(steps);
      const known = paths.get(key);
      if (known !== undefined) return known;
      const parent = steps.length > 0 ? pathOf(steps.slice(0, -1)) : 1;
      const step = steps.at(-1) ?? '';
      const id = paths.size + 1;
      paths.set(key, id);
      const [Name, ...Arguments] = typeof step === 'string' ? [step] : step;
      all[id] = { Id: id, ParentObjectPathId: parent, Name, ...(typeof step === 'string' ? { ObjectPathType: 4 } : { ObjectPathType: 3, ArgumentInfo: { Arguments } }) };
      return id;
    };
    const found = calls.map(({ on }, index) => ({ Id: index + 1, Name: '', ObjectPathId: pathOf(on), ActionType: 1 }));
    const done = calls.map(({ on, do: call, set }, index) => {
      const [Name, ...Arguments] = call ?? set ?? [''];
      return { Id: 100 + index, Name, ObjectPathId: pathOf(on), ActionType: call ? 3 : 4, ArgumentInfo: { Arguments } };
    });
    const { Error: error } = emulated.answer({ ObjectPaths: all, Actions: [...found, ...done] } as unknown as Parameters<EmulatedWord['answer']>[0]);
    return error ? `${error.Code} ${error.Location}` : '';
  };
  const texts = () => editor.read().document.paragraphs.filter(({ story }) => story === 'body').map(({ text }) => text);
  return { batch, texts, editor, changed };
}

const found = (words: string): Step[] => ['Body', ['Search', words], ['GetFirst']];
const ON = '<w:trackRevisions/>';

describe('text that the pane puts in place', () => {
  it('is tracked where changes are tracked, and undone at once with all else of its batch', () => {
    const { batch, texts, editor } = word(paragraphXml('The CP plan and the LAC review.'), ON);
    expect(batch({ on: found('CP'), do: ['InsertText', 'child protection', 'Replace'] }, { on: found('LAC'), do: ['InsertText', 'looked-after child', 'Replace'] })).toBe('');
    expect(texts()).toEqual(['The child protection plan and the looked-after child review.']);
    expect(trackedChanges(editor.file).map(({ type, author }) => `${type} by ${author}`)).toEqual(['deleted by Workbench', 'inserted by Workbench', 'deleted by Workbench', 'inserted by Workbench']);
    editor.undo();
    expect(texts()).toEqual(['The CP plan and the LAC review.']);
    expect(editor.canUndo).toBe(false);
  });

  it('moves the ranges behind it, in the same paragraph and when lines become paragraphs', () => {
    const { batch, texts, changed } = word(paragraphXml('One, two and three.'));
    expect(batch({ on: found('One'), do: ['InsertText', 'Nineteen', 'Replace'] }, { on: found('two'), do: ['InsertText', 'a\nb', 'Replace'] }, { on: found('three'), do: ['InsertText', '!', 'After'] })).toBe('');
    expect(texts()).toEqual(['Nineteen, a', 'b and three!.']);
    expect(changed).toContain(null);
  });

  it('stands before or behind a range, a paragraph or a body', () => {
    const { batch, texts } = word(paragraphXml('b') + paragraphXml('c'));
    batch({ on: ['Body'], do: ['InsertText', 'a', 'Start'] }, { on: ['Body'], do: ['InsertText', 'd', 'End'] }, { on: ['Body', 'Paragraphs', ['GetFirst']], do: ['InsertText', '.', 'End'] });
    expect(texts()).toEqual(['ab.', 'cd']);
  });

  it('is refused as Word refuses it', () => {
    const locked = `<w:p><w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent><w:r><w:t>Name</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
    const { batch, texts } = word(locked);
    expect(batch({ on: found('Name'), do: ['InsertText', 'x', 'Replace'] })).toBe('AccessDenied Range.insertText');
    expect(texts()).toEqual(['Name']);
  });
});

describe('changes of the document', () => {
  it('are tracked or not as the pane says', () => {
    const { batch, editor } = word(paragraphXml('words'));
    batch({ on: [], set: ['ChangeTrackingMode', 'TrackAll'] }, { on: found('words'), do: ['InsertText', 'text', 'Replace'] }, { on: [], set: ['ChangeTrackingMode', 'Off'] });
    expect(trackedChanges(editor.file)).toHaveLength(2);
    expect(editor.file.text('word/settings.xml')).not.toContain('trackRevisions');
  });

  it('take ranges and paragraphs away', () => {
    const { batch, texts } = word(['one two', 'three', 'four'].map((text) => paragraphXml(text)).join(''));
    batch({ on: found(' two'), do: ['Delete'] }, { on: ['Body', 'Paragraphs', ['GetFirst'], ['GetNext']], do: ['Delete'] });
    expect(texts()).toEqual(['one', 'four']);
  });

  it('are accepted and rejected', () => {
    const { batch, texts, editor } = word(paragraphXml('one two'), ON);
    batch({ on: found('one'), do: ['InsertText', '1', 'Replace'] }, { on: found('two'), do: ['InsertText', '2', 'Replace'] });
    batch({ on: ['Body', ['GetTrackedChanges'], ['GetFirst']], do: ['Accept'] });
    expect(trackedChanges(editor.file)).toHaveLength(3);
    batch({ on: ['Body', ['GetTrackedChanges']], do: ['RejectAll'] });
    expect([texts(), trackedChanges(editor.file)]).toEqual([[' two'], []]);
  });
});

describe('comments of the pane', () => {
  it('come to their words, all in one batch, and go again', () => {
    const { batch, editor } = word(paragraphXml('one two'));
    expect(batch({ on: found('one'), do: ['InsertComment', 'What?\nWhy?'] }, { on: found('two'), do: ['InsertComment', 'When?'] })).toBe('');
    expect(listComments(editor).map(({ text, author }) => `${author}: ${text}`)).toEqual(['Workbench: What?\nWhy?', 'Workbench: When?']);
    expect(batch({ on: ['Body', ['GetComments'], ['GetFirst']], do: ['Delete'] })).toBe('');
    expect(listComments(editor).map(({ text }) => text)).toEqual(['When?']);
    editor.undo();
    editor.undo();
    expect(editor.file.has('word/comments.xml')).toBe(false);
  });

  it('are refused in headers', () => {
    const { batch, editor } = word(`${paragraphXml('a')}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`);
    expect(batch({ on: ['Sections', ['GetFirst'], ['GetHeader', 'Primary'], ['GetRange']], do: ['InsertComment', 'x'] })).toBe('NotAllowed Range.insertComment');
    expect(editor.canUndo).toBe(false);
  });
});

describe('a table that the pane puts at the end', () => {
  const CALLS: Call[] = [
    { on: ['Body'], do: ['InsertParagraph', 'Actions', 'End'] },
    { on: ['Body'], do: ['InsertTable', 2, 2, 'End', [['Action', 'Who'], ['See Ella', 'Ann']]] },
  ];

  it('stands behind a heading of its own, and both are undone at once', () => {
    const { batch, texts, editor, changed } = word(paragraphXml('one'));
    expect(batch(...CALLS)).toBe('');
    expect(texts()).toEqual(['one', 'Actions', 'Action', 'Who', 'See Ella', 'Ann', '']);
    expect(changed).toContain(null);
    editor.undo();
    expect(texts()).toEqual(['one']);
    expect(editor.canUndo).toBe(false);
  });

  it('is tracked where the writer has changes tracked, and is gone once they are rejected', () => {
    const { batch, texts, editor } = word(paragraphXml('one'), ON);
    batch(...CALLS);
    expect(trackedChanges(editor.file).length).toBeGreaterThan(2);
    editor.edit((edit) => settleAllChanges(edit, 'reject'));
    expect(texts().filter((text) => text !== '')).toEqual(['one']);
    expect(editor.read().document.tables).toEqual([]);
  });

  it('is refused where values and cells do not fit, and elsewhere than at the end', () => {
    const { batch, editor } = word(paragraphXml('one'));
    expect(batch({ on: ['Body'], do: ['InsertTable', 2, 2, 'End', [['a']]] })).toBe('InvalidArgument Body.insertTable');
    expect(batch({ on: ['Body'], do: ['InsertTable', 0, 2, 'End', []] })).toBe('InvalidArgument Body.insertTable');
    expect(batch({ on: ['Body'], do: ['InsertParagraph', 'a', 'Start'] })).toBe('NotImplemented Body.insertParagraph');
    expect(editor.canUndo).toBe(false);
  });
});

import type { Element } from 'slimdom';
import { openPackage } from '../../../../src/docx/package';
import { behaviourFrom } from '../../../../src/workbench/host/behaviour';
import type { BatchResponse } from '../../../../src/workbench/host/rich-api/messages';
import type { DocumentSelection } from '../../../../src/workbench/host/selection';
import { EmulatedWord } from '../../../../src/workbench/host/word/emulated-word';
import { sourceFrom } from '../../../../src/workbench/host/word/package-source';
import { DocumentEditor } from '../../../../src/docx/editing/document-editor';
import { linksXml, paragraphXml, partXml, wordFile, type Link } from '../../../docx/word-file';

/** What is hard to make by other programs: the rest is asked through office.js itself, in the end-to-end tests of the host. */

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphXml(text)}</w:tc>`;

/** Asks an object that a path of properties and methods leads to, for some of its properties or with a method. */
function open(body: string, { links = [], parts = {}, address = '' }: { links?: readonly Link[]; parts?: Record<string, string>; address?: string } = {}) {
  const file = openPackage(wordFile(body, links, parts));
  const editor = new DocumentEditor(file);
  const selected: DocumentSelection[] = [];
  const changed: (Element | null)[] = [];
  const word = new EmulatedWord(sourceFrom(editor), behaviourFrom(new URLSearchParams(address)), {
    onSelect: (selection) => selected.push(selection),
    onChange: (paragraph) => changed.push(paragraph),
  });
  const answer = (path: readonly (string | [string, ...unknown[]])[], action: object): BatchResponse => {
    const paths = path.map((step, index) => {
      const [Name, ...Arguments] = typeof step === 'string' ? [step] : step;
      const at = { Id: index + 2, ParentObjectPathId: index + 1, Name };
      return typeof step === 'string' ? { ...at, ObjectPathType: 4 } : { ...at, ObjectPathType: 3, ArgumentInfo: { Arguments } };
    });
    const all = [{ Id: 1, ObjectPathType: 1, Name: '' }, ...paths];
    return word.answer({ ObjectPaths: Object.fromEntries(all.map((one) => [one.Id, one])), Actions: [{ Id: 1, Name: '', ObjectPathId: all.length, ActionType: 1, ...action }] });
  };
  const load = (path: Parameters<typeof answer>[0], ...Select: string[]): unknown => {
    const response = answer(path, { ActionType: 2, QueryInfo: { Select } });
    return response.Error ?? withoutReferences(response.Results[0]?.Value);
  };
  const call = (path: Parameters<typeof answer>[0], Name: string, ...Arguments: unknown[]): unknown => {
    const response = answer(path, { ActionType: 3, Name, ArgumentInfo: { Arguments } });
    return response.Error ?? response.Results[0]?.Value;
  };
  return { word, load, call, selected, changed, file, editor };
}

function withoutReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutReferences);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== '_ReferenceId');
  return '_Items' in value ? withoutReferences(value._Items) : Object.fromEntries(entries.map(([name, inner]) => [name, withoutReferences(inner)]));
}

describe('tables', () => {
  const table = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;

  it('that are nested know their depth, and their paragraphs the cell right around them', () => {
    const inner = table(`<w:tr>${cell('inner')}</w:tr>`);
    const { load } = open(table(`<w:tr><w:tc>${paragraphXml('outer')}${inner}${paragraphXml('after')}</w:tc>${cell('next')}</w:tr>`));
    expect(load(['Body', 'Paragraphs'], 'text', 'tableNestingLevel', 'parentTableCell/cellIndex', 'parentTable/nestingLevel')).toEqual([
      { Text: 'outer', TableNestingLevel: 1, ParentTableCell: { CellIndex: 0 }, ParentTable: { NestingLevel: 1 } },
      { Text: 'inner', TableNestingLevel: 2, ParentTableCell: { CellIndex: 0 }, ParentTable: { NestingLevel: 2 } },
      { Text: 'after', TableNestingLevel: 1, ParentTableCell: { CellIndex: 0 }, ParentTable: { NestingLevel: 1 } },
      { Text: 'next', TableNestingLevel: 1, ParentTableCell: { CellIndex: 1 }, ParentTable: { NestingLevel: 1 } },
    ]);
    expect(load(['Body', 'Tables'], 'rowCount')).toEqual([{ RowCount: 1 }]);
  });

  it('with merged cells have no text in the lower part of one', () => {
    const { load } = open(table(`<w:tr>${cell('top', '<w:vMerge w:val="restart"/>')}${cell('a')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('b')}</w:tr>`));
    expect(load(['Body', 'Paragraphs'], 'text')).toEqual([{ Text: 'top' }, { Text: 'a' }, { Text: 'b' }]);
  });
});

describe('content controls', () => {
  const control = (id: number, content: string, properties = '') => `<w:sdt><w:sdtPr><w:alias w:val="Title ${id}"/><w:tag w:val="tag"/><w:id w:val="${id}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const body = control(7, paragraphXml('One') + `<w:p>${run('Two ')}${control(8, run('inside'), '<w:text/>')}${run(' after')}</w:p>`, '<w:lock w:val="sdtContentLocked"/>') + paragraphXml('Three');

  it('hold paragraphs or part of one', () => {
    const { load } = open(body);
    expect(load(['Body', 'ContentControls'], 'id', 'title', 'tag', 'text', 'type', 'cannotEdit', 'parentContentControlOrNullObject/id')).toEqual([
      { Id: 7, Title: 'Title 7', Tag: 'tag', Text: 'One\rTwo inside after', Type: 'RichText', CannotEdit: true, ParentContentControlOrNullObject: null },
      { Id: 8, Title: 'Title 8', Tag: 'tag', Text: 'inside', Type: 'PlainText', CannotEdit: false, ParentContentControlOrNullObject: { Id: 7 } },
    ]);
  });

  it('are found by id and title', () => {
    const { load } = open(body);
    expect(load(['ContentControls', ['GetById', 8]], 'text')).toEqual({ Text: 'inside' });
    expect(load(['ContentControls', ['GetByTitle', 'Title 7']], 'id')).toEqual([{ Id: 7 }]);
    expect(load(['ContentControls', ['GetById', 9]], 'text')).toMatchObject({ Code: 'ItemNotFound', Location: 'ContentControlCollection.getById' });
    expect(load(['ContentControls', ['GetByIdOrNullObject', 9]], 'text')).toBeNull();
  });
});

describe('text boxes', () => {
  const box = (text: string) => `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="3" name="Box"/><a:graphic><a:graphicData><wps:wsp><wps:cNvSpPr txBox="1"/><wps:txbx><w:txbxContent>${paragraphXml(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraphXml(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
  const body = `<w:p>${run('Beside')}<w:r>${box('Boxed')}</w:r></w:p><w:p><w:r>${box('')}</w:r></w:p>`;

  it('are no paragraphs of the body, and no search finds them', () => {
    const { load } = open(body);
    expect(load(['Body'], 'text')).toEqual({ Text: 'Beside\r' });
    expect(load(['Body', ['Search', 'Boxed']], 'text')).toEqual([]);
  });

  it('are shapes, once each, that say whether they have text', () => {
    const { load } = open(body);
    expect(load(['Body', 'Shapes'], 'id', 'type', 'name', 'textFrame/hasText', 'body/paragraphs/text')).toEqual([
      { Id: 1, Type: 'TextBox', Name: 'Box', TextFrame: { HasText: true }, Body: { Paragraphs: [{ Text: 'Boxed' }] } },
      { Id: 2, Type: 'TextBox', Name: 'Box', TextFrame: { HasText: false }, Body: { Paragraphs: [{ Text: '' }] } },
    ]);
  });
});

it('replies stand under their comments, resolved ones say so', () => {
  const comment = (id: number, paraId: string, text: string) => `<w:comment w:id="${id}" w:author="Jo"><w:p w14:paraId="${paraId}">${run(text)}</w:p></w:comment>`;
  const extended = `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="1"/></w15:commentsEx>`;
  const { load } = open(`<w:p><w:commentRangeStart w:id="0"/>${run('these words')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`, {
    links: [{ id: 'rId1', kind: 'comments', target: 'comments.xml' }, { id: 'rId2', kind: 'commentsExtended', target: 'commentsExtended.xml' }],
    parts: { 'word/comments.xml': partXml('comments', comment(0, '0A', 'Why?') + comment(1, '0B', 'Asked.')), 'word/commentsExtended.xml': extended },
  });
  expect(load(['Body', ['GetComments']], 'content', 'resolved', 'replies/content')).toEqual([{ Content: 'Why?', Resolved: true, Replies: [{ Content: 'Asked.' }] }]);
});

it('custom XML parts are listed with their namespaces, Word’s own first', () => {
  const { load, call } = open(paragraphXml('text'), {
    links: [{ id: 'rId1', kind: 'customXml', target: '../customXml/item1.xml' }],
    parts: {
      'customXml/item1.xml': '<r xmlns="urn:records"/>',
      'docProps/core.xml': '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Plan</dc:title></cp:coreProperties>',
      '_rels/.rels': linksXml([{ id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' }, { id: 'rId2', kind: 'metadata/core-properties', target: 'docProps/core.xml' }]),
    },
  });
  expect(load(['CustomXmlParts'], 'namespaceUri')).toEqual([{ NamespaceUri: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties' }, { NamespaceUri: 'urn:records' }]);
  expect(load(['Properties'], 'title', 'company')).toEqual({ Title: 'Plan', Company: '' });
  expect(call(['CustomXmlParts', ['GetByNamespace', 'urn:records'], ['GetFirst']], 'GetXml')).toBe('<r xmlns="urn:records"/>');
});

describe('selecting', () => {
  const body = `<w:p>${run('He ')}<w:del w:id="1">${'<w:r><w:delText>never </w:delText></w:r>'}</w:del>${run('came late')}</w:p>${paragraphXml('Second')}`;
  const stretches = (selection: DocumentSelection | undefined) => selection?.map(({ start, end }) => [start, end]);

  it('tells the page the stretch of the text it shows', () => {
    const { call, selected } = open(body);
    call(['Body', ['Search', 'came'], ['GetFirst']], 'Select', 'Select');
    call(['Body'], 'Select', 'Select');
    call(['Body', 'Paragraphs', ['GetFirst']], 'Select', 'End');
    expect(selected.map(stretches)).toEqual([[[3, 7]], [[0, 12], [0, 6]], [[12, 12]]]);
  });

  it('by the user is what the pane gets', () => {
    const { word, load, call, selected } = open(body);
    call(['Body', 'Paragraphs', ['GetFirst']], 'Select');
    const [{ paragraph }] = selected[0] as [DocumentSelection[number]];
    word.setSelection([{ paragraph, start: 3, end: 7 }]);
    expect(load([['GetSelection']], 'text')).toEqual({ Text: 'came' });
  });

  it('is a caret at the beginning before anybody selected anything', () => {
    expect(open(body).load([['GetSelection']], 'text', 'isEmpty')).toEqual({ Text: '', IsEmpty: true });
  });
});

describe('text put into a paragraph', () => {
  it('takes its place, keeps its format, and is saved', () => {
    const { call, load, changed, file } = open(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>old</w:t></w:r></w:p>`);
    const paragraph = ['Body', 'Paragraphs', ['GetFirst']] as const;
    call([...paragraph, ['InsertText', 'new\twords', 'Replace']] as never, 'Select');
    expect(load([...paragraph] as never, 'text', 'alignment', 'font/bold')).toEqual({ Text: 'new\twords', Alignment: 'Centered', Font: { Bold: true } });
    expect(load([], 'saved')).toEqual({ Saved: false });
    expect(changed).toHaveLength(1);
    file.markChanged(file.mainPart);
    expect(file.text(file.mainPart)).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">new</w:t><w:tab/><w:t xml:space="preserve">words</w:t></w:r>');
  });

  it('can go before and after', () => {
    const { call, load } = open(paragraphXml('middle'));
    call(['Body', 'Paragraphs', ['GetFirst'], ['InsertText', 'start ', 'Start']], 'Select');
    call(['Body', 'Paragraphs', ['GetFirst'], ['InsertText', ' end', 'End']], 'Select');
    expect(load(['Body'], 'text')).toEqual({ Text: 'start middle end' });
  });
});

it('an empty document has one empty paragraph, and empty headers that are in no file', () => {
  const { load, file } = open('<w:p/>');
  expect(load(['Body'], 'text', 'paragraphs/text')).toEqual({ Text: '', Paragraphs: [{ Text: '' }] });
  const before = file.text(file.mainPart);
  expect(load(['Sections', ['GetFirst'], ['GetHeader', 'Primary']], 'text', 'paragraphs/text')).toEqual({ Text: '', Paragraphs: [{ Text: '' }] });
  file.markChanged(file.mainPart);
  expect(file.text(file.mainPart).replace(/^<\?xml.*\?>\s*/, '')).toBe(before.replace(/^<\?xml.*\?>\s*/, ''));
});

import { NoteMarks } from '../../../../src/workbench/page/view/notes';
import { wordprocessing } from './wordprocessing';

const footnotes = wordprocessing('<w:footnotes><w:footnote w:type="separator" w:id="0"/><w:footnote w:id="1"/><w:footnote w:id="2"/></w:footnotes>');
const reference = (id: number, more = ''): ReturnType<typeof wordprocessing> => wordprocessing(`<w:footnoteReference w:id="${id}" ${more}/>`);

describe('NoteMarks', () => {
  it('numbers notes as the text refers to them, not as the file keeps them', () => {
    const notes = new NoteMarks(footnotes, null, null);
    expect([2, 1, 2].map((id) => notes.refer(reference(id), 'footnote')?.label)).toEqual(['1', '2', '1']);
    expect(notes.used('footnote').map((note) => note.anchor)).toEqual(['footnote-2', 'footnote-1']);
    expect(notes.used('endnote')).toEqual([]);
  });

  it('knows no separator and no missing note', () => {
    const notes = new NoteMarks(footnotes, null, null);
    expect(notes.refer(reference(0), 'footnote')).toBeNull();
    expect(notes.refer(reference(9), 'footnote')).toBeNull();
  });

  it('gives no number to a note with a mark of its own, and uses the format of the document', () => {
    const notes = new NoteMarks(footnotes, null, wordprocessing('<w:settings><w:footnotePr><w:numFmt w:val="upperLetter"/></w:footnotePr></w:settings>'));
    expect(notes.refer(reference(1, 'w:customMarkFollows="1"'), 'footnote')?.label).toBe('');
    expect(notes.refer(reference(2), 'footnote')?.label).toBe('A');
  });
});

import { writeDocument, type NewParagraph } from '../../../src/docx/new-document/write-document';
import { readDocx } from '../../../src/docx/read-docx';

const STYLES: readonly NewParagraph['style'][] = ['Title', 'Heading1', 'Heading2', 'Normal', 'Note', 'Quote', 'ListBullet'];

describe('a new document', () => {
  it('is read as it was written, with its headings and list', () => {
    const { paragraphs, properties } = readDocx(writeDocument(STYLES.map((style) => ({ style, text: `A ${style} & <more> “quoted” 😀` }))));
    expect(paragraphs.map(({ text }) => text)).toEqual(STYLES.map((style) => `A ${style} & <more> “quoted” 😀`));
    expect(paragraphs.slice(1).map(({ heading }) => heading)).toEqual([1, 2, null, null, null, null]);
    expect(paragraphs.at(-1)?.list).not.toBeNull();
    expect(properties).toEqual({ title: '', subject: '', author: '', lastAuthor: '', company: '' });
  });

  it('keeps line ends, and leaves out what no file can hold', () => {
    const [paragraph] = readDocx(writeDocument([{ style: 'Normal', text: 'One\r\ntwo\u0000\ud800 three' }])).paragraphs;
    expect(paragraph?.text.split(/[\n\v]/)).toEqual(['One', 'two three']);
  });

  it('gives the same bytes for the same paragraphs', () => {
    const paragraphs: NewParagraph[] = [{ style: 'Normal', text: 'Once.' }];
    expect(writeDocument(paragraphs)).toEqual(writeDocument(paragraphs));
  });

  it('may be empty', () => {
    expect(readDocx(writeDocument([])).paragraphs.every(({ text }) => text === '')).toBe(true);
  });
});

import type { Unseen } from '../../src/document/case-document';
import { openPackage } from '../../src/docx/package';
import { hidesItself } from '../../src/docx/paragraph-text';
import { readUnseen } from '../../src/docx/unseen';
import type { Link } from './word-file';
import { linksXml, paragraphXml, partXml, wordFile } from './word-file';

const PROPERTIES = { title: '', subject: '', author: 'A. Author', lastAuthor: 'B. Editor', company: '' };
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const by = (author: string, day = '2026-03-01') => `w:author="${author}" w:date="${day}T10:00:00Z"`;

function unseenOf(body: string, links: readonly Link[] = [], more: Readonly<Record<string, string | Uint8Array>> = {}): Unseen {
  return readUnseen(openPackage(wordFile(body, links, more)), PROPERTIES, (element) => hidesItself(element) === true);
}

describe('what travels unseen', () => {
  it('is nothing in a plain document, but for its authors', () => {
    expect(unseenOf(paragraphXml('Text'))).toEqual({
      comments: 0,
      trackedChanges: 0,
      hiddenText: 0,
      customProperties: 0,
      customXmlParts: 0,
      embeddedFiles: 0,
      authors: ['A. Author', 'B. Editor'],
    });
  });

  it('counts comments and names their authors, none twice', () => {
    const comments = ['B. Editor', 'C. Reader', 'C. Reader'].map((author, id) => `<w:comment w:id="${id}" ${by(author)}>${paragraphXml('Why?')}</w:comment>`);
    const { comments: count, authors } = unseenOf('', [{ id: 'c', kind: 'comments', target: 'comments.xml' }], { 'word/comments.xml': partXml('comments', comments.join('')) });
    expect(count).toBe(3);
    expect(authors).toEqual(['A. Author', 'B. Editor', 'C. Reader']);
  });

  it('counts neighbouring parts of one change once, and changes that text parts each', () => {
    const insertion = (author: string, text: string) => `<w:ins ${by(author)}>${run(text)}</w:ins>`;
    expect(unseenOf(`<w:p>${insertion('C', 'a')}${insertion('C', 'b')}</w:p>`).trackedChanges).toBe(1);
    expect(unseenOf(`<w:p>${insertion('C', 'a')}${run('b')}${insertion('C', 'c')}</w:p>`).trackedChanges).toBe(2);
    expect(unseenOf(`<w:p>${insertion('C', 'a')}${insertion('D', 'b')}</w:p>`)).toMatchObject({ trackedChanges: 2, authors: ['A. Author', 'B. Editor', 'C', 'D'] });
    expect(unseenOf(`<w:p>${insertion('C', 'a')}<w:del ${by('C')}><w:r><w:delText>b</w:delText></w:r></w:del></w:p>`).trackedChanges).toBe(2);
  });

  it('counts changes of format, of paragraph marks, rows and cells', () => {
    const changes = [
      `<w:p><w:pPr><w:rPr><w:del ${by('C')}/></w:rPr></w:pPr>${run('a')}</w:p>`,
      `<w:p><w:pPr><w:pPrChange ${by('C')}><w:pPr/></w:pPrChange></w:pPr>${run('a')}</w:p>`,
      `<w:p>${run('a', `<w:rPrChange ${by('C')}><w:rPr/></w:rPrChange>`)}</w:p>`,
      `<w:tbl><w:tr><w:trPr><w:ins ${by('C')}/></w:trPr><w:tc><w:tcPr><w:cellIns ${by('C')}/></w:tcPr>${paragraphXml('a')}</w:tc></w:tr></w:tbl>`,
    ];
    expect(unseenOf(changes.join('')).trackedChanges).toBe(5);
  });

  it('looks into headers, notes and comments as well', () => {
    const hidden = `<w:p><w:ins ${by('C')}>${run('a', '<w:vanish/>')}</w:ins></w:p>`;
    const kinds = ['header', 'footer', 'footnotes', 'endnotes', 'comments'];
    const links = kinds.map((kind) => ({ id: kind, kind, target: `${kind}.xml` }));
    expect(unseenOf('', links, Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, partXml(kind, hidden)])))).toMatchObject({ trackedChanges: 5, hiddenText: 5 });
  });

  it('counts hidden runs that hold something', () => {
    expect(unseenOf(`<w:p>${run('a', '<w:vanish/>')}${run('b')}<w:r><w:rPr><w:vanish/></w:rPr></w:r></w:p>`).hiddenText).toBe(1);
  });

  it('counts once what Word writes in two forms', () => {
    const hidden = `<w:txbxContent><w:p>${run('secret', '<w:vanish/>')}</w:p></w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${hidden}</w:drawing></mc:Choice><mc:Fallback><w:pict>${hidden}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(unseenOf(`<w:p><w:r>${both}</w:r></w:p>`).hiddenText).toBe(1);
  });

  it('counts custom XML, but not what Word keeps for cover pages', () => {
    const links = [1, 2].map((number) => ({ id: `x${number}`, kind: 'customXml', target: `../customXml/item${number}.xml` }));
    const cover = '<CoverPageProperties xmlns="http://schemas.microsoft.com/office/2006/coverPageProps"/>';
    expect(unseenOf('', links, { 'customXml/item1.xml': '<record', 'customXml/item2.xml': cover }).customXmlParts).toBe(1);
  });

  it('counts embedded files once each, wherever they hang', () => {
    const links = [
      { id: 'a', kind: 'oleObject', target: 'embeddings/a.bin' },
      { id: 'b', kind: 'oleObject', target: 'embeddings/A.bin' },
      { id: 'c', kind: 'aFChunk', target: 'gone.html' },
      { id: 'd', kind: 'chart', target: 'chart.xml' },
      { id: 'e', kind: 'image', target: 'media/a.png' },
    ];
    const more = {
      'word/embeddings/a.bin': new Uint8Array(3),
      'word/media/a.png': new Uint8Array(3),
      'word/chart.xml': '<chart/>',
      'word/_rels/chart.xml.rels': linksXml([{ id: 'a', kind: 'package', target: 'embeddings/b.xlsx' }]),
      'word/embeddings/b.xlsx': new Uint8Array(3),
    };
    expect(unseenOf('', links, more).embeddedFiles).toBe(2);
  });
});

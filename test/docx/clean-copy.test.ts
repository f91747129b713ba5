import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { CleanCopyRefused, makeCleanCopy } from '../../src/docx/clean-copy';
import { readDocx } from '../../src/docx/read-docx';
import { BY, deleted, ladenDocument, mark, paragraph, partsOf, run, textOf, traceIn, TYPES } from './laden-document';
import { linksXml, paragraphXml, partXml, wordFile } from './word-file';

describe('the clean copy', () => {
  it('holds nothing of what travels unseen, in whatever part it stood', () => {
    const original = ladenDocument();
    expect(traceIn(original)).not.toBeNull();
    const { bytes, before, after, hadRecord } = makeCleanCopy(original, { acceptChanges: true });
    expect(traceIn(bytes)).toBeNull();
    expect(hadRecord).toBe(true);
    expect(before).toMatchObject({ comments: 1, customProperties: 1, customXmlParts: 2, embeddedFiles: 1, authors: ['SECRET', 'SECRET-author'] });
    expect(after).toEqual({ comments: 0, trackedChanges: 0, hiddenText: 0, customProperties: 0, customXmlParts: 0, embeddedFiles: 1, authors: [] });
  });

  it('has the text of the original with its changes accepted', () => {
    const original = ladenDocument();
    const { bytes } = makeCleanCopy(original, { acceptChanges: true });
    expect(textOf(bytes)).toEqual(textOf(original));
    expect(textOf(bytes)).toEqual([
      'body: Plan for Jo', 'body: She wants her own bed.', 'body: Seen twice in May.', 'body: A line that goes on here.', 'body: Kept', 'body: New', 'body: After. Moved here.',
      'body: Shown end.', 'body: Indexed.', 'body: 4', 'body: Ms Ali', 'body: Editable', 'body: Picture gone with hidden text.', 'body: 1+2', 'header: Jo Marsh', 'footnote: On 2 May.', 'text-box: In the box',
    ]);
  });

  it('keeps the title that stands in the document, the program’s name, and the bytes of what it has no reason to touch', () => {
    const original = ladenDocument();
    const { bytes } = makeCleanCopy(original, { acceptChanges: true });
    expect(readDocx(bytes).properties).toEqual({ title: 'Plan for Jo', subject: '', author: '', lastAuthor: '', company: '' });
    expect(partsOf(bytes)).toContain('Microsoft Office Word');
    expect(unzipSync(bytes)['word/embeddings/table.xlsx']).toEqual(unzipSync(original)['word/embeddings/table.xlsx']);
    const plain = wordFile(paragraphXml('Jo'), [], { 'word/media/x.bin': new Uint8Array([1]) });
    expect(unzipSync(makeCleanCopy(plain).bytes)['word/document.xml']).toEqual(unzipSync(plain)['word/document.xml']);
  });

  it('drops a title that came from another document', () => {
    const core = '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Assessment of Sam Dunn</dc:title></cp:coreProperties>';
    const links = linksXml([{ id: 'r1', kind: 'officeDocument', target: 'word/document.xml' }, { id: 'r2', kind: 'metadata/core-properties', target: 'docProps/core.xml' }]);
    expect(partsOf(makeCleanCopy(wordFile(paragraphXml('Assessment of Jo Marsh'), [], { '_rels/.rels': links, 'docProps/core.xml': core })).bytes)).not.toContain('Sam Dunn');
  });

  it('is not made while changes are not settled, unless they are to be accepted', () => {
    const original = wordFile(paragraph(run('Seen ') + deleted('never ') + run('in May.')));
    expect(() => makeCleanCopy(original)).toThrow(new CleanCopyRefused('tracked-changes', 'One tracked change has not been settled. Accept or reject each one first, so that nobody receives what was meant to be deleted.'));
    expect(textOf(makeCleanCopy(original, { acceptChanges: true }).bytes)).toEqual(['body: Seen in May.']);
  });

  it('does not touch the original, and gives the same copy again', () => {
    const original = ladenDocument();
    const before = original.slice();
    const copy = makeCleanCopy(original, { acceptChanges: true });
    expect(original).toEqual(before);
    expect(makeCleanCopy(original, { acceptChanges: true }).bytes).toEqual(copy.bytes);
    expect(makeCleanCopy(copy.bytes).bytes).toEqual(copy.bytes);
  });

  it('can end with a statement, before the last section’s layout', () => {
    const { bytes } = makeCleanCopy(wordFile(`${paragraphXml('Jo')}<w:sectPr/>`), { statement: ['Signed off by Ada & Bea.', ' Two \u0001 lines'] });
    expect(textOf(bytes)).toEqual(['body: Jo', 'body: Signed off by Ada & Bea.', 'body:  Two   lines']);
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toMatch(/<\/w:p><w:sectPr\/><\/w:body>/);
  });

  it('says what is still in it that somebody has to look at', () => {
    const exif = new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0, 16, ...Buffer.from('Exif\0\0II')]);
    const original = wordFile(
      `${paragraph('<w:r><w:drawing><a:blip r:embed="im"/><a:srcRect l="20000"/></w:drawing></w:r>')}${paragraph('<w:r><w:object><v:imagedata r:id="im" croptop="1f"/></w:object></w:r>')}<w:p><w:r><w:object><v:shape r:id="ol"/></w:object></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>`,
      [{ id: 'im', kind: 'image', target: 'media/photo.jpg' }, { id: 'ol', kind: 'package', target: 'embeddings/table.xlsx' }, { id: 'h1', kind: 'header', target: 'header1.xml' }, { id: 'vb', kind: 'vbaProject', target: 'vbaProject.bin' }],
      { 'word/media/photo.jpg': exif, 'word/embeddings/table.xlsx': 'x', 'word/header1.xml': partXml('hdr', paragraphXml('Jo')), 'word/vbaProject.bin': 'x', '[Content_Types].xml': TYPES(['word/document.xml', 'document.main'], ['word/header1.xml', 'header']) },
    );
    const { stays } = makeCleanCopy(original);
    expect(stays.map((line) => line.split('.')[0])).toEqual(['Files within the file: word/embeddings/table', 'Macros', 'A picture with what a camera notes, which may be the place and time', '2 pictures of which only a part is shown; the rest is still in the file', 'Headers and footers']);
    expect(makeCleanCopy(wordFile(paragraphXml('Jo'))).stays).toEqual([]);
  });

  it('has the accepted text, and no change left, whatever was changed and hidden where', () => {
    const piece = fc.tuple(fc.constantFrom('plain', 'ins', 'del', 'moveFrom', 'moveTo', 'hidden', 'ins-del', 'note'), fc.constantFrom('a', 'b ', ' c', 'dé')).map(([kind, text]) => {
      if (kind === 'plain') return run(text);
      if (kind === 'hidden') return run(`SECRET${text}`, '<w:vanish/>');
      if (kind === 'note') return '<w:r><w:commentReference w:id="1"/></w:r>';
      if (kind === 'del') return deleted(`SECRET${text}`);
      if (kind === 'ins-del') return `<w:ins ${BY}>${run(text)}${deleted(`SECRET${text}`)}</w:ins>`;
      return `<w:${kind} ${BY}>${run(kind === 'moveFrom' ? `SECRET${text}` : text)}</w:${kind}>`;
    });
    const line = fc.tuple(fc.array(piece, { maxLength: 4 }), fc.constantFrom('', mark('del'), mark('ins'), mark('moveFrom'), '<w:rPr><w:vanish/></w:rPr>')).map(([pieces, properties]) => paragraph(pieces.join(''), properties));
    const lines = fc.array(line, { minLength: 1, maxLength: 4 });
    const cell = lines.map((content) => `<w:tc>${content.join('')}</w:tc>`);
    const tableRow = fc.tuple(cell, fc.constantFrom('', `<w:trPr><w:del ${BY}/></w:trPr>`, `<w:trPr><w:ins ${BY}/></w:trPr>`)).map(([content, properties]) => `<w:tr>${properties}${content}</w:tr>`);
    const table = fc.array(tableRow, { minLength: 1, maxLength: 3 }).map((rows) => `<w:tbl>${rows.join('')}</w:tbl>`);
    const control = lines.map((content) => `<w:sdt><w:sdtPr/><w:sdtContent>${content.join('')}</w:sdtContent></w:sdt>`);
    fc.assert(
      fc.property(fc.array(fc.oneof(line, table, control), { maxLength: 6 }), (blocks) => {
        const original = wordFile(blocks.join('') + paragraph(run('End.')), [], {});
        const { bytes } = makeCleanCopy(original, { acceptChanges: true });
        expect(textOf(bytes)).toEqual(textOf(original));
        const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
        expect(xml).not.toMatch(/SECRET|w:author|<w:(ins|del|move)|<w:tc\/>|<w:tr\/>|<w:tbl\/>|<w:tc><\/w:tc>/);
        expect(readDocx(bytes).unseen).toMatchObject({ trackedChanges: 0, hiddenText: 0, authors: [] });
      }),
      { numRuns: 300 },
    );
  });
});

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { openPackage } from '../../src/docx/package';
import { readDocx } from '../../src/docx/read-docx';
import { keepRecord, readKeptRecord } from '../../src/docx/record-part';
import { EMPTY_RECORD, type DocumentRecord } from '../../src/sharing/record';
import { linksXml, paragraphXml, wordFile, wordParts, zip } from './word-file';

const RECORD: DocumentRecord = { ...EMPTY_RECORD, nation: 'Wales', recipients: [{ name: 'Ms Ali, Hill School', why: 'She sees Jo every day: <daily> & \u0001.' }] };
const OTHER = '<other xmlns="urn:other">urn:full-picture:record is not ours here</other>';
const WITH_OTHER = () =>
  wordFile(paragraphXml('Jo lives in Hill Road.'), [{ id: 'rId1', kind: 'customXml', target: '../customXml/item1.xml' }], {
    'customXml/item1.xml': OTHER,
    'customXml/_rels/item1.xml.rels': linksXml([{ id: 'rId1', kind: 'customXmlProps', target: 'itemProps1.xml' }]),
    'customXml/itemProps1.xml': '<ds:datastoreItem ds:itemID="{A}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    'word/media/image1.png': new Uint8Array([1, 2, 3]),
  });

function keep(bytes: Uint8Array, record: DocumentRecord): Uint8Array {
  const file = openPackage(bytes);
  keepRecord(file, record);
  return file.save();
}

const read = (bytes: Uint8Array) => readKeptRecord(openPackage(bytes));

/** Names of parts that are not in both files with the same bytes. */
function differences(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [unzipSync(one), unzipSync(other)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => Buffer.compare(Buffer.from(before[name] ?? []), Buffer.from(after[name] ?? [])) !== 0).sort();
}

describe('the record in a .docx file', () => {
  it('is read as it was kept, in a part that Word knows as custom XML, and nothing else changes', () => {
    const before = WITH_OTHER();
    const after = keep(before, RECORD);
    expect(read(after)).toEqual({ record: RECORD, problem: null });
    expect(differences(before, after)).toEqual(['[Content_Types].xml', 'customXml/_rels/item2.xml.rels', 'customXml/item2.xml', 'customXml/itemProps2.xml', 'word/_rels/document.xml.rels']);
    const file = openPackage(after);
    expect(file.partsRelatedTo('word/document.xml', 'customXml')).toEqual(['customXml/item1.xml', 'customXml/item2.xml']);
    expect(file.partsRelatedTo('customXml/item2.xml', 'customXmlProps')).toEqual(['customXml/itemProps2.xml']);
    expect(file.contentTypeOf('customXml/item2.xml')).toBe('application/xml');
    expect(file.contentTypeOf('customXml/itemProps2.xml')).toBe('application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
    expect(readDocx(after).unseen.customXmlParts).toBe(2);
  });

  it('takes the place of the record before, in the same part', () => {
    const first = keep(WITH_OTHER(), RECORD);
    const second = keep(first, { ...RECORD, nation: 'Scotland' });
    expect(differences(first, second)).toEqual(['customXml/item2.xml']);
    expect(read(second)).toMatchObject({ record: { nation: 'Scotland' } });
  });

  it('goes with all that was added once it says nothing', () => {
    const before = WITH_OTHER();
    const after = keep(keep(before, RECORD), EMPTY_RECORD);
    expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(before)));
    expect(read(after)).toEqual({ record: null, problem: null });
    expect(strFromU8(unzipSync(after)['customXml/item1.xml'] ?? new Uint8Array())).toBe(OTHER);
    expect(strFromU8(unzipSync(after)['[Content_Types].xml'] ?? new Uint8Array())).not.toContain('customXml');
    expect(strFromU8(unzipSync(after)['word/_rels/document.xml.rels'] ?? new Uint8Array())).not.toContain('item2');
  });

  it('is one, where a file came to hold two', () => {
    const two = openPackage(keep(WITH_OTHER(), RECORD));
    two.setBytes('customXml/item7.xml', strToU8('<record xmlns="urn:full-picture:record" version="1" kind="minutes"/>'), 'application/xml');
    two.addRelationship(two.mainPart, 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml', 'customXml/item7.xml');
    expect(read(two.save())).toEqual({ record: RECORD, problem: null });
    const one = keep(two.save(), { ...RECORD, kind: 'minutes' });
    expect(Object.keys(unzipSync(one)).filter((name) => name.includes('item7'))).toEqual([]);
    expect(read(one)).toMatchObject({ record: { kind: 'minutes' } });
  });

  it.each([
    ['cut short', '<record xmlns="urn:full-picture:record" version="1"><answer', 'damaged'],
    ['of a later form', '<record xmlns="urn:full-picture:record" version="9"/>', 'newer'],
  ])('says so when it is %s', (_, text, problem) => {
    const file = openPackage(keep(WITH_OTHER(), RECORD));
    file.setBytes('customXml/item2.xml', strToU8(text));
    expect(read(file.save())).toEqual({ record: null, problem });
  });

  it('is not there in a document without it, whatever other programs wrote', () => {
    expect(read(WITH_OTHER())).toEqual({ record: null, problem: null });
    const odd = wordFile('', [{ id: 'rId1', kind: 'customXml', target: '../customXml/item1.xml' }, { id: 'rId2', kind: 'customXml', target: '../customXml/gone.xml' }], { 'customXml/item1.xml': new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x61]) });
    expect(read(odd)).toEqual({ record: null, problem: null });
    expect(read(keep(odd, RECORD))).toEqual({ record: RECORD, problem: null });
  });

  it('is kept in strict files by their own words, and in files without a list of links', () => {
    const parts = Object.fromEntries(Object.entries(wordParts(paragraphXml('Jo'))).filter(([name]) => name !== 'word/_rels/document.xml.rels'));
    const strict = zip({ ...parts, '_rels/.rels': String(parts['_rels/.rels']).replace('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships') });
    const kept = unzipSync(keep(strict, RECORD));
    expect(strFromU8(kept['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain('http://purl.oclc.org/ooxml/officeDocument/relationships/customXml');
    expect(strFromU8(kept['customXml/itemProps1.xml'] ?? new Uint8Array())).toContain('http://purl.oclc.org/ooxml/officeDocument/customXml');
    expect(read(keep(strict, RECORD))).toEqual({ record: RECORD, problem: null });
  });
});

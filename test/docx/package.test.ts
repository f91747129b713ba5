import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { DocxError, type DocxProblem } from '../../src/docx/docx-error';
import { openPackage } from '../../src/docx/package';
import { documentXml, linksXml, paragraphXml, wordFile, wordParts, zip } from './word-file';

function problemOf(bytes: Uint8Array): DocxProblem | null {
  try {
    openPackage(bytes);
    return null;
  } catch (error) {
    if (error instanceof DocxError) return error.problem;
    throw error;
  }
}

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** Sets a little-endian number in every directory entry (`PK\x01\x02`) of an archive. */
function inDirectory(bytes: Uint8Array, offset: number, value: number, width: 2 | 4): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\x01\x02', 0, 'latin1'); at !== -1; at = copy.indexOf('PK\x01\x02', at + 4, 'latin1')) copy.writeUIntLE(value, at + offset, width);
  return new Uint8Array(copy);
}

/** Sets a little-endian number in the header in front of the first part. */
function inLocalHeader(bytes: Uint8Array, offset: number, value: number, width: 2 | 4): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUIntLE(value, offset, width);
  return new Uint8Array(copy);
}

/** An archive whose directory says of every part that its packed bytes are most of the file. */
function overlapping(): Uint8Array {
  const bytes = wordFile(paragraphXml('Text'.repeat(50)));
  return inDirectory(bytes, 20, bytes.length - 400, 4);
}

describe('opening', () => {
  const body = paragraphXml('Amira lives with her aunt.');

  it('opens a Word file and knows its parts in their order', () => {
    const opened = openPackage(wordFile(body));
    expect(opened.partNames).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels']);
    expect(opened.mainPart).toBe('word/document.xml');
    expect(opened.text('word/document.xml')).toBe(documentXml(body));
    expect(opened.contentTypeOf('word/document.xml')).toMatch(/wordprocessingml.document.main\+xml$/);
    expect(opened.contentTypeOf('customXml/item1.xml')).toBe('application/xml');
    expect(opened.contentTypeOf('word/media/image1.png')).toBe('');
  });

  it('finds the main part by its relationship, whatever it is called', () => {
    const [types, , document] = Object.values(wordParts(body));
    const renamed = zip({ '[Content_Types].xml': types ?? '', 'word/Document2.xml': document ?? '', '_rels/.rels': linksXml([{ id: 'a', kind: 'officeDocument', target: '/word/document2.xml' }]) });
    expect(openPackage(renamed).mainPart).toBe('word/Document2.xml');
  });

  it('reads UTF-16', () => {
    const opened = openPackage(wordFile('', [], { 'word/document.xml': utf16(documentXml(paragraphXml('Zoë')).replace('UTF-8', 'UTF-16')) }));
    expect(opened.xml(opened.mainPart).documentElement?.textContent).toBe('Zoë');
  });

  it('reads the encoding a part declares', () => {
    const latin = new Uint8Array(Buffer.from(documentXml(paragraphXml('Zoë')).replace('UTF-8', 'iso-8859-1'), 'latin1'));
    const opened = openPackage(wordFile('', [], { 'word/document.xml': latin }));
    expect(opened.xml(opened.mainPart).documentElement?.textContent).toBe('Zoë');
  });

  it.each<[string, Uint8Array, DocxProblem]>([
    ['no bytes', new Uint8Array(), 'empty'],
    ['bytes of a file whose writing broke off', new Uint8Array(4096), 'empty'],
    ['plain text', strToU8('Dear colleague'), 'not-docx'],
    ['an archive of other files', zipSync({ 'a.txt': strToU8('a') }), 'not-docx'],
    ['a workbook', zip({ ...wordParts(''), 'word/document.xml': '<workbook xmlns="urn:x"/>' }), 'no-document'],
    ['no main part', zip({ ...wordParts(''), '_rels/.rels': linksXml([]) }), 'no-document'],
    ['the old format', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'old-doc'],
    ['a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['an encrypted archive', inDirectory(wordFile(body), 8, 1, 2), 'encrypted'],
    ['a cut archive', wordFile(body).slice(0, 700), 'damaged'],
    ['an unknown packing', inDirectory(wordFile(body), 10, 12, 2), 'damaged'],
    ['a wrong checksum', inDirectory(wordFile(body), 16, 0x12345678, 4), 'damaged'],
    ['a length declared too small', inDirectory(wordFile(body), 24, 10, 4), 'damaged'],
    ['a length declared too large', inDirectory(wordFile(body), 24, 100_000, 4), 'damaged'],
    ['a length beyond the limit', inDirectory(wordFile(body), 24, 65 * 1024 * 1024, 4), 'too-large'],
    ['very many parts', zip({ ...wordParts(body), ...Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`m/${index}.xml`, ''])) }), 'too-large'],
    ['a part that unpacks to very much', zip({ ...wordParts(body), 'word/zeros.bin': new Uint8Array(12 * 1024 * 1024) }), 'too-large'],
    ['a document type', zip({ ...wordParts(body), 'word/document.xml': `<!DOCTYPE w:document [<!ENTITY a "a">]>${documentXml(body).replace(/^.*\?>/, '')}` }), 'unsafe'],
    ['broken XML', zip({ ...wordParts(body), 'word/document.xml': documentXml('<w:p>') }), 'damaged'],
    ['XML cut within a tag', zip({ ...wordParts(body), 'word/document.xml': documentXml('').slice(0, 60) }), 'damaged'],
    ['bytes that are no UTF-8', zip({ ...wordParts(body), 'word/document.xml': new Uint8Array([0x3c, 0x61, 0xff, 0x3e]) }), 'damaged'],
    ['very deep nesting', zip({ ...wordParts(body), 'word/document.xml': documentXml('<w:p>'.repeat(300) + '</w:p>'.repeat(300)) }), 'too-large'],
    ['very many attributes', zip({ ...wordParts(body), 'word/document.xml': documentXml(`<w:p ${Array.from({ length: 300 }, (_, index) => `a${index}=""`).join(' ')}/>`) }), 'too-large'],
    ['a name that leads out', zip({ ...wordParts(body), '../evil.txt': '' }), 'unsafe'],
    ['an absolute name', zip({ ...wordParts(body), '/evil.txt': '' }), 'unsafe'],
    ['a backslash', zip({ ...wordParts(body), 'word\\evil.txt': '' }), 'unsafe'],
    ['a drive', zip({ ...wordParts(body), 'C:evil.txt': '' }), 'unsafe'],
    ['a NUL', zip({ ...wordParts(body), 'word/a\0.xml': '' }), 'unsafe'],
    ['a part that its header calls otherwise', inLocalHeader(wordFile(body), 30, 0x41, 2), 'unsafe'],
    ['parts that share their bytes', overlapping(), 'unsafe'],
    ['one name twice', zip({ ...wordParts(body), 'WORD/document.xml': documentXml('') }), 'unsafe'],
  ])('refuses %s', (_, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem);
  });

  it('says in one line what to do', () => {
    expect(() => openPackage(new Uint8Array())).toThrow(/^This file is empty\. [^\n]+$/);
  });

  it('takes an angle bracket and an equals sign within a value for what they are', () => {
    expect(problemOf(wordFile(`<w:p w:rsidR="${'='.repeat(300)}>"/><!-- <w:p> <w:p> --><w:p><![CDATA[<w:p>]]></w:p>`))).toBeNull();
  });

  it('throws nothing but DocxError, whatever the bytes', () => {
    const good = wordFile(body);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        problemOf(bytes);
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => void problemOf(new Uint8Array([0x50, 0x4b, 3, 4, ...noise]))));
  });
});

describe('relationships', () => {
  const links = [
    { id: 'a', kind: 'header', target: 'header1.xml' },
    { id: 'b', kind: 'header', target: '/word/header1.xml' },
    { id: 'c', kind: 'header', target: 'gone.xml' },
    { id: 'd', kind: 'customXml', target: '../customXml/item%201.xml#top' },
  ];

  it('names the part each leads to', () => {
    const opened = openPackage(wordFile('', links, { 'word/header1.xml': '<a/>', 'customXml/item 1.xml': '<a/>' }));
    expect(opened.relationshipsOf(opened.mainPart).map((link) => link.target)).toEqual(['word/header1.xml', 'word/header1.xml', 'word/gone.xml', 'customXml/item 1.xml']);
    expect(opened.partsRelatedTo(opened.mainPart, 'header')).toEqual(['word/header1.xml']);
    expect(opened.partsRelatedTo(opened.mainPart, 'customXml')).toEqual(['customXml/item 1.xml']);
    expect(opened.relationshipsOf('word/header1.xml')).toEqual([]);
  });

  it('leaves external addresses as they are', () => {
    const external = linksXml([]).replace('</', '<Relationship Id="x" Type="t/hyperlink" Target="https://example.org/a b" TargetMode="External"/></');
    const opened = openPackage(wordFile('', [], { 'word/_rels/document.xml.rels': external }));
    expect(opened.relationshipsOf(opened.mainPart)).toEqual([{ id: 'x', type: 't/hyperlink', target: 'https://example.org/a b', external: true }]);
  });

  it('adds a part with its link and content type, and takes it away again', () => {
    const opened = openPackage(wordFile('', [{ id: 'rId1', kind: 'styles', target: 'styles.xml' }]));
    const before = opened.save();
    opened.setBytes('customXml/item1.xml', strToU8('<record/>'), 'application/x-record+xml');
    const id = opened.addRelationship('word/document.xml', 'urn:t/customXml', 'customXml/item1.xml');
    expect(id).toBe('rId2');
    const again = openPackage(opened.save());
    expect(again.partsRelatedTo(again.mainPart, 'customXml')).toEqual(['customXml/item1.xml']);
    expect(again.contentTypeOf('customXml/item1.xml')).toBe('application/x-record+xml');
    again.remove('customXml/item1.xml');
    again.removeRelationships(again.mainPart, [id]);
    expect(again.partNames).not.toContain('customXml/item1.xml');
    expect(openPackage(again.save()).relationshipsOf(again.mainPart)).toEqual(openPackage(before).relationshipsOf(again.mainPart));
  });
});

describe('saving', () => {
  it('writes every part that was not changed byte for byte, in the old order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 2000 })), (media) => {
        const more = Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`word/media/${name}.bin`, bytes]));
        const bytes = wordFile(paragraphXml('Text'), [], more);
        const opened = openPackage(bytes);
        opened.xml(opened.mainPart);
        const saved = opened.save();
        expect(unzipSync(saved)).toEqual(unzipSync(bytes));
        expect(openPackage(saved).partNames).toEqual(opened.partNames);
      }),
    );
  });

  it('writes what was changed, and nothing else', () => {
    const bytes = wordFile(paragraphXml('Before'), [], { 'word/styles.xml': '<?xml version="1.0"?>\n<a  b = "c" ></a>' });
    const opened = openPackage(bytes);
    const text = opened.xml(opened.mainPart).getElementsByTagName('w:t')[0];
    text?.replaceChildren('After & é');
    opened.markChanged(opened.mainPart);
    opened.xml('word/styles.xml');
    const saved = unzipSync(opened.save());
    expect(strFromU8(saved['word/document.xml'] ?? new Uint8Array())).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>\r\n<w:document .*After &amp; é/s);
    expect(saved['word/styles.xml']).toEqual(unzipSync(bytes)['word/styles.xml']);
    expect(strFromU8(opened.bytes(opened.mainPart))).toBe(strFromU8(saved['word/document.xml'] ?? new Uint8Array()));
  });

  it('has another revision after every change, that of a part written anew as well, and none after reading', () => {
    const opened = openPackage(wordFile(paragraphXml('Text'), [], { 'customXml/item1.xml': '<record/>' }));
    const revisions = [opened.revision];
    opened.xml(opened.mainPart);
    opened.save();
    expect(opened.revision).toBe(revisions[0]);
    for (const change of [() => opened.setBytes('customXml/item1.xml', strToU8('<other/>')), () => opened.markChanged(opened.mainPart), () => opened.remove('customXml/item1.xml')]) {
      change();
      revisions.push(opened.revision);
    }
    expect(new Set(revisions).size).toBe(4);
  });

  it('gives the same bytes for the same content, with no date', () => {
    const save = () => {
      const opened = openPackage(wordFile(paragraphXml('Text')));
      opened.setBytes('word/media/a.png', new Uint8Array(500), 'image/png');
      return opened.save();
    };
    const [first, second] = [save(), save()];
    expect(first).toEqual(second);
    expect(new DataView(first.buffer).getUint16(12, true)).toBe(33);
  });

  it('says so when asked for a part that is not there', () => {
    const opened = openPackage(wordFile(''));
    expect(() => opened.bytes('word/none.xml')).toThrow(DocxError);
  });
});

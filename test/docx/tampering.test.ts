import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openPackage } from '../../src/docx/package';
import { readDocument } from '../../src/docx/read-docx';
import { readKeptRecord } from '../../src/docx/record-part';
import { takeFingerprint } from '../../src/sharing/fingerprint';
import { EMPTY_RECORD } from '../../src/sharing/record';
import { signOffStanding, type SignOffStanding } from '../../src/sharing/sign-off';
import { PARTS_OF_NOTE, signedNote } from './note-in-all-stories';

function standingOf(bytes: Uint8Array): SignOffStanding {
  const file = openPackage(bytes);
  return signOffStanding(readKeptRecord(file).record ?? EMPTY_RECORD, takeFingerprint(readDocument(file).document));
}

const SIGNED = signedNote();
const CONTENTS = unzipSync(SIGNED);
const TEXT = /(?<=<w:t xml:space="preserve">)[^<]+(?=<\/w:t>)/g;
const PARAGRAPH = /<w:p>(?:(?!<w:p>|<\/w:p>)[^])*<w:t [^]*?<\/w:p>/g;

function saved(part: string, xml: string): Uint8Array {
  return zipSync({ ...CONTENTS, [part]: strToU8(xml) }, { level: 0 });
}

const xmlOf = (part: string): string => strFromU8(CONTENTS[part] ?? new Uint8Array());
const anyPart = fc.constantFrom(...PARTS_OF_NOTE);
/** A letter that stands in no entity, a space, one that looks like another, two codes for one sign, one beyond the basic plane. */
const anyCharacter = fc.constantFrom('q', 'Z', '7', ' ', '\u00a0', '\u0430', 'e\u0301', '’', '🙂', '\u200b');

/** A way to change the text of a part; null where it would stay the same. */
type Edit = (xml: string) => string | null;

const inText = (change: (text: string, at: number) => string): fc.Arbitrary<Edit> =>
  fc.tuple(fc.nat(), fc.nat()).map(([which, where]) => (xml) => {
    const texts = [...xml.matchAll(TEXT)];
    const found = texts[which % texts.length];
    if (!found) return null;
    const [text] = found;
    const edited = change(text, where % text.length);
    return edited === text ? null : xml.slice(0, found.index) + edited + xml.slice(found.index + text.length);
  });

const amongParagraphs = (change: (one: string, other: string) => string): fc.Arbitrary<Edit> =>
  fc.nat().map((which) => (xml) => {
    const paragraphs = [...xml.matchAll(PARAGRAPH)];
    const found = paragraphs[which % paragraphs.length];
    if (!found) return null;
    const next = paragraphs[paragraphs.indexOf(found) + 1];
    const end = next ? next.index + next[0].length : found.index + found[0].length;
    const between = next ? xml.slice(found.index + found[0].length, next.index) : '';
    const edited = change(found[0], next ? between + next[0] : '');
    return edited === xml.slice(found.index, end) ? null : xml.slice(0, found.index) + edited + xml.slice(end);
  });

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  anyCharacter.chain((character) => inText((text, at) => text.slice(0, at) + character + text.slice(at + 1))),
  anyCharacter.chain((character) => inText((text, at) => text.slice(0, at) + character + text.slice(at))),
  inText((text, at) => text.slice(0, at) + text.slice(at + 1)),
  inText((text, at) => text.slice(0, at) + text.slice(at, at + 2).split('').reverse().join('') + text.slice(at + 2)),
  inText((text, at) => text.slice(0, at) + (text[at] ?? '').toUpperCase() + text.slice(at + 1)),
  // The words are hidden, marked as deleted, or in a paragraph of their own from there.
  inText((text, at) => `${text.slice(0, at)}</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">${text.slice(at)}`),
  inText((text, at) => `${text.slice(0, at)}</w:t></w:r><w:del w:id="9" w:author="B"><w:r><w:delText>${text.slice(at)}</w:delText></w:r></w:del><w:r><w:t>`),
  inText((text, at) => (at === 0 ? text : `${text.slice(0, at)}</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">${text.slice(at)}`)),
  amongParagraphs((one, other) => one + one + other),
  amongParagraphs((_, other) => `<w:p/>${other}`),
);

/** What changes the look of a part and none of its text. */
const anyFormat: fc.Arbitrary<Edit> = fc.constantFrom<Edit[]>(
  (xml) => xml.replace(/<w:r>(?=<w:t )/g, '<w:r><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr>'),
  (xml) => xml.replace(/<w:p>(?=<w:r><w:t )/g, '<w:p w:rsidR="00AB12CD"><w:pPr><w:jc w:val="center"/></w:pPr>'),
  (xml) => xml.replace(TEXT, (text) => [...text].join('</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">')),
  (xml) => xml.replace(/<w:p>/g, '<w:p/><w:p>'),
  (xml) => xml.replace(/<w:t /g, '<w:lastRenderedPageBreak/><w:t '),
);

describe('a sign-off in a saved file', () => {
  it('fits the file as it was saved', () => {
    expect(standingOf(SIGNED)).toMatchObject({ state: 'same' });
  });

  it('is void after each single character of the text was changed, in whatever story', () => {
    const stories = new Set<string>();
    for (const part of PARTS_OF_NOTE) {
      const xml = xmlOf(part);
      for (const { index, 0: text } of xml.matchAll(TEXT)) {
        for (let at = index; at < index + text.length; at += 1) {
          const standing = standingOf(saved(part, xml.slice(0, at) + (xml[at] === 'q' ? 'z' : 'q') + xml.slice(at + 1)));
          expect([part, at - index, text, standing.state]).toEqual([part, at - index, text, expect.stringMatching(/^(changed|other)$/)]);
          standing.comparison?.changed.forEach((story) => stories.add(story));
        }
      }
    }
    expect([...stories].sort()).toEqual(['body', 'comment', 'endnote', 'footer', 'footnote', 'header', 'text-box']);
  });

  it('is void after any edit of the text', () => {
    fc.assert(
      fc.property(anyPart, anyEdit, (part, edit) => {
        const xml = edit(xmlOf(part));
        fc.pre(xml !== null);
        expect(standingOf(saved(part, xml ?? '')).state).toMatch(/^(changed|other)$/);
      }),
      { numRuns: 500 },
    );
  });

  it('stays when only the format is changed', () => {
    fc.assert(
      fc.property(anyPart, anyFormat, (part, edit) => {
        const xml = edit(xmlOf(part)) ?? '';
        expect(xml).not.toBe(xmlOf(part));
        expect(standingOf(saved(part, xml)).state).toBe('same');
      }),
      { numRuns: 100 },
    );
  });

  it('of another document is not taken for this one’s', () => {
    const other = unzipSync(signedNote('Sam Reed'));
    const swapped = zipSync({ ...CONTENTS, 'customXml/item1.xml': other['customXml/item1.xml'] ?? new Uint8Array() });
    expect(standingOf(swapped).state).toMatch(/^(changed|other)$/);
  });
});

import { CleanCopyRefused, makeCleanCopy } from '../../src/docx/clean-copy';
import { openPackage, type OpcPackage } from '../../src/docx/package';
import { readDocument } from '../../src/docx/read-docx';
import { keepRecord, readKeptRecord } from '../../src/docx/record-part';
import { compareFingerprints, takeFingerprint } from '../../src/sharing/fingerprint';
import { EMPTY_RECORD, type DocumentRecord } from '../../src/sharing/record';
import { signOffStanding } from '../../src/sharing/sign-off';
import type { Outcome } from './exercise';

/** What is done to a file on its way to others, by name. */
export const SHARINGS = ['sign', 'clean copy'] as const;
export type Sharing = (typeof SHARINGS)[number];

/** Characters of a document's text that are changed in turn, spread over all of it. */
const MOST_CHANGED = 12;

/**
 * Signs a file or makes its clean copy, and looks whether everything is as it should be.
 * @throws DocxError where the file cannot be read
 */
export function share(bytes: Uint8Array, name: Sharing): Outcome {
  const refused = new Map<string, number>();
  try {
    const { saved, faults } = name === 'sign' ? sign(bytes) : clean(bytes);
    return { saved, faults, made: 1, refused };
  } catch (error) {
    if (!(error instanceof CleanCopyRefused)) throw error;
    return { saved: bytes, faults: [error.message], made: 0, refused: refused.set(error.reason, 1) };
  }
}

function sign(bytes: Uint8Array): { saved: Uint8Array; faults: string[] } {
  const faults: string[] = [];
  const file = openPackage(bytes);
  const before = contentsOf(file);
  const { document } = readDocument(file);
  const fingerprint = takeFingerprint(document);
  const record: DocumentRecord = {
    ...EMPTY_RECORD,
    signOffs: [{ name: 'Ada Obi', role: 'Social worker', at: '2026-03-20T09:00:00Z', version: '1', kind: 'case-note', nation: 'England', urgent: false, fingerprint, rows: [], standing: [] }],
  };
  keepRecord(file, record);
  const saved = file.save();
  const again = openPackage(saved);
  const read = readDocument(again).document;
  const kept = readKeptRecord(again).record ?? EMPTY_RECORD;
  if (signOffStanding(kept, takeFingerprint(read)).state !== 'same') faults.push('the sign-off does not fit its own document');
  for (const [part, content] of before) if (!/\.rels$|Content_Types/.test(part) && !isSame(content, again.bytes(part))) faults.push(`signing changed ${part}`);
  const written = read.paragraphs.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]));
  for (let turn = 0; turn < Math.min(MOST_CHANGED, written.length); turn += 1) {
    const index = written[Math.floor((turn * written.length) / MOST_CHANGED)] ?? written[0] ?? 0;
    const paragraphs = read.paragraphs.map((paragraph, at) => (at === index ? { ...paragraph, text: changed(paragraph.text, turn) } : paragraph));
    if (signOffStanding(kept, takeFingerprint({ ...read, paragraphs })).state === 'same') faults.push(`a change in paragraph ${index} was not noticed`);
  }
  keepRecord(again, EMPTY_RECORD);
  const undone = contentsOf(openPackage(again.save()));
  for (const part of new Set([...before.keys(), ...undone.keys()])) if (before.has(part) !== undone.has(part) && !part.endsWith('.rels')) faults.push(`taking the record out leaves a difference: ${part}`);
  return { saved, faults };
}

function clean(bytes: Uint8Array): { saved: Uint8Array; faults: string[] } {
  const faults: string[] = [];
  const original = readDocument(openPackage(bytes)).document;
  const { bytes: saved, after } = makeCleanCopy(bytes, { acceptChanges: true });
  const copy = openPackage(saved);
  const { document } = readDocument(copy);
  const withoutComments = { ...original, paragraphs: original.paragraphs.filter(({ story }) => story !== 'comment') };
  if (compareFingerprints(takeFingerprint(withoutComments), takeFingerprint(document)).outcome !== 'same') faults.push('the copy has another text');
  for (const [what, count] of Object.entries({ ...after, embeddedFiles: 0 })) if (count === null || (typeof count === 'number' ? count : count.length) > 0) faults.push(`the copy still has ${what}`);
  for (const part of copy.partNames) {
    if (/comments|people|customXml|custom\.xml|glossary|thumbnail|webextension|_xmlsignatures|\[trash\]/i.test(part)) faults.push(`the copy still has ${part}`);
    const trace = /\.xml$/.test(part) ? /\srsid\w*=|:rsid\w*=|<w:(?:ins|del|moveFrom|moveTo|rsid|docVar|\w+Change)\b|w:author=|delText/.exec(copy.text(part)) : null;
    if (trace !== null) faults.push(`${part} still has ${trace[0]}`);
  }
  if (!isSame(makeCleanCopy(saved).bytes, saved)) faults.push('a clean copy of the copy is not the same');
  return { saved, faults };
}

/** One character changed, in another place and way each turn. */
function changed(text: string, turn: number): string {
  const at = (turn * 7) % text.length;
  const put = turn % 3 === 0 ? '' : text.charAt(at) === 'q' ? 'z' : 'q';
  return text.slice(0, at) + put + text.slice(turn % 3 === 1 ? at : at + 1);
}

function contentsOf(file: OpcPackage): Map<string, Uint8Array> {
  return new Map(file.partNames.map((part) => [part, file.bytes(part).slice()]));
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

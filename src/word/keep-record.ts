import { readRecord } from '../sharing/read-record';
import { EMPTY_RECORD, isEmptyRecord, type DocumentRecord } from '../sharing/record';
import { RECORD_NAMESPACE } from '../sharing/record-entries';
import { inPieces, joinPieces, PIECE_NAME } from '../sharing/record-pieces';
import { writeRecord } from '../sharing/write-record';
import type { RecordChange, RecordInWord } from './record-outcome';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Our record in the document open in Word.
 *
 * Limits lived with: custom XML parts need WordApi 1.4, and on the web may be accepted and not kept (oj#5910, oj#1742), so that what was
 * written is read back; where they fail, the record goes into custom properties in pieces, since Word on the desktop cuts a value to 255 UTF-16
 * units. Word does not count a change of these alone as one to be saved (oj#1059).
 */

/** Reads the record. Two round trips at most. */
export async function readRecordInWord(request: WordRequest, version: WordVersion): Promise<RecordInWord> {
  const { record, problem } = await find(request, version);
  return { record, problem };
}

/** How often a change is made anew because another pane wrote between our reading and writing. */
const MOST_ATTEMPTS = 5;

/**
 * Applies a change to the record as the document holds it now, so that what another pane has written meanwhile stays. Five round trips, one more
 * for each time that another pane wrote at the same moment.
 * @param replaceUnreadable writes over a record that cannot be read; only at the user's word
 */
export async function changeRecordInWord(request: WordRequest, version: WordVersion, change: (record: DocumentRecord) => DocumentRecord, replaceUnreadable = false): Promise<RecordChange> {
  const found = await find(request, version);
  if (found.record === null && found.problem !== null && !replaceUnreadable) return { outcome: 'unreadable', problem: found.problem };
  const before = found.record ?? EMPTY_RECORD;
  const record = change(before);
  if (record === before && found.record !== null) return { outcome: 'kept', record };
  let kept = record;
  for (let known = found, attempt = 1; known.parts !== null; attempt += 1) {
    const text = textOf(kept);
    const { isWritten, overwritten } = await writePart(request, known, text);
    if (!isWritten) break;
    const theirs = overwritten === null ? null : readRecord(overwritten).record;
    if (theirs === null || attempt === MOST_ATTEMPTS) {
      if (found.properties.length > 0) await request.trySync(() => found.properties.forEach((property) => property.delete()));
      return { outcome: 'kept', record: kept };
    }
    // What another pane had written a moment before goes back in, with our change upon it.
    known = { ...known, parts: text === null ? [] : known.parts, text };
    kept = change(theirs);
  }
  return (await writeProperties(request, found, textOf(kept))) ? { outcome: 'kept', record: kept } : { outcome: 'refused' };
}

function textOf(record: DocumentRecord): string | null {
  return isEmptyRecord(record) ? null : writeRecord(record);
}

interface Found extends RecordInWord {
  /** Our own parts; null where Word has none to offer. */
  readonly parts: readonly Word.CustomXmlPart[] | null;
  /** What the first of them said. */
  readonly text: string | null;
  /** Pieces of our record among the custom properties. */
  readonly properties: readonly Word.CustomProperty[];
}

async function find(request: WordRequest, version: WordVersion): Promise<Found> {
  let parts: Word.CustomXmlPartScopedCollection | null = null;
  const { customProperties } = request.document.properties;
  const both = version.review
    ? await request.trySync(() => {
        parts = request.document.customXmlParts.getByNamespace(RECORD_NAMESPACE);
        parts.load('items/id');
        customProperties.load('items/key,items/value');
      })
    : false;
  if (!both) {
    parts = null;
    customProperties.load('items/key,items/value');
    await request.sync();
  }
  const own = (parts as Word.CustomXmlPartScopedCollection | null)?.items ?? null;
  const properties = customProperties.items.filter(({ key }) => PIECE_NAME.test(key));
  const texts = own === null ? [] : await textsOf(request, own);
  const pieces = joinPieces(properties.map(({ key, value }) => ({ name: key, value: String(value) })));
  const readings = [...texts, ...(pieces === null ? [] : [pieces])].map(readRecord);
  const readable = readings.find(({ record }) => record !== null);
  return { record: readable?.record ?? null, problem: readable ? null : (readings[0]?.problem ?? null), parts: own, text: texts[0] ?? null, properties };
}

async function textsOf(request: WordRequest, parts: readonly Word.CustomXmlPart[]): Promise<string[]> {
  if (parts.length === 0) return [];
  const texts: OfficeExtension.ClientResult<string>[] = [];
  const read = await request.trySync(() => {
    for (const part of parts) texts.push(part.getXml());
  });
  return read ? texts.map(({ value }) => value) : [];
}

/**
 * Writes our part. Word does a request without a break, so that what stood there when it began is read with it.
 * @returns whether the part, read back, says what was written; and what another pane had written there after we read it, null for nothing
 */
async function writePart(request: WordRequest, { parts, record, text: known }: Found, text: string | null): Promise<{ isWritten: boolean; overwritten: string | null }> {
  const [first, ...others] = parts ?? [];
  let before: OfficeExtension.ClientResult<string> | null = null;
  let written: OfficeExtension.ClientResult<string> | null = null;
  const done = await request.trySync(() => {
    // A part beside ours that cannot be read stays where the one that can is written.
    if (record !== null || text === null) for (const other of others) other.delete();
    before = first?.getXml() ?? null;
    if (text === null) first?.delete();
    else if (first) {
      first.setXml(text);
      written = first.getXml();
    } else written = request.document.customXmlParts.add(text).getXml();
  });
  if (!done) return { isWritten: false, overwritten: null };
  const stood = (before as OfficeExtension.ClientResult<string> | null)?.value ?? null;
  const isKnown = stood === null || stood === known || (known !== null && saysTheSame(stood, known));
  return { isWritten: text === null || saysTheSame((written as OfficeExtension.ClientResult<string> | null)?.value ?? '', text), overwritten: isKnown ? null : stood };
}

/** @returns whether the properties, read back, say what was written */
async function writeProperties(request: WordRequest, { properties }: Found, text: string | null): Promise<boolean> {
  const { customProperties } = request.document.properties;
  const pieces = text === null ? [] : inPieces(text);
  const names = new Set(pieces.map(({ name }) => name));
  const done = await request.trySync(() => {
    for (const property of properties) if (!names.has(property.key)) property.delete();
    for (const { name, value } of pieces) customProperties.add(name, value);
    customProperties.load('items/key,items/value');
  });
  if (!done) return false;
  const kept = joinPieces(customProperties.items.filter(({ key }) => PIECE_NAME.test(key)).map(({ key, value }) => ({ name: key, value: String(value) })));
  return text === null ? kept === null : kept === text;
}

/** Word may write the XML anew, with another declaration, other prefixes and other white space between attributes. */
function saysTheSame(written: string, text: string): boolean {
  if (written === text) return true;
  const { record } = readRecord(written);
  return record !== null && writeRecord(record) === text;
}

import { readRecord, type RecordReading } from '../sharing/read-record';
import { isEmptyRecord, type DocumentRecord } from '../sharing/record';
import { RECORD_NAMESPACE } from '../sharing/record-entries';
import { joinPieces, PIECE_NAME } from '../sharing/record-pieces';
import { writeRecord } from '../sharing/write-record';
import { customTextProperties, removeCustomProperty } from './custom-properties';
import { addCustomXml, customXmlParts, removeCustomXml } from './custom-xml';
import { DocxError } from './docx-error';
import type { OpcPackage } from './package';

/** Names the part among the custom XML parts of a document; the same in every document, as there is one at most. */
const ITEM_ID = '{6B0C6C2E-5D0B-4B53-9C1F-3A7E5E0B8F41}';

/** The record kept in a document; neither record nor problem where it holds none. */
export type KeptRecord = RecordReading | { readonly record: null; readonly problem: null };

/** Reads the record kept in a document. Never throws; other programs’ data is left alone, sound or not. */
export function readKeptRecord(file: OpcPackage): KeptRecord {
  const pieces = joinPieces(recordProperties(file));
  const readings = [...recordParts(file).map(({ reading }) => reading), ...(pieces === null ? [] : [readRecord(pieces)])];
  return readings.find(({ record }) => record !== null) ?? readings[0] ?? { record: null, problem: null };
}

/**
 * Keeps a record in a document, in place of the one before; one that says nothing is not kept. All other parts stay as they are, but for the
 * lists of links and types where the document held no record.
 */
export function keepRecord(file: OpcPackage, record: DocumentRecord): void {
  const [first, ...others] = recordParts(file).map(({ part }) => part);
  for (const part of others) removeCustomXml(file, part);
  for (const { name } of recordProperties(file)) removeCustomProperty(file, name);
  if (isEmptyRecord(record)) {
    if (first !== undefined) removeCustomXml(file, first);
  } else if (first !== undefined) file.setBytes(first, new TextEncoder().encode(writeRecord(record)));
  else addCustomXml(file, writeRecord(record), RECORD_NAMESPACE, ITEM_ID);
}

function recordParts(file: OpcPackage): { part: string; reading: RecordReading }[] {
  return customXmlParts(file).flatMap((part) => {
    const text = textOf(file, part);
    if (!text.includes(RECORD_NAMESPACE)) return [];
    const reading = readRecord(text);
    return reading.problem === 'not-ours' ? [] : [{ part, reading }];
  });
}

/** A Word without custom XML parts keeps the record in properties, in pieces. */
function recordProperties(file: OpcPackage): { readonly name: string; readonly value: string }[] {
  try {
    return customTextProperties(file).filter(({ name }) => PIECE_NAME.test(name));
  } catch (error) {
    if (error instanceof DocxError) return [];
    throw error;
  }
}

/** Other programs may write what is no text. */
function textOf(file: OpcPackage, part: string): string {
  try {
    return file.text(part);
  } catch (error) {
    if (error instanceof DocxError) return '';
    throw error;
  }
}

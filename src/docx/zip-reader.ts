import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { DocxError } from './docx-error';
import { guardNames, guardSizes } from './zip-guards';

export const STORED = 0;
export const DEFLATED = 8;

const END_RECORD = 0x06054b50;
const END_RECORD_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LONG_END_LOCATOR = 0x07064b50;
const LONG_END_RECORD = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_LENGTH = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const LONG_EXTRA = 0x0001;
const IN_LONG_EXTRA = 0xffffffff;
const FLAG_ENCRYPTED = 0x1;
const FLAG_UTF8 = 0x800;
/** Packed bytes that are unpacked at once. */
const PIECE = 16 * 1024;

/** One file of an archive, still as it is packed there. */
export interface PackedFile {
  readonly name: string;
  readonly method: typeof STORED | typeof DEFLATED;
  readonly crc: number;
  /** Bytes once unpacked. */
  readonly size: number;
  /** The packed bytes: a view of the archive, not a copy. */
  readonly packed: Uint8Array;
}

interface DirectoryEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly rawName: Uint8Array;
}

/**
 * Lists the files of a ZIP archive in the order of its directory, held to the limits before anything is unpacked. Folders are left out.
 * The sizes and checksums are what the archive declares: `unpack` checks them.
 * @throws DocxError `damaged`, `encrypted`, `too-large`, `unsafe`
 */
export function readZip(archive: Uint8Array): PackedFile[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const entries = readDirectory(view).filter((entry) => !(entry.name.endsWith('/') && entry.size === 0));
    guardNames(entries.map((entry) => entry.name));
    guardSizes(entries, archive.length);
    return entries.map((entry) => locate(view, entry));
  } catch (error) {
    // The archive names a place beyond its own end.
    if (error instanceof RangeError) throw new DocxError('damaged', 'the archive is cut short');
    throw error;
  }
}

/**
 * Unpacks one file and holds it to its declared length and checksum.
 * @throws DocxError `damaged`
 */
export function unpack(file: PackedFile): Uint8Array {
  const bytes = file.method === STORED ? file.packed.slice() : inflate(file);
  if (bytes.length !== file.size || crc32(bytes) !== file.crc) throw new DocxError('damaged', `${file.name} is not what the archive says`);
  return bytes;
}

/** In pieces, so that a part that unpacks to more than it declares is given up on at once: a piece yields about 16 MB at most. */
function inflate(file: PackedFile): Uint8Array {
  const bytes = new Uint8Array(file.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > file.size) throw new DocxError('damaged', `${file.name} is longer than the archive says`);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < file.packed.length; at += PIECE) {
      inflater.push(file.packed.subarray(at, at + PIECE), at + PIECE >= file.packed.length);
    }
  } catch (error) {
    throw error instanceof DocxError ? error : new DocxError('damaged', `${file.name} cannot be unpacked`);
  }
  return bytes.subarray(0, length);
}

function readDirectory(view: DataView): DirectoryEntry[] {
  const end = findEndRecord(view);
  let count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === LONG_END_LOCATOR) {
    const longEnd = readLong(view, end - 12);
    if (view.getUint32(longEnd, true) !== LONG_END_RECORD) throw new DocxError('damaged', 'no ZIP64 end record');
    count = readLong(view, longEnd + 32);
    position = readLong(view, longEnd + 48);
  }
  const entries: DirectoryEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(position, true) !== DIRECTORY_ENTRY) throw new DocxError('damaged', 'the directory of the archive is broken');
    entries.push(readEntry(view, position));
    position += DIRECTORY_ENTRY_LENGTH + view.getUint16(position + 28, true) + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_LENGTH;
  for (let position = last; position >= 0 && position >= last - LONGEST_COMMENT; position -= 1) {
    if (view.getUint32(position, true) === END_RECORD) return position;
  }
  throw new DocxError('damaged', 'the archive has no directory');
}

function readEntry(view: DataView, position: number): DirectoryEntry {
  const flags = view.getUint16(position + 8, true);
  const nameStart = position + DIRECTORY_ENTRY_LENGTH;
  const nameLength = view.getUint16(position + 28, true);
  const extraStart = nameStart + nameLength;
  const rawName = viewBytes(view, nameStart, nameLength);
  const name = decodeName(rawName, (flags & FLAG_UTF8) !== 0);
  const long = readLongExtra(view, extraStart, extraStart + view.getUint16(position + 30, true));
  // The long values follow one another in this order, and only those are there whose short field is full.
  const longOr = (short: number) => (short === IN_LONG_EXTRA && long.length > 0 ? (long.shift() ?? short) : short);
  const size = longOr(view.getUint32(position + 24, true));
  const packedSize = longOr(view.getUint32(position + 20, true));
  const offset = longOr(view.getUint32(position + 42, true));
  return { name, rawName, flags, method: view.getUint16(position + 10, true), crc: view.getUint32(position + 16, true), packedSize, size, offset };
}

function readLongExtra(view: DataView, start: number, end: number): number[] {
  let position = start;
  while (position + 4 <= end) {
    const length = view.getUint16(position + 2, true);
    if (view.getUint16(position, true) === LONG_EXTRA) {
      const values: number[] = [];
      for (let at = position + 4; at + 8 <= position + 4 + length; at += 8) values.push(readLong(view, at));
      return values;
    }
    position += 4 + length;
  }
  return [];
}

function locate(view: DataView, entry: DirectoryEntry): PackedFile {
  const { name, method, crc, size } = entry;
  if (entry.flags & FLAG_ENCRYPTED) throw new DocxError('encrypted', name);
  if (method !== STORED && method !== DEFLATED) throw new DocxError('damaged', `${name} is packed in an unknown way`);
  if (view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw new DocxError('damaged', `${name} is not where the archive says`);
  const nameStart = entry.offset + LOCAL_HEADER_LENGTH;
  const localName = viewBytes(view, nameStart, view.getUint16(entry.offset + 26, true));
  // A reader that goes by the directory and one that goes by the headers would see different documents.
  if (localName.length !== entry.rawName.length || localName.some((byte, index) => byte !== entry.rawName[index])) {
    throw new DocxError('unsafe', `${name} has two names`);
  }
  const start = nameStart + localName.length + view.getUint16(entry.offset + 28, true);
  return { name, method, crc, size, packed: viewBytes(view, start, entry.packedSize) };
}

/** A 64-bit number; beyond 2^53 it is no longer exact, which no archive within the limits reaches. */
function readLong(view: DataView, position: number): number {
  return view.getUint32(position, true) + view.getUint32(position + 4, true) * 0x100000000;
}

function viewBytes(view: DataView, start: number, length: number): Uint8Array {
  if (start + length > view.byteLength) throw new DocxError('damaged', 'the archive is cut short');
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

/** Names without the UTF-8 mark are ASCII in every document; anything else in them keeps its bytes, one character each. */
function decodeName(bytes: Uint8Array, utf8: boolean): string {
  if (!utf8) return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return new TextDecoder().decode(bytes);
}

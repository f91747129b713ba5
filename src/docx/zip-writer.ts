import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { DEFLATED, STORED, type PackedFile } from './zip-reader';

const LOCAL_HEADER_LENGTH = 30;
const DIRECTORY_ENTRY_LENGTH = 46;
const END_RECORD_LENGTH = 22;
const VERSION_NEEDED = 20;
const FLAG_UTF8 = 0x800;
/** 1 January 1980, the first day ZIP knows: the same content gives the same file, and the file does not tell when it was saved. */
const FIRST_DAY = (1 << 5) | 1;
/** Pictures, sound and archives are packed already; packing them again costs time and saves nothing. */
const PACKED_ALREADY = /\.(png|jpe?g|gif|emz|wmz|mp3|mp4|m4a|mov|wmv|zip|docx|xlsx|pptx|docm|xlsm|odttf)$/i;

/** Packs one file as a new archive keeps it. */
export function pack(name: string, bytes: Uint8Array): PackedFile {
  const deflated = PACKED_ALREADY.test(name) ? null : deflateSync(bytes, { level: 6 });
  const shrinks = deflated !== null && deflated.length < bytes.length;
  return { name, method: shrinks ? DEFLATED : STORED, crc: crc32(bytes), size: bytes.length, packed: shrinks ? deflated : bytes };
}

/** Writes an archive with the files in this order, packed as they are, all with the same fixed date. */
export function writeZip(files: readonly PackedFile[]): Uint8Array {
  const named = files.map((file) => ({ file, name: new TextEncoder().encode(file.name) }));
  const contents = named.reduce((sum, { file, name }) => sum + LOCAL_HEADER_LENGTH + name.length + file.packed.length, 0);
  const directory = named.reduce((sum, { name }) => sum + DIRECTORY_ENTRY_LENGTH + name.length, 0);
  const archive = new Uint8Array(contents + directory + END_RECORD_LENGTH);
  const view = new DataView(archive.buffer);

  let position = 0;
  let entry = contents;
  for (const { file, name } of named) {
    view.setUint32(entry, 0x02014b50, true);
    view.setUint16(entry + 4, VERSION_NEEDED, true);
    writeDescription(view, entry + 6, file, name.length);
    view.setUint32(entry + 42, position, true);
    archive.set(name, entry + DIRECTORY_ENTRY_LENGTH);
    entry += DIRECTORY_ENTRY_LENGTH + name.length;

    view.setUint32(position, 0x04034b50, true);
    writeDescription(view, position + 4, file, name.length);
    archive.set(name, position + LOCAL_HEADER_LENGTH);
    archive.set(file.packed, position + LOCAL_HEADER_LENGTH + name.length);
    position += LOCAL_HEADER_LENGTH + name.length + file.packed.length;
  }
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 8, files.length, true);
  view.setUint16(entry + 10, files.length, true);
  view.setUint32(entry + 12, directory, true);
  view.setUint32(entry + 16, contents, true);
  return archive;
}

/** The fields that a file's own header and its entry in the directory share. */
function writeDescription(view: DataView, position: number, file: PackedFile, nameLength: number): void {
  view.setUint16(position, VERSION_NEEDED, true);
  view.setUint16(position + 2, FLAG_UTF8, true);
  view.setUint16(position + 4, file.method, true);
  view.setUint16(position + 8, FIRST_DAY, true);
  view.setUint32(position + 10, file.crc, true);
  view.setUint32(position + 14, file.packed.length, true);
  view.setUint32(position + 18, file.size, true);
  view.setUint16(position + 22, nameLength, true);
}

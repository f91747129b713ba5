import { DocxError } from './docx-error';

const MEGABYTE = 1024 * 1024;

/** Several times what the largest real documents need; a file beyond them was made to exhaust the reader. */
export const ZIP_LIMITS = {
  parts: 5_000,
  /** Bytes of one part, unpacked. */
  partSize: 64 * MEGABYTE,
  /** Bytes of all parts together, unpacked. */
  totalSize: 256 * MEGABYTE,
  /** Unpacked size over packed size, looked at only above `ratioFrom` bytes: short repetitive parts pack very well. */
  ratio: 200,
  ratioFrom: 10 * MEGABYTE,
} as const;

export interface DeclaredSize {
  readonly name: string;
  readonly packedSize: number;
  readonly size: number;
}

/**
 * Holds the sizes the archive declares to the limits, before anything is unpacked.
 * @param archiveSize bytes of the whole archive
 * @throws DocxError `too-large`; `unsafe` where parts share their packed bytes, as those of archives do that unpack without end
 */
export function guardSizes(entries: readonly DeclaredSize[], archiveSize: number): void {
  if (entries.length > ZIP_LIMITS.parts) throw new DocxError('too-large', `${entries.length} parts`);
  let size = 0;
  let packedSize = 0;
  for (const entry of entries) {
    if (entry.size > ZIP_LIMITS.partSize) throw new DocxError('too-large', `${entry.name}: ${entry.size} bytes`);
    guardRatio(entry.name, entry.size, entry.packedSize);
    size += entry.size;
    packedSize += entry.packedSize;
  }
  if (size > ZIP_LIMITS.totalSize) throw new DocxError('too-large', `${size} bytes in all`);
  guardRatio('all parts', size, packedSize);
  if (packedSize > archiveSize) throw new DocxError('unsafe', 'parts overlap');
}

function guardRatio(name: string, size: number, packedSize: number): void {
  if (size > ZIP_LIMITS.ratioFrom && size > packedSize * ZIP_LIMITS.ratio) {
    throw new DocxError('too-large', `${name}: ${size} bytes from ${packedSize}`);
  }
}

/**
 * Refuses names that lead out of the package or that two programs could read as different parts.
 * @throws DocxError `unsafe`
 */
export function guardNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const wanders = name.split('/').some((segment) => segment === '..' || segment === '.');
    if (name === '' || wanders || name.startsWith('/') || name.includes('\\') || name.includes('\0') || /^[a-z]:/i.test(name)) {
      throw new DocxError('unsafe', `part name ${JSON.stringify(name)}`);
    }
    const folded = name.toLowerCase();
    if (seen.has(folded)) throw new DocxError('unsafe', `two parts named ${JSON.stringify(name)}`);
    seen.add(folded);
  }
}

import { readFile } from 'node:fs/promises';
import { DocxError } from '../docx/docx-error';
import type { Streams } from './streams';
import { isSystemError } from './system-error';

/** What was read from a file, or why it cannot be read, in one plain line. */
export type FileReading<T> = { readonly value: T; readonly problem: null } | { readonly value: null; readonly problem: string };

/** Reads a document, or says why it cannot be read. */
export async function tryToRead<T>(file: string, read: (bytes: Uint8Array) => T): Promise<FileReading<T>> {
  try {
    return { value: read(new Uint8Array(await readFile(file))), problem: null };
  } catch (error) {
    if (error instanceof DocxError) return { value: null, problem: error.message };
    if (!isSystemError(error)) throw error;
    return { value: null, problem: error.code === 'ENOENT' ? 'There is no such file. Check the name and the folder.' : `It cannot be opened (${error.code}). Check that you may read it and that no other program holds it.` };
  }
}

/** Reads a document; null where it cannot be read, after a line that says why. */
export async function readFileAs<T>(file: string, read: (bytes: Uint8Array) => T, streams: Streams): Promise<T | null> {
  const { value, problem } = await tryToRead(file, read);
  if (problem !== null) streams.error(`${file}: ${problem}`);
  return value;
}

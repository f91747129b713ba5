import { readFile } from 'node:fs/promises';
import { DocxError } from '../docx/docx-error';
import type { Streams } from './streams';
import { isSystemError } from './system-error';

/** Reads a document; null where it cannot be read, after a line that says why. */
export async function readFileAs<T>(file: string, read: (bytes: Uint8Array) => T, streams: Streams): Promise<T | null> {
  try {
    return read(new Uint8Array(await readFile(file)));
  } catch (error) {
    if (error instanceof DocxError) streams.error(`${file}: ${error.message}`);
    else if (isSystemError(error)) streams.error(`${file}: ${error.code === 'ENOENT' ? 'There is no such file. Check the name and the folder.' : `It cannot be opened (${error.code}). Check that you may read it and that no other program holds it.`}`);
    else throw error;
    return null;
  }
}

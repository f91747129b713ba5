import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from './arguments';
import { isSystemError } from './system-error';

/** Writes a file. @throws UsageError where it cannot be written */
export async function writeOutput(output: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(output, content);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${output}: It cannot be written (${error.code}). Choose another folder or name.`);
  }
}

/** @throws UsageError where `output` is one of these files, by whatever path */
export async function refuseToWriteOver(output: string, files: readonly string[], instead: string): Promise<void> {
  for (const file of files) if (resolve(file) === resolve(output) || (await isSameFile(file, output))) throw new UsageError(`${output}: ${instead}`);
}

/** Links and other spellings lead to one file too. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })]);
    return first.ino !== 0n && first.ino === second.ino && first.dev === second.dev;
  } catch {
    return false;
  }
}

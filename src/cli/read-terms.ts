import { open } from 'node:fs/promises';
import { MOST_BYTES, readTeam } from '../checker/team/read-team';
import type { LocalTerms } from '../checks/local-terms';
import { UsageError } from './arguments';
import { isSystemError } from './system-error';

/**
 * Reads a team's file of local terms.
 * @throws UsageError with one line that says what is wrong with the file and what to do
 */
export async function readTerms(path: string): Promise<LocalTerms> {
  const { terms, problems } = readTeam(await firstBytes(path), path);
  if (terms) return terms;
  const more = problems.length - 1;
  throw new UsageError(`${problems[0] ?? path}${more > 0 ? ` There ${more === 1 ? 'is one more fault' : `are ${more} more faults`} in the file.` : ''}`);
}

/** As much of a file as tells whether it is too big: more is not read. */
async function firstBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(new Uint8Array(MOST_BYTES + 1), 0, MOST_BYTES + 1, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason = error.code === 'ENOENT' ? 'There is no such file. Check the name and the folder.' : error.code === 'EISDIR' ? 'This is a folder. Name the file, for example team.json.' : `It cannot be opened (${error.code}). Check that you may read it.`;
    throw new UsageError(`${path}: ${reason}`);
  }
}

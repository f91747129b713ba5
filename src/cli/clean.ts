import { CleanCopyRefused, makeCleanCopy, type CleanCopy } from '../docx/clean-copy';
import { openPackage } from '../docx/package';
import { readDocument } from '../docx/read-docx';
import { readKeptRecord } from '../docx/record-part';
import type { Unseen } from '../document/case-document';
import { takeFingerprint } from '../sharing/fingerprint';
import { EMPTY_RECORD } from '../sharing/record';
import { signOffStanding, type SignOffStanding } from '../sharing/sign-off';
import { closingStatement, describeStanding } from '../sharing/sign-off-words';
import type { CleanCommand } from './arguments';
import { refuseToWriteOver, writeOutput } from './output-file';
import { readFileAs } from './read-document';
import type { Streams } from './streams';

/** Makes the copy to send, and says what was left out of it and what is still in it. */
export async function clean({ file, output, acceptChanges, closingStatement: wantsStatement }: CleanCommand, streams: Streams): Promise<0 | 1 | 2> {
  await refuseToWriteOver(output, [file], 'The copy would be written over the original. Choose another name.');
  const made = await readFileAs(file, (bytes) => make(bytes, acceptChanges, wantsStatement), streams);
  if (made === null) return 2;
  if ('refused' in made) {
    streams.error(`${file}: ${made.refused}`);
    return 1;
  }
  await writeOutput(output, made.bytes);
  streams.out(cleanText(output, made));
  return 0;
}

function make(bytes: Uint8Array, acceptChanges: boolean, wantsStatement: boolean): CleanCopy | { readonly refused: string } {
  const standing = wantsStatement ? standingOf(bytes) : null;
  if (standing !== null && standing.state !== 'same') return { refused: `The copy cannot end with a statement of the sign-off. ${describeStanding(standing)}` };
  try {
    return makeCleanCopy(bytes, { acceptChanges, statement: standing === null ? [] : closingStatement(standing.signOff) });
  } catch (error) {
    if (!(error instanceof CleanCopyRefused)) throw error;
    return { refused: `${error.message}${error.reason === 'tracked-changes' ? ' “--accept-changes” accepts them all.' : ''}` };
  }
}

function standingOf(bytes: Uint8Array): SignOffStanding {
  const file = openPackage(bytes);
  return signOffStanding(readKeptRecord(file).record ?? EMPTY_RECORD, takeFingerprint(readDocument(file).document));
}

const NAMES: readonly (readonly [keyof Unseen, one: string, many: string])[] = [
  ['comments', 'comment', 'comments'],
  ['trackedChanges', 'tracked change (accepted)', 'tracked changes (accepted)'],
  ['hiddenText', 'run of hidden text', 'runs of hidden text'],
  ['authors', 'author’s name', 'authors’ names'],
  ['customProperties', 'added property', 'added properties'],
  ['customXmlParts', 'part with data of programs', 'parts with data of programs'],
];

function cleanText(output: string, { before, after, hadRecord, stays }: CleanCopy): string {
  const left = NAMES.flatMap(([name, one, many]) => {
    const count = countOf(before[name]) - countOf(after[name]);
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
  });
  const out = [...left, ...(hadRecord ? ['our own record'] : []), 'properties and ids of revisions'];
  const lines = [`${output}: The copy to send. Its text is that of the original. Left out: ${out.join(', ')}.`];
  if (stays.length > 0) lines.push('Look at what is still in it:', ...stays.map((line) => `  - ${line}`));
  return lines.join('\n');
}

function countOf(value: Unseen[keyof Unseen]): number {
  return value === null ? 0 : typeof value === 'number' ? value : value.length;
}

import { openPackage } from '../docx/package';
import { readDocument } from '../docx/read-docx';
import { readKeptRecord } from '../docx/record-part';
import { takeFingerprint } from '../sharing/fingerprint';
import { EMPTY_RECORD } from '../sharing/record';
import { signOffStanding, SIGN_OFF_MEANING } from '../sharing/sign-off';
import { describeStanding } from '../sharing/sign-off-words';
import type { VerifyCommand } from './arguments';
import { findFiles } from './find-files';
import { readFileAs } from './read-document';
import { recordProblemText } from './record-problem-text';
import type { Streams } from './streams';

/** Says of each document whether its sign-off is there and still fits its text. */
export async function verify({ paths }: VerifyCommand, streams: Streams): Promise<0 | 1 | 2> {
  const { files, notFound } = await findFiles(paths);
  for (const { path, reason } of notFound) streams.error(`${path}: ${reason}`);
  let unreadable = notFound.length;
  let unfit = 0;
  for (const path of files) {
    const verdict = await readFileAs(path, verdictOf, streams);
    if (verdict === null) unreadable += 1;
    else {
      if (!verdict.fits) unfit += 1;
      streams.out(`${path}: ${verdict.text}`);
    }
  }
  if (files.length > unreadable - notFound.length) streams.out(SIGN_OFF_MEANING);
  return unreadable > 0 ? 2 : unfit > 0 ? 1 : 0;
}

function verdictOf(bytes: Uint8Array): { readonly fits: boolean; readonly text: string } {
  const file = openPackage(bytes);
  const { document } = readDocument(file);
  const kept = readKeptRecord(file);
  if (kept.problem !== null) return { fits: false, text: recordProblemText(kept.problem) };
  const standing = signOffStanding(kept.record ?? EMPTY_RECORD, takeFingerprint(document));
  const urgent = standing.signOff?.urgent === true ? ' It was given by the urgent route, before all was settled.' : '';
  return { fits: standing.state === 'same', text: `${describeStanding(standing)}${urgent}` };
}

import { CleanCopyRefused, makeCleanCopy, type CleanCopy } from '../../docx/clean-copy';
import { DocxError } from '../../docx/docx-error';
import { readDocx } from '../../docx/read-docx';
import { compareFingerprints, takeFingerprint, type Fingerprint } from '../../sharing/fingerprint';
import type { DocumentRecord } from '../../sharing/record';
import { signOffStanding } from '../../sharing/sign-off';
import { closingStatement, describeStanding } from '../../sharing/sign-off-words';

export interface CopyWanted {
  /** Of the text in Word now. */
  readonly now: Fingerprint;
  readonly record: DocumentRecord;
  /** Whether tracked changes that nobody has settled are accepted. */
  readonly acceptChanges: boolean;
  /** Whether the copy ends with a statement of the sign-off. */
  readonly statement: boolean;
}

/** The copy, or why there is none: another text in the file, tracked changes that are not settled, or what is said in words. */
export type CopyOutcome = { readonly copy: CleanCopy; readonly refused: null } | { readonly copy: null; readonly refused: 'other-text' | 'tracked-changes' | { readonly because: string } };

/** Makes the copy to send from the file of the open document. The file is not touched. */
export function makeCopy(file: Uint8Array, { now, record, acceptChanges, statement }: CopyWanted): CopyOutcome {
  try {
    const inFile = takeFingerprint(readDocx(file));
    if (compareFingerprints(now, inFile).changed.length > 0) return { copy: null, refused: 'other-text' };
    const standing = signOffStanding(record, inFile);
    if (statement && standing.state !== 'same') return { copy: null, refused: { because: describeStanding(standing) } };
    return { copy: makeCleanCopy(file, { acceptChanges, statement: statement && standing.signOff ? closingStatement(standing.signOff) : [] }), refused: null };
  } catch (error) {
    if (error instanceof CleanCopyRefused) return { copy: null, refused: error.reason === 'tracked-changes' ? 'tracked-changes' : { because: error.message } };
    if (error instanceof DocxError) return { copy: null, refused: { because: error.message } };
    throw error;
  }
}

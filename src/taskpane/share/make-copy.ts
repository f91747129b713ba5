import type { CaseDocument } from '../../document/case-document';
import { CleanCopyRefused, makeCleanCopy, type CleanCopy } from '../../docx/clean-copy';
import { DocxError } from '../../docx/docx-error';
import { readDocx } from '../../docx/read-docx';
import { compareFingerprints, takeFingerprint } from '../../sharing/fingerprint';
import type { DocumentRecord } from '../../sharing/record';
import { signOffStanding } from '../../sharing/sign-off';
import { closingStatement, describeStanding } from '../../sharing/sign-off-words';
import { mayDiffer } from './file-print';

export interface CopyWanted {
  /** The text in Word now, as far as this Word tells it. */
  readonly now: CaseDocument;
  /** Whether somebody chose the file, so that it may be another document; else Word handed it over. */
  readonly chosen: boolean;
  readonly record: DocumentRecord;
  /** Whether tracked changes that nobody has settled are accepted. */
  readonly acceptChanges: boolean;
  /** Whether the copy ends with a statement of the sign-off. */
  readonly statement: boolean;
}

/**
 * The copy, or why there is none: another text in the file, tracked changes that are not settled, or what is said in words.
 * `compared`: whether the text of the file is known to be that in Word, character by character.
 */
export type CopyOutcome = { readonly copy: CleanCopy; readonly compared: boolean; readonly refused: null } | { readonly copy: null; readonly refused: 'other-text' | 'tracked-changes' | { readonly because: string } };

/** Makes the copy to send from the file of the open document. The file is not touched. */
export function makeCopy(file: Uint8Array, { now, chosen, record, acceptChanges, statement }: CopyWanted): CopyOutcome {
  try {
    const document = readDocx(file);
    const inFile = takeFingerprint(document);
    const inWord = takeFingerprint(now);
    const { outcome, changed } = compareFingerprints(inWord, inFile);
    const compared = changed.length === 0;
    if (!compared && !(mayDiffer(document) && (!chosen || outcome !== 'other'))) return { copy: null, refused: 'other-text' };
    const ofFile = signOffStanding(record, inFile);
    const standing = ofFile.state === 'same' ? ofFile : signOffStanding(record, inWord, 'word');
    if (statement && standing.state !== 'same') return { copy: null, refused: { because: describeStanding(standing) } };
    return { copy: makeCleanCopy(file, { acceptChanges, statement: statement && standing.signOff ? closingStatement(standing.signOff) : [] }), compared, refused: null };
  } catch (error) {
    if (error instanceof CleanCopyRefused) return { copy: null, refused: error.reason === 'tracked-changes' ? 'tracked-changes' : { because: error.message } };
    if (error instanceof DocxError) return { copy: null, refused: { because: error.message } };
    throw error;
  }
}

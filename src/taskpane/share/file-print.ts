import { DocxError } from '../../docx/docx-error';
import { readDocx } from '../../docx/read-docx';
import type { CaseDocument } from '../../document/case-document';
import { compareFingerprints, joinFingerprints, takeFingerprint, type Fingerprint } from '../../sharing/fingerprint';

/**
 * Whether what Word shows of a document may be another text than that of its file: Word goes on showing rows and ends of paragraphs that are marked as
 * deleted, notes of hidden marks and, in older versions, deleted and hidden words.
 * @param inFile as its file has it
 */
export function mayDiffer({ unseen }: CaseDocument): boolean {
  return (unseen.trackedChanges ?? 0) > 0 || (unseen.hiddenText ?? 0) > 0;
}

/**
 * What a sign-off covers: the text as the file has it, so that it holds for the file as well, wherever that is looked at; as Word shows it where the
 * file is not to be had, or is not of this text.
 * @param file as Word hands it over
 * @param inWord of the text in Word now
 */
export function printToSign(file: Uint8Array, inWord: Fingerprint): Fingerprint {
  try {
    const document = readDocx(file);
    const inFile = takeFingerprint(document);
    const isOfThisText = compareFingerprints(inWord, inFile).changed.length === 0 || mayDiffer(document);
    return isOfThisText ? joinFingerprints(inFile, inWord) : inWord;
  } catch (error) {
    if (error instanceof DocxError) return inWord;
    throw error;
  }
}

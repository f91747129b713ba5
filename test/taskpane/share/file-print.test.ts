import { readDocx } from '../../../src/docx/read-docx';
import { printToSign } from '../../../src/taskpane/share/file-print';
import { compareFingerprints, takeFingerprint } from '../../../src/sharing/fingerprint';
import type { CaseDocument } from '../../../src/document/case-document';
import { deleted, mark, paragraph, run } from '../../docx/laden-document';
import { paragraphXml, wordFile } from '../../docx/word-file';

const FILE = wordFile(paragraph(run('She wants ') + deleted('never '), mark('del')) + paragraph(run('her own bed.')) + paragraphXml('Agreed.'));

/** As Word goes on showing it: the paragraph whose end is marked as deleted still ends. */
function inWord(texts: readonly string[] = ['She wants ', 'her own bed.', 'Agreed.']): CaseDocument {
  const document = readDocx(FILE);
  const [like] = document.paragraphs;
  return { ...document, paragraphs: texts.map((text, index) => ({ ...like!, id: String(index), text })) };
}

describe('what a sign-off in Word covers', () => {
  it('is the text of the file, known again in Word while changes are not settled and once they are', () => {
    const signed = printToSign(FILE, takeFingerprint(inWord()));
    expect(compareFingerprints(signed, takeFingerprint(readDocx(FILE)))).toMatchObject({ outcome: 'same' });
    expect(compareFingerprints(signed, takeFingerprint(inWord()), 'word')).toMatchObject({ outcome: 'same' });
    expect(compareFingerprints(signed, takeFingerprint(inWord(['She wants her own bed.', 'Agreed.'])), 'word')).toMatchObject({ outcome: 'same' });
  });

  it('is void in Word after any change, and in a file that says what Word showed', () => {
    const signed = printToSign(FILE, takeFingerprint(inWord()));
    expect(compareFingerprints(signed, takeFingerprint(inWord(['She wants ', 'her own bed!', 'Agreed.'])), 'word')).toMatchObject({ changed: ['body'] });
    expect(compareFingerprints(signed, takeFingerprint(inWord()))).toMatchObject({ changed: ['body'] });
  });

  it('covers stories that this Word does not show', () => {
    const web: CaseDocument = { ...inWord(), limits: ['text-boxes'] };
    const signed = printToSign(FILE, takeFingerprint(web));
    expect(signed.stories['text-box']).toBeDefined();
    expect(compareFingerprints(signed, takeFingerprint(web), 'word')).toMatchObject({ outcome: 'unsure', notRead: ['text-box'] });
  });

  it('is what Word shows where its file is of another text, or none', () => {
    const shown = takeFingerprint(inWord(['Sam Dunn (4) goes to nursery.']));
    expect(printToSign(wordFile(paragraphXml('Sam Dunn (4) goes to school.')), shown)).toBe(shown);
    expect(printToSign(new Uint8Array([1, 2, 3]), shown)).toBe(shown);
  });
});

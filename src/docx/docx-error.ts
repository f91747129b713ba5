/** What is wrong with a file that cannot be read. */
export type DocxProblem =
  | 'empty'
  | 'not-docx'
  | 'encrypted'
  | 'old-doc'
  | 'damaged'
  | 'too-large'
  | 'unsafe'
  | 'no-document';

const MESSAGES: Readonly<Record<DocxProblem, string>> = {
  empty: 'This file is empty. Save the document again from Word, then choose it once more.',
  'not-docx': 'This is not a Word document (.docx). Open it in the program it was made with and save it as a Word document (.docx).',
  encrypted: 'This document is protected with a password. Open it in Word, take the password off under File, Info, Protect Document, and save it.',
  'old-doc': 'This document was made with an older version of Word (.doc). Open it in Word and save it as a Word document (.docx).',
  damaged: 'This document is damaged and cannot be read. Open it in Word, which may be able to repair it, and save it under a new name.',
  'too-large': 'This document is too large to be read safely. Save it from Word in smaller parts, or take large tables and embedded files out.',
  unsafe: 'This file is built in a way that no Word document is, so it was not opened. Open it in Word and save it under a new name.',
  'no-document': 'There is no Word text in this file. Check that it is the right one, then save it from Word as a Word document (.docx).',
};

/** A file that cannot be read. `message` is one plain line that says what is wrong and what to do; it never quotes the document. */
export class DocxError extends Error {
  override readonly name = 'DocxError';

  /** @param cause what the code that gave up said, for a developer; never shown to a user */
  constructor(
    readonly problem: DocxProblem,
    cause?: unknown,
    message: string = MESSAGES[problem],
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}

import type { Level, PracticePointNumber } from '../checks/check';

/** What the user is shown. The field names are the command line's JSON contract. */
export interface Finding {
  readonly check: string;
  readonly point: PracticePointNumber;
  readonly level: Level;
  readonly scope: 'span' | 'document';
  /** Index into `CaseDocument.paragraphs`; null for a finding about the whole document. */
  readonly paragraph: number | null;
  /** UTF-16 units in the paragraph's text, `end` exclusive; null for a finding about the whole document. */
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly sentence: string | null;
  readonly subject: string | null;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly todo: string;
  readonly replacements: readonly string[];
  /** Check, quoted words and the sentence around them, hashed: survives edits elsewhere and reopening. */
  readonly key: string;
}

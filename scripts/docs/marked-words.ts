import { Checker } from '../../src/checker/check-document';
import type { BadExample, Check } from '../../src/checks/check';
import type { DocumentKind } from '../../src/document/kinds';
import { documentFromText } from '../../test/document-from-text';

/** A day after every date of the examples, as the tests have it. */
const ON = '2026-06-01';

/** What a check makes of an example. */
export interface MarkedExample {
  /** Without the brackets around the marked words. */
  readonly text: string;
  /** What it marked, in UTF-16 units of the text, in order; empty where it judges the whole document. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** What it offers to put in place. */
  readonly replacements: readonly string[];
}

/** Runs a check on one of its examples. */
export function markedWords(check: Check, { text: written, kind }: BadExample): MarkedExample {
  const text = written.replace(/\[\[|\]\]/g, '');
  const fallback: DocumentKind = check.kinds === 'all' ? 'case-note' : (check.kinds[0] ?? 'case-note');
  const { findings } = new Checker([check]).check(documentFromText(text), { kind: kind ?? fallback, on: ON });
  let from = 0;
  const marks = findings.flatMap(({ quote }) => {
    const start = quote === null ? -1 : text.indexOf(quote, from);
    if (quote === null || start < 0) return [];
    from = start + quote.length;
    return [{ start, end: from }];
  });
  return { text, marks, replacements: [...new Set(findings.flatMap(({ replacements }) => replacements))] };
}

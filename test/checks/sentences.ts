import type { Check } from '../../src/checks/check';
import { Checker } from '../../src/checker/check-document';
import type { DocumentKind } from '../../src/document/kinds';
import { documentFromText } from '../document-from-text';

interface Sentences {
  readonly kind: DocumentKind;
  /** Texts with the words that must be marked in [[ ]]; for a check of the whole document, texts that lack something. */
  readonly found: readonly string[];
  /** Near misses: nothing in them may be marked. */
  readonly leftAlone: readonly string[];
}

/** Runs a check on many small texts as practitioners write them (see `documentFromText` for their layout). */
export function testSentences(check: Check, { kind, found, leftAlone }: Sentences): void {
  const checker = new Checker([check]);
  const quotes = (text: string): string[] => checker.check(documentFromText(text.replace(/\[\[|\]\]/g, '')), { kind, on: '2026-06-01' }).findings.map(({ quote }) => bare(quote ?? ''));

  describe(`${check.id} in ${kind}`, () => {
    it.each(found.map((text) => [text]))('is found in: %s', (text) => {
      const marked = [...text.matchAll(/\[\[([\s\S]*?)\]\]/g)].map(([, words]) => bare(words as string));
      const there = quotes(text);
      if (marked.length === 0) expect(there).not.toEqual([]);
      else expect(there).toEqual(marked.map((words) => expect.stringContaining(words.slice(0, Math.ceil(words.length * 0.6)))));
    });

    it.each(leftAlone.map((text) => [text]))('is not found in: %s', (text) => expect(quotes(text)).toEqual([]));
  });
}

/** A mark may leave out the sentence's full stop. */
function bare(words: string): string {
  return words.replace(/[.!?]$/, '');
}

import type { Words } from '../words';
import type { Shown } from './use-show-in-document';

/** What came of showing a finding, in words. */
export function outcomeWords(words: Words, outcome: Shown['outcome']): string {
  switch (outcome) {
    case 'showing':
      return words.findings.showing;
    case 'shown':
    case 'paragraph-shown':
    case 'text-changed':
      return words.findings.shown[outcome];
    default:
      return `${words.problems[outcome].title}. ${words.problems[outcome].todo}`;
  }
}

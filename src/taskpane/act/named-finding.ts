import type { Finding } from '../../checker/finding';
import { wordsOf } from '../../sharing/decisions';
import { shorten } from '../review/shorten';

/** Enough to know a finding by; UTF-16 units. */
const LENGTH = 60;

/** What a finding is called in a message: its words, or its title where it has none. */
export function nameOf(finding: Pick<Finding, 'quote' | 'subject' | 'title'>): string {
  return shorten(wordsOf(finding) || finding.title, LENGTH);
}

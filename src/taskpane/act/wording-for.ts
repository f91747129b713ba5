import type { Finding } from '../../checker/finding';
import type { Wording } from '../../word/wording';

/** A wording for the words of a finding; none for one about the whole document. */
export function wordingFor({ paragraph, start, end }: Finding, words: string): readonly Wording[] {
  return paragraph === null || start === null || end === null ? [] : [{ position: { paragraph, start, end }, words }];
}

import type { Party } from '../../sharing/network/network';
import type { OverviewWords } from './words';

/** The name of somebody; for a group of which nobody is spoken of, what is missing. */
export function nameOf({ name, missing }: Party, words: OverviewWords): string {
  return name !== '' || missing === null ? name : words.people.missing[missing].name;
}

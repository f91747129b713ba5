import type { WordBehaviour } from './host-options';
import type { OfferedSets } from './rich-api/requirement-sets';

/** The requirement sets that a Word of this behaviour offers, by name in lower case. */
export function offeredSets({ version, desktop }: WordBehaviour): OfferedSets {
  const sets = new Map([
    ['wordapi', version],
    ['settings', '1.1'],
    ['selection', '1.1'],
    ['documentevents', '1.1'],
    ['compressedfile', '1.1'],
  ]);
  if (desktop !== '0') sets.set('wordapidesktop', desktop);
  // The npm build of office.js puts comments and tracked changes into a set of its own.
  if (Number(version.split('.')[1]) >= 4) sets.set('wordapionline', '1.1');
  return sets;
}

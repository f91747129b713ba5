import { enGB, type Words } from './en-GB';

export type { ProblemWords, Words } from './en-GB';

/** One catalogue for each language; a key that is missing in one of them does not compile. */
const CATALOGUES: Readonly<Record<string, Words>> = { 'en-gb': enGB };

/**
 * The catalogue for the language Office is shown in: the exact one ("cy-GB"), else one of the same language ("cy"), else British English.
 * @param displayLanguage BCP 47 tag as Office gives it; undefined outside Office.
 */
export function wordsFor(displayLanguage: string | undefined, catalogues: Readonly<Record<string, Words>> = CATALOGUES): Words {
  const tag = (displayLanguage ?? '').toLowerCase();
  const language = tag.split('-')[0];
  const relative = Object.keys(catalogues).find((known) => known.split('-')[0] === language);
  return catalogues[tag] ?? (relative === undefined ? undefined : catalogues[relative]) ?? enGB;
}

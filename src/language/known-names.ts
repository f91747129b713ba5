import { isWordOfForms } from './mentions';

const INSIDE_SENTENCE = /(?<=[\p{Ll},;]['’]?s? )\p{Lu}\p{Ll}[\p{Ll}’'-]*/gu;

/** "Oisín, DOB 09/02/2017", "Shea Cullen (8)", "Child: Una Bell, born…": a name with a birth date or an age. */
const WITH_BIRTH = /(?:^|[;:,(|\n]\s{0,4}|\band )(\p{Lu}\p{Ll}[\p{Ll}’'-]*)(?: \p{Lu}[\p{L}’'-]*){0,3}(?: |, ?| ?\(| ?[–-] ?)(?:DOB|D\.O\.B|dob|born|[Dd]ate of birth|aged? \d|\d{1,2}\)|\d{1,2} (?:years|yrs|months))/gu;

/** So much has to speak for a word: it stands with a capital inside sentences twice, or once with a birth date. */
const ENOUGH = 2;

/**
 * The names of a document, in lower case: words that stand with a capital inside its sentences at least twice, or with a birth date or an age,
 * and are no words of forms. Kept up to date by what changes, not by reading everything again.
 */
export class KnownNames {
  private readonly names = new Set<string>();
  private readonly weights = new Map<string, number>();

  get all(): ReadonlySet<string> {
    return this.names;
  }

  /** Takes texts out and others in. @returns the names that became known or ceased to be */
  change(out: readonly string[], into: readonly string[]): ReadonlySet<string> {
    const touched = new Set<string>();
    const add = (text: string, sign: 1 | -1): void => {
      for (const [word, weight] of evidence(text)) {
        this.weights.set(word, (this.weights.get(word) ?? 0) + sign * weight);
        touched.add(word);
      }
    };
    for (const text of out) add(text, -1);
    for (const text of into) add(text, 1);
    const changed = new Set<string>();
    for (const word of touched) {
      const weight = this.weights.get(word) as number;
      if (weight === 0) this.weights.delete(word);
      if (weight >= ENOUGH === this.names.has(word)) continue;
      if (weight >= ENOUGH) this.names.add(word);
      else this.names.delete(word);
      changed.add(word);
    }
    return changed;
  }
}

/** Words of a text that may be names, each with how much speaks for it. */
function evidence(text: string): [string, number][] {
  const found: [string, number][] = [];
  const add = (word: string, weight: number): void => {
    if (!isWordOfForms(word)) found.push([word, weight]);
  };
  for (const [word] of text.matchAll(INSIDE_SENTENCE)) add(word.toLowerCase().replace(/[’']s?$/, ''), 1);
  for (const match of text.matchAll(WITH_BIRTH)) add((match[1] as string).toLowerCase(), ENOUGH);
  return found;
}

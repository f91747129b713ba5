/** A term or short form that somebody keeps on their own computer. */
export interface OwnTerm {
  /** Letters of a short form ("NFH") or the words of a term ("front room"). */
  readonly written: string;
  readonly meaning: string;
  /** Everybody who receives the documents knows it. */
  readonly understood: boolean;
}

/** Most terms that one person keeps, and most characters of each of their parts. */
export const MOST_OWN_TERMS = 300;
export const LONGEST_WRITTEN = 80;
export const LONGEST_MEANING = 200;

/** Capitals and figures without a space are a short form, anything else a term of words. */
export function isShortForm(written: string): boolean {
  return /^(?=.*[A-Z].*[A-Z0-9])[A-Za-z0-9&/+-]{2,15}$/.test(written);
}

/** Checks that leave alone, or explain, what is among somebody's own terms. */
const ASKING_FOR_TERMS: ReadonlySet<string> = new Set(['undefined-acronym', 'jargon']);

/** Whether words of one's own could settle a finding. */
export function answersToOwnTerms({ check, quote }: { readonly check: string; readonly quote: string | null }): boolean {
  return quote !== null && ASKING_FOR_TERMS.has(check);
}

/** The term in the quoted words of a finding: its short form, or all of it without an article. */
export function termIn(quote: string): string {
  const plain = quote.trim().replace(/^(?:an?|the) /i, '');
  return plain.split(/\s+/).find(isShortForm) ?? plain;
}

/** A term as it is kept: without spaces around it; null where it or its meaning is missing, too long or no words. */
export function ownTerm(written: string, meaning: string, understood: boolean): OwnTerm | null {
  const own = { written: written.trim().replace(/\s+/g, ' '), meaning: meaning.trim().replace(/\s+/g, ' '), understood };
  const fits = own.written.length >= 2 && own.written.length <= LONGEST_WRITTEN && /^[\p{L}\p{N}]/u.test(own.written) && own.meaning.length >= 2 && own.meaning.length <= LONGEST_MEANING;
  return fits ? own : null;
}

/** The terms in what a store held; what is none is left out. Never throws. */
export function readOwnTerms(stored: unknown): readonly OwnTerm[] {
  if (!Array.isArray(stored)) return [];
  const read = stored.slice(0, MOST_OWN_TERMS).flatMap((each: unknown): OwnTerm[] => {
    if (typeof each !== 'object' || each === null) return [];
    const { written, meaning, understood } = each as Partial<Record<keyof OwnTerm, unknown>>;
    const own = typeof written === 'string' && typeof meaning === 'string' ? ownTerm(written, meaning, understood === true) : null;
    return own ? [own] : [];
  });
  return withoutDoubles(read);
}

/** Of terms that are written the same the last one holds. */
export function withoutDoubles(terms: readonly OwnTerm[]): readonly OwnTerm[] {
  return [...new Map(terms.map((term) => [term.written.toLowerCase(), term])).values()];
}

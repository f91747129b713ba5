import { NO_LOCAL_TERMS, type LocalTerm, type LocalTerms } from '../../checks/local-terms';
import { isShortForm, type OwnTerm } from './own-terms';

/** The team's terms with a person's own, which win. */
export function withOwnTerms(team: LocalTerms | null, own: readonly OwnTerm[]): LocalTerms {
  const given = team ?? NO_LOCAL_TERMS;
  if (own.length === 0) return given;
  const entry = ({ written, meaning, understood }: OwnTerm, key: string): [string, LocalTerm] => [key, { written, meaning, understood, from: 'person' }];
  return {
    ...given,
    terms: new Map([...given.terms, ...own.filter(({ written }) => !isShortForm(written)).map((term) => entry(term, term.written.toLowerCase()))]),
    acronyms: new Map([...given.acronyms, ...own.filter(({ written }) => isShortForm(written)).map((term) => entry(term, term.written.toUpperCase()))]),
  };
}

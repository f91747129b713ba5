import { NATIONS, type Nation } from '../document/kinds';
import text from './nation-terms.tsv';

/** What one nation calls something that every nation has. */
export type NationTerm = 'lead role' | 'front door' | 'out of hours' | 'conference' | 'plan' | 'school role' | 'resolution' | 'court';

const ROWS: ReadonlyMap<string, readonly string[]> = new Map(
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const [term = '', ...names] = line.split('\t');
      return [term, names] as const;
    }),
);

/** The term to suggest in a nation; it reads on inside a sentence. Terms of other nations are never wrong: a document may cross a border. */
export function termIn(nation: Nation, term: NationTerm): string {
  return ROWS.get(term)?.[NATIONS_BY_COLUMN.indexOf(nation)] ?? term;
}

const NATIONS_BY_COLUMN: readonly string[] = ROWS.get('term') ?? NATIONS;

/**
 * Roles of which one leads the work around a child, in whichever nation: source of a regular expression, to be read without regard to case.
 * A social worker, a key worker or a chair may be one as well; that is for the check to say.
 */
export const LEAD_ROLES =
  'lead (?:child protection )?(?:professional|practitioner|worker|agency|co-?ordinator|social worker)|(?:early help|family help) (?:lead )?(?:practitioner|worker|professional)|designated (?:professional )?lead(?: professional)?|named (?:person|social worker)|(?:care and support (?:protection )?)?plan co-?ordinator|case co-?ordinator';

/** Working days in which minutes are expected to be with those who need them; a team may have its own number. */
export const MINUTES_WITHIN: Readonly<Record<Nation, number>> = { England: 10, Scotland: 10, Wales: 20, 'Northern Ireland': 10 };

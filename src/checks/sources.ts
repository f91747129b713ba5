import type { Nation } from '../document/kinds';
import type { Check } from './check';

/** Something published that a check rests on. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** When it appeared, as precisely as it says itself. */
  readonly published: string;
  /** Where it is guidance for one nation only. */
  readonly nation?: Nation;
}

/** What the eight practice points are after; every check rests on it. */
export const PRACTICE_POINTS_SOURCE: Source = {
  title: 'What helps to support effective multi-agency working and information sharing?',
  publisher: 'NSPCC Learning',
  published: 'January 2025',
};

const SHARING_ADVICE: Source = {
  title: 'Information sharing: advice for practitioners providing safeguarding services',
  publisher: 'Department for Education',
  published: '2024',
  nation: 'England',
};
const TEN_STEPS: Source = { title: 'A 10 step guide to sharing information to safeguard children', publisher: 'Information Commissioner’s Office', published: 'September 2023' };
const SCOTLAND: Source = { title: 'National Guidance for Child Protection in Scotland 2021', publisher: 'Scottish Government', published: '2021, updated 2023', nation: 'Scotland' };
const WALES: Source = { title: 'Wales Safeguarding Procedures', publisher: 'the Safeguarding Boards of Wales', published: '2019', nation: 'Wales' };
const DIFFERENCES: Source = { title: 'Resolution of Professional Differences Protocol', publisher: 'Safeguarding Board for Northern Ireland', published: '2021', nation: 'Northern Ireland' };
const CHRONOLOGIES: Source = { title: 'Practice guide to chronologies', publisher: 'Care Inspectorate', published: '2017', nation: 'Scotland' };
const LANGUAGE: Source = { title: 'Language that Cares', publisher: 'TACT', published: '2019' };

/** Guidance that speaks to a check beyond its practice point. */
const GUIDANCE: Readonly<Record<string, readonly Source[]>> = {
  'sharing-delayed': [SHARING_ADVICE, TEN_STEPS],
  'law-as-barrier': [SHARING_ADVICE, TEN_STEPS],
  'family-not-informed': [SHARING_ADVICE],
  'disagreement-no-route': [DIFFERENCES],
  'attendance-missing': [SCOTLAND, WALES],
  'distribution-missing': [SCOTLAND, WALES],
  'minutes-late': [SCOTLAND, WALES],
  'actions-missing': [SCOTLAND, WALES],
  'lead-not-named': [SCOTLAND, WALES],
  'chronology-missing': [CHRONOLOGIES],
  'chronology-disorder': [CHRONOLOGIES],
  jargon: [LANGUAGE],
  'stigmatising-language': [LANGUAGE],
};

/** Ids of the checks that have guidance of their own. */
export const CHECKS_WITH_GUIDANCE: readonly string[] = Object.keys(GUIDANCE);

/** What a check rests on: the practice points first, then guidance that speaks to it. */
export function sourcesOf({ id }: Pick<Check, 'id'>): readonly Source[] {
  return [PRACTICE_POINTS_SOURCE, ...(GUIDANCE[id] ?? [])];
}

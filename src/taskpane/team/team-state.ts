import type { LocalTerms } from '../../checks/local-terms';

/** What came of the team's file: in use, not there, or not to be used, and why. */
export interface TeamState {
  readonly state: 'in-use' | 'none' | 'faulty' | 'not-fetched';
  /** What the team calls itself; null where it does not say. */
  readonly name: string | null;
  /** What is wrong with the file, a plain line for each fault. */
  readonly problems: readonly string[];
  /** What the file says; null where it is not in use. */
  readonly terms: LocalTerms | null;
}

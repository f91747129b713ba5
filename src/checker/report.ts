import type { PracticePointNumber, Level } from '../checks/check';
import type { LocalTerms } from '../checks/local-terms';
import type { DocumentKind, Nation } from '../document/kinds';
import type { Finding } from './finding';

/** Open findings of one practice point; all zero means the point is met as far as the checks can see, where they looked at all. */
export interface PointSummary {
  readonly point: PracticePointNumber;
  readonly title: string;
  readonly open: Readonly<Record<Level, number>>;
  /** Whether any check of the point applies to this kind of document. Not part of the command line's JSON. */
  readonly checked: boolean;
}

/** A check that the team has switched off or given another level, among those that apply to this kind of document. */
export interface ChangedCheck {
  readonly check: string;
  readonly point: PracticePointNumber;
  readonly title: string;
  /** The level it has by itself. */
  readonly level: Level;
  readonly now: Level | 'off';
}

/** The outcome of one check of one document. The field names are the command line's JSON contract. */
export interface Report {
  readonly kind: DocumentKind;
  readonly kindFrom: 'guess' | 'option';
  readonly nation: Nation;
  /** ISO 8601 day. */
  readonly checkedOn: string;
  readonly words: number;
  /** In reading order; findings about the whole document come last. */
  readonly findings: readonly Finding[];
  /** All eight, in order. */
  readonly points: readonly PointSummary[];
  /** What the team calls itself; null where there is no team, or it does not say. */
  readonly team: string | null;
  /** Gravest first: nothing that a team switches off goes unsaid. */
  readonly changed: readonly ChangedCheck[];
}

export interface CheckOptions {
  /** Guessed from the document where left out. */
  readonly kind?: DocumentKind;
  /** England where left out. */
  readonly nation?: Nation;
  /** The day of the check, ISO 8601. The core has no clock: the edge says what day it is. */
  readonly on: string;
  /** What the team and the writer have added. The same object while it is the same, so that what was found before can be used again. */
  readonly local?: LocalTerms;
}

export interface Progress {
  /** Units of text done and in all. */
  readonly done: number;
  readonly total: number;
}

export interface SliceOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

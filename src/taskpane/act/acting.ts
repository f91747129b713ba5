import { createContext, useContext } from 'react';
import type { OwnTerm } from '../../checker/team/own-terms';
import type { DecidedReport } from '../../sharing/decisions';
import type { OpenRecord } from '../record/use-record';
import type { Result } from '../review/review-state';

/** Something that was done on the user's word, and the way back. */
export interface Deed {
  readonly text: string;
  /** Null where there is no way back, or it was gone. */
  readonly undo: (() => void) | null;
}

/** What is at hand to act on findings with. */
export interface Acting {
  /** The check that the findings are from. */
  readonly result: Result;
  readonly decided: DecidedReport;
  readonly record: OpenRecord;
  readonly ownTerms: readonly OwnTerm[];
  readonly onOwnTerms: (terms: readonly OwnTerm[]) => void;
  readonly now: () => Date;
  /** Says what was done, and offers the way back until something else is done. */
  readonly tell: (deed: Deed) => void;
  /** Reads the document and checks it. */
  readonly checkAgain: () => void;
  /** Moves the focus to a finding as soon as it is in the list again. */
  readonly focusWhenBack: (id: string) => void;
}

const ActingContext = createContext<Acting | null>(null);

export const ActingProvider = ActingContext.Provider;

const LookedAtContext = createContext<ReadonlySet<string>>(new Set());

/** Gives the keys of findings that somebody has looked at: apart from all else, since every finding asks for it and little changes it. */
export const LookedAtProvider = LookedAtContext.Provider;

/** Whether somebody has looked at the finding with this key and left it. */
export function useLookedAt(key: string): boolean {
  return useContext(LookedAtContext).has(key);
}

/** @throws Error outside a report */
export function useActing(): Acting {
  const acting = useContext(ActingContext);
  if (!acting) throw new Error('There is no report to act on.');
  return acting;
}

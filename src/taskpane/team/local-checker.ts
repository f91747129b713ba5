import type { Checker } from '../../checker/check-document';
import type { EvidenceGatherer, QuestionEvidence } from '../../checker/evidence';
import type { SliceOptions } from '../../checker/report';
import type { OwnTerm } from '../../checker/team/own-terms';
import type { TeamOutcome } from '../../checker/team/read-team';
import type { LocalTerms } from '../../checks/local-terms';
import type { Overview, OverviewGatherer } from '../../sharing/overview';
import { once } from '../once';
import type { CaseDocument } from '../../document/case-document';
import type { PaneCheckOptions } from '../review/review-state';
import type { CheckInSlices } from '../review/use-review';
import { fetchTeamFile } from './fetch-team';
import type { TeamState } from './team-state';

/** Work on a document in slices, so that the pane stays responsive. */
export type InSlices<T> = (document: CaseDocument, options: PaneCheckOptions, slice: SliceOptions) => Promise<T>;

/** Finds in slices what a document says to the reflective questions; rejects with an AbortError when cancelled. */
export type GatherInSlices = InSlices<readonly QuestionEvidence[]>;

/** Draws in slices who stands around the child, what happened when and who does what; rejects with an AbortError when cancelled. */
export type OverviewInSlices = InSlices<Overview>;

/** Checks by the terms of the team and the user, and tells what came of the team's file. */
export interface LocalChecker {
  readonly check: CheckInSlices;
  readonly evidence: GatherInSlices;
  readonly overview: OverviewInSlices;
  team(): Promise<TeamState>;
  /** Loads what a check needs, so that the first one need not wait. */
  prepare(ownTerms: readonly OwnTerm[]): Promise<void>;
}

/** @param fetchFile the team's file, null where there is none; rejects where that cannot be told */
export function localChecker(fetchFile: () => Promise<Uint8Array | null> = fetchTeamFile): LocalChecker {
  // Asked for once: a server that does not answer keeps nobody waiting twice, and nobody from checking.
  const readFile = once(async (): Promise<TeamOutcome | 'none' | 'not-fetched'> => {
    try {
      const bytes = await fetchFile();
      if (bytes === null) return 'none';
      const { readTeam } = await import(/* webpackChunkName: "team" */ '../../checker/team/read-team');
      return readTeam(bytes);
    } catch {
      return 'not-fetched';
    }
  });
  /** The checks and their lexicons come apart from the pane: what is seen first does not wait for them. */
  const load = once(() => import(/* webpackChunkName: "checker" */ './checker-with-terms'));
  /** Asked for by those alone who reflect. */
  const loadEvidence = once(() => import(/* webpackChunkName: "evidence" */ '../../checker/evidence'));
  /** Asked for by those alone who look at the overview. */
  const loadOverview = once(() => import(/* webpackChunkName: "overview-core" */ '../../sharing/overview'));
  let checker: Checker | null = null;
  let gatherer: EvidenceGatherer | null = null;
  let overviews: OverviewGatherer | null = null;
  let merged: { readonly own: readonly OwnTerm[]; readonly local: LocalTerms } | null = null;

  const termsOf = async (own: readonly OwnTerm[]): Promise<LocalTerms> => {
    const [outcome, { withOwnTerms }] = await Promise.all([readFile(), load()]);
    // The same object while nothing changes, so that the checker can go on from what it found before.
    if (merged?.own !== own) merged = { own, local: withOwnTerms(typeof outcome === 'string' ? null : outcome.terms, own) };
    return merged.local;
  };
  const ready = async (own: readonly OwnTerm[]): Promise<{ readonly checker: Checker; readonly local: LocalTerms }> => {
    const [local, { Checker, CHECKS }] = await Promise.all([termsOf(own), load()]);
    checker ??= new Checker(CHECKS, local);
    return { checker, local };
  };

  return {
    async check(document, { ownTerms, ...options }, slice) {
      const { checker: made, local } = await ready(ownTerms);
      return made.checkInSlices(document, { ...options, local }, slice);
    },
    async evidence(document, { ownTerms, ...options }, slice) {
      const [local, { EvidenceGatherer }] = await Promise.all([termsOf(ownTerms), loadEvidence()]);
      gatherer ??= new EvidenceGatherer(undefined, local);
      return gatherer.gatherInSlices(document, { ...options, local }, slice);
    },
    async overview(document, { ownTerms, ...options }, slice) {
      const [local, { OverviewGatherer }] = await Promise.all([termsOf(ownTerms), loadOverview()]);
      overviews ??= new OverviewGatherer(local);
      return overviews.gatherInSlices(document, { ...options, local }, slice);
    },
    async team() {
      const outcome = await readFile();
      if (typeof outcome === 'string') return { state: outcome, name: null, problems: [], terms: null };
      return outcome.terms ? { state: 'in-use', name: outcome.terms.team, problems: [], terms: outcome.terms } : { state: 'faulty', name: null, problems: outcome.problems, terms: null };
    },
    async prepare(ownTerms) {
      await ready(ownTerms);
    },
  };
}

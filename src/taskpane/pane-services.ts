import type { Preferences } from './preferences/preferences';
import type { GatherInSlices, OverviewInSlices } from './team/local-checker';
import type { TeamState } from './team/team-state';
import type { ReviewServices } from './review/use-review';

/** Everything the pane needs from outside: Word, the checker, the clock, what it remembers. */
export interface PaneServices extends ReviewServices {
  readonly preferences: Preferences;
  /** What the document says to the reflective questions. */
  readonly evidence: GatherInSlices;
  /** Who stands around the child, what happened when and who does what. */
  readonly overview: OverviewInSlices;
  /** What came of the team's file; never fails. */
  team(): Promise<TeamState>;
  /** Null where Office does not say. */
  officeIsDark(): boolean | null;
  /** BCP 47 tag of the language Office is shown in; undefined where it does not say. */
  displayLanguage(): string | undefined;
}

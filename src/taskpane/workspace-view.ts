import type { View } from './frame/ViewTabs';
import type { PaneServices } from './pane-services';
import type { Preferences, PreferenceValues } from './preferences/preferences';
import type { OpenRecord } from './record/use-record';
import type { TextNow } from './record/use-text-now';
import type { Review } from './review/use-review';

/** Something that another part is asked to bring into sight: findings by their keys, or reflective questions by their ids. */
export type Target = { readonly to: 'findings'; readonly keys: readonly string[] } | { readonly to: 'questions'; readonly questions: readonly string[] };

/** What every part of the pane is given: the check of the open document, and what is kept in it. */
export interface ViewProps {
  readonly services: PaneServices;
  readonly remembered: PreferenceValues;
  readonly keep: Preferences['keep'];
  readonly review: Review;
  readonly record: OpenRecord;
  /** Whether this part is on the screen; where it is not, it is hidden and its keys do nothing. */
  readonly inSight: boolean;
  /** Goes to another part of the pane, and there to what is named. */
  readonly goTo: (view: View, target?: Target) => void;
  /** What is to be brought into sight here: a new object each time somebody asks; null where nobody did. */
  readonly target: Target | null;
  /** The text as it is now, where something hangs on it. */
  readonly textNow: TextNow;
}

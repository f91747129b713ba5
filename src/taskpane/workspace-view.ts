import type { Destination } from '../sharing/checklist';
import type { View } from './frame/ViewTabs';
import type { PaneServices } from './pane-services';
import type { Preferences, PreferenceValues } from './preferences/preferences';
import type { OpenRecord } from './record/use-record';
import type { Review } from './review/use-review';

/** What every part of the pane is given: the check of the open document, and what is kept in it. */
export interface ViewProps {
  readonly services: PaneServices;
  readonly remembered: PreferenceValues;
  readonly keep: Preferences['keep'];
  readonly review: Review;
  readonly record: OpenRecord;
  /** Whether this part is on the screen; where it is not, it is hidden and its keys do nothing. */
  readonly inSight: boolean;
  /** Goes to another part of the pane, and there to what is sought. */
  readonly goTo: (view: View, sought?: Destination) => void;
  /** What another part led here for, anew each time; null where somebody came by the tab. Each part heeds what it has. */
  readonly sought: Destination | null;
}

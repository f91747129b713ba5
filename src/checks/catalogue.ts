// Written by "npm run catalogue" from the folders of the practice points. Do not edit.
import type { Check } from './check';
import sharingDelayed from './1-seek-and-share/sharing-delayed';
import vagueConcern from './1-seek-and-share/vague-concern';
import jargon from './2-be-clear/jargon';
import stigmatisingLanguage from './2-be-clear/stigmatising-language';
import unattributed from './2-be-clear/unattributed';
import undefinedAcronym from './2-be-clear/undefined-acronym';
import decisionUnexplained from './3-keep-records/decision-unexplained';
import disagreementNoRoute from './4-use-the-pathways/disagreement-no-route';
import lawAsBarrier from './4-use-the-pathways/law-as-barrier';
import sourceDismissed from './8-decide-together/source-dismissed';

/** Every check, in the order of the practice points. */
export const CHECKS: readonly Check[] = [
  sharingDelayed,
  vagueConcern,
  jargon,
  stigmatisingLanguage,
  unattributed,
  undefinedAcronym,
  decisionUnexplained,
  disagreementNoRoute,
  lawAsBarrier,
  sourceDismissed,
];

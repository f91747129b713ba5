// Written by "npm run catalogue" from the folders of the practice points. Do not edit.
import type { Question } from './question';
import knownAndGaps from './1-seek-and-share/questions/known-and-gaps';
import enoughDetail from './1-seek-and-share/questions/enough-detail';
import strengthsWeighed from './1-seek-and-share/questions/strengths-weighed';
import sharedWithWhom from './1-seek-and-share/questions/shared-with-whom';
import openToEveryReader from './2-be-clear/questions/open-to-every-reader';
import wayOfCommunicating from './2-be-clear/questions/way-of-communicating';
import wholeLife from './2-be-clear/questions/whole-life';
import readByTheChild from './2-be-clear/questions/read-by-the-child';
import chronologyKept from './3-keep-records/questions/chronology-kept';
import chronologyToStart from './3-keep-records/questions/chronology-to-start';
import reasonedDecisions from './3-keep-records/questions/reasoned-decisions';
import actionsPlain from './3-keep-records/questions/actions-plain';
import processToUse from './4-use-the-pathways/questions/process-to-use';
import lawPermitsSharing from './4-use-the-pathways/questions/law-permits-sharing';
import whoTakesPart from './5-make-meetings-work/questions/who-takes-part';
import purposeAndDecisions from './5-make-meetings-work/questions/purpose-and-decisions';
import easierToTakePart from './5-make-meetings-work/questions/easier-to-take-part';
import rolesFitTogether from './6-know-roles/questions/roles-fit-together';
import workingRelationships from './6-know-roles/questions/working-relationships';
import skillsOfOthers from './6-know-roles/questions/skills-of-others';
import childsViews from './7-keep-the-child-central/questions/childs-views';
import jointWorkPossible from './7-keep-the-child-central/questions/joint-work-possible';
import relationshipsToUse from './8-decide-together/questions/relationships-to-use';
import ownRelationship from './8-decide-together/questions/own-relationship';
import whoElseKnows from './8-decide-together/questions/who-else-knows';
import partnersViews from './8-decide-together/questions/partners-views';

/** Every reflective question, in order, a follow-up behind its question. */
export const QUESTIONS: readonly Question[] = [
  knownAndGaps,
  enoughDetail,
  strengthsWeighed,
  sharedWithWhom,
  openToEveryReader,
  wayOfCommunicating,
  wholeLife,
  readByTheChild,
  chronologyKept,
  chronologyToStart,
  reasonedDecisions,
  actionsPlain,
  processToUse,
  lawPermitsSharing,
  whoTakesPart,
  purposeAndDecisions,
  easierToTakePart,
  rolesFitTogether,
  workingRelationships,
  skillsOfOthers,
  childsViews,
  jointWorkPossible,
  relationshipsToUse,
  ownRelationship,
  whoElseKnows,
  partnersViews,
];

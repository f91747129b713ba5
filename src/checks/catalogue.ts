// Written by "npm run catalogue" from the folders of the practice points. Do not edit.
import type { Check } from './check';
import changeNotExplored from './1-seek-and-share/change-not-explored';
import nextStepsMissing from './1-seek-and-share/next-steps-missing';
import peopleMissing from './1-seek-and-share/people-missing';
import recipientsMissing from './1-seek-and-share/recipients-missing';
import requestDrifting from './1-seek-and-share/request-drifting';
import sharingDelayed from './1-seek-and-share/sharing-delayed';
import strengthsMissing from './1-seek-and-share/strengths-missing';
import vagueConcern from './1-seek-and-share/vague-concern';
import characteristicsMissing from './2-be-clear/characteristics-missing';
import hardToRead from './2-be-clear/hard-to-read';
import jargon from './2-be-clear/jargon';
import openQuestion from './2-be-clear/open-question';
import stigmatisingLanguage from './2-be-clear/stigmatising-language';
import unattributed from './2-be-clear/unattributed';
import undefinedAcronym from './2-be-clear/undefined-acronym';
import actionNoDate from './3-keep-records/action-no-date';
import actionNoOwner from './3-keep-records/action-no-owner';
import actionsMissing from './3-keep-records/actions-missing';
import analysisMissing from './3-keep-records/analysis-missing';
import chronologyDisorder from './3-keep-records/chronology-disorder';
import chronologyMissing from './3-keep-records/chronology-missing';
import decisionUnexplained from './3-keep-records/decision-unexplained';
import inconsistentFacts from './3-keep-records/inconsistent-facts';
import opinionUnsupported from './3-keep-records/opinion-unsupported';
import repeatedText from './3-keep-records/repeated-text';
import vagueTime from './3-keep-records/vague-time';
import verbalUnconfirmed from './3-keep-records/verbal-unconfirmed';
import voiceMissing from './3-keep-records/voice-missing';
import disagreementNoRoute from './4-use-the-pathways/disagreement-no-route';
import lawAsBarrier from './4-use-the-pathways/law-as-barrier';
import transferNoHandover from './4-use-the-pathways/transfer-no-handover';
import attendanceMissing from './5-make-meetings-work/attendance-missing';
import distributionMissing from './5-make-meetings-work/distribution-missing';
import familyNotInformed from './5-make-meetings-work/family-not-informed';
import involvedAgencyAbsent from './5-make-meetings-work/involved-agency-absent';
import leadNotNamed from './5-make-meetings-work/lead-not-named';
import minutesLate from './5-make-meetings-work/minutes-late';
import purposeMissing from './5-make-meetings-work/purpose-missing';
import contactMissing from './6-know-roles/contact-missing';
import roleUnexplained from './6-know-roles/role-unexplained';
import childOutOfSight from './7-keep-the-child-central/child-out-of-sight';
import jointWork from './7-keep-the-child-central/joint-work';
import closureWithoutViews from './8-decide-together/closure-without-views';
import communityVoicesMissing from './8-decide-together/community-voices-missing';
import servicesMissing from './8-decide-together/services-missing';
import sourceDismissed from './8-decide-together/source-dismissed';
import trustedRelationship from './8-decide-together/trusted-relationship';

/** Every check, in the order of the practice points. */
export const CHECKS: readonly Check[] = [
  changeNotExplored,
  nextStepsMissing,
  peopleMissing,
  recipientsMissing,
  requestDrifting,
  sharingDelayed,
  strengthsMissing,
  vagueConcern,
  characteristicsMissing,
  hardToRead,
  jargon,
  openQuestion,
  stigmatisingLanguage,
  unattributed,
  undefinedAcronym,
  actionNoDate,
  actionNoOwner,
  actionsMissing,
  analysisMissing,
  chronologyDisorder,
  chronologyMissing,
  decisionUnexplained,
  inconsistentFacts,
  opinionUnsupported,
  repeatedText,
  vagueTime,
  verbalUnconfirmed,
  voiceMissing,
  disagreementNoRoute,
  lawAsBarrier,
  transferNoHandover,
  attendanceMissing,
  distributionMissing,
  familyNotInformed,
  involvedAgencyAbsent,
  leadNotNamed,
  minutesLate,
  purposeMissing,
  contactMissing,
  roleUnexplained,
  childOutOfSight,
  jointWork,
  closureWithoutViews,
  communityVoicesMissing,
  servicesMissing,
  sourceDismissed,
  trustedRelationship,
];

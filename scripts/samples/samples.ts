import { assessment } from './assessment';
import { caseNote } from './case-note';
import { chronology } from './chronology';
import { closingSummary } from './closing-summary';
import { coreGroupMinutes } from './core-group-minutes';
import { referral } from './referral';
import type { SampleDocument } from './sample-document';

/** In the order in which the workbench offers them; the first is open at the start. */
export const SAMPLES: readonly SampleDocument[] = [coreGroupMinutes, assessment, referral, caseNote, chronology, closingSummary];

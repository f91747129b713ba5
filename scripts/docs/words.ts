import type { Level } from '../../src/checks/check';
import type { DocumentKind } from '../../src/document/kinds';

export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  assessment: 'assessments',
  minutes: 'minutes',
  referral: 'referrals',
  chronology: 'chronologies',
  'case-note': 'case notes',
  closing: 'closing and transfer summaries',
};

export const LEVEL_MEANS: Readonly<Record<Level, string>> = {
  must: 'It is put right, or the reason written down, before the document is shared.',
  should: 'It is looked at before the document is shared.',
  consider: 'It is worth a thought and never stands in the way.',
};

/** The first line of every page. */
export const WRITTEN = '<!-- Written by "npm run docs" from the checks. Do not edit. -->';

import type { QuestionId } from '../checks/question';
import type { DocumentKind } from '../document/kinds';

/** What somebody is about when they reflect: writing a document, getting minutes ready to go out, or looking back on their own work. */
export const OCCASIONS = ['writing', 'minutes', 'own-work'] as const;
export type Occasion = (typeof OCCASIONS)[number];

const OCCASION_OF: Readonly<Record<DocumentKind, Occasion>> = {
  assessment: 'writing',
  referral: 'writing',
  closing: 'writing',
  minutes: 'minutes',
  chronology: 'own-work',
  'case-note': 'own-work',
};

/** What somebody with such a document is most likely about. */
export function occasionOf(kind: DocumentKind): Occasion {
  return OCCASION_OF[kind];
}

const MINUTES: readonly QuestionId[] = ['pp1.q3', 'pp2.q1', 'pp3.q3', 'pp5.q1', 'pp5.q2', 'pp5.q3', 'pp7.q1', 'pp8.q3'];

const WRITING: Readonly<Record<DocumentKind, readonly QuestionId[]>> = {
  assessment: ['pp1.q1', 'pp1.q2', 'pp1.q3', 'pp2.q3', 'pp3.q2', 'pp7.q1', 'pp8.q2', 'pp8.q3'],
  referral: ['pp1.q1', 'pp1.q2', 'pp1.q3', 'pp2.q1', 'pp4.q1', 'pp4.q2', 'pp7.q1'],
  closing: ['pp1.q3', 'pp2.q4', 'pp3.q2', 'pp4.q1', 'pp7.q1', 'pp8.q1', 'pp8.q2', 'pp8.q3'],
  chronology: ['pp1.q1', 'pp2.q1', 'pp3.q1', 'pp3.q2', 'pp7.q1'],
  'case-note': ['pp1.q1', 'pp1.q2', 'pp2.q4', 'pp3.q2', 'pp3.q3', 'pp7.q1'],
  minutes: MINUTES,
};

const OWN_WORK: readonly QuestionId[] = ['pp1.q1', 'pp2.q4', 'pp3.q2', 'pp4.q2', 'pp6.q1', 'pp6.q2', 'pp6.q3', 'pp7.q1', 'pp8.q1'];

/** The few questions that matter most then, in order; their follow-ups come with them. */
export function shortRoute(occasion: Occasion, kind: DocumentKind): readonly QuestionId[] {
  if (occasion === 'minutes') return MINUTES;
  return occasion === 'own-work' ? OWN_WORK : WRITING[kind];
}

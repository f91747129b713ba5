import type { PracticePointNumber } from './check';

/** One of the eight practice points; the title is our own short form. */
export interface PracticePoint {
  readonly number: PracticePointNumber;
  readonly title: string;
  /** What it asks for, in a sentence. */
  readonly summary: string;
}

/**
 * After: NSPCC Learning, "What helps to support effective multi-agency working and information sharing?", NSPCC, January 2025.
 * Titles are our own.
 */
export const PRACTICE_POINTS: readonly PracticePoint[] = [
  { number: 1, title: 'Seek and share information', summary: 'Find out what is known and what is not, share it early with those who need it, and chase what does not come.' },
  { number: 2, title: 'Be clear, and show the whole child', summary: 'Write so that every reader, the child and family among them, can follow it, and show the child as a whole person.' },
  { number: 3, title: 'Keep records that stand on their own', summary: 'Tell fact from report and view, put events in order, and give each decision its reason and each action its owner and date.' },
  { number: 4, title: 'Use the processes and pathways', summary: 'Use the agreed routes for sharing, handing over and settling differences; the law allows the sharing that protects a child.' },
  { number: 5, title: 'Make meetings work', summary: 'Have the right people take part, the family with them, and see that what was decided reaches everybody.' },
  { number: 6, title: 'Know each other’s roles', summary: 'Say who each person is and what they do for this child, and how to reach them.' },
  { number: 7, title: 'Keep the child at the centre', summary: 'Let the child’s day, words and feelings lead, and work together towards what the child needs.' },
  { number: 8, title: 'Decide with everyone’s knowledge', summary: 'Hear partners, relatives and the community before deciding, most of all when work begins, changes or ends.' },
];

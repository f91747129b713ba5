import type { PracticePointNumber } from './check';

/** One of the eight practice points; the title is our own short form. */
export interface PracticePoint {
  readonly number: PracticePointNumber;
  readonly title: string;
}

/**
 * After: NSPCC Learning, "What helps to support effective multi-agency working and information sharing?", NSPCC, January 2025.
 * Titles are our own.
 */
export const PRACTICE_POINTS: readonly PracticePoint[] = [
  { number: 1, title: 'Seek and share information' },
  { number: 2, title: 'Be clear, and show the whole child' },
  { number: 3, title: 'Keep records that stand on their own' },
  { number: 4, title: 'Use the processes and pathways' },
  { number: 5, title: 'Make meetings work' },
  { number: 6, title: 'Know each other’s roles' },
  { number: 7, title: 'Keep the child at the centre' },
  { number: 8, title: 'Decide with everyone’s knowledge' },
];

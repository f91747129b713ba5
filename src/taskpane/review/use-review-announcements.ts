import { useEffect } from 'react';
import { useAnnounce } from '../frame/announce-context';
import { useWords } from '../words/words-context';
import { countByLevel } from '../../checker/group-findings';
import type { ReviewState } from './review-state';

/** Tells screen readers how the check goes, each step once. */
export function useReviewAnnouncements({ activity, result, problem, stopped }: ReviewState): void {
  const announce = useAnnounce();
  const words = useWords();
  const step = activity?.step ?? null;

  useEffect(() => {
    if (step === 'reading') announce(words.check.reading);
  }, [announce, step, words]);

  useEffect(() => {
    if (!result) return;
    const { report } = result;
    announce(report ? words.check.finished(report.findings.length, countByLevel(report.findings).must) : words.check.empty.title);
  }, [announce, result, words]);

  useEffect(() => {
    if (stopped) announce(words.check.cancelled);
  }, [announce, stopped, words]);

  useEffect(() => {
    if (problem) announce(`${words.problems[problem.problem].title}. ${words.problems[problem.problem].todo}`);
  }, [announce, problem, words]);
}

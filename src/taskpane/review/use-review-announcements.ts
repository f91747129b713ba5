import { useEffect, useRef } from 'react';
import { useAnnounce } from '../frame/announce-context';
import { useWords } from '../words/words-context';
import type { Report } from '../../checker/report';
import { countByLevel } from '../../checker/group-findings';
import type { ReviewState } from './review-state';

/**
 * Tells screen readers how the check goes, each step once.
 * @param open the report with its open findings alone
 */
export function useReviewAnnouncements({ activity, result, problem, stopped }: ReviewState, open: Report | null): void {
  const announce = useAnnounce();
  const words = useWords();
  const report = useRef(open);
  useEffect(() => {
    report.current = open;
  }, [open]);
  const step = activity?.step ?? null;

  useEffect(() => {
    if (step === 'reading') announce(words.check.reading);
  }, [announce, step, words]);

  useEffect(() => {
    if (!result) return;
    const findings = report.current?.findings;
    announce(findings ? words.check.finished(findings.length, countByLevel(findings).must) : words.check.empty.title);
  }, [announce, result, words]);

  useEffect(() => {
    if (stopped) announce(words.check.cancelled);
  }, [announce, stopped, words]);

  useEffect(() => {
    if (problem) announce(`${words.problems[problem.problem].title}. ${words.problems[problem.problem].todo}`);
  }, [announce, problem, words]);
}

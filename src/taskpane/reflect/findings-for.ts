import type { Finding } from '../../checker/finding';
import type { Question } from '../../checks/question';

/** What one check found that bears on a question. */
export interface BearingFindings {
  readonly check: string;
  readonly title: string;
  /** One at least, in reading order. */
  readonly findings: readonly Finding[];
}

/** The open findings of the checks that bear on a question, check by check. */
export function findingsFor({ checks }: Pick<Question, 'checks'>, open: readonly Finding[]): BearingFindings[] {
  return checks.flatMap((check) => {
    const findings = open.filter((finding) => finding.check === check);
    return findings[0] ? [{ check, title: findings[0].title, findings }] : [];
  });
}

import { Button } from '@fluentui/react-components';
import { Notice } from '../frame/Notice';
import { useWords } from '../words/words-context';
import { isHelpless, type ReviewState } from './review-state';

interface ProblemNoticeProps {
  readonly problem: NonNullable<ReviewState['problem']>;
  /** Left out where there is another button to do so. */
  readonly onTryAgain?: () => void;
}

/** What went wrong and what to do about it. */
export function ProblemNotice({ problem: { problem, code }, onTryAgain }: ProblemNoticeProps) {
  const words = useWords();
  const helpless = isHelpless(problem);
  const tryAgain = !helpless && onTryAgain && <Button onClick={onTryAgain}>{words.tryAgain}</Button>;
  return (
    <Notice intent={helpless ? 'warning' : 'error'} title={words.problems[problem].title} actions={tryAgain}>
      {words.problems[problem].todo} {!helpless && code && words.problemCode(code)}
    </Notice>
  );
}

import { useLayoutEffect, useRef } from 'react';
import { Button, ProgressBar } from '@fluentui/react-components';
import { useWords } from '../words/words-context';
import { useCheckBarStyles } from './CheckBar.styles';
import type { ReviewState } from './review-state';

interface CheckBarProps {
  readonly state: ReviewState;
  /** Findings that are open, and those set aside; null without a report. */
  readonly counts: { readonly open: number; readonly setAside: number } | null;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** How the check stands: its outcome and time, or how far it is; and the buttons to start and stop it. */
export function CheckBar({ state, counts, onStart, onStop }: CheckBarProps) {
  const styles = useCheckBarStyles();
  const words = useWords();
  const startButton = useRef<HTMLButtonElement>(null);
  const { activity, result } = state;
  return (
    <div className={styles.bar}>
      <span className={styles.outcome}>{counts ? words.findings.total(counts.open, counts.setAside) : !activity && !result && words.check.ready}</span>
      <Button ref={startButton} appearance={result ? 'secondary' : 'primary'} disabledFocusable={activity !== null} onClick={onStart}>
        {result ? words.check.again : words.welcome.start}
      </Button>
      <div className={styles.line}>
        {activity ? <Progress activity={activity} onStop={onStop} onFocusLost={() => startButton.current?.focus()} /> : <LastCheck state={state} />}
      </div>
    </div>
  );
}

function LastCheck({ state: { result, stopped } }: { readonly state: ReviewState }) {
  const words = useWords();
  if (stopped) return <span>{result ? words.check.cancelledKept : words.check.cancelled}</span>;
  if (!result) return null;
  const at = words.check.at(result.checkedAt);
  return <span>{result.report ? `${at} · ${words.check.words(result.report.words)}` : at}</span>;
}

interface ProgressProps {
  readonly activity: NonNullable<ReviewState['activity']>;
  readonly onStop: () => void;
  /** Called when the check ends while "Stop" has the focus, which would be lost with the button. */
  readonly onFocusLost: () => void;
}

function Progress({ activity, onStop, onFocusLost }: ProgressProps) {
  const styles = useCheckBarStyles();
  const words = useWords();
  const stopButton = useRef<HTMLButtonElement>(null);
  const lost = useRef(onFocusLost);
  useLayoutEffect(() => {
    const button = stopButton.current;
    const onLost = lost.current;
    return () => {
      if (button && button === document.activeElement) onLost();
    };
  }, []);

  const progress = activity.step === 'checking' ? activity.progress : null;
  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  return (
    <>
      <span>
        {activity.step === 'reading' ? words.check.reading : words.check.checking} {share !== undefined && words.check.percent(share)}
      </span>
      <Button ref={stopButton} size="small" onClick={onStop}>
        {words.check.cancel}
      </Button>
      <ProgressBar className={styles.progress} value={share} aria-label={words.check.progress} />
    </>
  );
}

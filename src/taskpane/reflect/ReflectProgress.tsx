import { Button, ProgressBar } from '@fluentui/react-components';
import { useReflectProgressStyles } from './ReflectProgress.styles';
import { useReflectWords } from './use-reflect-words';

interface ReflectProgressProps {
  readonly answered: number;
  readonly all: number;
  /** Left out where no question is open. */
  readonly onNext?: () => void;
}

/** How many of the questions are answered, and the way to the next one that is not. */
export function ReflectProgress({ answered, all, onNext }: ReflectProgressProps) {
  const styles = useReflectProgressStyles();
  const words = useReflectWords();
  return (
    <div className={styles.bar}>
      <span className={styles.words}>{words.progress(answered, all)}</span>
      {onNext && <Button onClick={onNext}>{words.nextOpen}</Button>}
      <ProgressBar className={styles.progress} value={answered / Math.max(1, all)} aria-label={words.progressLabel} />
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import { useWords } from '../words/words-context';
import { useShowOutcomeLineStyles } from './ShowOutcomeLine.styles';
import { outcomeWords } from './outcome-words';
import type { Shown } from './use-show-in-document';

/** What came of "Show in document". */
export function ShowOutcomeLine({ outcome, onCheckAgain }: { readonly outcome: Shown['outcome']; readonly onCheckAgain: () => void }) {
  const styles = useShowOutcomeLineStyles();
  const words = useWords();
  return (
    <span className={styles.line}>
      <span>{outcomeWords(words, outcome)}</span>
      {outcome === 'text-changed' && (
        <Button size="small" appearance="primary" onClick={onCheckAgain}>
          {words.check.again}
        </Button>
      )}
    </span>
  );
}

import { useId } from 'react';
import { Button } from '@fluentui/react-components';
import type { ListedFinding } from '../../checker/group-findings';
import { shorten } from '../review/shorten';
import { useActWords } from '../words/act-words';
import { useActing } from './acting';
import { useReplacementsStyles } from './Replacements.styles';
import { useInWord } from './use-in-word';
import { wordingFor } from './wording-for';

/** Enough to tell wordings apart; UTF-16 units. */
const LENGTH = 120;

/** The wordings that are offered for a finding, each to be put in place. */
export function Replacements({ listed: { id, finding } }: { readonly listed: ListedFinding }) {
  const styles = useReplacementsStyles();
  const words = useActWords();
  const label = useId();
  const { result, tell, checkAgain, focusWhenBack } = useActing();
  const { isBusy, run } = useInWord();

  const put = (replacement: string): void =>
    run(async () => {
      const { source, document } = result;
      const [done] = await source.putWordings(document, wordingFor(finding, replacement));
      if (!done) return;
      const { outcome, applied } = done;
      const undo = applied && (() => run(async () => {
        const undone = await source.takeBack(applied);
        focusWhenBack(id);
        tell({ text: words.wording.undoOutcomes[undone], undo: null });
        checkAgain();
      }));
      tell({ text: words.wording.outcomes[outcome], undo });
      if (applied || outcome === 'differs') checkAgain();
    });

  return (
    <div role="group" aria-labelledby={label} className={styles.group}>
      <span id={label} className={styles.label}>
        {words.wording.label}
      </span>
      {finding.replacements.map((replacement) => (
        <Button key={replacement} size="small" className={styles.wording} disabledFocusable={isBusy} aria-label={words.wording.useNamed(replacement)} onClick={() => put(replacement)}>
          {words.wording.use(shorten(replacement, LENGTH))}
        </Button>
      ))}
      <span className={styles.hint}>{isBusy ? words.wording.putting : result.source.offers.review ? words.wording.hint : words.wording.hintUntracked}</span>
    </div>
  );
}

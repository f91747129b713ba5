import { useId } from 'react';
import { Button } from '@fluentui/react-components';
import type { ListedFinding } from '../../checker/group-findings';
import { shorten } from '../review/shorten';
import { useActWords } from '../words/act-words';
import { useActing } from './acting';
import { useReplacementsStyles } from './Replacements.styles';
import { usePutWording } from './use-put-wording';

/** Enough to tell wordings apart; UTF-16 units. */
const LENGTH = 120;

/** The wordings that are offered for a finding, each to be put in place. */
export function Replacements({ listed }: { readonly listed: ListedFinding }) {
  const styles = useReplacementsStyles();
  const words = useActWords();
  const label = useId();
  const { result } = useActing();
  const { isBusy, put } = usePutWording();

  return (
    <div role="group" aria-labelledby={label} className={styles.group}>
      <span id={label} className={styles.label}>
        {words.wording.label}
      </span>
      {listed.finding.replacements.map((replacement) => (
        <Button key={replacement} size="small" className={styles.wording} disabledFocusable={isBusy} aria-label={words.wording.useNamed(replacement)} onClick={() => put(listed, replacement)}>
          {words.wording.use(shorten(replacement, LENGTH))}
        </Button>
      ))}
      <span className={styles.hint}>{isBusy ? words.wording.putting : result.source.offers.review ? words.wording.hint : words.wording.hintUntracked}</span>
    </div>
  );
}

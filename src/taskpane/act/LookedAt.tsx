import { useId } from 'react';
import type { Finding } from '../../checker/finding';
import { forgetLookedAt, keepLookedAt } from '../../sharing/answers';
import { useActWords } from '../words/act-words';
import { useActing } from './acting';
import { useActFormStyles } from './ActForm.styles';

/** Says of a finding that somebody has looked at it and leaves it: the checklist before sharing asks for that. */
export function LookedAt({ finding: { key } }: { readonly finding: Finding }) {
  const styles = useActFormStyles();
  const words = useActWords();
  const id = useId();
  const { record } = useActing();
  const looked = record.record.lookedAt.includes(key);
  return (
    <label htmlFor={id} className={styles.tick}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={looked}
        onChange={({ target }) => record.change((known) => (target.checked ? keepLookedAt(known, [key]) : forgetLookedAt(known, key)))}
      />
      {words.lookedAt.mark}
    </label>
  );
}

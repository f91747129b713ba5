import { useRef } from 'react';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Call16Filled } from '@fluentui/react-icons/svg/call';
import { useWords } from '../words/words-context';
import { useAssurancesStyles } from './Assurances.styles';
import { useScrollClearOf } from './use-scroll-clear-of';

/** Two lines that are always in sight: what to do when a child may be in danger now, and that nothing leaves the computer. */
export function Assurances() {
  const styles = useAssurancesStyles();
  const bar = useRef<HTMLElement>(null);
  useScrollClearOf(bar, 'scrollPaddingBottom');
  const words = useWords();
  return (
    <footer ref={bar} className={styles.bar}>
      <p className={styles.risk}>
        <Call16Filled className={styles.riskIcon} />
        <span>
          <strong>{words.risk.question}</strong> {words.risk.answer}
        </span>
      </p>
      <p className={styles.privacy}>
        <LockClosed16Regular className={styles.icon} />
        <span>{words.privacy}</span>
      </p>
    </footer>
  );
}

import { useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Call16Filled } from '@fluentui/react-icons/svg/call';
import { useWords } from '../words/words-context';
import { useAssurancesStyles } from './Assurances.styles';
import { useScrollClearOf } from './use-scroll-clear-of';

/** What is always in sight: the way to share at once when a child may be in danger now, and that nothing leaves the computer. */
export function Assurances({ onUrgent }: { readonly onUrgent: () => void }) {
  const styles = useAssurancesStyles();
  const bar = useRef<HTMLElement>(null);
  useScrollClearOf(bar, 'scrollPaddingBottom');
  const words = useWords();
  return (
    <footer ref={bar} className={styles.bar}>
      <Button size="small" className={styles.urgent} icon={<Call16Filled className={styles.riskIcon} />} onClick={onUrgent}>
        {words.risk.share}
      </Button>
      <p className={styles.risk}>{words.risk.answer}</p>
      <p className={styles.privacy}>
        <LockClosed16Regular className={styles.icon} />
        <span>{words.privacy}</span>
      </p>
    </footer>
  );
}

import { Button } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useWords } from '../words/words-context';
import { useFindingNavigationStyles } from './FindingNavigation.styles';

interface FindingNavigationProps {
  /** 0-based place of the selected finding; -1 when none is selected. */
  readonly index: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Next and previous finding, always in reach. */
export function FindingNavigation({ index, count, onStep }: FindingNavigationProps) {
  const styles = useFindingNavigationStyles();
  const words = useWords();
  return (
    <div role="group" aria-label={words.findings.navigation} className={styles.row}>
      {index !== -1 && <span className={styles.position}>{words.findings.position(index + 1, count)}</span>}
      <Button
        appearance="subtle"
        icon={<ChevronUp20Regular />}
        aria-label={words.findings.previous}
        aria-keyshortcuts="Alt+ArrowUp"
        title={words.findings.previous}
        onClick={() => onStep(-1)}
      />
      <Button
        appearance="subtle"
        icon={<ChevronDown20Regular />}
        aria-label={words.findings.next}
        aria-keyshortcuts="Alt+ArrowDown"
        title={words.findings.next}
        onClick={() => onStep(1)}
      />
    </div>
  );
}

import { mergeClasses } from '@fluentui/react-components';
import type { Level } from '../../checks/check';
import { useWords } from '../words/words-context';
import { LEVELS } from '../../checker/group-findings';
import { LevelMark } from './LevelMark';
import { useLevelFilterStyles } from './LevelFilter.styles';

interface LevelFilterProps {
  readonly counts: Readonly<Record<Level, number>>;
  /** The only level shown; null where all are. */
  readonly level: Level | null;
  readonly onLevel: (level: Level | null) => void;
}

/** The count of each level; pressing one shows that level only, pressing it again shows all. */
export function LevelFilter({ counts, level, onLevel }: LevelFilterProps) {
  const styles = useLevelFilterStyles();
  const words = useWords();
  return (
    <div role="group" aria-label={words.findings.filter} className={styles.row}>
      {LEVELS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={level === each}
          title={words.levels[each].meaning}
          className={mergeClasses(styles.tile, level === each && styles.pressed)}
          onClick={() => onLevel(level === each ? null : each)}
        >
          <LevelMark level={each} label={words.findings.levelCount(each, counts[each])} />
        </button>
      ))}
    </div>
  );
}

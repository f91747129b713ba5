import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useWords } from '../words/words-context';
import { CheckFindings } from './CheckFindings';
import type { FindingActions } from './FindingRow';
import { findingsInOrder, countByLevel, LEVELS, type PointGroup } from '../../checker/group-findings';
import { LevelMark } from './LevelMark';
import type { ListState } from './list-state';
import { usePointFindingsStyles } from './PointFindings.styles';
import type { Shown } from './use-show-in-document';

interface PointFindingsProps extends FindingActions {
  readonly group: PointGroup;
  readonly state: ListState;
  readonly shown: Shown | null;
  readonly onFold: (point: number) => void;
  readonly onFull: (group: string) => void;
}

/** One practice point with its counts and findings; it can be folded away. */
export function PointFindings({ group, state, shown, onFold, onFull, ...actions }: PointFindingsProps) {
  const styles = usePointFindingsStyles();
  const words = useWords();
  const { point, title } = group.point;
  const open = !state.folded.has(point);
  const counts = countByLevel(findingsInOrder([group]).map(({ finding }) => finding));
  const body = `point-${point}`;
  return (
    <section className={styles.point}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} aria-controls={open ? body : undefined} onClick={() => onFold(point)}>
          <ChevronDown16Regular className={mergeClasses(styles.chevron, !open && styles.folded)} />
          <span className={styles.title}>
            <span className={styles.unseen}>{words.findings.point(point)}</span>
            <span aria-hidden="true">{point}</span> {title}
          </span>
          <span className={styles.counts}>
            {LEVELS.filter((level) => counts[level] > 0).map((level) => (
              <LevelMark key={level} level={level} label={words.findings.levelCount(level, counts[level])} />
            ))}
          </span>
        </button>
      </h2>
      {open && (
        <div id={body} className={styles.body}>
          {group.checks.map((check) => (
            <CheckFindings key={check.id} check={check} full={state.full} selected={state.selected} shown={shown} onFull={onFull} {...actions} />
          ))}
        </div>
      )}
    </section>
  );
}

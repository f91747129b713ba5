import { useId, type ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ChecklistRow } from '../../sharing/checklist';
import { useChecklistRowsStyles } from './ChecklistRows.styles';
import { rowButtonId } from './use-open-rows';
import { SHARE_WORDS as words } from './words';

interface ChecklistRowPanelProps {
  readonly row: ChecklistRow;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One row: how it stands in a line, and on request what is missing and the way to settle it. */
export function ChecklistRowPanel({ row, open, onToggle, children }: ChecklistRowPanelProps) {
  const styles = useChecklistRowsStyles();
  const id = useId();
  const look = row.settled ? 'settled' : row.blocks ? 'blocks' : 'open';
  const Icon = { settled: CheckmarkCircle20Filled, blocks: Warning20Filled, open: Circle20Regular }[look];
  const point = /^point-(\d)$/.exec(row.id)?.[1];
  const byPersonAlone = row.missing.every(({ byPerson }) => byPerson);
  const state = row.settled ? words.settled : !row.blocks ? words.notRequired : byPersonAlone ? `${words.missing(row.missing.length)}. ${words.byPerson}` : words.missing(row.missing.length);
  return (
    <div className={styles.row} data-checklist-row={row.id}>
      <h2 className={styles.heading}>
        <button type="button" id={rowButtonId(row.id)} className={styles.button} aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
          <Icon className={mergeClasses(styles.sign, styles[look])} />
          <span className={styles.title}>
            {point && <span className={styles.unseen}>{words.point(Number(point))}</span>}
            {point && <span aria-hidden="true">{point} </span>}
            {row.title}
            <span className={styles.state}>{state}</span>
          </span>
          <ChevronDown16Regular className={mergeClasses(styles.chevron, open && styles.unfolded)} />
        </button>
      </h2>
      {open && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}

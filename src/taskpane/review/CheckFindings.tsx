import { Button } from '@fluentui/react-components';
import { useWords } from '../words/words-context';
import { useCheckFindingsStyles } from './CheckFindings.styles';
import { FindingRow, type FindingActions } from './FindingRow';
import type { CheckGroup } from './group-findings';
import { heldBack, shownFindings } from './list-state';
import type { Shown } from './use-show-in-document';

interface CheckFindingsProps extends FindingActions {
  readonly check: CheckGroup;
  readonly full: boolean;
  readonly selected: string | null;
  readonly shown: Shown | null;
  readonly onFull: (check: string) => void;
}

/** What one check found: the first few, and the rest on request, so that one check cannot drown the others. */
export function CheckFindings({ check, full, selected, shown, onFull, ...actions }: CheckFindingsProps) {
  const styles = useCheckFindingsStyles();
  const words = useWords();
  const more = heldBack(check);
  return (
    <div>
      <h3 className={styles.title}>{check.title}</h3>
      <ul className={styles.list}>
        {shownFindings(check, full).map((listed) => (
          <FindingRow key={listed.id} listed={listed} open={listed.id === selected} shown={shown?.id === listed.id ? shown : null} {...actions} />
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" appearance="transparent" className={styles.more} aria-expanded={full} onClick={() => onFull(check.id)}>
          {full ? words.findings.fewer : words.findings.more(more)}
        </Button>
      )}
    </div>
  );
}

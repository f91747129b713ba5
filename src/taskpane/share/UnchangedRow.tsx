import { Button } from '@fluentui/react-components';
import type { ChecklistRow } from '../../sharing/checklist';
import { useRowContentStyles } from './row-content.styles';
import { SHARE_WORDS as words } from './words';

/** Whether the text is as it was checked, and the way to check it again. */
export function UnchangedRow({ row, onCheck }: { readonly row: ChecklistRow; readonly onCheck: () => void }) {
  const styles = useRowContentStyles();
  return (
    <>
      <p className={styles.text}>{row.missing[0]?.text ?? words.nothingMissing}</p>
      <Button size="small" className={styles.start} onClick={onCheck}>
        {words.goTo.check}
      </Button>
    </>
  );
}

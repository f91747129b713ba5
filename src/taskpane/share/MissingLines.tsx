import type { ChecklistRow } from '../../sharing/checklist';
import { useRowContentStyles } from './row-content.styles';

/** What is missing in a row that is settled right here; nothing where nothing is. */
export function MissingLines({ row: { missing } }: { readonly row: ChecklistRow }) {
  const styles = useRowContentStyles();
  if (missing.length === 0) return null;
  return (
    <ul className={styles.list}>
      {missing.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

import { useRowContentStyles } from './row-content.styles';

interface ChoiceProps {
  /** The same for all choices of one question. */
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly label: string;
}

/** One of the answers to choose from. */
export function Choice({ name, checked, onChoose, label }: ChoiceProps) {
  const styles = useRowContentStyles();
  return (
    <label className={styles.tick}>
      <input type="radio" name={name} className={styles.box} checked={checked} onChange={onChoose} />
      {label}
    </label>
  );
}

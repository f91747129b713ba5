import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useActWords } from '../words/act-words';
import type { Deed } from './acting';
import { useDeedLineStyles } from './DeedLine.styles';

/** What was done last, and the way back. */
export function DeedLine({ deed, onDismiss }: { readonly deed: Deed; readonly onDismiss: () => void }) {
  const styles = useDeedLineStyles();
  const words = useActWords();
  return (
    <div className={styles.line}>
      <span className={styles.text}>{deed.text}</span>
      {deed.undo && (
        <Button size="small" onClick={deed.undo}>
          {words.deed.undo}
        </Button>
      )}
      <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={words.deed.dismiss} title={words.deed.dismiss} onClick={onDismiss} />
    </div>
  );
}

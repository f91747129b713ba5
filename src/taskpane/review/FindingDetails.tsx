import { Button } from '@fluentui/react-components';
import { ActOnFinding } from '../act/ActOnFinding';
import { useWords } from '../words/words-context';
import { useFindingDetailsStyles } from './FindingDetails.styles';
import type { ListedFinding } from '../../checker/group-findings';
import { messageBeyondTitle } from './message-beyond-title';
import { ShowOutcomeLine } from './ShowOutcomeLine';
import type { Shown } from './use-show-in-document';

interface FindingDetailsProps {
  readonly id: string;
  readonly listed: ListedFinding;
  readonly shown: Shown | null;
  readonly onShow: (listed: ListedFinding) => void;
  readonly onCheckAgain: () => void;
}

/** What was found, why it matters, what can be done, and the way to the place in the document. */
export function FindingDetails({ id, listed, shown, onShow, onCheckAgain }: FindingDetailsProps) {
  const styles = useFindingDetailsStyles();
  const words = useWords();
  const { finding } = listed;
  const message = messageBeyondTitle(finding);
  return (
    <div id={id} className={styles.details}>
      {/* A finding about the whole document has its message in the line above. */}
      {finding.quote !== null && message !== null && <p className={styles.message}>{message}</p>}
      <dl className={styles.advice}>
        <dt className={styles.term}>{words.findings.why}</dt>
        <dd className={styles.text}>{finding.why}</dd>
        <dt className={styles.term}>{words.findings.todo}</dt>
        <dd className={styles.text}>{finding.todo}</dd>
      </dl>
      {finding.paragraph !== null && (
        <div className={styles.show}>
          <Button size="small" onClick={() => onShow(listed)}>
            {words.findings.show}
          </Button>
          {shown && <ShowOutcomeLine outcome={shown.outcome} onCheckAgain={onCheckAgain} />}
        </div>
      )}
      <ActOnFinding listed={listed} />
    </div>
  );
}

import { memo } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useLookedAt } from '../act/acting';
import { useWords } from '../words/words-context';
import { FindingDetails } from './FindingDetails';
import { useFindingRowStyles } from './FindingRow.styles';
import type { ListedFinding } from '../../checker/group-findings';
import { LevelMark } from './LevelMark';
import { messageBeyondTitle } from './message-beyond-title';
import { shorten } from './shorten';
import type { Shown } from './use-show-in-document';

/** More than this of a quotation tells nobody where it stands any better; UTF-16 units. */
const QUOTE_LENGTH = 240;

export interface FindingActions {
  /** Opens a finding and shows it in the document, or closes it where it is open. */
  readonly onToggle: (listed: ListedFinding) => void;
  readonly onShow: (listed: ListedFinding) => void;
  readonly onCheckAgain: () => void;
}

interface FindingRowProps extends FindingActions {
  readonly listed: ListedFinding;
  readonly open: boolean;
  readonly shown: Shown | null;
}

/** One finding: its level and words in a line, the rest beneath it once it is opened. Of hundreds, only those that changed are drawn anew. */
export const FindingRow = memo(function FindingRow({ listed, open, shown, onToggle, onShow, onCheckAgain }: FindingRowProps) {
  const styles = useFindingRowStyles();
  const words = useWords();
  const { id, finding } = listed;
  const looked = useLookedAt(finding.key);
  const details = `details-${id}`;
  return (
    <li data-row={id} className={mergeClasses(styles.row, open && styles.open)}>
      <button
        type="button"
        id={`finding-${id}`}
        data-finding={id}
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        className={styles.button}
        onClick={() => onToggle(listed)}
      >
        <span className={styles.level}>
          <LevelMark level={finding.level} label={words.levels[finding.level].name} />
        </span>
        <span className={mergeClasses(styles.words, !open && styles.clamped)}>
          {finding.quote === null ? (
            <>
              <span className={styles.whole}>{words.findings.aboutDocument}</span> {messageBeyondTitle(finding)}
            </>
          ) : (
            words.quote(shorten(finding.quote, QUOTE_LENGTH))
          )}
          {looked && <span className={styles.whole}>{words.findings.lookedAt}</span>}
        </span>
      </button>
      {open && <FindingDetails id={details} listed={listed} shown={shown} onShow={onShow} onCheckAgain={onCheckAgain} />}
    </li>
  );
});

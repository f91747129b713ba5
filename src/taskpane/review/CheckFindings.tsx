import { Button } from '@fluentui/react-components';
import { findingsOf, type CheckGroup, type PhraseGroup } from '../../checker/group-findings';
import { useWords } from '../words/words-context';
import { useCheckFindingsStyles } from './CheckFindings.styles';
import { FindingRow, type FindingActions } from './FindingRow';
import { heldBack, heldBackPlaces, shownPhrases, shownPlaces } from './list-state';
import { shorten } from './shorten';
import type { Shown } from './use-show-in-document';

interface CheckFindingsProps extends FindingActions {
  readonly check: CheckGroup;
  /** Groups of which all is shown. */
  readonly full: ReadonlySet<string>;
  readonly selected: string | null;
  readonly shown: Shown | null;
  readonly onFull: (group: string) => void;
}

/** What one check found: its first place, and the rest on request, so that one check cannot drown the others. */
export function CheckFindings({ check, full, onFull, ...rows }: CheckFindingsProps) {
  const styles = useCheckFindingsStyles();
  const words = useWords();
  const all = findingsOf(check);
  const more = heldBack(all);
  return (
    <div>
      <h3 className={styles.title}>
        {check.title}
        {all.length > 1 && <span className={styles.count}> {words.findings.places(all.length)}</span>}
      </h3>
      <ul className={styles.list}>
        {shownPhrases(check, full).map((phrase) => (
          <PhrasePlaces key={phrase.id} check={check} phrase={phrase} full={full} onFull={onFull} {...rows} />
        ))}
      </ul>
      {more > 0 && <MoreButton open={full.has(check.id)} label={full.has(check.id) ? words.findings.fewer : words.findings.more(more)} onClick={() => onFull(check.id)} />}
    </div>
  );
}

interface PhrasePlacesProps extends CheckFindingsProps {
  readonly phrase: PhraseGroup;
}

/** More than this of a phrase tells it apart no better; UTF-16 units. */
const PHRASE_LENGTH = 40;

/** One phrase: its first place, and the others on request. */
function PhrasePlaces({ check, phrase, full, selected, shown, onFull, ...actions }: PhrasePlacesProps) {
  const styles = useCheckFindingsStyles();
  const words = useWords();
  const more = full.has(check.id) ? heldBackPlaces(check, phrase) : 0;
  const open = full.has(phrase.id);
  const quote = words.quote(shorten(phrase.findings[0]?.finding.quote ?? '', PHRASE_LENGTH));
  return (
    <>
      {shownPlaces(check, phrase, full).map((listed) => (
        <FindingRow key={listed.id} listed={listed} open={listed.id === selected} shown={shown?.id === listed.id ? shown : null} {...actions} />
      ))}
      {more > 0 && (
        <li className={styles.again}>
          <MoreButton open={open} label={open ? words.findings.fewerOf(quote) : words.findings.moreOf(more, quote)} onClick={() => onFull(phrase.id)} />
        </li>
      )}
    </>
  );
}

interface MoreButtonProps {
  readonly open: boolean;
  readonly label: string;
  readonly onClick: () => void;
}

function MoreButton({ open, label, onClick }: MoreButtonProps) {
  const styles = useCheckFindingsStyles();
  return (
    <Button size="small" appearance="transparent" className={styles.more} aria-expanded={open} onClick={onClick}>
      {label}
    </Button>
  );
}

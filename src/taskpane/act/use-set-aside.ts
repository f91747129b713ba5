import type { ListedFinding } from '../../checker/group-findings';
import { setAside, undoDecision, type SetAsideChoice } from '../../sharing/decisions';
import { useActWords } from '../words/act-words';
import { useActing } from './acting';
import { nameOf } from './named-finding';

/** Sets findings aside, says so, and offers the way back. A `must` needs a reason that says something. */
export function useSetAside(): (listed: ListedFinding, choice: Omit<SetAsideChoice, 'at'>) => void {
  const words = useActWords();
  const { record, now, tell, focusWhenBack } = useActing();
  return ({ id, finding }, chosen) => {
    const choice = { ...chosen, at: now().toISOString() };
    record.change((known) => setAside(known, finding, choice));
    const name = nameOf(finding);
    tell({
      text: words.setAside.done(name),
      undo: () => {
        // Found again by what it says: the record may have been read anew since.
        record.change((known) => known.decisions.filter(({ at, check, key }) => at === choice.at && check === finding.check && key === finding.key).reduce(undoDecision, known));
        focusWhenBack(id);
        tell({ text: words.setAside.undone(name), undo: null });
      },
    });
  };
}

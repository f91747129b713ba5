import type { ListedFinding } from '../../checker/group-findings';
import { isShortForm, MOST_OWN_TERMS, termIn, withoutDoubles, type OwnTerm } from '../../checker/team/own-terms';
import { NewTerm } from '../team/NewTerm';
import { useActWords } from '../words/act-words';
import { useActing } from './acting';
import { useActFormStyles } from './ActForm.styles';
import { useCloseOnEscape } from './use-close-on-escape';

interface OwnTermFormProps {
  readonly listed: ListedFinding;
  readonly onClose: () => void;
}

/** Takes the words of a finding among one's own, with what they mean: they are explained so from now on, or left alone. */
export function OwnTermForm({ listed: { id, finding }, onClose }: OwnTermFormProps) {
  const styles = useActFormStyles();
  const words = useActWords();
  const form = useCloseOnEscape(onClose);
  const { ownTerms, onOwnTerms, tell, focusWhenBack } = useActing();
  const written = termIn(finding.quote ?? '');

  const onAdd = (term: OwnTerm): void => {
    onOwnTerms(withoutDoubles([...ownTerms, term]));
    onClose();
    tell({
      text: words.ownTerm.done(term.written),
      undo: () => {
        onOwnTerms(ownTerms);
        focusWhenBack(id);
        tell({ text: words.ownTerm.undone(term.written), undo: null });
      },
    });
  };

  return (
    <NewTerm form={form} className={styles.form} written={written} meaning={meaningIn(finding.replacements, written)} isFull={ownTerms.length >= MOST_OWN_TERMS} onAdd={onAdd} onCancel={onClose}>
      <p className={styles.hint}>{words.ownTerm.hint}</p>
    </NewTerm>
  );
}

/** What we take a short form to mean, where the only wording we offer spells it out. */
function meaningIn(replacements: readonly string[], written: string): string {
  const [only, ...others] = replacements;
  if (only === undefined || others.length > 0 || !isShortForm(written)) return '';
  return only.replace(`(${written})`, '').replace(/^(?:an?|the) /iu, '').trim();
}

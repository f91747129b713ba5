import { useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { MOST_OWN_TERMS, withoutDoubles, type OwnTerm } from '../../checker/team/own-terms';
import { Disclosure } from '../frame/Disclosure';
import { useWords } from '../words/words-context';
import { NewTerm } from './NewTerm';
import { useOwnTermsStyles } from './OwnTerms.styles';
import type { TeamState } from './team-state';

interface OwnTermsProps {
  readonly terms: readonly OwnTerm[];
  readonly team: TeamState | null;
  /** Checks anew by these terms, and says so when it is done. */
  readonly onTerms: (terms: readonly OwnTerm[]) => void;
}

/** The words and short forms that the user has added, and the way to add and remove them. */
export function OwnTerms({ terms, team, onTerms }: OwnTermsProps) {
  const styles = useOwnTermsStyles();
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const add = (term: OwnTerm): void => {
    onTerms(withoutDoubles([...terms, term]));
    field.current?.focus();
  };
  const remove = (term: OwnTerm): void => {
    onTerms(terms.filter((each) => each !== term));
    // The button that was pressed is gone.
    field.current?.focus();
  };
  return (
    <Disclosure summary={words.ownTerms.summary(terms.length)}>
      <div className={styles.section}>
        {team?.state === 'in-use' && <p className={styles.text}>{words.ownTerms.inUse(team.name)}</p>}
        <p className={styles.text}>{words.ownTerms.hint}</p>
        {terms.length > 0 && <TermList terms={terms} onRemove={remove} />}
        <NewTerm field={field} isFull={terms.length >= MOST_OWN_TERMS} onAdd={add} />
      </div>
    </Disclosure>
  );
}

interface TermListProps {
  readonly terms: readonly OwnTerm[];
  readonly onRemove: (term: OwnTerm) => void;
}

function TermList({ terms, onRemove }: TermListProps) {
  const styles = useOwnTermsStyles();
  const words = useWords();
  return (
    <ul aria-label={words.ownTerms.label} className={styles.list}>
      {terms.map((term) => (
        <li key={term.written} className={styles.item}>
          <span className={styles.words}>
            <strong>{term.written}</strong> {term.meaning}
            {term.understood && ` (${words.ownTerms.leftAlone})`}
          </span>
          <Button size="small" appearance="subtle" aria-label={words.ownTerms.remove(term.written)} title={words.ownTerms.remove(term.written)} icon={<Dismiss16Regular />} onClick={() => onRemove(term)} />
        </li>
      ))}
    </ul>
  );
}

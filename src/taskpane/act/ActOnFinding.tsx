import { useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { ListedFinding } from '../../checker/group-findings';
import { answersToOwnTerms } from '../../checker/team/own-terms';
import { useActWords } from '../words/act-words';
import { useActing } from './acting';
import { useActOnFindingStyles } from './ActOnFinding.styles';
import { CommentButton } from './CommentButton';
import { LookedAt } from './LookedAt';
import { OwnTermForm } from './OwnTermForm';
import { Replacements } from './Replacements';
import { SetAsideForm } from './SetAsideForm';

type Opened = 'set-aside' | 'own-term';

/** What can be done about one finding, beside mending the text by hand. */
export function ActOnFinding({ listed }: { readonly listed: ListedFinding }) {
  const styles = useActOnFindingStyles();
  const words = useActWords();
  const { result } = useActing();
  const [opened, setOpened] = useState<Opened | null>(null);
  const openers = { 'set-aside': useRef<HTMLButtonElement>(null), 'own-term': useRef<HTMLButtonElement>(null) };
  const close = (): void => {
    if (opened) openers[opened].current?.focus();
    setOpened(null);
  };
  const opener = (form: Opened, label: string) => (
    <Button ref={openers[form]} size="small" aria-expanded={opened === form} onClick={() => setOpened(opened === form ? null : form)}>
      {label}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {listed.finding.replacements.length > 0 && <Replacements listed={listed} />}
      {opener('set-aside', words.setAside.open)}
      {answersToOwnTerms(listed.finding) && opener('own-term', words.ownTerm.open)}
      {result.source.offers.review && <CommentButton finding={listed.finding} />}
      {listed.finding.level === 'should' && <LookedAt finding={listed.finding} />}
      {opened === 'set-aside' && <SetAsideForm listed={listed} onClose={close} />}
      {opened === 'own-term' && <OwnTermForm listed={listed} onClose={close} />}
    </div>
  );
}

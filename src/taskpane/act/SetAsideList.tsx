import { useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { undoDecision } from '../../sharing/decisions';
import type { Decision } from '../../sharing/record';
import { Disclosure } from '../frame/Disclosure';
import { shorten } from '../review/shorten';
import { useActWords } from '../words/act-words';
import { useActing } from './acting';
import { nameOf } from './named-finding';
import { useSetAsideListStyles } from './SetAsideList.styles';

/** Enough to know a decision by; UTF-16 units. */
const LENGTH = 60;

/** What was set aside, with the reasons, and the way to open it again. */
export function SetAsideList() {
  const words = useActWords();
  const { decided } = useActing();
  const { setAside, dormant } = decided;
  // A decision of two findings (everywhere) is one to undo.
  const named = new Map(setAside.map(({ finding, decision }) => [decision, nameOf(finding)]));
  return (
    <>
      {named.size > 0 && (
        <Disclosure summary={words.setAside.list(setAside.length)}>
          <DecisionList decisions={[...named]} />
        </Disclosure>
      )}
      {dormant.length > 0 && (
        <Disclosure summary={words.setAside.dormant(dormant.length)}>
          <DecisionList decisions={dormant.map((decision) => [decision, shorten(decision.words || decision.check, LENGTH)])} />
        </Disclosure>
      )}
    </>
  );
}

function DecisionList({ decisions }: { readonly decisions: readonly (readonly [Decision, string])[] }) {
  const styles = useSetAsideListStyles();
  const words = useActWords();
  const { record, tell } = useActing();
  const list = useRef<HTMLDivElement>(null);

  const reopen = (decision: Decision, name: string): void => {
    record.change((known) => undoDecision(known, decision));
    tell({ text: words.setAside.undone(name), undo: () => record.change((known) => ({ ...known, decisions: [...known.decisions, decision] })) });
    // The button that was pressed goes: the focus stays in the list, or with its line.
    (list.current?.closest('details')?.querySelector('summary') ?? null)?.focus();
  };

  return (
    <div ref={list}>
      <p className={styles.hint}>{words.setAside.listHint}</p>
      <ul className={styles.list}>
        {decisions.map(([decision, name]) => (
          <li key={`${decision.scope} ${decision.key} ${decision.at}`} className={styles.item}>
            <span className={styles.words}>
              <strong>{name}</strong>, {words.setAside.scopes[decision.scope]}
              <br />
              {decision.reason === '' ? words.setAside.noReason : words.setAside.because(decision.reason)}
            </span>
            <Button size="small" aria-label={words.setAside.reopenNamed(name)} onClick={() => reopen(decision, name)}>
              {words.setAside.reopen}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useId, useRef, useState, type FormEvent, type ReactNode, type RefObject } from 'react';
import { Button, Input } from '@fluentui/react-components';
import { LONGEST_MEANING, LONGEST_WRITTEN, MOST_OWN_TERMS, ownTerm, type OwnTerm } from '../../checker/team/own-terms';
import { useWords } from '../words/words-context';
import { useOwnTermsStyles } from './OwnTerms.styles';

interface NewTermProps {
  readonly form?: RefObject<HTMLFormElement>;
  readonly field?: RefObject<HTMLInputElement>;
  readonly className?: string;
  /** What the fields begin with. */
  readonly written?: string;
  readonly meaning?: string;
  readonly isFull: boolean;
  readonly onAdd: (term: OwnTerm) => void;
  /** Left out where the form is always there. */
  readonly onCancel?: () => void;
  /** What stands above the fields. */
  readonly children?: ReactNode;
}

/** The fields for a word or short form of one's own. */
export function NewTerm({ form, field, className, written: startWritten = '', meaning: startMeaning = '', isFull, onAdd, onCancel, children }: NewTermProps) {
  const styles = useOwnTermsStyles();
  const words = useWords();
  const id = useId();
  const [written, setWritten] = useState(startWritten);
  const [meaning, setMeaning] = useState(startMeaning);
  const first = useRef<HTMLInputElement>(null);
  const input = field ?? first;
  const [understood, setUnderstood] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const term = ownTerm(written, meaning, understood);
    const found = isFull ? words.ownTerms.full(MOST_OWN_TERMS) : term ? null : words.ownTerms.incomplete;
    setFault(found);
    if (found !== null || !term) {
      input.current?.focus();
      return;
    }
    setWritten('');
    setMeaning('');
    setUnderstood(false);
    onAdd(term);
  };

  return (
    <form ref={form} className={className ?? styles.fields} onSubmit={onSubmit} noValidate>
      {children}
      <label htmlFor={`${id}-written`}>{words.ownTerms.written}</label>
      <Input
        ref={input}
        id={`${id}-written`}
        value={written}
        maxLength={LONGEST_WRITTEN}
        autoComplete="off"
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={(_event, { value }) => setWritten(value)}
      />
      <label htmlFor={`${id}-meaning`}>{words.ownTerms.meaning}</label>
      <Input id={`${id}-meaning`} value={meaning} maxLength={LONGEST_MEANING} autoComplete="off" onChange={(_event, { value }) => setMeaning(value)} />
      <label className={styles.tick}>
        <input type="checkbox" className={styles.box} checked={understood} onChange={(event) => setUnderstood(event.target.checked)} />
        {words.ownTerms.understood}
      </label>
      {fault !== null && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance={onCancel && 'primary'}>
          {words.ownTerms.add}
        </Button>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            {words.ownTerms.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

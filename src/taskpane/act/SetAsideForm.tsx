import { useId, useRef, useState, type FormEvent } from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import type { ListedFinding } from '../../checker/group-findings';
import { needsReason, wordsOf } from '../../sharing/decisions';
import { saysSomething, type Decision } from '../../sharing/record';
import { shorten } from '../review/shorten';
import { useActWords } from '../words/act-words';
import { useActFormStyles } from './ActForm.styles';
import { useCloseOnEscape } from './use-close-on-escape';
import { useSetAside } from './use-set-aside';

interface SetAsideFormProps {
  readonly listed: ListedFinding;
  readonly onClose: () => void;
}

/** Longest reason kept, in UTF-16 units: it is read in a list. */
const LONGEST_REASON = 500;

/** Longer words do not tell the choice apart any better. */
const WORDS_LENGTH = 40;

/** Sets one finding aside, here or everywhere, with the reason. */
export function SetAsideForm({ listed, onClose }: SetAsideFormProps) {
  const styles = useActFormStyles();
  const words = useActWords();
  const fields = useId();
  const setAside = useSetAside();
  const { finding } = listed;
  const [scope, setScope] = useState<Decision['scope']>('once');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useCloseOnEscape(onClose);
  const needed = needsReason(finding);
  const about = shorten(wordsOf(finding), WORDS_LENGTH);

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (needed && !saysSomething(reason)) {
      setMissing(true);
      field.current?.focus();
      return;
    }
    setAside(listed, { scope, reason });
  };

  const radio = (value: Decision['scope'], label: string) => (
    <label className={styles.tick}>
      <input type="radio" name={`${fields}-scope`} className={styles.box} checked={scope === value} onChange={() => setScope(value)} />
      {label}
    </label>
  );

  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} noValidate>
      <fieldset className={styles.scopes}>
        <legend className={styles.legend}>{words.setAside.legend}</legend>
        {radio('once', words.setAside.once)}
        {radio('everywhere', about === '' ? words.setAside.everywhereOfCheck : words.setAside.everywhere(about))}
      </fieldset>
      <label htmlFor={`${fields}-reason`}>{needed ? words.setAside.reasonNeeded : words.setAside.reason}</label>
      <Textarea
        ref={field}
        id={`${fields}-reason`}
        rows={2}
        resize="vertical"
        value={reason}
        maxLength={LONGEST_REASON}
        required={needed}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${fields}-fault` : undefined}
        onChange={(_event, { value }) => {
          setReason(value);
          if (saysSomething(value)) setMissing(false);
        }}
      />
      {isMissing && (
        <p id={`${fields}-fault`} role="alert" className={styles.fault}>
          {words.setAside.reasonMissing}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {words.setAside.confirm}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.setAside.cancel}
        </Button>
      </div>
    </form>
  );
}

import { useId, useRef, useState, type FormEvent, type RefObject } from 'react';
import { Button, Input, Textarea } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { keepRecipients } from '../../sharing/answers';
import { saysSomething, type Recipient } from '../../sharing/record';
import { useAnnounce } from '../frame/announce-context';
import type { OpenRecord } from '../record/use-record';
import { useRowContentStyles } from './row-content.styles';
import { SHARE_WORDS as words } from './words';

const NOBODY: Recipient = { name: '', why: '' };
const isSame = (one: Recipient, other: Recipient): boolean => one.name === other.name && one.why === other.why;

/** Who receives the document, and why each needs it. */
export function Recipients({ record, usual }: { readonly record: OpenRecord; readonly usual: readonly string[] }) {
  const styles = useRowContentStyles();
  const announce = useAnnounce();
  const [edited, setEdited] = useState<Recipient | null>(null);
  const add = useRef<HTMLInputElement>(null);
  const { recipients } = record.record;
  const named = new Set(recipients.map(({ name }) => name.trim().toLowerCase()));
  const suggested = usual.filter((name) => !named.has(name.trim().toLowerCase()));

  const keep = (before: Recipient | null, after: Recipient): void =>
    record.change((known) => {
      const at = before === null ? -1 : known.recipients.findIndex((each) => isSame(each, before));
      return keepRecipients(known, at === -1 ? [...known.recipients, after] : known.recipients.map((each, index) => (index === at ? { ...each, ...after } : each)));
    });
  const remove = (recipient: Recipient): void => {
    record.change((known) => {
      const at = known.recipients.findIndex((each) => isSame(each, recipient));
      return at === -1 ? known : keepRecipients(known, known.recipients.filter((_, index) => index !== at));
    });
    announce(words.recipients.removed(recipient.name));
    // The button that was pressed is gone.
    add.current?.focus();
  };

  return (
    <>
      {recipients.length > 0 && (
        <ul aria-label={words.recipients.label} className={styles.plainList}>
          {recipients.map((recipient, at) => (
            <li key={`${at} ${recipient.name}`} className={at === 0 ? undefined : styles.divided}>
              {edited !== null && isSame(edited, recipient) ? (
                <RecipientForm
                  recipient={recipient}
                  onKeep={(after) => {
                    keep(recipient, after);
                    setEdited(null);
                  }}
                  onCancel={() => setEdited(null)}
                />
              ) : (
                <div className={styles.entry}>
                  <div>
                    <p className={styles.strong}>{recipient.name}</p>
                    <p className={saysSomething(recipient.why) ? styles.text : styles.fault}>{saysSomething(recipient.why) ? recipient.why : words.recipients.noWhy}</p>
                  </div>
                  <Button size="small" appearance="subtle" icon={<Edit16Regular />} aria-label={words.recipients.edit(recipient.name)} title={words.recipients.edit(recipient.name)} onClick={() => setEdited(recipient)} />
                  <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={words.recipients.remove(recipient.name)} title={words.recipients.remove(recipient.name)} onClick={() => remove(recipient)} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {suggested.length > 0 && (
        <div className={styles.part}>
          <p className={styles.hint}>{words.recipients.usual}</p>
          <div className={styles.buttons}>
            {suggested.map((name) => (
              <Button
                key={name}
                size="small"
                className={styles.start}
                onClick={() => {
                  keep(null, { name, why: '' });
                  setEdited({ name, why: '' });
                }}
              >
                {words.recipients.addUsual(name)}
              </Button>
            ))}
          </div>
        </div>
      )}
      {edited === null && <RecipientForm recipient={NOBODY} field={add} onKeep={(after) => keep(null, after)} />}
    </>
  );
}

interface RecipientFormProps {
  /** As it is kept; without a name for a new one. */
  readonly recipient: Recipient;
  readonly field?: RefObject<HTMLInputElement>;
  readonly onKeep: (recipient: Recipient) => void;
  readonly onCancel?: () => void;
}

function RecipientForm({ recipient, field, onKeep, onCancel }: RecipientFormProps) {
  const styles = useRowContentStyles();
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(recipient.name);
  const [why, setWhy] = useState(recipient.why);
  const [faulty, setFaulty] = useState(false);
  const nameField = field ?? own;

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setFaulty(!saysSomething(name));
    if (!saysSomething(name)) {
      nameField.current?.focus();
      return;
    }
    onKeep({ name: name.trim(), why: why.trim() });
    setName('');
    setWhy('');
    nameField.current?.focus();
  };

  return (
    <form className={styles.part} onSubmit={onSubmit} noValidate>
      <label htmlFor={`${id}-name`}>{words.recipients.name}</label>
      <Input ref={nameField} id={`${id}-name`} value={name} autoComplete="off" placeholder={words.recipients.nameHint} aria-invalid={faulty} aria-describedby={faulty ? `${id}-fault` : undefined} onChange={(_event, { value }) => setName(value)} />
      <label htmlFor={`${id}-why`}>{words.recipients.why}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {words.recipients.whyHint}
      </p>
      <Textarea id={`${id}-why`} value={why} resize="vertical" aria-describedby={`${id}-hint`} onChange={(_event, { value }) => setWhy(value)} />
      {faulty && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {words.recipients.incomplete}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {recipient === NOBODY ? words.recipients.add : words.recipients.save}
        </Button>
        {onCancel && (
          <Button size="small" appearance="subtle" onClick={onCancel}>
            {words.recipients.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

import { useId, useRef, useState, type FormEvent } from 'react';
import { Button, Input } from '@fluentui/react-components';
import type { Checklist } from '../../sharing/checklist';
import { SIGN_OFF_MEANING } from '../../sharing/sign-off';
import { useAnnounce } from '../frame/announce-context';
import { useRowContentStyles } from './row-content.styles';
import type { OpenRows } from './use-open-rows';
import type { Sharing } from './use-sharing';
import { SHARE_WORDS as words } from './words';

/** Somebody's word that the document is ready to be shared; it can be given once nothing required is missing, or by the urgent route. */
export function SignOffForm({ checklist, onSign, onRow }: { readonly checklist: Checklist; readonly onSign: Sharing['sign']; readonly onRow: OpenRows['goTo'] }) {
  const styles = useRowContentStyles();
  const announce = useAnnounce();
  const id = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const roleField = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Awaited<ReturnType<Sharing['sign']>>>(null);
  const open = checklist.rows.filter(({ blocks }) => blocks);

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const problem = await onSign(name, role);
    setBusy(false);
    setFault(problem);
    if (problem === 'no-name') nameField.current?.focus();
    if (problem === 'no-role') roleField.current?.focus();
    if (problem !== null) return;
    announce(words.signOff.done(name.trim()));
    // How it stands is said at the top.
    window.scrollTo(0, 0);
    setName('');
    setRole('');
  };

  return (
    <section aria-labelledby={`${id}-title`} className={styles.part}>
      <h2 id={`${id}-title`} className={styles.strong}>
        {words.signOff.title}
      </h2>
      <p className={styles.hint}>{SIGN_OFF_MEANING}</p>
      {checklist.gate === 'closed' ? (
        <>
          <p className={styles.text}>{words.signOff.notYet}</p>
          <ul className={styles.list}>
            {open.map(({ id: row, title }) => (
              <li key={row}>
                <button type="button" className={styles.link} onClick={() => onRow(row)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <form className={styles.part} onSubmit={(event) => void onSubmit(event)} noValidate>
          <label htmlFor={`${id}-name`}>{words.signOff.name}</label>
          <Input ref={nameField} id={`${id}-name`} value={name} autoComplete="off" aria-invalid={fault === 'no-name'} aria-describedby={`${id}-fault`} onChange={(_event, { value }) => setName(value)} />
          <label htmlFor={`${id}-role`}>{words.signOff.role}</label>
          <Input ref={roleField} id={`${id}-role`} value={role} autoComplete="off" aria-invalid={fault === 'no-role'} aria-describedby={`${id}-fault`} onChange={(_event, { value }) => setRole(value)} />
          <Button type="submit" appearance="primary" className={styles.start} disabledFocusable={busy}>
            {busy ? words.signOff.signing : words.signOff.sign}
          </Button>
        </form>
      )}
      <p id={`${id}-fault`} role="alert" className={styles.fault}>
        {fault === null ? null : fault === 'changed' || fault === 'failed' ? words.signOff[fault] : words.signOff.notSigned[fault]}
      </p>
    </section>
  );
}

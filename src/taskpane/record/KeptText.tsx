import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Textarea } from '@fluentui/react-components';
import { useKeptTextStyles } from './KeptText.styles';

interface KeptTextProps {
  readonly label: string;
  readonly hint?: string;
  /** As it is kept. */
  readonly text: string;
  /** Keeps what was written: after a pause, on leaving the box, and when the box goes away. */
  readonly onText: (text: string) => void;
}

/** A pause in writing after which it is kept, in milliseconds. */
const PAUSE = 1_000;

/** A box for a few sentences that keeps itself. */
export function KeptText({ label, hint, text, onText }: KeptTextProps) {
  const styles = useKeptTextStyles();
  const id = useId();
  /** What was written and is not kept yet. */
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, text, onText });
  useLayoutEffect(() => {
    latest.current = { draft, text, onText };
  });
  const keep = useCallback((): void => {
    const { draft: written, text: known, onText: give } = latest.current;
    if (written !== null && written !== known) give(written);
  }, []);

  // The box goes on showing what is being written: as it is kept, a space at the end may be gone.
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, keep]);
  useEffect(() => keep, [keep]);

  const leave = (): void => {
    keep();
    setDraft(null);
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Textarea id={id} value={draft ?? text} resize="vertical" aria-describedby={hint ? `${id}-hint` : undefined} onChange={(_event, { value }) => setDraft(value)} onBlur={leave} />
    </div>
  );
}

import { useCallback, useState, type ReactNode } from 'react';
import { AnnounceContext } from './announce-context';
import { useAnnouncerStyles } from './Announcer.styles';

/** Says short messages to screen readers without moving the focus. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const styles = useAnnouncerStyles();
  const [message, setMessage] = useState({ text: '', count: 0 });
  const announce = useCallback((text: string) => setMessage(({ count }) => ({ text, count: count + 1 })), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" className={styles.unseen}>
        {/* A new element each time: the same words said twice are read twice. */}
        <span key={message.count}>{message.text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}

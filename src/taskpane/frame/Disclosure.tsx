import type { ReactNode } from 'react';
import { useDisclosureStyles } from './Disclosure.styles';

interface DisclosureProps {
  /** What stands in the line that is always shown. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Something more to read for those who want it. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const styles = useDisclosureStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}

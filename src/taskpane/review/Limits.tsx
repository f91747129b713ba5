import type { Limit } from '../../document/case-document';
import { Disclosure } from '../frame/Disclosure';
import { useWords } from '../words/words-context';
import { useLimitsStyles } from './Limits.styles';

/** What the tool cannot see or judge: always, and in this document as Word showed it. */
export function Limits({ limits }: { readonly limits: readonly Limit[] }) {
  const styles = useLimitsStyles();
  const words = useWords();
  return (
    <Disclosure summary={words.limits.title}>
      <ul className={styles.list}>
        {words.limits.always.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      {limits.length > 0 && (
        <>
          <p className={styles.heading}>{words.limits.thisDocument}</p>
          <ul className={styles.list}>
            {limits.map((limit) => (
              <li key={limit}>{words.limits.unread[limit]}</li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

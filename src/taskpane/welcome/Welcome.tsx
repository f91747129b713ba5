import { Button } from '@fluentui/react-components';
import { PRACTICE_POINTS } from '../../checks/practice-points';
import { Disclosure } from '../frame/Disclosure';
import { useWords } from '../words/words-context';
import { useWelcomeStyles } from './Welcome.styles';

interface WelcomeProps {
  /** Begins the first check; left out where none is possible. */
  readonly onStart?: () => void;
  /** Goes back to the findings that are there already; left out where there are none. */
  readonly onBack?: () => void;
}

/** The first screen: what this is for, on one page, and one thing to do. */
export function Welcome({ onStart, onBack }: WelcomeProps) {
  const styles = useWelcomeStyles();
  const words = useWords();
  return (
    <section className={styles.page} aria-labelledby="welcome-title">
      <h2 id="welcome-title" className={styles.title}>
        {words.welcome.title}
      </h2>
      <p className={styles.purpose}>{words.welcome.purpose}</p>
      <ul className={styles.promises}>
        {words.welcome.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        {onStart && (
          <Button appearance="primary" size="large" onClick={onStart}>
            {words.welcome.start}
          </Button>
        )}
        {onBack && <Button onClick={onBack}>{words.welcome.back}</Button>}
      </div>
      <Disclosure summary={words.welcome.points}>
        <ol className={styles.points}>
          {PRACTICE_POINTS.map(({ number, title }) => (
            <li key={number}>{title}</li>
          ))}
        </ol>
        <p className={styles.source}>{words.welcome.source}</p>
      </Disclosure>
    </section>
  );
}

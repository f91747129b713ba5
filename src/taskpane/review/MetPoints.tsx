import type { PointSummary } from '../../checker/report';
import { Disclosure } from '../frame/Disclosure';
import { useWords } from '../words/words-context';
import { useMetPointsStyles } from './MetPoints.styles';

/** The practice points under which nothing was found: that is news too, and no proof. */
export function MetPoints({ points }: { readonly points: readonly PointSummary[] }) {
  const styles = useMetPointsStyles();
  const words = useWords();
  if (points.length === 0) return null;
  return (
    <Disclosure summary={words.findings.met(points.length)}>
      <ul className={styles.list}>
        {points.map(({ point, title }) => (
          <li key={point} className={styles.item}>
            <span className={styles.title}>
              {point} {title}
            </span>
            <span>{words.findings.nothingHere}</span>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{words.findings.metHint}</p>
    </Disclosure>
  );
}

import type { PointSummary } from '../../checker/report';
import { Disclosure } from '../frame/Disclosure';
import { useQuietPointsStyles } from './QuietPoints.styles';

interface QuietPointsProps {
  readonly points: readonly PointSummary[];
  readonly summary: string;
  /** Said of each of them. */
  readonly eachIs: (point: PointSummary) => string;
  readonly hint: string;
}

/** Practice points without a finding, folded away: that nothing was found is news too, and so is that nobody looked. */
export function QuietPoints({ points, summary, eachIs, hint }: QuietPointsProps) {
  const styles = useQuietPointsStyles();
  if (points.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <ul className={styles.list}>
        {points.map((point) => (
          <li key={point.point} className={styles.item}>
            <span className={styles.title}>
              {point.point} {point.title}
            </span>
            <span>{eachIs(point)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{hint}</p>
    </Disclosure>
  );
}

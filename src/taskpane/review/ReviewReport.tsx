import { memo, useEffect, useRef } from 'react';
import type { Report } from '../../checker/report';
import { Notice } from '../frame/Notice';
import { useActWords } from '../words/act-words';
import { useWords } from '../words/words-context';
import type { FindingActions } from './FindingRow';
import { countByLevel } from '../../checker/group-findings';
import { LevelFilter } from './LevelFilter';
import { PointFindings } from './PointFindings';
import { QuietPoints } from './QuietPoints';
import { useReviewReportStyles } from './ReviewReport.styles';
import type { FindingsList } from './use-findings-list';
import type { SelectionScope } from './use-selection-scope';
import { useListKeys } from './use-list-keys';
import type { Shown } from './use-show-in-document';

interface ReviewReportProps extends FindingActions {
  /** With its open findings alone. */
  readonly report: Report;
  /** How many were set aside. */
  readonly setAside: number;
  readonly list: FindingsList;
  readonly scope: SelectionScope;
  readonly shown: Shown | null;
}

/** The findings under their practice points, the points that are met, and those that were not checked. */
export const ReviewReport = memo(function ReviewReport({ report, setAside, list, scope, shown, ...actions }: ReviewReportProps) {
  const styles = useReviewReportStyles();
  const words = useWords();
  const { place } = useActWords();
  const region = useRef<HTMLElement>(null);
  useListKeys(region);
  const { selected, level } = list.state;
  const { met, unchecked } = list.groups;
  const outcome = shown?.outcome;
  const listed = scope.holds ? report.findings.filter(scope.holds) : report.findings;
  const nothing = scope.holds ? place.nothingInSelection : setAside > 0 ? words.findings.nothingOpen : words.findings.nothing;
  const isSwitchedOff = (point: number): boolean => report.changed.some((change) => change.point === point && change.now === 'off');

  useEffect(() => {
    const button = selected === null ? null : document.getElementById(`finding-${selected}`);
    // First all of it, then its first line: of a finding higher than the pane the beginning is what must be in sight.
    button?.closest('li')?.scrollIntoView({ block: 'nearest' });
    button?.scrollIntoView({ block: 'nearest' });
  }, [selected, outcome]);

  return (
    <section ref={region} aria-label={words.findings.label} className={styles.report}>
      {listed.length === 0 ? (
        <Notice intent={scope.holds ? 'info' : 'success'} title={nothing.title}>
          {nothing.todo}
        </Notice>
      ) : (
        <LevelFilter counts={countByLevel(listed)} level={level} onLevel={list.showLevel} />
      )}
      {level && (
        <p className={styles.filtered}>
          {words.levels[level].meaning} {words.findings.onlyLevel(level)}
        </p>
      )}
      {list.points.map((group) => (
        <PointFindings key={group.point.point} group={group} state={list.state} shown={shown} onFold={list.toggleFold} onFull={list.toggleFull} {...actions} />
      ))}
      {/* That nothing was found under a point is no news of a part of the text. */}
      {!scope.holds && <QuietPoints points={met} summary={words.findings.met(met.length)} eachIs={() => words.findings.nothingHere} hint={words.findings.metHint} />}
      {!scope.holds && <QuietPoints points={unchecked} summary={words.findings.unchecked(unchecked.length)} eachIs={({ point }) => (isSwitchedOff(point) ? words.team.offHere : words.findings.notCheckedHere)} hint={words.findings.uncheckedHint} />}
    </section>
  );
});

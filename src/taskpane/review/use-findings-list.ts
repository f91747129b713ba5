import { useCallback, useMemo, useReducer } from 'react';
import type { Level } from '../../checks/check';
import type { Finding } from '../../checker/finding';
import type { Report } from '../../checker/report';
import { findingsInOrder, groupFindings, type FindingGroups, type ListedFinding, type PointGroup } from '../../checker/group-findings';
import { neighbour, onlyLevel, onlyWhere } from './walk-findings';
import { initialList, listReducer, type ListState } from './list-state';

/** The findings as shown, and the ways to go through them. */
export interface FindingsList {
  readonly groups: FindingGroups;
  /** The open points under the filter, as they are shown. */
  readonly points: readonly PointGroup[];
  /** Every finding that the filter lets through, in the order shown. */
  readonly order: readonly ListedFinding[];
  readonly state: ListState;
  /** 0-based place of the selected finding in `order`; -1 when none is selected. */
  readonly selectedIndex: number;
  select(listed: ListedFinding): void;
  /** Selects the first finding with one of these keys or ids, whatever the filter, and returns it; null where there is none. */
  seek(keys: readonly string[]): ListedFinding | null;
  close(): void;
  /** Selects the next (1) or previous (-1) finding and returns it; null where there is none. */
  step(by: 1 | -1): ListedFinding | null;
  showLevel(level: Level | null): void;
  toggleFold(point: number): void;
  /** Shows all of a group of a check or a phrase, or its first place alone. */
  toggleFull(group: string): void;
}

const NOTHING: FindingGroups = { open: [], met: [], unchecked: [] };

/** @param isIn whether a finding is listed; null where all are */
export function useFindingsList(report: Report | null, isIn: ((finding: Finding) => boolean) | null = null): FindingsList {
  const [state, dispatch] = useReducer(listReducer, initialList);
  const groups = useMemo(() => (report ? groupFindings(report) : NOTHING), [report]);
  const points = useMemo(() => onlyLevel(isIn ? onlyWhere(groups.open, isIn) : groups.open, state.level), [groups, isIn, state.level]);
  const order = useMemo(() => findingsInOrder(points), [points]);
  const selectedIndex = order.findIndex(({ id }) => id === state.selected);

  const select = useCallback((listed: ListedFinding) => dispatch({ type: 'select', id: listed.id, groups: points }), [points]);
  const step = useCallback(
    (by: 1 | -1) => {
      const next = neighbour(order, state.selected, by);
      if (next) select(next);
      return next;
    },
    [order, select, state.selected],
  );

  const seek = useCallback(
    (keys: readonly string[]) => {
      const wanted = findingsInOrder(groups.open).find(({ id, finding }) => keys.includes(id) || keys.includes(finding.key)) ?? null;
      if (wanted) dispatch({ type: 'seek', id: wanted.id, groups: groups.open });
      return wanted;
    },
    [groups],
  );

  return useMemo(
    () => ({
      groups,
      points,
      order,
      state,
      selectedIndex,
      select,
      seek,
      close: () => dispatch({ type: 'close' }),
      step,
      showLevel: (level) => dispatch({ type: 'level', level }),
      toggleFold: (point) => dispatch({ type: 'fold', point }),
      toggleFull: (group) => dispatch({ type: 'full', group }),
    }),
    [groups, order, points, seek, select, selectedIndex, state, step],
  );
}

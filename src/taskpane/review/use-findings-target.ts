import { useEffect, useRef } from 'react';
import type { Target } from '../workspace-view';
import { focusFinding } from './use-finding-steps';
import type { FindingsList } from './use-findings-list';

/** Opens the first of the findings that another part of the pane leads to, and puts the focus there. A filter that hides it is taken off. */
export function useFindingsTarget(target: Target | null, list: FindingsList): void {
  const reached = useRef<Target | null>(null);
  const { state, order, select, showLevel } = list;
  useEffect(() => {
    if (target?.to !== 'findings' || reached.current === target) return;
    const listed = order.find(({ finding }) => target.keys.includes(finding.key));
    if (listed) {
      reached.current = target;
      select(listed);
    } else if (state.level !== null) showLevel(null);
    else reached.current = target;
  }, [target, order, select, showLevel, state.level]);

  const { selected } = state;
  useEffect(() => {
    if (target !== null && reached.current === target) focusFinding(selected);
  }, [target, selected]);
}

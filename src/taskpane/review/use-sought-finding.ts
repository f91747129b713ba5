import { useEffect, useRef } from 'react';
import type { Destination } from '../../sharing/checklist';
import { focusFinding } from './use-finding-steps';
import type { FindingsList } from './use-findings-list';

/** Opens the finding that another part of the pane leads to, and gives it the focus. */
export function useSoughtFinding(sought: Destination | null, { seek, state }: FindingsList): void {
  const waiting = useRef<string | null>(null);
  const done = useRef<Destination | null>(null);
  useEffect(() => {
    if (sought?.to !== 'findings' || sought === done.current) return;
    done.current = sought;
    const found = seek(sought.keys);
    waiting.current = found && found.id;
    // Where it is open already nothing changes, and the effect below does not come.
    if (found) focusFinding(found.id);
  }, [seek, sought]);
  useEffect(() => {
    if (waiting.current !== null && state.selected === waiting.current) focusFinding(waiting.current);
    waiting.current = null;
  }, [state]);
}

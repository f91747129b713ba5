import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChecklistRowId, Destination } from '../../sharing/checklist';

export const rowButtonId = (row: ChecklistRowId): string => `checklist-row-${row}`;

/** Which rows of the checklist are open, and the way to one. */
export interface OpenRows {
  readonly open: ReadonlySet<ChecklistRowId>;
  toggle(row: ChecklistRowId): void;
  /** Opens a row and gives it the focus. */
  goTo(row: ChecklistRowId): void;
}

/**
 * @param sought what another part of the pane led here for
 * @param isDrawn whether the rows are on the screen; what is sought waits until then
 */
export function useOpenRows(sought: Destination | null, isDrawn: boolean): OpenRows {
  const [open, setOpen] = useState<ReadonlySet<ChecklistRowId>>(new Set());
  /** To be given the focus as soon as it is drawn. */
  const awaited = useRef<ChecklistRowId | null>(null);
  const heeded = useRef<Destination | null>(null);

  const goTo = useCallback((row: ChecklistRowId): void => {
    awaited.current = row;
    setOpen((before) => new Set([...before, row]));
  }, []);

  useEffect(() => {
    if (sought === null || sought === heeded.current || !isDrawn) return;
    heeded.current = sought;
    goTo(rowOf(sought));
  }, [goTo, isDrawn, sought]);

  useEffect(() => {
    const button = awaited.current === null ? null : document.getElementById(rowButtonId(awaited.current));
    if (!button) return;
    awaited.current = null;
    button.focus();
    button.scrollIntoView({ block: 'start' });
  });

  return {
    open,
    toggle: (row) => setOpen((before) => new Set(before.has(row) ? [...before].filter((each) => each !== row) : [...before, row])),
    goTo,
  };
}

/** The row in which something is settled. */
function rowOf(destination: Destination): ChecklistRowId {
  switch (destination.to) {
    case 'findings':
    case 'questions':
      return `point-${destination.point}`;
    case 'told':
      return 'family-told';
    case 'check':
      return 'unchanged';
    case 'recipients':
    case 'unseen':
      return destination.to;
  }
}

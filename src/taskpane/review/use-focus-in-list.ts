import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { ListedFinding } from '../../checker/group-findings';
import { focusFinding } from './use-finding-steps';

/**
 * Keeps the focus in the list when the finding that holds it goes: it moves to the one that takes its place. It is never drawn into the
 * pane while the user is at work in the document.
 * @param order as shown
 * @returns moves the focus to a finding as soon as it is in the list
 */
export function useFocusInList(order: readonly ListedFinding[]): (id: string) => void {
  const held = useRef<string | null>(null);
  const awaited = useRef<string | null>(null);
  const isAway = useRef(false);
  const before = useRef(order);

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      held.current = (target instanceof Element && target.closest('li[data-row]')?.getAttribute('data-row')) || null;
    };
    const onLeave = (): void => void (isAway.current = true);
    const onReturn = (): void => void (isAway.current = false);
    document.addEventListener('focusin', onFocus);
    window.addEventListener('blur', onLeave);
    window.addEventListener('focus', onReturn);
    return () => {
      document.removeEventListener('focusin', onFocus);
      window.removeEventListener('blur', onLeave);
      window.removeEventListener('focus', onReturn);
    };
  }, []);

  useLayoutEffect(() => {
    const is = (id: string | null) => (listed: ListedFinding): boolean => listed.id === id;
    if (awaited.current !== null && order.some(is(awaited.current))) {
      focusFinding(awaited.current);
      awaited.current = null;
    } else if (held.current !== null && !isAway.current && document.activeElement === document.body && !order.some(is(held.current))) {
      const place = before.current.findIndex(is(held.current));
      const after = before.current.slice(place + 1).find((listed) => order.some(is(listed.id)) && isShown(listed)) ?? [...order].reverse().find(isShown);
      focusFinding(after?.id ?? null);
    }
    before.current = order;
  }, [order]);

  return useCallback((id) => void (awaited.current = id), []);
}

function isShown({ id }: ListedFinding): boolean {
  return document.getElementById(`finding-${id}`) !== null;
}

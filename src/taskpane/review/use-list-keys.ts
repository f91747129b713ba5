import { useEffect, type RefObject } from 'react';

const FORWARD = new Set(['ArrowDown', 'j', 'J']);
const BACK = new Set(['ArrowUp', 'k', 'K']);

/**
 * Moves the focus from finding to finding while one of them has it: arrow keys or J and K, Home and End. Anywhere else in the list
 * the keys keep their meaning.
 * @param rows what is gone through, as a selector
 */
export function useListKeys(list: RefObject<HTMLElement | null>, rows = '[data-finding]'): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const findings = [...element.querySelectorAll<HTMLElement>(rows)];
      const index = findings.findIndex((finding) => finding === event.target);
      if (index === -1) return;
      let target: HTMLElement | undefined;
      if (FORWARD.has(event.key)) target = findings[index + 1];
      else if (BACK.has(event.key)) target = findings[index - 1];
      else if (event.key === 'Home') target = findings[0];
      else if (event.key === 'End') target = findings.at(-1);
      else return;
      event.preventDefault();
      target?.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [list, rows]);
}

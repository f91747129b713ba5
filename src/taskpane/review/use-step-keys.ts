import { useEffect } from 'react';

/** Calls `onStep` for Alt+Down (1) and Alt+Up (-1) anywhere in the pane, except in a field, where they open its list. */
export function useStepKeys(onStep: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      if (event.target instanceof Element && event.target.closest('select, input, textarea')) return;
      event.preventDefault();
      onStep(event.key === 'ArrowDown' ? 1 : -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onStep]);
}

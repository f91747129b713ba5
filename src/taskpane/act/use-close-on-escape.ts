import { useEffect, useRef, type RefObject } from 'react';

/** A form that has just been opened: its first field has the focus, and Escape closes it. */
export function useCloseOnEscape(onClose: () => void): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const element = form.current;
    if (!element) return undefined;
    element.querySelector<HTMLElement>('input, textarea')?.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close.current();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, []);
  return form;
}

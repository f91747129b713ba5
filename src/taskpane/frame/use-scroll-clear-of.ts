import { useEffect, type RefObject } from 'react';

/**
 * Keeps what is scrolled into sight, by the focus above all, clear of a bar that stands at the top or bottom of the page. The bar is
 * measured, since its text wraps in a narrow pane and grows with zoom; on a very low page it does not stand still and is in nobody's way.
 */
export function useScrollClearOf(bar: RefObject<HTMLElement>, side: 'scrollPaddingTop' | 'scrollPaddingBottom'): void {
  useEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    const { style } = document.documentElement;
    const fit = (): void => {
      const stands = getComputedStyle(element).position === 'sticky';
      style[side] = stands ? `${Math.ceil(element.getBoundingClientRect().height) + AIR}px` : '';
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    window.addEventListener('resize', fit);
    fit();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', fit);
      style[side] = '';
    };
  }, [bar, side]);
}

/** Between the bar and what is scrolled into sight, in CSS pixels. */
const AIR = 4;

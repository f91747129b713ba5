import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { estimateWidth, measureIn, type Measure } from './text-width';

/** As wide as the narrowest pane leaves it, until it is measured. */
const FIRST = 296;

/** How wide an element is, in pixels, and how wide texts are in its font. */
export function useWidth(): { readonly ref: RefObject<HTMLDivElement>; readonly width: number; readonly widthOf: Measure } {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST);
  const [family, setFamily] = useState<string | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      // While the part is hidden it has none.
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    setFamily(getComputedStyle(element).fontFamily);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width, widthOf: useMemo(() => (family === null ? estimateWidth : measureIn(family)), [family]) };
}

import type { TabStop } from './formats';

const PIXELS_PER_POINT = 96 / 72;

/**
 * Moves the tabs of a drawn paragraph to its own tab stops; CSS knows only stops at equal distances.
 * Measures the page, so the paragraph has to be in it. Right-to-left paragraphs keep equal distances.
 */
export function placeTabs(block: HTMLElement, stops: readonly TabStop[]): void {
  const tabs = [...block.querySelectorAll<HTMLElement>('.tab')];
  if (!tabs.length || !stops.length || !block.isConnected || block.dir === 'rtl') return;
  const scale = block.currentCSSZoom * PIXELS_PER_POINT;
  const origin = block.getBoundingClientRect().left;
  for (const [index, tab] of tabs.entries()) {
    const reached = (tab.getBoundingClientRect().left - origin) / scale;
    const stop = stops.find(({ position, alignment }) => position > reached + 0.5 && alignment !== 'bar');
    if (!stop) continue;
    const width = stop.position - reached - shareBefore(stop.alignment) * (widthBetween(tab, tabs[index + 1], block) / scale);
    tab.classList.add('placed');
    if (stop.leader) tab.classList.add(`leader-${stop.leader}`);
    tab.style.setProperty('width', `${Math.max(1, width)}pt`);
  }
}

/** How much of the text after the tab stands before the stop. */
function shareBefore(alignment: string): number {
  if (alignment === 'right' || alignment === 'end' || alignment === 'decimal') return 1;
  return alignment === 'center' ? 0.5 : 0;
}

function widthBetween(tab: Element, next: Element | undefined, block: Element): number {
  const range = block.ownerDocument.createRange();
  range.setStartAfter(tab);
  if (next) range.setEndBefore(next);
  else range.setEndAfter(block.lastChild ?? tab);
  return range.getBoundingClientRect().width;
}

/** The sheet is never drawn smaller than this part of its real size: text stays readable. */
const SMALLEST = 0.5;

/** Keeps what lies on the desk as wide as the desk at most, as Word's "Page Width" does, without ever enlarging it. */
export function fitToWidth(desk: HTMLElement, content: HTMLElement, sheets: readonly HTMLElement[]): void {
  const fit = (): void => {
    content.style.setProperty('zoom', '1');
    const style = getComputedStyle(desk);
    const room = desk.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const shown = sheets.filter((sheet) => sheet.offsetWidth > 0);
    const gap = parseFloat(getComputedStyle(content).columnGap) || 0;
    const needed = shown.reduce((sum, sheet) => sum + sheet.offsetWidth, Math.max(0, shown.length - 1) * gap);
    content.style.setProperty('zoom', String(needed > room && room > 0 ? Math.max(SMALLEST, room / needed) : 1));
  };
  const observer = new ResizeObserver(fit);
  observer.observe(desk);
  // The sheet takes its width from the document, and the comments come and go with it.
  const changes = new MutationObserver(fit);
  for (const sheet of sheets) changes.observe(sheet, { attributes: true, attributeFilter: ['class', 'hidden'] });
}

/** Word lets a pane be this wide, in CSS pixels; it opens at 350. */
const NARROWEST = 320;
const WIDEST = 640;
const STEP = 10;
const USUAL = 350;

/** Lets the pane's width be dragged, or set with the arrow keys. */
export function connectDivider(divider: HTMLElement): void {
  let width = USUAL;
  const set = (wanted: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    document.documentElement.style.setProperty('--pane-width', `${width}px`);
    divider.ariaValueNow = String(width);
  };
  divider.ariaValueMin = String(NARROWEST);
  divider.ariaValueMax = String(WIDEST);
  set(USUAL);
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  divider.addEventListener('keydown', (event) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST, End: WIDEST }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
  divider.addEventListener('dblclick', () => set(USUAL));
}

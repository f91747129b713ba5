import type { Outcome } from '../../../docx/editing/tracked-changes';
import type { PageElements } from '../page-elements';
import type { ShownDocument } from './shown-document';
import type { Typing } from './typing';

type ReviewElements = Pick<PageElements, 'desk' | 'sheet' | 'changeCount' | 'previousChange' | 'nextChange' | 'acceptAll' | 'rejectAll' | 'changeCard' | 'changeTitle' | 'accept' | 'reject'>;

/** Space between a change and the card about it, in CSS pixels. */
const GAP = 6;

/** Leads through the tracked changes on the sheet, and accepts or rejects one or all. */
export class ChangeReview {
  #current: HTMLElement | null = null;

  constructor(
    private readonly elements: ReviewElements,
    private readonly shown: ShownDocument,
    private readonly typing: Typing,
  ) {
    const { desk, sheet, previousChange, nextChange, acceptAll, rejectAll, accept, reject, changeCard } = elements;
    const options = { signal: shown.view.closing };
    sheet.addEventListener('click', ({ target }) => this.#point(target instanceof Element ? target : null), options);
    sheet.addEventListener('keyup', ({ key }) => (key.startsWith('Arrow') || key === 'Home' || key === 'End' ? this.#pointAtCaret() : undefined), options);
    desk.addEventListener('scroll', () => this.#placeCard(), options);
    previousChange.addEventListener('click', () => this.#step(-1), options);
    nextChange.addEventListener('click', () => this.#step(1), options);
    acceptAll.addEventListener('click', () => this.typing.settleAll('accept'), options);
    rejectAll.addEventListener('click', () => this.typing.settleAll('reject'), options);
    accept.addEventListener('click', () => this.#settle('accept'), options);
    reject.addEventListener('click', () => this.#settle('reject'), options);
    changeCard.addEventListener('keydown', (event) => (event.key === 'Escape' ? this.#leave() : undefined), options);
    this.#show(null);
  }

  /** Looks again at what there is, after the document has changed. */
  refresh(): void {
    const { changeCount, previousChange, nextChange, acceptAll, rejectAll, sheet } = this.elements;
    const count = this.#all().length;
    // Changes of formats and rows are not drawn as boxes, but can be settled with all others.
    const hasOthers = sheet.querySelector('tr.inserted, tr.deleted') !== null;
    changeCount.textContent = count === 1 ? '1 change' : `${count} changes`;
    for (const button of [previousChange, nextChange]) button.disabled = count === 0;
    for (const button of [acceptAll, rejectAll]) button.disabled = count === 0 && !hasOthers;
    if (!this.#current?.isConnected) this.#show(null);
  }

  #all(): HTMLElement[] {
    return [...this.elements.sheet.querySelectorAll<HTMLElement>('ins, del')].filter((box) => this.shown.view.changeAround(box)?.box === box);
  }

  #step(by: 1 | -1): void {
    const all = this.#all();
    const from = this.#current ? all.indexOf(this.#current) : -1;
    const next = from < 0 ? this.#besideCaret(all, by) : all[(from + by + all.length) % all.length];
    if (!next) return;
    next.scrollIntoView({ block: 'center' });
    this.#show(next);
    this.elements.accept.focus({ preventScroll: true });
  }

  /** The first change behind the caret, or the last before it. */
  #besideCaret(all: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
    const selection = this.elements.sheet.ownerDocument.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const isBehind = (box: HTMLElement): boolean => range !== null && range.comparePoint(box, 0) > 0;
    return by > 0 ? (all.find(isBehind) ?? all[0]) : (all.filter((box) => !isBehind(box)).at(-1) ?? all.at(-1));
  }

  #settle(outcome: Outcome): void {
    const change = this.#current && this.shown.view.changeAround(this.#current);
    if (!change) return;
    const index = this.#all().indexOf(change.box);
    this.typing.settle(change.mark, outcome);
    const next = this.#all()[index];
    if (next) {
      next.scrollIntoView({ block: 'nearest' });
      this.#show(next);
      this.elements[outcome].focus({ preventScroll: true });
    } else this.#leave();
  }

  #leave(): void {
    this.#show(null);
    this.elements.sheet.focus({ preventScroll: true });
  }

  #pointAtCaret(): void {
    const node = this.elements.sheet.ownerDocument.getSelection()?.anchorNode ?? null;
    this.#point(node instanceof Element ? node : (node?.parentElement ?? null));
  }

  #point(element: Element | null): void {
    this.#show((element && this.shown.view.changeAround(element)?.box) ?? null);
  }

  #show(box: HTMLElement | null): void {
    this.#current?.classList.remove('current-change');
    this.#current = box;
    this.elements.changeCard.hidden = box === null;
    if (!box) return;
    box.classList.add('current-change');
    this.elements.changeTitle.textContent = box.title;
    this.#placeCard();
  }

  #placeCard(): void {
    const { changeCard, desk } = this.elements;
    const box = this.#current;
    if (!box) return;
    const lines = box.getClientRects();
    const line = lines[lines.length - 1] ?? box.getBoundingClientRect();
    const place = desk.getBoundingClientRect();
    const isInView = line.bottom > place.top && line.top < place.bottom;
    changeCard.hidden = !isInView;
    if (!isInView) return;
    const { offsetWidth: width, offsetHeight: height } = changeCard;
    const below = line.bottom + GAP + height < place.bottom;
    changeCard.style.setProperty('left', `${Math.max(place.left, Math.min(line.left, place.right - width - GAP))}px`);
    changeCard.style.setProperty('top', `${below ? line.bottom + GAP : line.top - GAP - height}px`);
  }
}

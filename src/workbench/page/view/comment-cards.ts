/** Space between cards, in CSS pixels. */
const GAP = 8;

/** Keeps the comments beside their words, one below the other where they would lie on one another. */
export class CommentCards {
  #isDue = false;

  constructor(
    private readonly sheet: HTMLElement,
    private readonly comments: HTMLElement,
    signal: AbortSignal,
  ) {
    // What comes into view for the first time gets its real height only then, and moves all that is below.
    const observer = new ResizeObserver(() => this.arrange());
    observer.observe(sheet);
    signal.addEventListener('abort', () => observer.disconnect());
    for (const place of [sheet, comments]) {
      place.addEventListener('click', (event) => this.#follow(event), { signal });
    }
    comments.addEventListener('focusin', (event) => this.#follow(event), { signal });
  }

  /** Puts the cards in their places with the next frame. */
  arrange(): void {
    this.comments.hidden = !this.comments.hasChildNodes();
    if (this.#isDue || this.comments.hidden) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#place();
    });
  }

  #place(): void {
    const scale = this.sheet.currentCSSZoom || 1;
    const top = this.sheet.getBoundingClientRect().top;
    const cards = [...this.comments.querySelectorAll<HTMLElement>(':scope > .comment')].map((card) => {
      const words = this.#wordsOf(card.dataset['comment'] ?? '');
      return { card, wanted: words ? (words.getBoundingClientRect().top - top) / scale : Infinity, height: card.offsetHeight };
    });
    let free = 0;
    for (const { card, wanted, height } of cards.sort((one, other) => one.wanted - other.wanted)) {
      const place = Number.isFinite(wanted) ? Math.max(free, wanted) : free;
      card.style.setProperty('top', `${place}px`);
      free = place + height + GAP;
    }
    this.comments.style.setProperty('min-height', `${free}px`);
  }

  #wordsOf(id: string): Element | null {
    const name = CSS.escape(id);
    return this.sheet.querySelector(`[data-comments~="${name}"], [data-comment="${name}"]`);
  }

  /** A comment leads to its words and its words to the comment. */
  #follow({ target, currentTarget }: Event): void {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-comment], [data-comments]') : null;
    const id = place?.dataset['comment'] ?? place?.dataset['comments']?.split(' ').at(-1);
    this.#point(id);
    if (id !== undefined && currentTarget === this.comments) this.#wordsOf(id)?.scrollIntoView({ block: 'nearest' });
  }

  #point(id: string | undefined): void {
    for (const marked of this.sheet.querySelectorAll('.pointed-at')) marked.classList.remove('pointed-at');
    for (const card of this.comments.children) card.classList.toggle('pointed-at', id !== undefined && card.id === `comment-${id}`);
    if (id === undefined) return;
    for (const words of this.sheet.querySelectorAll(`[data-comments~="${CSS.escape(id)}"]`)) words.classList.add('pointed-at');
  }
}

import type { Declarations } from './css';
import { pt } from './lengths';
import type { ResolvedParagraph } from './style-sheet';

/** What stands above the block that comes next, in one container of the page: spacing and borders depend on it. */
export class Flow {
  #block: Element | null = null;
  #after = 0;
  #style: string | null = null;
  #contextual = false;
  #frame = '';

  /** A flow that goes on from here by itself. */
  branch(): Flow {
    const branch = new Flow();
    branch.#block = this.#block;
    branch.#after = this.#after;
    branch.#style = this.#style;
    branch.#contextual = this.#contextual;
    branch.#frame = this.#frame;
    return branch;
  }

  /** Whether what comes next is drawn the same after both. */
  leadsOnAs(other: Flow): boolean {
    const isSame = this.#after === other.#after && this.#style === other.#style && this.#contextual === other.#contextual && this.#frame === other.#frame;
    return isSame && (this.#frame === '' || this.#block === other.#block);
  }

  /** The space above the next paragraph. Word adds the spaces of neighbours up, where CSS would let margins collapse. */
  next({ style, format }: ResolvedParagraph): Declarations {
    const same = style !== null && style.id === this.#style;
    const after = same && this.#contextual ? 0 : this.#after;
    const before = same && format.contextualSpacing ? 0 : (format.spaceBefore ?? 0);
    const space = pt(after + before);
    return space === '0pt' ? {} : { 'margin-top': space };
  }

  drawn(block: Element, { style, format }: ResolvedParagraph): void {
    const frame = format.lines || format.shading ? JSON.stringify([format.lines, format.shading, format.indentStart, format.indentEnd]) : '';
    // Neighbours with the same borders share one box.
    if (frame && frame === this.#frame && this.#block) {
      block.classList.add('joined-above');
      this.#block.classList.add('joined-below');
    }
    this.#block = block;
    this.#after = format.spaceAfter ?? 0;
    this.#style = style?.id ?? null;
    this.#contextual = format.contextualSpacing ?? false;
    this.#frame = frame;
  }

  /** Takes the space that is due above something other than a paragraph. */
  interrupt(): Declarations {
    const space = pt(this.#after);
    this.#block = null;
    this.#after = 0;
    this.#style = null;
    this.#frame = '';
    return space === '0pt' ? {} : { 'margin-top': space };
  }
}

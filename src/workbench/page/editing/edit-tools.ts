import type { PageElements } from '../page-elements';
import { ChangeReview } from './change-review';
import type { ShownDocument } from './shown-document';
import type { Typing } from './typing';

/** The buttons above the document. */
export class EditTools {
  readonly #review: ChangeReview;

  constructor(
    private readonly elements: PageElements,
    private readonly shown: ShownDocument,
    private readonly typing: Typing,
  ) {
    const options = { signal: shown.view.closing };
    const { undo, redo, track } = elements;
    undo.addEventListener('click', () => typing.undo(), options);
    redo.addEventListener('click', () => typing.redo(), options);
    track.addEventListener('click', () => typing.track(!typing.isTracking), options);
    this.#review = new ChangeReview(elements, shown, typing);
    this.refresh();
  }

  /** Shows what can be done now. */
  refresh(): void {
    const { undo, redo, track } = this.elements;
    undo.disabled = !this.shown.editor.canUndo;
    redo.disabled = !this.shown.editor.canRedo;
    track.ariaPressed = String(this.typing.isTracking);
    this.#review.refresh();
  }
}

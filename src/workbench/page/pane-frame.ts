import { behaviourFrom } from '../host/behaviour';
import type { WordHost } from '../host/host-options';
import { createWordHost } from '../host/word-host';
import type { OpenedDocument } from './opened-document';
import type { DocumentView } from './view/document-view';

/** The frame beside the document, in which the unchanged pane runs against a Word of our own. */
export class PaneFrame {
  #host: WordHost | null = null;

  /**
   * @param place holds the frame
   * @param framed is told of the pane's own page once it has loaded: what is dragged over it does not reach the page around
   */
  constructor(
    private readonly place: HTMLElement,
    private readonly framed: (page: Document) => void,
  ) {}

  /**
   * Loads the pane anew for a document: each document has a Word of its own.
   * @param drawn resolves when the whole document is on the sheet and any of its words can be shown
   */
  load(name: string, opened: OpenedDocument, view: DocumentView, drawn: Promise<void>): void {
    this.#host?.close();
    const frame = document.createElement('iframe');
    frame.title = 'Full Picture';
    this.place.replaceChildren(frame);
    const host = createWordHost({
      document: { name, editor: opened.editor },
      frame,
      onSelect: (selection) => void drawn.then(() => view.select(selection)).catch(ignoreClosed),
      behaviour: behaviourFrom(new URLSearchParams(location.search)),
    });
    this.#host = host;
    view.onSelectionChanged(() => {
      const selection = view.selection();
      if (selection) host.setSelection(selection);
    });
    void host.start().then(() => {
      if (frame.contentDocument) this.framed(frame.contentDocument);
    });
  }
}

/** A view that was closed while it was drawn has nothing to show any more. */
function ignoreClosed(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}

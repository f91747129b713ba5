import type { Element } from 'slimdom';
import type { ShownMark, WordBehaviour, WordHost } from '../host/host-options';
import { createWordHost } from '../host/word-host';
import type { OpenedDocument } from './opened-document';
import type { DocumentView } from './view/document-view';

/** The frame beside the document, in which the unchanged pane runs against a Word of our own. */
export class PaneFrame {
  #host: WordHost | null = null;
  #listening = new AbortController();

  /**
   * @param place holds the frame
   */
  constructor(
    private readonly place: HTMLElement,
    private readonly told: {
      /** Gets the pane's own page once it has loaded: what is dragged over it does not reach the page around. */
      readonly framed: (page: Document) => void;
      /** After each batch of the pane, which may have changed the file. */
      readonly answered: () => void;
      /** When marks of the pane may have come, gone or moved. */
      readonly marked: () => void;
      /** Opens a document that the pane has made. */
      readonly opens: (file: Uint8Array) => void;
    },
  ) {}

  get marks(): readonly ShownMark[] {
    return this.#host?.marks ?? [];
  }

  pointAtMark(id: string): void {
    this.#host?.pointAtMark(id);
  }

  chooseSuggestion(id: string, nth: number): void {
    this.#host?.chooseSuggestion(id, nth);
  }

  ignoreMark(id: string): void {
    this.#host?.ignoreMark(id);
  }

  /** Runs a change that the user makes in the page. @param paragraphs those whose text it changes, as far as known before */
  whileChanging(paragraphs: readonly Element[], work: () => void): void {
    if (this.#host) this.#host.whileChanging(paragraphs, work);
    else work();
  }

  /**
   * Loads the pane anew for a document: each document has a Word of its own.
   * @param drawn resolves when the whole document is on the sheet and any of its words can be shown
   * @param texts of the pane's manifest
   */
  load(name: string, opened: OpenedDocument, view: DocumentView, drawn: Promise<void>, behaviour: WordBehaviour, texts: ReadonlyMap<string, string>): void {
    this.#host?.close();
    this.told.marked();
    this.#listening.abort();
    this.#listening = new AbortController();
    const frame = document.createElement('iframe');
    frame.title = 'Full Picture';
    this.place.replaceChildren(frame);
    const host = createWordHost({
      document: { name, editor: opened.editor },
      frame,
      onSelect: (selection) => void drawn.then(() => view.select(selection)).catch(ignoreClosed),
      onAnswer: this.told.answered,
      onMarks: () => void drawn.then(this.told.marked).catch(ignoreClosed),
      texts,
      onOpen: this.told.opens,
      behaviour,
    });
    this.#host = host;
    view.onSelectionChanged(() => {
      const selection = view.selection();
      if (selection) host.setSelection(selection);
    }, this.#listening.signal);
    void host.start().then(() => {
      if (frame.contentDocument) this.told.framed(frame.contentDocument);
    });
  }
}

/** A view that was closed while it was drawn has nothing to show any more. */
function ignoreClosed(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}

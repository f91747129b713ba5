import type { OpenedDocument } from './opened-document';
import { openDocument } from './opened-document';
import type { PageElements } from './page-elements';
import { PaneFrame } from './pane-frame';
import type { ProblemBanner } from './problem-banner';
import { DocumentView } from './view/document-view';

/** One document at a time: what is open on the sheet, and the pane beside it. */
export class Workbench {
  readonly #pane: PaneFrame;
  #view: DocumentView | null = null;
  #document: OpenedDocument | null = null;
  /** Counts what was asked to be opened: only the last one counts when several are opened at once. */
  #asked = 0;

  constructor(
    private readonly elements: PageElements,
    private readonly problems: ProblemBanner,
    paneLoaded: (page: Document) => void,
  ) {
    this.#pane = new PaneFrame(elements.panePlace, paneLoaded);
  }

  /**
   * Opens a document in place of the one that is open. One that cannot be read leaves everything as it was, but for a line that says why.
   * @param read gives the bytes of the file
   * @returns whether the document is open now
   */
  async open(name: string, read: () => Promise<Uint8Array>): Promise<boolean> {
    const asked = ++this.#asked;
    this.elements.waiting.textContent = `Opening ${name}…`;
    try {
      const opened = openDocument(await read());
      if (asked !== this.#asked) {
        opened.close();
        return false;
      }
      this.problems.clear();
      await this.#show(name, opened);
      return true;
    } catch (error) {
      if (asked === this.#asked && !isAbort(error)) this.problems.show(`${name}: ${lineOf(error)}`);
      return false;
    } finally {
      if (asked === this.#asked) this.elements.waiting.textContent = '';
    }
  }

  async #show(name: string, opened: OpenedDocument): Promise<void> {
    const { desk, sheet, comments, fileName } = this.elements;
    this.#view?.close();
    this.#document?.close();
    this.#document = opened;
    const view = new DocumentView({ desk, sheet, comments }, opened.main, opened.read);
    this.#view = view;
    fileName.textContent = name;
    fileName.title = name;
    document.title = `${name} - Full Picture workbench`;
    desk.scrollTo(0, 0);
    const drawn = view.draw();
    this.#pane.load(name, opened, view, drawn);
    await drawn;
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function lineOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

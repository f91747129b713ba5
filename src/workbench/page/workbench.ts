import { EditTools } from './editing/edit-tools';
import { ShownDocument } from './editing/shown-document';
import { Typing } from './editing/typing';
import { connectTyping } from './editing/typing-input';
import { HostMenu } from './host-menu';
import { fetchManifestTexts } from './manifest-texts';
import { MarkCard } from './mark-card';
import type { OpenedDocument } from './opened-document';
import { openDocument } from './opened-document';
import type { PageElements } from './page-elements';
import { PaneFrame } from './pane-frame';
import type { ProblemBanner } from './problem-banner';
import { Saving } from './saving';
import { DocumentView } from './view/document-view';

/** What is open now. */
interface Open {
  readonly name: string;
  readonly document: OpenedDocument;
  readonly view: DocumentView;
  readonly drawn: Promise<void>;
  readonly texts: ReadonlyMap<string, string>;
}

/** One document at a time: what is open on the sheet, and the pane beside it. */
export class Workbench {
  readonly #pane: PaneFrame;
  readonly #saving: Saving;
  readonly #menu: HostMenu;
  readonly #texts = fetchManifestTexts();
  #open: Open | null = null;
  #marks: MarkCard | null = null;
  /** Counts what was asked to be opened: only the last one counts when several are opened at once. */
  #asked = 0;
  /** Counts the new documents that the pane has made. */
  #made = 0;

  constructor(
    private readonly elements: PageElements,
    private readonly problems: ProblemBanner,
    paneLoaded: (page: Document) => void,
  ) {
    this.#saving = new Saving(elements);
    this.#menu = new HostMenu(elements, () => this.#startPane());
    this.#pane = new PaneFrame(elements.panePlace, { framed: paneLoaded, answered: () => this.#saving.refresh(), marked: () => this.#marks?.refresh(), opens: (file) => void this.#openNew(file) });
  }

  /**
   * Opens a document in place of the one that is open. One that cannot be read leaves everything as it was, but for a line that says why.
   * @param read gives the bytes of the file
   * @returns whether the document is open now
   */
  async open(name: string, read: () => Promise<Uint8Array>): Promise<boolean> {
    if (!(await this.#saving.mayLeave())) return false;
    const asked = ++this.#asked;
    this.elements.waiting.textContent = `Opening ${name}…`;
    try {
      const [bytes, texts] = await Promise.all([read(), this.#texts]);
      const opened = openDocument(bytes);
      if (asked !== this.#asked) {
        opened.close();
        return false;
      }
      this.problems.clear();
      await this.#show(name, opened, texts);
      return true;
    } catch (error) {
      if (asked === this.#asked && !isAbort(error)) this.problems.show(`${name}: ${lineOf(error)}`);
      return false;
    } finally {
      if (asked === this.#asked) this.elements.waiting.textContent = '';
    }
  }

  /** What the pane has made is a new document: it has a name of Word's until it is saved. */
  async #openNew(file: Uint8Array): Promise<void> {
    this.#made += 1;
    if (await this.open(`Document${this.#made}.docx`, async () => file)) this.elements.samples.value = '';
  }

  async #show(name: string, opened: OpenedDocument, texts: ReadonlyMap<string, string>): Promise<void> {
    const { desk, sheet, comments } = this.elements;
    this.#marks = null;
    this.#open?.view.close();
    this.#open?.document.close();
    const view = new DocumentView({ desk, sheet, comments }, opened.main, opened.read);
    const shown = new ShownDocument(opened.editor, view, sheet, () => {
      tools.refresh();
      this.#marks?.refresh();
      this.#saving.refresh();
    });
    const typing = new Typing(shown, {
      refusal: () => this.#refusal(),
      say: (line) => (line === null ? this.problems.clear() : this.problems.show(line)),
      around: (paragraphs, work) => this.#pane.whileChanging(paragraphs, work),
    });
    const tools = new EditTools(this.elements, shown, typing);
    connectTyping(sheet, shown, typing);
    this.#saving.follow(name, opened.editor.file);
    desk.scrollTo(0, 0);
    const drawn = shown.draw();
    this.#open = { name, document: opened, view, drawn, texts };
    this.#startPane();
    this.#marks = new MarkCard(this.elements, shown, this.#pane);
    await drawn;
  }

  #startPane(): void {
    if (!this.#open) return;
    const { name, document, view, drawn, texts } = this.#open;
    const { sheet, desk } = this.elements;
    const { behaviour } = this.#menu;
    sheet.contentEditable = behaviour.readOnly ? 'false' : 'true';
    sheet.ariaReadOnly = String(behaviour.readOnly);
    // The one that takes the keys is where Tab leads.
    sheet.tabIndex = behaviour.readOnly ? -1 : 0;
    desk.tabIndex = behaviour.readOnly ? 0 : -1;
    this.#pane.load(name, document, view, drawn, behaviour, texts);
  }

  #refusal(): string | null {
    const { readOnly, isProtected } = this.#menu.behaviour;
    if (readOnly) return 'This document is open for reading only. The menu “Word” above has the choice.';
    return isProtected ? 'This document is protected against changes. The menu “Word” above has the choice.' : null;
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function lineOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

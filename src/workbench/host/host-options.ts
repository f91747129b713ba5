import type { Element } from 'slimdom';
import type { DocumentEditor } from '../../docx/editing/document-editor';
import type { DocumentSelection, SelectedStretch } from './selection';
import type { CritiqueColour } from './word/annotation-data';

/** The document that is open in the page. Page and host share its DOM: what the one shows the other reads. */
export interface OpenWordDocument {
  /** File name without a folder. */
  readonly name: string;
  /** Through which page and host change it; `editor.file` is the file. */
  readonly editor: DocumentEditor;
}

export interface WordHostOptions {
  readonly document: OpenWordDocument;
  /** The frame for the pane. The host loads the pane into it; nothing else may. */
  readonly frame: HTMLIFrameElement;
  /** Shows what the pane selected, as selecting in Word does. */
  readonly onSelect: (selection: DocumentSelection) => void;
  /**
   * Shows a paragraph again that the pane has changed, or the whole document where paragraphs may have come or gone (null); where it is left
   * out, the page goes on showing what it was.
   */
  readonly onChange?: (paragraph: Element | null) => void;
  /** Opens a document that the pane has made, as Word opens a new one. */
  readonly onOpen?: (file: Uint8Array) => void;
  /** Called after each batch of the pane was answered. */
  readonly onAnswer?: () => void;
  /** Texts of the pane's manifest, by their ids: what the popups of marks say. */
  readonly texts: ReadonlyMap<string, string>;
  /** Called when marks under words may have come, gone or moved. */
  readonly onMarks?: () => void;
  /** What this Word can do and how it behaves; see `behaviourFrom` for what the address may say. */
  readonly behaviour: WordBehaviour;
}

/** How the emulated Word behaves where versions and documents differ. */
export interface WordBehaviour {
  /** Highest requirement set WordApi: "1.1" to "1.9". */
  readonly version: string;
  /** Highest requirement set WordApiDesktop, "0" for none: up to "1.3". */
  readonly desktop: string;
  /** Opened for reading only: the pane is told so, and every change is refused. */
  readonly readOnly: boolean;
  /** Protected against changes, of which the pane learns only when one is refused. */
  readonly isProtected: boolean;
  /** Whether `text` holds tracked deletions, as it does in Word on the web. */
  readonly deleted: 'excluded' | 'included';
  /** An error code with which everything is refused, to see what the pane makes of it; "" for none. */
  readonly refuse: string;
  /** Whether this Word has the subscription that annotations need; without it they fail, though the requirement sets say otherwise. */
  readonly hasSubscription: boolean;
  /** Whether Word puts a suggestion in place that the user chose, as it does but on Mac, or only tells of the choice. */
  readonly putsSuggestions: boolean;
  /** Whether Word does not hand over the document as a file, as Word on the web has done for days. */
  readonly keepsFile: boolean;
  /** Language of Word's own words, as a tag: "en-GB". */
  readonly language: string;
  readonly dark: boolean;
}

/** Words that the pane has underlined. */
export interface ShownMark {
  readonly id: string;
  readonly stretch: SelectedStretch;
  readonly colour: CritiqueColour;
  /** What its popup says; null where this mark, or this Word, has none. */
  readonly popup: { readonly brand: string; readonly title: string; readonly subtitle: string; readonly suggestions: readonly string[] } | null;
}

/** Word as the pane sees it, for one document; opening another takes another host. */
export interface WordHost {
  /** Loads the pane. Resolves when its page has loaded. */
  start(): Promise<void>;
  /** Tells the pane that the user selected something else in the page. */
  setSelection(selection: DocumentSelection): void;
  /**
   * Runs a change that the user makes in the page, so that places that the pane holds move with their words.
   * @param paragraphs those whose text it changes, as far as known before
   */
  whileChanging(paragraphs: readonly Element[], work: () => void): void;
  /** The marks that stand, where they stand now. */
  readonly marks: readonly ShownMark[];
  /** Tells the pane that the user has put the caret into a mark. */
  pointAtMark(id: string): void;
  /** Takes a suggestion of a mark's popup over, by its place among them, as far as this Word does so, and tells the pane. */
  chooseSuggestion(id: string, nth: number): void;
  /** Takes a mark away that the user ignores, and tells the pane. */
  ignoreMark(id: string): void;
  /** The batches that were answered so far. */
  readonly syncs: SyncCount;
  /** How many objects the pane keeps in the host; none once what it runs has ended. */
  readonly kept: number;
  /** Stops answering, and empties the frame. */
  close(): void;
}

/** Round trips between pane and Word, counted for tests. */
export interface SyncCount {
  /** Number of batches. */
  readonly batches: number;
  /** Number of actions of each batch, in order. */
  readonly actions: readonly number[];
  /** For each batch that ended with an error its code and place, such as "NotImplemented Body.clear". */
  readonly errors: readonly string[];
}

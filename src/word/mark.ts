import type { Finding } from '../checker/finding';
import type { Position } from '../document/case-document';

/** Words to be underlined in the document because something was found in them. */
export interface Mark {
  /** Names the finding in what is told of the mark. */
  readonly id: string;
  readonly position: Position;
  readonly point: Finding['point'];
  /** Wordings that can take the place of the words; Word shows the first three. */
  readonly replacements: readonly string[];
}

/** What the user did with a mark in the document: placed the cursor in it, chose a wording in its popup, or chose to ignore it there. */
export type MarkEvent =
  | { readonly did: 'pointed'; readonly id: string }
  | { readonly did: 'chosen'; readonly id: string; readonly words: string }
  | { readonly did: 'ignored'; readonly id: string };

/** `refused`: this Word shows no marks, whatever it says of itself. */
export type MarksOutcome = 'drawn' | 'refused';

import type { Position } from '../document/case-document';

/** A comment to be made. */
export interface Note {
  /** Null for one about the whole document: it stands at the first words. */
  readonly position: Position | null;
  /** With our mark as its last line. */
  readonly text: string;
}

export interface CommentsMade {
  readonly made: number;
  /** In places where Word takes no comments: headers, footers, notes, text boxes. */
  readonly elsewhere: number;
  /** Those whose words have changed since they were read. */
  readonly textChanged: number;
  /** Those that Word did not take. */
  readonly refused: number;
}

import type { XmlElement } from './ooxml';
import type { TextStarts } from './parts';
import type { ResolvedParagraph } from './style-sheet';

/** The paragraph around the run that is being drawn. */
export interface Around {
  readonly paragraph: XmlElement;
  readonly resolved: ResolvedParagraph;
  readonly starts: TextStarts;
  /** What is drawn before the paragraph: boxes that float beside its text. */
  readonly beside: Element[];
  /** Text that tracked changes took away is drawn, but is no part of the text. */
  readonly deleted: boolean;
}

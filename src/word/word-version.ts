/**
 * What this Word can do, asked once a part at a time.
 *
 * Limits lived with: `isSetSupported` compares "1.10" as 1.1, says yes on perpetual versions of Word to sets that then fail (oj#4953,
 * oj#5179), and throws where Office is only half there. A yes therefore never does more than allow an attempt; every use has its own way out.
 */
export interface WordVersion {
  /** WordApi 1.3: the least we can work with. */
  readonly tables: boolean;
  /** WordApi 1.4: comments, text with changes accepted, custom XML parts. */
  readonly review: boolean;
  /** WordApi 1.5. */
  readonly notes: boolean;
  /** WordApi 1.6: ids of paragraphs, the list of tracked changes. */
  readonly localIds: boolean;
  /** WordApi 1.7: text without hidden and deleted words. */
  readonly visibleText: boolean;
  /** WordApi 1.7: annotations, by which words are underlined. */
  readonly marks: boolean;
  /** WordApi 1.8: popups of annotations. */
  readonly popups: boolean;
  /** WordApiDesktop 1.2. */
  readonly textBoxes: boolean;
  /** WordApiDesktop 1.3: which headers a section uses. */
  readonly pageSetup: boolean;
}

export function wordVersion(): WordVersion {
  return {
    tables: supports('WordApi', '1.3'),
    review: supports('WordApi', '1.4'),
    notes: supports('WordApi', '1.5'),
    localIds: supports('WordApi', '1.6'),
    visibleText: supports('WordApi', '1.7'),
    marks: supports('WordApi', '1.7'),
    popups: supports('WordApi', '1.8'),
    textBoxes: supports('WordApiDesktop', '1.2'),
    pageSetup: supports('WordApiDesktop', '1.3'),
  };
}

function supports(set: string, version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    return false;
  }
}

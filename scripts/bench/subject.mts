/** A checker of text under measurement. */
export interface Loaded {
  /** @returns the number of findings; so that no engine may leave the work out */
  check(paragraphs: readonly string[]): number | Promise<number>;
  /** Forgets texts checked before, for those that keep something. */
  forget?(): void;
}

export interface Subject {
  load(): Promise<Loaded>;
}

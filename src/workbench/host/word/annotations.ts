import type { Element, Node } from 'slimdom';
import type { DocumentChange, DocumentEditor } from '../../../docx/editing/document-editor';
import { isWord } from '../../../docx/wordprocessing';
import { HostError, invalidArgument, itemNotFound } from '../rich-api/host-error';
import type { AnnotationEvent, Critique } from './annotation-data';
import { critiquesFrom } from './annotation-data';
import type { SelectedStretch } from '../selection';
import { moveOf } from './live-ranges';
import { isInBody } from './structure';
import type { TextRange } from './text-range';
import type { WholeText } from './whole-text';
import { CURRENT } from './whole-text';

/** Words of a paragraph that an add-in has underlined. */
export interface Annotation {
  readonly id: string;
  readonly paragraph: Element;
  readonly critique: Critique;
  /** In units of what the paragraph shows, deleted and hidden text left out; they move with the words. */
  readonly start: number;
  readonly end: number;
  readonly state: 'Created' | 'Accepted' | 'Rejected';
}

/** What annotations need to know of the open document, and have to tell. */
export interface AnnotatedText {
  readonly editor: DocumentEditor;
  /** The paragraph as it is now, read anew each time. */
  read(paragraph: Element): WholeText;
  /** Texts of the manifest, by their ids. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether this Word has popups of annotations (WordApi 1.8). */
  readonly hasPopups: boolean;
  /** Annotations need a subscription. */
  readonly hasSubscription: boolean;
  /** Told once what was going on is done. */
  onAnnotations(events: readonly AnnotationEvent[]): void;
}

/** The annotations in a document. They are not kept in the file; whose words are edited goes, whoever edits them. */
export class Annotations {
  #all: readonly Annotation[] = [];
  /** What the paragraphs with annotations showed when it was last looked at. */
  readonly #texts = new Map<Element, string>();
  readonly #changed = new Set<Element>();
  /** Paragraphs with annotations, kept while they do not change: the page asks with every letter that is typed. */
  readonly #wholes = new Map<Element, WholeText>();
  #events: AnnotationEvent[] = [];
  #isDue = false;
  readonly #endWatch: () => void;

  constructor(private readonly text: AnnotatedText) {
    this.#endWatch = text.editor.watch((change) => this.#note(change));
  }

  /** Takes all of them away, without a word. */
  close(): void {
    this.#endWatch();
    this.#all = [];
    this.#texts.clear();
    this.#changed.clear();
    this.#wholes.clear();
  }

  /** Those that stand, where they stand now. */
  get standing(): readonly Annotation[] {
    this.#follow();
    return this.#all.filter(({ state }) => state === 'Created');
  }

  /** @throws HostError */
  insert(paragraph: Element, set: unknown): string[] {
    this.#needSubscription();
    this.#follow();
    // Word on a desktop fails in notes, and Word on the web cannot take them away there.
    if (!isInBody(paragraph)) throw new HostError('GeneralException', 'Annotations are for paragraphs of the body.');
    const shown = this.#whole(paragraph).text(CURRENT);
    const taken = this.standing.filter((one) => one.paragraph === paragraph);
    const made = critiquesFrom(set, this.text).map((critique): Annotation => {
      const { start, length } = critique;
      if (start < 0 || length < 1 || start + length > shown.length) throw invalidArgument('the critique does not lie in the paragraph');
      return { id: crypto.randomUUID(), paragraph, critique, start, end: start + length, state: 'Created' };
    });
    // What Word does with those that overlap is not known, so nobody may count on it.
    const all = [...taken, ...made].sort((one, other) => one.start - other.start);
    if (all.some(({ start }, at) => start < (all[at - 1]?.end ?? 0))) throw invalidArgument('critiques overlap');
    this.#all = [...this.#all, ...made];
    this.#texts.set(paragraph, shown);
    const ids = made.map(({ id }) => id);
    this.#tell({ event: 'onAnnotationInserted', ids });
    return ids;
  }

  in(paragraph: Element): readonly Annotation[] {
    this.#needSubscription();
    this.#follow();
    return this.#all.filter((one) => one.paragraph === paragraph);
  }

  /** @throws HostError */
  get(id: string): Annotation {
    this.#follow();
    const found = this.#all.find((one) => one.id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  rangeOf(id: string): TextRange {
    const { paragraph, start, end } = this.get(id);
    const whole = this.#whole(paragraph);
    return { start: { paragraph, at: whole.fromView(CURRENT, start, 'start') }, end: { paragraph, at: whole.fromView(CURRENT, end, 'end') } };
  }

  /** Where an annotation stands in the text of the model. */
  stretchOf({ paragraph, start, end }: Annotation): SelectedStretch {
    const whole = this.#whole(paragraph);
    return { paragraph, start: whole.toModel(whole.fromView(CURRENT, start, 'start')), end: whole.toModel(whole.fromView(CURRENT, end, 'end')) };
  }

  /** @throws HostError */
  delete(id: string): void {
    this.#remove([this.get(id)]);
  }

  /** The underline goes, the annotation stays known. */
  settle(id: string, state: 'Accepted' | 'Rejected'): void {
    const settled = this.get(id);
    this.#all = this.#all.map((one) => (one === settled ? { ...one, state } : one));
    this.#tell(null);
  }

  /** Tells the add-in, and the page what has changed, once what is going on is done. */
  #tell(event: AnnotationEvent | null): void {
    if (event) this.#events.push(event);
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      this.#follow();
      this.text.onAnnotations(this.#events.splice(0));
    });
  }

  #note({ nodes }: DocumentChange): void {
    if (this.#wholes.size === 0) return;
    for (const node of nodes) {
      const paragraph = paragraphAround(node);
      if (paragraph) this.#wholes.delete(paragraph);
      // Where paragraphs come and go any may be among them.
      for (const each of paragraph ? [paragraph] : this.#texts.keys()) if (this.#texts.has(each)) this.#changed.add(each);
    }
    if (this.#changed.size > 0) this.#tell(null);
  }

  /** Moves annotations with their words. */
  #follow(): void {
    for (const paragraph of this.#changed) {
      const before = this.#texts.get(paragraph) ?? '';
      const isThere = paragraph.ownerDocument?.documentElement?.contains(paragraph) === true;
      const after = isThere ? this.#whole(paragraph).text(CURRENT) : '';
      const { at, removed, added } = moveOf(before, after);
      const own = this.#all.filter((one) => one.paragraph === paragraph);
      const gone = own.filter(({ start, end }) => !isThere || (at < end && at + removed > start));
      this.#all = this.#all.map((one) => (one.paragraph === paragraph && one.start >= at + removed ? { ...one, start: one.start + added - removed, end: one.end + added - removed } : one));
      this.#texts.set(paragraph, after);
      this.#remove(this.#all.filter(({ id }) => gone.some((one) => one.id === id)));
    }
    this.#changed.clear();
  }

  #remove(gone: readonly Annotation[]): void {
    if (gone.length === 0) return;
    this.#all = this.#all.filter((one) => !gone.includes(one));
    const left = new Set(this.#all.map(({ paragraph }) => paragraph));
    for (const paragraph of [...this.#texts.keys()]) {
      if (left.has(paragraph)) continue;
      this.#texts.delete(paragraph);
      this.#wholes.delete(paragraph);
    }
    this.#tell({ event: 'onAnnotationRemoved', ids: gone.map(({ id }) => id) });
  }

  #whole(paragraph: Element): WholeText {
    const whole = this.#wholes.get(paragraph) ?? this.text.read(paragraph);
    this.#wholes.set(paragraph, whole);
    return whole;
  }

  #needSubscription(): void {
    if (!this.text.hasSubscription) throw new HostError('GeneralException', 'There was an internal error while processing the request.');
  }
}

function paragraphAround(node: Node): Element | null {
  for (let around: Node | null = node; around; around = around.parentNode) if (around.nodeType === 1 && isWord(around as Element, 'p')) return around as Element;
  return null;
}

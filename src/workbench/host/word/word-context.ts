import type { Element } from 'slimdom';
import { child } from '../../../docx/wordprocessing';
import { Numbering } from '../../page/view/numbering';
import type { ResolvedParagraph } from '../../page/view/style-sheet';
import { StyleSheet } from '../../page/view/style-sheet';
import { Theme } from '../../page/view/theme';
import type { WordBehaviour } from '../host-options';
import { offeredSets } from '../offered-sets';
import { itemNotFound } from '../rich-api/host-error';
import type { HostObject } from '../rich-api/host-object';
import { offers } from '../rich-api/requirement-sets';
import type { DocumentSelection, SelectionMode } from '../selection';
import { selectionOf } from '../selection';
import type { AnnotationEvent } from './annotation-data';
import { Annotations } from './annotations';
import type { DocumentSource } from './document-source';
import { blocksOf, paragraphsOf } from './structure';
import { LiveRanges } from './live-ranges';
import type { TextRange } from './text-range';
import { paragraphsIn, wholeOf } from './text-range';
import type { TextView } from './whole-text';
import { CURRENT, WholeText } from './whole-text';
import type { WordClassName, WordData } from './word-data';
import { WordEditing } from './word-editing';

/** Makes an object of a class from what it stands for. */
export type MakeObject = <Name extends WordClassName>(className: Name, data: WordData[Name]) => HostObject;

/** The page that shows the document. */
export interface PageOfWord {
  readonly onSelect: (selection: DocumentSelection) => void;
  /** A paragraph that has changed; null where paragraphs may have come or gone. */
  readonly onChange: (paragraph: Element | null) => void;
  /** What happened to annotations; where they stand may be another place now. */
  readonly onAnnotations?: (events: readonly AnnotationEvent[]) => void;
  /** Texts of the add-in's manifest, by their ids. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Opens a document that the pane has made; left out where the page opens none. */
  readonly onOpen?: (file: Uint8Array) => void;
}

/** What the classes of the emulated Word share: the open document, how this Word behaves, and the selection. */
export class WordContext {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  /** The ranges that the pane holds. */
  readonly ranges = new LiveRanges();
  readonly editing: WordEditing;
  readonly annotations: Annotations;
  /** Texts of the add-in's manifest, by their ids. */
  readonly texts: ReadonlyMap<string, string>;
  readonly #wholes = new Map<Element, WholeText>();
  readonly #paragraphs = new Map<Element, readonly Element[]>();
  readonly #localIds = new Map<Element, string>();
  #selection: TextRange | null = null;
  #isChanged = false;

  constructor(
    readonly source: DocumentSource,
    readonly behaviour: WordBehaviour,
    readonly make: MakeObject,
    private readonly page: PageOfWord,
  ) {
    this.styles = new StyleSheet(source.related('styles')?.root ?? null, new Theme(source.related('theme')?.root ?? null));
    this.numbering = new Numbering(source.related('numbering')?.root ?? null, (style) => this.styles.listOf(style));
    this.editing = new WordEditing(this, source.editor);
    this.texts = page.texts ?? new Map<string, string>();
    this.annotations = new Annotations({
      editor: source.editor,
      read: (paragraph) => new WholeText(paragraph, source.readText(paragraph)),
      texts: this.texts,
      hasPopups: offers(offeredSets(behaviour), 'WordApi 1.8'),
      hasSubscription: behaviour.hasSubscription,
      onAnnotations: (events) => page.onAnnotations?.(events),
    });
  }

  /** `w:body` */
  get body(): Element {
    const body = child(this.source.main.root, 'body');
    if (!body) throw itemNotFound();
    return body;
  }

  /** What `text` shows in this Word. */
  get view(): TextView {
    return { ...CURRENT, deleted: this.behaviour.deleted === 'included' };
  }

  whole(paragraph: Element): WholeText {
    const known = this.#wholes.get(paragraph) ?? new WholeText(paragraph, this.source.readText(paragraph));
    this.#wholes.set(paragraph, known);
    return known;
  }

  /** All paragraphs of a body, a cell, a header …, in reading order. */
  paragraphsWithin(container: Element): readonly Element[] {
    const known = this.#paragraphs.get(container) ?? [...paragraphsOf(blocksOf(container))];
    this.#paragraphs.set(container, known);
    return known;
  }

  /** Forgets what was read, before each batch: the page may have changed the document meanwhile. */
  forget(): void {
    this.#wholes.clear();
    this.#paragraphs.clear();
  }

  /** The text of a range; paragraphs end with a carriage return but for the last. */
  text(range: TextRange | null, view: TextView = this.view): string {
    if (!range) return '';
    return this.#stretches(range)
      .map(({ whole, start, end }) => whole.text(view, start, end))
      .join('\r');
  }

  rangeOf(paragraphs: readonly Element[]): TextRange | null {
    return wholeOf(paragraphs, (paragraph) => this.whole(paragraph).length);
  }

  rangeOfBlocks(blocks: readonly Element[]): TextRange | null {
    return this.rangeOf([...paragraphsOf(blocks)]);
  }

  /** Formatting of a paragraph, with what its style says. */
  format(paragraph: Element): ResolvedParagraph {
    return this.styles.paragraph(child(paragraph, 'pPr'), this.numbering);
  }

  /** Selects a range, and shows it in the page. */
  select(range: TextRange, mode: SelectionMode): void {
    this.#selection = range;
    this.page.onSelect(selectionOf(this.#inModel(range), mode));
  }

  /** Says that a paragraph was changed, or which there are (null), so that the page draws it anew. */
  changed(paragraph: Element | null): void {
    this.#isChanged = true;
    this.forget();
    this.page.onChange(paragraph);
  }

  /** Opens a document that the pane has made. */
  open(file: Uint8Array): void {
    this.page.onOpen?.(file);
  }

  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** Takes what the user selected in the page. */
  setSelection(selection: DocumentSelection): void {
    const first = selection[0];
    const last = selection.at(-1);
    if (!first || !last) return;
    const isCaret = first === last && first.start === first.end;
    const start = { paragraph: first.paragraph, at: this.whole(first.paragraph).fromModel(first.start, 'start') };
    this.#selection = { start, end: isCaret ? start : { paragraph: last.paragraph, at: this.whole(last.paragraph).fromModel(last.end, 'end') } };
  }

  /** The selection; before there is one, the caret stands where the document begins. */
  get selection(): TextRange {
    const [first] = paragraphsOf(blocksOf(this.body));
    if (!this.#selection && !first) throw itemNotFound();
    return this.#selection ?? { start: { paragraph: first as Element, at: 0 }, end: { paragraph: first as Element, at: 0 } };
  }

  /** A paragraph's id for as long as the document is open. */
  localId(paragraph: Element): string {
    const known = this.#localIds.get(paragraph) ?? crypto.randomUUID();
    this.#localIds.set(paragraph, known);
    return known;
  }

  paragraphByLocalId(id: string): Element | undefined {
    return [...this.#localIds].find(([, known]) => known === id)?.[0];
  }

  #inModel(range: TextRange): DocumentSelection {
    return this.#stretches(range).map(({ paragraph, whole, start, end }) => ({ paragraph, start: whole.toModel(start), end: whole.toModel(end) }));
  }

  #stretches({ start, end }: TextRange): { paragraph: Element; whole: WholeText; start: number; end: number }[] {
    return paragraphsIn({ start, end }).map((paragraph) => {
      const whole = this.whole(paragraph);
      return {
        paragraph,
        whole,
        start: paragraph === start.paragraph ? start.at : 0,
        end: paragraph === end.paragraph ? end.at : whole.length,
      };
    });
  }
}

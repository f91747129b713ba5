import type { Document, Element, Node } from 'slimdom';
import { CONTENT_TYPES_PART, writeContentType } from '../content-types';
import type { OpcPackage } from '../package';
import { ParagraphReader } from '../paragraph-reader';
import type { ParagraphText } from '../paragraph-text';
import { joinTexts } from '../paragraph-text';
import { readDocument, type ReadDocument } from '../read-docx';
import { addRelationship, newRelationships, relationshipsPartOf } from '../relationships';
import { isWord } from '../wordprocessing';
import { Recording, type RecordedStep } from './recorded-step';
import { SplicedPart } from './spliced-part';

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** A paragraph to be changed: of the model, where it may be several `w:p`, or a single `w:p`. `ParagraphSource` is one. */
export interface EditableParagraph {
  /** The part of the package it stands in. */
  readonly part: string;
  readonly elements: readonly [Element, ...Element[]];
}

/** What is undone and made again as one. */
interface Step {
  readonly changes: readonly { readonly part: string; readonly step: RecordedStep }[];
  readonly added: readonly { readonly part: string; readonly document: Document }[];
}

/** What an edit has changed, or taking it back. */
export interface DocumentChange {
  /** The nodes whose children, data or attributes are others now; some may have left the document. */
  readonly nodes: ReadonlySet<Node>;
  /** Parts that came or went. */
  readonly parts: readonly string[];
}

/**
 * A Word file that is being changed. Every change runs inside `edit`; each can be undone; what no change touched stays in the file as it is.
 * Others may read the file's documents at any time, but have to change them inside `edit` as well.
 */
export class DocumentEditor {
  readonly reader: ParagraphReader;
  readonly #parts = new Map<string, SplicedPart>();
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];
  readonly #watchers = new Set<(change: DocumentChange) => void>();
  #read: ReadDocument | null = null;
  #current: Edit | null = null;

  /** @throws DocxError where the styles are damaged */
  constructor(readonly file: OpcPackage) {
    this.reader = new ParagraphReader(file);
  }

  /** The document as it is now, read anew after a change. @throws DocxError */
  read(): ReadDocument {
    this.#read ??= readDocument(this.file);
    return this.#read;
  }

  /** A paragraph of `read().document`, by its index there. @throws RangeError where there is none */
  paragraph(index: number): EditableParagraph {
    const source = this.read().sources[index];
    if (!source) throw new RangeError(`There is no paragraph ${index}.`);
    return source;
  }

  /** The text of a paragraph as it is now, and where it comes from. */
  textOf({ elements }: EditableParagraph): ParagraphText {
    return joinTexts(elements.map((element) => this.reader.read(element)));
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /**
   * Makes changes that are undone as one. Where `work` throws, all it did is taken back. Within another `edit` it is part of that one,
   * which may go on after a refusal.
   * @param work changes the documents of parts that it opened
   */
  edit<Result>(work: (edit: Edit) => Result): Result {
    const outer = this.#current;
    const edit = outer ?? new Edit(this, this.#parts);
    const before = edit.savepoint();
    this.#current = edit;
    try {
      const result = work(edit);
      if (!outer) this.#keep(edit.stop());
      return result;
    } catch (error) {
      edit.backTo(before);
      this.#read = null;
      this.reader.forgetFields();
      if (!outer) for (const part of edit.opened) this.#mark(part);
      throw error;
    } finally {
      this.#current = outer;
    }
  }

  /** Makes the changes of several calls of `edit` one that is undone at once. What of them was made stands even where `work` throws. */
  asOneStep<Result>(work: () => Result): Result {
    const before = this.#done.length;
    try {
      return work();
    } finally {
      const steps = this.#done.splice(before);
      if (steps.length > 0) this.#done.push({ changes: steps.flatMap(({ changes }) => changes), added: steps.flatMap(({ added }) => added) });
    }
  }

  /** Calls back after each change, and each that is undone or made again. @returns ends the calls */
  watch(watcher: (change: DocumentChange) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Lets the last two changes be undone as one, as those of letters typed one after the other are. */
  joinLastSteps(): void {
    const [first, second] = this.#done.splice(-2);
    if (!first) return;
    this.#done.push(second ? { changes: [...first.changes, ...second.changes], added: [...first.added, ...second.added] } : first);
  }

  /** Takes the last change back that stands; false where there is none. */
  undo(): boolean {
    const step = this.#done.pop();
    if (!step) return false;
    this.#apply(step, 'undo', -1);
    this.#undone.push(step);
    this.#tell(step);
    return true;
  }

  /** Makes the change again that was taken back last; false where there is none. */
  redo(): boolean {
    const step = this.#undone.pop();
    if (!step) return false;
    this.#apply(step, 'redo', 1);
    this.#done.push(step);
    this.#tell(step);
    return true;
  }

  /** The file with all changes that stand. */
  save(): Uint8Array {
    return this.file.save();
  }

  #keep(step: Step): void {
    if (step.changes.length + step.added.length === 0) return;
    this.#settle(step, 1);
    this.#done.push(step);
    this.#undone.length = 0;
    this.#tell(step);
  }

  #apply(step: Step, direction: 'undo' | 'redo', by: 1 | -1): void {
    if (direction === 'redo') for (const { part, document } of step.added) this.file.setXml(part, document);
    const changes = direction === 'undo' ? [...step.changes].reverse() : step.changes;
    for (const { step: recorded } of changes) recorded[direction]();
    this.#settle(step, by);
    if (direction === 'undo') for (const { part } of step.added) this.#takeOut(part);
  }

  #tell({ changes, added }: Step): void {
    if (this.#watchers.size === 0) return;
    const nodes = new Set(changes.flatMap(({ step }) => [...step.touched()].map(({ node }) => node)));
    for (const watcher of this.#watchers) watcher({ nodes, parts: added.map(({ part }) => part) });
  }

  /** @param by 1 for a step that stands from now on, -1 for one that does not any more */
  #settle(step: Step, by: 1 | -1): void {
    for (const { part, step: recorded } of step.changes) {
      for (const { node, isAttribute } of recorded.touched()) this.#parts.get(part)?.touch(node, by, isAttribute);
      this.#mark(part);
    }
    this.#forget(step);
  }

  /** Lets the package know whether a part is changed and how to write it. */
  #mark(part: string): void {
    const spliced = this.#parts.get(part);
    // What others changed in it as well is not ours to take back.
    if (spliced && this.file.isChanged(part) && this.file.writerOf(part) !== spliced.writer) this.file.markChanged(part);
    else if (spliced?.isTouched) this.file.markChanged(part, spliced.writer);
    else this.file.markRestored(part);
  }

  #forget(step: Step): void {
    this.#read = null;
    const movesFields = ({ part, step: recorded }: Step['changes'][number]): boolean =>
      !this.#isOfComments(part) && recorded.movesAny((element) => isWord(element, 'p') || isWord(element, 'fldChar'));
    if (step.changes.some(movesFields)) this.reader.forgetFields();
  }

  /** Comments hardly hold fields, and each one that is added would have all others of the document looked up again. */
  #isOfComments(part: string): boolean {
    return this.file.xml(part).documentElement?.localName === 'comments';
  }

  #takeOut(part: string): void {
    this.#parts.delete(part);
    this.file.remove(part);
  }
}

/** A place in the course of an edit, to go back to. */
export interface Savepoint {
  readonly marks: ReadonlyMap<string, number>;
  readonly added: ReadonlySet<string>;
}

/** What a change may do to the package, while it runs. */
export class Edit {
  readonly #recordings = new Map<string, Recording>();
  readonly #added = new Map<string, Document>();

  /** Use `DocumentEditor.edit`. */
  constructor(
    readonly editor: DocumentEditor,
    private readonly parts: Map<string, SplicedPart>,
  ) {}

  get file(): OpcPackage {
    return this.editor.file;
  }

  /** The document of a part, for changing. @throws DocxError where there is no such part or it is damaged */
  open(part: string): Document {
    const document = this.file.xml(part);
    if (!this.#recordings.has(part)) {
      this.#takeUp(part, document);
      this.#recordings.set(part, new Recording(document));
    }
    return document;
  }

  /** Adds a part that is linked from the main part, with its content type. */
  addPart(part: string, document: Document, contentType: string, relationshipType: string): void {
    this.file.setXml(part, document);
    this.#added.set(part, document);
    writeContentType(this.open(CONTENT_TYPES_PART), part, contentType);
    const links = relationshipsPartOf(this.file.mainPart);
    if (!this.file.has(links)) {
      const added = newRelationships();
      this.file.setXml(links, added);
      this.#added.set(links, added);
      writeContentType(this.open(CONTENT_TYPES_PART), links, RELATIONSHIPS_TYPE);
    }
    addRelationship(this.open(links), relationshipType, part, false);
  }

  /** The parts whose documents were opened for changing. */
  get opened(): Iterable<string> {
    return this.#recordings.keys();
  }

  savepoint(): Savepoint {
    return { marks: new Map([...this.#recordings].map(([part, recording]) => [part, recording.mark()])), added: new Set(this.#added.keys()) };
  }

  /** Takes back all that was done since. */
  backTo({ marks, added }: Savepoint): void {
    for (const [part, recording] of this.#recordings) recording.backTo(marks.get(part) ?? 0);
    for (const part of [...this.#added.keys()]) {
      if (added.has(part)) continue;
      this.#added.delete(part);
      this.#recordings.get(part)?.stop();
      this.#recordings.delete(part);
      this.parts.delete(part);
      this.file.remove(part);
    }
  }

  /** Ends the watching; what was done. */
  stop(): Step {
    const changes = [...this.#recordings].map(([part, recording]) => ({ part, step: recording.stop() }));
    return { changes: changes.filter(({ step }) => !step.isEmpty), added: [...this.#added].map(([part, document]) => ({ part, document })) };
  }

  #takeUp(part: string, document: Document): void {
    const known = this.parts.get(part);
    // Whoever changed the document past us, or put another in its place, has left us with a text that no longer fits.
    const isOurs = known?.document === document && (!this.file.isChanged(part) || this.file.writerOf(part) === known.writer);
    // Steps that are still to be undone know the old text alone: from here on the whole is written.
    if (!isOurs) this.parts.set(part, new SplicedPart(this.file.bytes(part), document, part, known !== undefined));
  }
}

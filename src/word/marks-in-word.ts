import type { CaseDocument } from '../document/case-document';
import type { ParagraphSource } from './assemble-document';
import { findByIds } from './find-by-id';
import { findInBody, type BodyStretch } from './find-in-body';
import type { Mark, MarksOutcome } from './mark';
import { markDifference, wantedMarks, type MarkDifference, type WantedMark } from './mark-difference';
import { listenToMarks, type MarkListener } from './mark-events';
import { critiqueOf, MARK_BRAND } from './mark-looks';
import { plainText, withOrigins } from './plain-text';
import { visibleTexts } from './visible-text';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Our marks in the document (annotations, WordApi 1.7), and what is known of each. A number of round trips that does not depend on how many marks
 * there are, unless Word refuses some.
 *
 * Limits lived with: only a subscription shows them, and without one the error says nothing (oj#4953, oj#5179); they are not kept in the file
 * (oj#5304) but outlive the pane, which then knows nothing of them; Word may lose them (oj#5364), or claim to show what it does not (oj#4317,
 * oj#6595); which text their places count in is told nowhere, and deleted words are no part of it (oj#5672), so where Word's text is not the
 * model's the words under a mark are read again; popups may be refused (then marks go without); looking which stand fails on some Macs (oj#5735).
 */
export class MarksInWord {
  /** Those that stand, by their id in Word. */
  readonly #standing = new Map<string, WantedMark>();
  /** Those that have gone since marks were drawn last: Word may tell of what was done with one after it took it away. */
  readonly #fallen = new Map<string, WantedMark>();
  #hasPopups: boolean;
  #hasLooked = false;
  #listens = false;

  constructor(
    private readonly version: WordVersion,
    private readonly listener: MarkListener,
  ) {
    this.#hasPopups = version.popups;
  }

  /** The finding that a mark is about, or was until a moment ago; null for a mark that is not ours. */
  findingOf(annotation: string): string | null {
    return (this.#standing.get(annotation) ?? this.#fallen.get(annotation))?.mark.id ?? null;
  }

  /** Word has taken marks away, as when their words are edited or the user settles them. */
  forget(annotations: readonly string[]): void {
    for (const annotation of annotations) {
      const wanted = this.#standing.get(annotation);
      if (wanted) this.#fallen.set(annotation, wanted);
      this.#standing.delete(annotation);
    }
  }

  /** Whether these marks stand as far as is known, and no others. */
  isDrawn(document: CaseDocument, sources: readonly ParagraphSource[], marks: readonly Mark[]): boolean {
    const { missing, gone } = this.#difference(document, sources, marks);
    return missing.length + gone.length === 0;
  }

  /** @param look whether to ask Word which marks still stand */
  async draw(request: WordRequest, document: CaseDocument, sources: readonly ParagraphSource[], marks: readonly Mark[], look: boolean): Promise<MarksOutcome> {
    if (!this.version.marks) return 'refused';
    this.#fallen.clear();
    // What an earlier pane has left may be anywhere.
    if (look || !this.#hasLooked) await this.#look(request, !this.#hasLooked);
    const { missing, gone } = this.#difference(document, sources, marks);
    await this.#remove(request, gone);
    if (missing.length === 0) return 'drawn';
    const positions = missing.map(({ mark }) => mark.position);
    const known = await findByIds(request, this.version, document, sources, positions);
    const { stretches } = known.includes(null) ? await findInBody(request, this.version, document, sources, positions) : { stretches: known };
    const places = missing.map((wanted, index) => placeOf(wanted, stretches[index])).filter((place) => place !== null);
    if (places.length === 0) return 'drawn';
    await this.#insertAll(request, byParagraph(places));
    if (this.#standing.size === 0) return 'refused';
    if (!this.#listens) this.#listens = await listenToMarks(request, this.version, this.listener);
    return 'drawn';
  }

  /** What has to be done; what stays is known by the finding that it is about now. */
  #difference(document: CaseDocument, sources: readonly ParagraphSource[], marks: readonly Mark[]): MarkDifference {
    const standing = [...this.#standing].map(([annotation, { key }]) => ({ annotation, key }));
    const difference = markDifference(standing, wantedMarks(document, sources, marks));
    for (const { annotation, wanted } of difference.kept) this.#standing.set(annotation, wanted);
    return difference;
  }

  async clear(request: WordRequest): Promise<void> {
    await this.#remove(request, [...this.#standing.keys()]);
  }

  /**
   * Learns which marks stand, and takes away those of ours that are not known. At most four round trips.
   * @param everywhere whether there may be some beyond the paragraphs that hold marks we know of
   * @returns whether Word told
   */
  async #look(request: WordRequest, everywhere: boolean): Promise<boolean> {
    this.#hasLooked = true;
    const paragraphs = new Set([...this.#standing.values()].map(({ localId }) => localId));
    const known = everywhere || paragraphs.has('') ? null : await annotationsIn(request, [...paragraphs]);
    const there = known ?? (await annotationsThere(request));
    if (!there) return false;
    const ids = new Set(there.map(({ id }) => id));
    this.forget([...this.#standing.keys()].filter((id) => !ids.has(id)));
    const left = there.filter((annotation) => !this.#standing.has(annotation.id) && this.#isOurs(annotation));
    if (left.length > 0) await request.trySync(() => left.forEach((annotation) => annotation.delete()));
    return true;
  }

  #isOurs({ critiqueAnnotation: { critique } }: Word.Annotation): boolean {
    const popup = critique?.popupOptions;
    return popup ? popup.brandingTextResourceId === MARK_BRAND : !this.#hasPopups;
  }

  async #remove(request: WordRequest, annotations: readonly string[]): Promise<void> {
    if (annotations.length === 0) return;
    this.forget(annotations);
    if (await request.trySync(() => annotations.forEach((id) => request.document.getAnnotationById(id).delete()))) return;
    // One that has gone by itself must not keep the others.
    const there = (await annotationsThere(request))?.filter(({ id }) => annotations.includes(id)) ?? [];
    if (there.length > 0) await request.trySync(() => there.forEach((annotation) => annotation.delete()));
  }

  /** All at once; where Word refuses, without popups, else in halves, so that one paragraph does not cost the others theirs. */
  async #insertAll(request: WordRequest, groups: readonly Place[][], attempts = { left: MOST_ATTEMPTS }): Promise<void> {
    if (groups.length === 0 || attempts.left <= 0) return;
    attempts.left -= 1;
    if (await this.#insert(request, groups)) return;
    if (this.#hasPopups) {
      this.#hasPopups = false;
      if (await this.#insert(request, groups)) return;
      this.#hasPopups = true;
    }
    // What was made before the refusal must not stay unknown. Where Word does not even tell what stands, it has no marks.
    if (!(await this.#look(request, true))) attempts.left = 0;
    if (groups.length === 1) return;
    const half = Math.ceil(groups.length / 2);
    await this.#insertAll(request, groups.slice(0, half), attempts);
    await this.#insertAll(request, groups.slice(half), attempts);
  }

  /** @returns whether Word took them all */
  async #insert(request: WordRequest, groups: readonly Place[][]): Promise<boolean> {
    let made: OfficeExtension.ClientResult<string[]>[] = [];
    const taken = await request.trySync(() => {
      made = groups.map((places) => places[0]!.stretch.paragraph.insertAnnotations({ critiques: places.map(({ wanted, start, end }) => critiqueOf(wanted.mark, { start, end }, this.#hasPopups)) }));
    });
    if (!taken) return false;
    const doubtful: Inserted[] = [];
    groups.forEach((places, group) => {
      made[group]?.value?.forEach((id, index) => {
        const place = places[index];
        if (!place) return;
        this.#standing.set(id, place.wanted);
        if (!place.isCertain) doubtful.push({ id, place });
      });
    });
    await this.#remove(request, await wrongPlaces(request, this.version, doubtful));
    return true;
  }
}

/** Attempts after which Word is taken to show no marks in what is left. */
const MOST_ATTEMPTS = 12;

/** Where a mark goes, in Word's text of the paragraph. */
interface Place {
  readonly wanted: WantedMark;
  readonly stretch: BodyStretch;
  readonly start: number;
  readonly end: number;
  /** Whether Word's text is the model's, so that there is but one way to count. */
  readonly isCertain: boolean;
}

interface Inserted {
  readonly id: string;
  readonly place: Place;
}

/** Null where the words are not what they were, or cannot be counted. */
function placeOf(wanted: WantedMark, stretch: BodyStretch | null | undefined): Place | null {
  if (!stretch) return null;
  const { raw, text, span, paragraph } = stretch;
  const plain = withOrigins(raw);
  const [first, last] = [plain.origins[span.start], plain.origins[span.end - 1]];
  if (plain.text !== text || first === undefined || last === undefined) return null;
  return { wanted, stretch, start: first, end: last + 1, isCertain: paragraph.text === text };
}

function byParagraph(places: readonly Place[]): Place[][] {
  const groups = new Map<Word.Paragraph, Place[]>();
  for (const place of places) groups.set(place.stretch.paragraph, [...(groups.get(place.stretch.paragraph) ?? []), place]);
  return [...groups.values()];
}

/** Those that do not stand under their words, or of which nobody can tell. Two round trips at most. */
async function wrongPlaces(request: WordRequest, version: WordVersion, inserted: readonly Inserted[]): Promise<string[]> {
  if (inserted.length === 0) return [];
  let texts: string[][] = [];
  await request.attempt(async () => {
    texts = await visibleTexts(request, version, inserted.map(({ id }) => request.document.getAnnotationById(id).critiqueAnnotation.range));
  });
  return inserted.flatMap(({ id, place: { stretch } }, index) => (texts[index]?.includes(plainText(stretch.text.slice(stretch.span.start, stretch.span.end))) ? [] : [id]));
}

/** The annotations in the body that nobody has settled; null where Word does not tell. Two round trips. */
async function annotationsThere(request: WordRequest): Promise<Word.Annotation[] | null> {
  const { paragraphs } = request.document.body;
  const told = await request.trySync(() => paragraphs.load('items/text'));
  return told ? annotationsOf(request, () => paragraphs.items) : null;
}

/** The same for paragraphs with these ids; null where one of them has gone. One round trip. */
function annotationsIn(request: WordRequest, localIds: readonly string[]): Promise<Word.Annotation[] | null> {
  return annotationsOf(request, () => localIds.map((id) => request.document.getParagraphByUniqueLocalId(id)));
}

async function annotationsOf(request: WordRequest, paragraphs: () => readonly Word.Paragraph[]): Promise<Word.Annotation[] | null> {
  let collections: Word.AnnotationCollection[] = [];
  const told = await request.trySync(() => {
    collections = paragraphs().map((paragraph) => paragraph.getAnnotations());
    for (const collection of collections) collection.load('items/id,items/state,items/critiqueAnnotation/critique');
  });
  return told ? collections.flatMap(({ items }) => items).filter(({ state }) => state === 'Created') : null;
}

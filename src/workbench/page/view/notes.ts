import { formatNumber } from './number-formats';
import type { XmlElement } from './ooxml';
import { attribute, child, childrenNamed, isOn, valueOf } from './ooxml';

export type NoteKind = 'footnote' | 'endnote';

/** A note that the text refers to. */
export interface Note {
  readonly kind: NoteKind;
  readonly label: string;
  /** Names the note in the page. */
  readonly anchor: string;
  readonly element: XmlElement;
}

/** Numbers the notes in the order in which the text refers to them. */
export class NoteMarks {
  readonly #elements: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>>;
  readonly #formats: Readonly<Record<NoteKind, string>>;
  readonly #used = new Map<string, Note>();
  readonly #counts = { footnote: 0, endnote: 0 };

  /** @param settings `w:settings`, which may set the format of the numbers */
  constructor(footnotes: XmlElement | null, endnotes: XmlElement | null, settings: XmlElement | null) {
    this.#elements = { footnote: byId(footnotes, 'footnote'), endnote: byId(endnotes, 'endnote') };
    this.#formats = {
      footnote: valueOf(child(settings, 'footnotePr'), 'numFmt') ?? 'decimal',
      endnote: valueOf(child(settings, 'endnotePr'), 'numFmt') ?? 'lowerRoman',
    };
  }

  /** @param reference `w:footnoteReference` or `w:endnoteReference`; @returns null where the note is missing */
  refer(reference: XmlElement, kind: NoteKind): Note | null {
    const id = attribute(reference, 'id') ?? '';
    const element = this.#elements[kind].get(id);
    if (!element) return null;
    const anchor = `${kind}-${id}`;
    const known = this.#used.get(anchor);
    if (known) return known;
    const ownMark = attribute(reference, 'customMarkFollows');
    const label = ownMark !== null && isOn(ownMark) ? '' : formatNumber(++this.#counts[kind], this.#formats[kind]);
    const note = { kind, label, anchor, element };
    this.#used.set(anchor, note);
    return note;
  }

  /** The notes referred to so far. */
  used(kind: NoteKind): Note[] {
    return [...this.#used.values()].filter((note) => note.kind === kind);
  }
}

function byId(root: XmlElement | null, name: NoteKind): Map<string, XmlElement> {
  const real = childrenNamed(root, name).filter((note) => !['separator', 'continuationSeparator', 'continuationNotice'].includes(attribute(note, 'type') ?? ''));
  return new Map(real.map((note) => [attribute(note, 'id') ?? '', note]));
}

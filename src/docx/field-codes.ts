import type { Element } from 'slimdom';
import { visitContent } from './run-content';
import { attribute, descendantsOf, isWord } from './wordprocessing';

/** A field that has begun and not ended, with the one around it. */
interface OpenField {
  readonly around: OpenField | null;
  /** Whether what stands here is the code of this field or of one around it. */
  readonly isCode: boolean;
}

/** Follows complex fields (`w:fldChar`), to tell a field's code, which nobody sees, from its result. */
export class FieldState {
  /**
   * @param innermost the innermost field that is open already
   * @param isAnswered whether a beginning has its separator or end somewhere; one that has not would swallow what follows
   */
  constructor(
    private innermost: OpenField | null,
    private readonly isAnswered: (begin: Element) => boolean,
  ) {}

  /** @param mark `w:fldChar` */
  pass(mark: Element): void {
    const type = attribute(mark, 'fldCharType');
    const field = this.innermost;
    if (type === 'begin') {
      this.innermost = { around: field, isCode: field?.isCode === true || this.isAnswered(mark) };
    } else if (type === 'end') {
      this.innermost = field?.around ?? null;
    } else if (field) {
      this.innermost = { around: field.around, isCode: field.around?.isCode === true };
    }
  }

  get inCode(): boolean {
    return this.innermost?.isCode === true;
  }

  get open(): OpenField | null {
    return this.innermost;
  }
}

/** The fields of one story: body, a header, a note, a text box. They may begin in one paragraph and end in another. */
export class FieldCodes {
  readonly #answered: ReadonlySet<Element>;
  readonly #openAt = new Map<Element, OpenField>();

  /** @param paragraphs the story's `w:p`, in order */
  constructor(paragraphs: Iterable<Element>) {
    const marks = new Map<Element, Element[]>();
    for (const paragraph of paragraphs) {
      marks.set(paragraph, fieldMarks(paragraph));
    }
    this.#answered = answeredBegins([...marks.values()].flat());
    const state = this.#state(null);
    for (const [paragraph, marksOfParagraph] of marks) {
      const { open } = state;
      if (open) {
        this.#openAt.set(paragraph, open);
      }
      marksOfParagraph.forEach((mark) => state.pass(mark));
    }
  }

  /** The fields as they are where the paragraph begins. */
  stateAt(paragraph: Element): FieldState {
    return this.#state(this.#openAt.get(paragraph) ?? null);
  }

  #state(open: OpenField | null): FieldState {
    return new FieldState(open, (begin) => this.#answered.has(begin));
  }
}

/** The paragraphs of a story, those of its tables among them, but not those of text boxes anchored in it. */
export function paragraphsOf(story: Element): Element[] {
  return [...descendantsOf(story, (element) => !isWord(element, 'p'))].filter((element) => isWord(element, 'p'));
}

function fieldMarks(paragraph: Element): Element[] {
  const marks: Element[] = [];
  visitContent(paragraph, (content) => {
    if (isWord(content, 'fldChar')) {
      marks.push(content);
    }
  });
  return marks;
}

function answeredBegins(marks: readonly Element[]): Set<Element> {
  const answered = new Set<Element>();
  const open: Element[] = [];
  for (const mark of marks) {
    const type = attribute(mark, 'fldCharType');
    if (type === 'begin') {
      open.push(mark);
      continue;
    }
    const begin = open.at(-1);
    if (begin) {
      answered.add(begin);
    }
    if (type === 'end') {
      open.pop();
    }
  }
  return answered;
}

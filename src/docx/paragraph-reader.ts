import type { Element } from 'slimdom';
import { FieldCodes, paragraphsOf } from './field-codes';
import type { OpcPackage } from './package';
import { readParagraphText, type ParagraphText, type TextReading } from './paragraph-text';
import { readStyles, type Styles } from './styles';
import { isWord } from './wordprocessing';

/** Elements that hold a story: its fields begin and end in it. */
const STORIES = ['body', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'txbxContent'];

/**
 * Reads the text of any `w:p` of the document as the model has it: with the styles, which may hide text, and the fields of its story.
 * Page, host and whoever edits count places in this text.
 */
export class ParagraphReader {
  readonly styles: Styles;
  #fields = new WeakMap<Element, FieldCodes>();

  /** @throws DocxError where the styles are damaged */
  constructor(file: OpcPackage) {
    this.styles = readStyles(file);
  }

  read(paragraph: Element): ParagraphText {
    const reading: TextReading = { isHidden: (run, around) => this.styles.isHidden(run, around), fields: this.fieldsAround(paragraph) };
    return readParagraphText(paragraph, reading);
  }

  /** The fields of the story that a paragraph stands in. */
  fieldsAround(paragraph: Element): FieldCodes {
    const story = storyOf(paragraph);
    const known = this.#fields.get(story) ?? new FieldCodes(paragraphsOf(story));
    this.#fields.set(story, known);
    return known;
  }

  /** Forgets where fields begin and end, after paragraphs or fields have come or gone. */
  forgetFields(): void {
    this.#fields = new WeakMap();
  }
}

/** The story that a paragraph stands in: body, header, note, text box, comment; the paragraph itself where it stands in none. */
export function storyOf(paragraph: Element): Element {
  for (let around = paragraph.parentElement; around; around = around.parentElement) {
    if (STORIES.some((name) => isWord(around, name))) return around;
  }
  return paragraph;
}

import type { Element } from 'slimdom';
import { FieldCodes, paragraphsOf } from '../docx/field-codes';
import type { OpcPackage } from '../docx/package';
import type { ParagraphText, TextReading } from '../docx/paragraph-text';
import { readParagraphText } from '../docx/paragraph-text';
import { readStyles } from '../docx/styles';
import { isWord } from '../docx/wordprocessing';

/** Elements that hold a story: its fields begin and end in it. */
const STORIES = ['body', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'txbxContent'];

/**
 * Reads the text of any `w:p` of the document as the model has it: with the styles, which may hide text, and the fields of its story.
 * Page and host count places in this text.
 * @throws DocxError where the styles are damaged
 */
export function paragraphReader(file: OpcPackage): (paragraph: Element) => ParagraphText {
  const styles = readStyles(file);
  const fields = new WeakMap<Element, FieldCodes>();
  const fieldsOf = (story: Element): FieldCodes => {
    const known = fields.get(story) ?? new FieldCodes(paragraphsOf(story));
    fields.set(story, known);
    return known;
  };
  return (paragraph) => {
    const reading: TextReading = { isHidden: (run, around) => styles.isHidden(run, around), fields: fieldsOf(storyOf(paragraph)) };
    return readParagraphText(paragraph, reading);
  };
}

function storyOf(paragraph: Element): Element {
  for (let around = paragraph.parentElement; around; around = around.parentElement) {
    if (STORIES.some((name) => isWord(around, name))) return around;
  }
  return paragraph;
}

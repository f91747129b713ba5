import type { Element } from 'slimdom';
import type { ParagraphReader } from '../paragraph-reader';
import { visitContent } from '../run-content';
import { attribute, isWord } from '../wordprocessing';
import type { EditableParagraph } from './document-editor';

/** Fields whose result people write themselves: changing it is changing text. */
const WRITTEN_BY_PEOPLE = /^\s*(HYPERLINK|FORMTEXT)\b/i;

/** A complex field as far as it stands in one paragraph. */
export interface ParagraphField {
  /** Everything from its beginning to its end, codes and marks included, in order. */
  readonly contents: Element[];
  /** Elements of its result that may show text. */
  readonly result: Set<Element>;
  /** Whether beginning and end are both in the paragraph. */
  isWhole: boolean;
  /** Whether its result is text like any other. */
  isText: boolean;
  /** `w:fldChar` that ends it. */
  end: Element | null;
}

interface OpenField extends ParagraphField {
  code: string;
  inResult: boolean;
}

/** The fields of a paragraph: for each element of the visible content those around it, the outermost first. */
export function fieldsOf(paragraph: EditableParagraph, reader: ParagraphReader): ReadonlyMap<Element, readonly ParagraphField[]> {
  const fields = new Map<Element, readonly ParagraphField[]>();
  let open: OpenField[] = [];
  const [first] = paragraph.elements;
  for (let around = reader.fieldsAround(first).stateAt(first).open; around; around = around.around) {
    open.push({ contents: [], result: new Set(), isWhole: false, isText: false, end: null, code: '', inResult: !around.isCode });
  }
  for (const element of paragraph.elements) {
    visitContent(element, (content) => {
      const type = isWord(content, 'fldChar') ? attribute(content, 'fldCharType') : null;
      if (type === 'begin') open.push({ contents: [], result: new Set(), isWhole: false, isText: false, end: null, code: '', inResult: false });
      if (open.length > 0) fields.set(content, [...open]);
      for (const field of open) field.contents.push(content);
      const innermost = open.at(-1);
      if (!innermost) return;
      if (type === 'separate') {
        innermost.inResult = true;
        innermost.isText = WRITTEN_BY_PEOPLE.test(innermost.code);
      } else if (type === 'end') {
        innermost.end = content;
        innermost.isWhole = innermost.contents.some((begin) => isWord(begin, 'fldChar') && attribute(begin, 'fldCharType') === 'begin');
        open = open.slice(0, -1);
      } else if (isWord(content, 'instrText')) innermost.code += content.textContent ?? '';
      else if (type === null) for (const field of open) if (field.inResult) field.result.add(content);
    });
  }
  return fields;
}

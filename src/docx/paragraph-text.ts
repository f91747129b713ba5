import type { Element, Text } from 'slimdom';
import { FieldCodes } from './field-codes';
import { visitContent } from './run-content';
import { symbolText } from './symbols';
import { attribute, child, isMath, isWord, toggle } from './wordprocessing';

/** A stretch of a paragraph's text and the node of the file that yields it. */
export interface Piece {
  /** UTF-16 units of the paragraph's text, `end` exclusive; a piece is never empty. */
  readonly start: number;
  readonly end: number;
  /** The text node of a `w:t` or `m:t`, or the element that stands for a character: `w:tab`, `w:br`, `w:noBreakHyphen`, `w:sym` … */
  readonly node: Text | Element;
  /** Where in the text node's data the stretch begins; 0 for an element. The stretch is as long there as in the text. */
  readonly offset: number;
}

/** A paragraph's text as the model has it, and where it comes from. The pieces are in order and cover the text without gaps. */
export interface ParagraphText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** What a paragraph's text depends on beside the paragraph. */
export interface TextReading {
  /** Whether a run is hidden, by its own format or by a style. */
  isHidden(run: Element, paragraph: Element): boolean;
  /** The fields of the story the paragraph stands in. */
  readonly fields: FieldCodes;
  /** Gets every element of the visible content that yields no text: drawings, note marks, marks of comments. */
  readonly onOther?: (content: Element) => void;
}

/**
 * The text of a `w:p` as a reader sees it, by the rules of the text model.
 * @param reading what the styles and the story say; without it hidden text is known by its own format alone, and a field that goes on
 *   from the paragraph before is taken to be in its result
 */
export function readParagraphText(paragraph: Element, reading: TextReading = onItsOwn(paragraph)): ParagraphText {
  const collector = new PieceCollector();
  const fields = reading.fields.stateAt(paragraph);
  let currentRun: Element | null = null;
  let hidden = false;
  visitContent(paragraph, (content, run) => {
    if (run !== currentRun) {
      currentRun = run;
      hidden = run !== null && reading.isHidden(run, paragraph);
    }
    if (isWord(content, 'fldChar')) {
      fields.pass(content);
    } else if (!hidden && !fields.inCode) {
      const isText = content.localName === 't' && (isWord(content) || isMath(content));
      if (isText) {
        collector.addText(content);
      } else if (!collector.addCharacter(content)) {
        reading.onOther?.(content);
      }
    }
  });
  return { text: collector.text, pieces: collector.pieces };
}

/** Joins the texts of paragraphs between which there is no mark any more. */
export function joinTexts(texts: readonly ParagraphText[]): ParagraphText {
  const [first] = texts;
  if (texts.length === 1 && first) {
    return first;
  }
  let text = '';
  const pieces: Piece[] = [];
  for (const part of texts) {
    const from = text.length;
    pieces.push(...part.pieces.map((piece) => ({ ...piece, start: piece.start + from, end: piece.end + from })));
    text += part.text;
  }
  return { text, pieces };
}

/** Whether a run hides its text by its own format; undefined where it does not say. */
export function hidesItself(run: Element): boolean | undefined {
  return toggle(child(run, 'rPr'), 'vanish');
}

function onItsOwn(paragraph: Element): TextReading {
  return { isHidden: (run) => hidesItself(run) === true, fields: new FieldCodes([paragraph]) };
}

/** Characters that stand in a text node but are not in the text: soft hyphens, the place of an object, control characters. */
const LEFT_OUT = /[\u00ad\ufffc\u007f]/;
const TO_REPLACE = /[\n\r\u2011]/g;
const SPACE_AT_AN_END = /^[ \t\n\r]|[ \t\n\r]$/;

class PieceCollector {
  text = '';
  readonly pieces: Piece[] = [];

  /** @param element `w:t` or `m:t` */
  addText(element: Element): void {
    const trims = isWord(element) && SPACE_AT_AN_END.test(element.textContent ?? '') && !keepsSpace(element);
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isTextNode(node)) {
        const { data } = node;
        const from = trims && node === element.firstChild ? data.length - data.replace(/^[ \t\n\r]+/, '').length : 0;
        const to = trims && node === element.lastChild ? data.replace(/[ \t\n\r]+$/, '').length : data.length;
        this.#addData(node, from, to);
      }
    }
  }

  /** Adds the character that an element stands for; false where it stands for none. */
  addCharacter(element: Element): boolean {
    const character = isWord(element) ? characterOf(element) : null;
    if (character) {
      this.#add(character, element, 0);
    }
    return character !== null;
  }

  #addData(node: Text, from: number, to: number): void {
    const { data } = node;
    let start = from;
    for (let at = from; at <= to; at++) {
      if (at === to || LEFT_OUT.test(data.charAt(at))) {
        this.#add(asRead(data.slice(start, at)), node, start);
        start = at + 1;
      }
    }
  }

  #add(text: string, node: Text | Element, offset: number): void {
    if (text) {
      this.pieces.push({ start: this.text.length, end: this.text.length + text.length, node, offset });
      this.text += text;
    }
  }
}

/** Word breaks no line at a line end inside `w:t`; it reads it as a space. One character for one, so that offsets stay. */
function asRead(data: string): string {
  return data.replace(TO_REPLACE, (character) => (character === '\u2011' ? '-' : ' '));
}

function isTextNode(node: { readonly nodeType: number }): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** Word drops spaces at the ends of a `w:t` unless `xml:space` keeps them; it may stand on an element around. */
export function keepsSpace(element: Element): boolean {
  for (let from: Element | null = element; from; from = from.parentElement) {
    const space = from.getAttribute('xml:space');
    if (space !== null) {
      return space === 'preserve';
    }
  }
  return false;
}

/** The character that an element of a run stands for: "" for one that is part of the text but left out, null for other elements. */
function characterOf(element: Element): string | null {
  switch (element.localName) {
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'softHyphen':
      return '';
    case 'sym':
      return symbolText(attribute(element, 'font') ?? '', attribute(element, 'char') ?? '');
    default:
      return null;
  }
}

import type { Around } from './around';
import { runCss } from './css';
import { checkBoxOf } from './fields';
import type { RunFormat } from './formats';
import type { XmlElement } from './ooxml';
import { attribute, child, elementsOf, isWord } from './ooxml';
import { chosenBranch } from './alternate-content';
import { drawGraphic } from './draw-graphic';
import type { Pen } from './pen';
import { format, make } from './pen';
import { isSymbolFont, unicodeOf } from './symbols';

/** Draws `w:r` with its formatting. */
export function drawRun(pen: Pen, run: XmlElement, into: Element, around: Around): void {
  const properties = child(run, 'rPr');
  const runFormat = pen.styles.run(properties, around.resolved);
  if (runFormat.hidden) {
    passFieldMarks(pen, run);
    return;
  }
  const box = make(pen, 'span');
  if (runFormat !== around.resolved.run) format(pen, box, runCss(runFormat));
  if (runFormat.rightToLeft) box.dir = 'rtl';
  if (pen.comments.open.size) {
    box.classList.add('commented');
    box.dataset['comments'] = [...pen.comments.open].join(' ');
  }
  drawContent(pen, run, box, around, runFormat);
  if (!box.hasChildNodes()) return;
  if (box.attributes.length) into.append(box);
  else into.append(...box.childNodes);
}

function passFieldMarks(pen: Pen, run: XmlElement): void {
  for (const element of elementsOf(run)) if (isWord(element, 'fldChar')) pen.fields.pass(element);
}

function drawContent(pen: Pen, parent: XmlElement, into: Element, around: Around, runFormat: RunFormat): void {
  for (const element of elementsOf(parent)) {
    if (element.localName === 'AlternateContent') {
      const branch = chosenBranch(element);
      if (branch) drawContent(pen, branch, into, around, runFormat);
    } else if (isWord(element)) drawElement(pen, element, into, around, runFormat);
  }
}

function drawElement(pen: Pen, element: XmlElement, into: Element, around: Around, runFormat: RunFormat): void {
  switch (element.localName) {
    case 't':
    case 'delText':
      if (!pen.fields.inCode) drawText(pen, element, into, around, symbols(element.textContent ?? '', runFormat));
      break;
    case 'tab':
    case 'ptab':
      drawBreak(pen, element, into, around, '\t', 'tab');
      break;
    case 'br':
    case 'cr': {
      const type = attribute(element, 'type');
      drawBreak(pen, element, into, around, '\n', type === 'page' ? 'page-break' : type === 'column' ? 'column-break' : '');
      break;
    }
    case 'noBreakHyphen':
      drawText(pen, element, into, around, '-');
      break;
    case 'sym':
      drawText(pen, element, into, around, unicodeOf(attribute(element, 'font') ?? '', symbolCharacter(element)));
      break;
    case 'fldChar':
      pen.fields.pass(element);
      drawCheckBox(pen, element, into);
      break;
    case 'footnoteReference':
    case 'endnoteReference':
      drawNoteMark(pen, element, into, runFormat.vertical !== 'superscript');
      break;
    case 'commentReference':
      drawCommentMark(pen, element, into);
      break;
    case 'drawing':
    case 'pict':
    case 'object':
      drawGraphic(pen, element, into, around);
      break;
    case 'ruby': {
      const base = child(element, 'rubyBase');
      for (const run of base ? elementsOf(base) : []) if (isWord(run, 'r')) drawRun(pen, run, into, around);
      break;
    }
  }
}

/** Text typed in a symbol font carries its letters, but Word shows the signs. */
function symbols(text: string, runFormat: RunFormat): string {
  return isSymbolFont(runFormat.font) ? Array.from(text, (character) => unicodeOf(runFormat.font ?? '', character)).join('') : text;
}

function symbolCharacter(element: XmlElement): string {
  return String.fromCodePoint(parseInt(attribute(element, 'char') ?? '', 16) || 0x2022);
}

function drawText(pen: Pen, element: XmlElement, into: Element, around: Around, text: string): void {
  const start = around.deleted ? undefined : around.starts.get(element);
  let at = 0;
  // A tab may also be written as a character of the text.
  for (const part of text.split(/(\t)/)) {
    if (!part) continue;
    const node = pen.page.createTextNode(part);
    if (start !== undefined) pen.links.addText(node, around.paragraph, start + at);
    at += part.length;
    if (part !== '\t' || into.classList.contains('tab')) into.append(node);
    else {
      const tab = make(pen, 'span', 'tab');
      tab.append(node);
      into.append(tab);
    }
  }
}

function drawBreak(pen: Pen, element: XmlElement, into: Element, around: Around, text: string, className: string): void {
  if (pen.fields.inCode) return;
  const box = className ? make(pen, 'span', className) : into;
  drawText(pen, element, box, around, text);
  if (box !== into) into.append(box);
}

function drawCheckBox(pen: Pen, mark: XmlElement, into: Element): void {
  const state = checkBoxOf(mark);
  if (state === null) return;
  const box = make(pen, 'span', 'generated');
  box.dataset['label'] = state;
  box.role = 'img';
  box.ariaLabel = state === '☒' ? 'Checked box' : 'Unchecked box';
  into.append(box);
}

/** @param raise whether the run itself does not already raise the mark */
function drawNoteMark(pen: Pen, element: XmlElement, into: Element, raise: boolean): void {
  const kind = element.localName === 'endnoteReference' ? 'endnote' : 'footnote';
  const note = pen.notes.refer(element, kind);
  if (!note?.label) return;
  const mark = make(pen, 'a', raise ? 'note-mark raised generated' : 'note-mark generated');
  mark.href = `#${note.anchor}`;
  mark.dataset['label'] = note.label;
  mark.ariaLabel = `${kind === 'endnote' ? 'Endnote' : 'Footnote'} ${note.label}`;
  into.append(mark);
}

function drawCommentMark(pen: Pen, element: XmlElement, into: Element): void {
  const id = attribute(element, 'id') ?? '';
  if (!pen.comments.has(id)) return;
  const mark = make(pen, 'a', 'comment-mark generated');
  mark.href = `#comment-${id}`;
  mark.dataset['comment'] = id;
  mark.ariaLabel = 'Comment';
  into.append(mark);
}

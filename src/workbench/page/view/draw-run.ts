import type { Around } from './around';
import { runCss } from './css';
import { checkBoxOf } from './fields';
import type { RunFormat } from './formats';
import type { XmlElement } from './ooxml';
import { attribute, child, elementsOf, isAlternateContent, isWord } from './ooxml';
import { chosenBranch } from '../../../docx/alternate-content';
import { drawGraphic } from './draw-graphic';
import type { Look } from './draw-text';
import { AS_WRITTEN, drawCharacter, drawText } from './draw-text';
import type { Pen } from './pen';
import { format, make } from './pen';
import { isSymbolFont, unicodeOf } from './symbols';

/** Draws `w:r` with its formatting. */
export function drawRun(pen: Pen, run: XmlElement, into: Element, around: Around): void {
  const runFormat = pen.styles.run(child(run, 'rPr'), around.resolved);
  if (runFormat.hidden) return;
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

function drawContent(pen: Pen, parent: XmlElement, into: Element, around: Around, runFormat: RunFormat): void {
  for (const element of elementsOf(parent)) {
    if (isAlternateContent(element)) {
      const branch = chosenBranch(element);
      if (branch) drawContent(pen, branch, into, around, runFormat);
    } else if (isWord(element)) drawElement(pen, element, into, around, runFormat);
  }
}

function drawElement(pen: Pen, element: XmlElement, into: Element, around: Around, runFormat: RunFormat): void {
  switch (element.localName) {
    case 't':
    case 'delText':
      drawText(pen, element, into, around, isSymbolFont(runFormat.font) ? signs(runFormat.font) : AS_WRITTEN);
      break;
    case 'tab':
    case 'ptab':
    case 'noBreakHyphen':
      drawCharacter(pen, element, into, around, around.apart ? (element.localName === 'noBreakHyphen' ? '-' : '\t') : '');
      break;
    case 'br':
    case 'cr':
      drawBreak(pen, element, into, around);
      break;
    case 'sym':
      drawCharacter(pen, element, into, around, unicodeOf(attribute(element, 'font') ?? '', symbolCharacter(element)));
      break;
    case 'fldChar':
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

/** Text typed in a symbol font carries letters, but Word shows signs. */
function signs(font = ''): Look {
  return (text) => Array.from(text, (character) => unicodeOf(font, character)).join('');
}

function symbolCharacter(element: XmlElement): string {
  const code = parseInt(attribute(element, 'char') ?? '', 16);
  // A damaged file may name a character that there is not.
  return String.fromCodePoint(code > 0 && code <= 0x10ffff ? code : 0x2022);
}

function drawBreak(pen: Pen, element: XmlElement, into: Element, around: Around): void {
  const type = attribute(element, 'type');
  const box = type === 'page' || type === 'column' ? make(pen, 'span', `${type}-break`) : into;
  drawCharacter(pen, element, box, around, around.apart ? '\n' : '');
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

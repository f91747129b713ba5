import type { Around } from './around';
import { piecesByNode } from './around';
import { runCss, paragraphCss } from './css';
import { chosenBranch } from '../../../docx/alternate-content';
import { changesOfMark } from '../../../docx/editing/paragraph-properties';
import { showsPlaceholder } from '../../../docx/run-content';
import { drawRun } from './draw-run';
import type { DrawnParagraph, Put } from './drawing';
import type { Flow } from './flow';
import { drawText } from './draw-text';
import { drawListLabel } from './draw-list-label';
import type { XmlElement } from './ooxml';
import { attribute, child, elementsOf, isAlternateContent, isMath, isWord, relationshipId, valueOf } from './ooxml';
import type { Pen } from './pen';
import { format, make } from './pen';
import type { ResolvedParagraph } from './style-sheet';
import { placeTabs } from './tab-stops';
import { changeTitle } from './tracked-change';

const INSERTED = new Set(['ins', 'moveTo']);
const DELETED = new Set(['del', 'moveFrom']);
/** Wrappers that show their content and nothing else. */
const TRANSPARENT = new Set(['smartTag', 'customXml', 'fldSimple', 'dir', 'bdo', 'sdtContent', 'subDoc']);

/** Draws `w:p` as the next block of the flow. */
export function drawParagraph(pen: Pen, paragraph: XmlElement, into: Element, flow: Flow): void {
  placeParagraph(pen, paragraph, flow, (nodes) => into.append(...nodes));
}

/**
 * Draws `w:p`, and notes how.
 * @param put puts what was drawn into the page; tabs are measured after it
 */
function placeParagraph(pen: Pen, paragraph: XmlElement, flow: Flow, put: Put): DrawnParagraph {
  const before = { flow: flow.branch(), comments: [...pen.comments.open] };
  const properties = child(paragraph, 'pPr');
  const resolved = pen.styles.paragraph(properties, pen.numbering, pen.lent);
  const block = make(pen, blockName(resolved), 'paragraph');
  const level = resolved.format.outlineLevel;
  if (level !== undefined && level > 5 && level < 9) block.ariaLevel = String(level + 1);
  if (resolved.format.rightToLeft) block.dir = 'rtl';
  const mark = pen.styles.run(child(properties, 'rPr'), resolved);
  format(pen, block, { ...runCss(resolved.run), ...paragraphCss(resolved.format), ...flow.next(resolved) });
  pen.links.addBlock(block, paragraph);
  const label = drawListLabel(pen, block, resolved, mark);
  const read = pen.read(paragraph);
  const around: Around = { paragraph, resolved, text: read.text, pieces: piecesByNode(read), beside: [], apart: false };
  drawInline(pen, paragraph, block, around);
  const ahead = [...(resolved.format.pageBreakBefore ? [make(pen, 'div', 'page-break')] : []), ...around.beside];
  put([...ahead, block]);
  if (!block.textContent) drawEmpty(pen, block, mark);
  // A line break at the very end begins a line only where something follows it.
  else if (read.text.endsWith('\n')) block.append(make(pen, 'br'));
  drawChangesOfMark(pen, paragraph, block);
  flow.drawn(block, resolved);
  placeTabs(block, resolved.format.tabStops ?? []);
  const notes = [...block.querySelectorAll<HTMLAnchorElement>('.note-mark')].map((noteMark) => noteMark.hash).join(' ');
  const drawn: DrawnParagraph = {
    paragraph,
    block,
    ahead,
    part: pen.part,
    draw: (other, { flow: above, comments, label: number }, place) => {
      pen.comments.goOn(comments);
      return placeParagraph({ ...pen, counter: { next: () => number } }, other, above, place);
    },
    text: read.text,
    label,
    comments: { before: before.comments, after: [...pen.comments.open] },
    flow: { before: before.flow, after: flow.branch() },
    notes,
    endsSection: child(properties, 'sectPr') !== null,
  };
  pen.drawing.add(drawn);
  return drawn;
}

/** Shows that the mark at the end of a paragraph was put in or deleted. */
function drawChangesOfMark(pen: Pen, paragraph: XmlElement, block: Element): void {
  for (const change of changesOfMark(paragraph)) {
    const box = trackedChange(pen, change, DELETED.has(change.localName) ? 'del' : 'ins');
    box.classList.add('generated', 'paragraph-mark');
    box.contentEditable = 'false';
    box.dataset['label'] = '¶';
    box.title = `Paragraph: ${changeTitle(change)}`;
    block.append(box);
  }
}

function blockName(resolved: ResolvedParagraph): 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  const level = resolved.format.outlineLevel ?? headingOf(resolved.style?.name ?? '');
  if (level === undefined || level < 0 || level > 8) return 'p';
  return (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(level, 5)] ?? 'h6';
}

/** Some writers leave out the outline level of the built-in headings. */
function headingOf(style: string): number | undefined {
  const match = /^heading ([1-9])$/i.exec(style);
  return match ? Number(match[1]) - 1 : undefined;
}

/** An empty paragraph is as high as its mark. */
function drawEmpty(pen: Pen, block: Element, mark: Parameters<typeof runCss>[0]): void {
  if (block.querySelector('img, .placeholder')) return;
  const strut = make(pen, 'span', 'strut');
  strut.append(make(pen, 'br'));
  format(pen, strut, runCss(mark));
  block.append(strut);
}

/** Draws runs and everything that may stand around them. */
export function drawInline(pen: Pen, parent: XmlElement, into: Element, around: Around): void {
  for (const element of elementsOf(parent)) {
    if (isAlternateContent(element)) {
      const branch = chosenBranch(element);
      if (branch) drawInline(pen, branch, into, around);
    } else if (isMath(element)) drawEquation(pen, element, into, around);
    else if (isWord(element)) drawWrapper(pen, element, into, around);
  }
}

function drawWrapper(pen: Pen, element: XmlElement, into: Element, around: Around): void {
  const name = element.localName;
  if (name === 'r') drawRun(pen, element, into, around);
  else if (name === 'commentRangeStart' || name === 'commentRangeEnd') pen.comments.pass(element);
  else if (INSERTED.has(name)) drawInside(pen, element, trackedChange(pen, element, 'ins'), into, around);
  else if (DELETED.has(name)) drawInside(pen, element, trackedChange(pen, element, 'del'), into, { ...around, apart: true });
  else if (name === 'hyperlink') drawInside(pen, element, link(pen, element), into, around);
  else if (name === 'sdt') {
    const content = child(element, 'sdtContent');
    const apart = around.apart || showsPlaceholder(element);
    if (content) drawInside(pen, content, contentControl(pen, element, 'span'), into, { ...around, apart });
  } else if (TRANSPARENT.has(name)) drawInline(pen, element, into, around);
}

function drawInside(pen: Pen, parent: XmlElement, box: Element, into: Element, around: Around): void {
  drawInline(pen, parent, box, around);
  if (box.hasChildNodes()) into.append(box);
}

function trackedChange(pen: Pen, element: XmlElement, name: 'ins' | 'del'): HTMLElement {
  const box = make(pen, name, element.localName.startsWith('move') ? 'moved' : '');
  box.title = changeTitle(element);
  // What was deleted is not to be typed into.
  if (name === 'del') box.contentEditable = 'false';
  pen.drawing.addChange(box, element);
  return box;
}

/** A link is shown, with its address as title, but leads nowhere: nothing leaves the page. */
function link(pen: Pen, element: XmlElement): HTMLElement {
  const box = make(pen, 'span', 'link');
  const id = relationshipId(element, 'id');
  const anchor = attribute(element, 'anchor');
  const address = (id === null ? null : pen.part.addressOf(id)) ?? '';
  box.title = attribute(element, 'tooltip') ?? (address || (anchor ? `Place in this document: ${anchor}` : ''));
  return box;
}

/** A content control, with its title or tag. */
export function contentControl<Name extends 'span' | 'div'>(pen: Pen, element: XmlElement, name: Name): HTMLElementTagNameMap[Name] {
  const properties = child(element, 'sdtPr');
  const box = make(pen, name, showsPlaceholder(element) ? 'content-control prompt' : 'content-control');
  if (showsPlaceholder(element)) box.contentEditable = 'false';
  box.title = valueOf(properties, 'alias') ?? valueOf(properties, 'tag') ?? 'Content control';
  return box;
}

function drawEquation(pen: Pen, element: XmlElement, into: Element, around: Around): void {
  const box = make(pen, 'span', 'equation');
  drawMathText(pen, element, box, around);
  into.append(box);
}

/** The symbols of an equation in their order; how they stand above one another is not drawn. */
function drawMathText(pen: Pen, element: XmlElement, into: Element, around: Around): void {
  for (const part of elementsOf(element)) {
    if (isMath(part) && part.localName === 't') drawText(pen, part, into, around);
    else if (isWord(part, 'r')) drawRun(pen, part, into, around);
    else drawMathText(pen, part, into, around);
  }
}

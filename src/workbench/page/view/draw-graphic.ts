import type { Around } from './around';
import { chosenBranch } from '../../../docx/alternate-content';
import type { XmlElement } from './ooxml';
import { attribute, elementsOf, findByLocalName, isAlternateContent, isWord, relationshipId } from './ooxml';
import { fromEmus, pt } from './lengths';
import type { Pen } from './pen';
import { format, make } from './pen';

/** How much of the words of a drawing its label takes, in characters. */
const LONGEST_LABEL = 300;

/** A size on the page, in points. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws `w:drawing`, `w:pict` or `w:object`: text boxes, pictures, and a labelled place for what the view cannot draw. */
export function drawGraphic(pen: Pen, graphic: XmlElement, into: Element, around: Around): void {
  const textBoxes = [...textBoxesIn(graphic)];
  for (const content of textBoxes) drawTextBox(pen, content, graphic, around);
  const pictures = [...picturesIn(graphic)];
  for (const picture of pictures) drawPicture(pen, graphic, picture, into);
  if (!textBoxes.length && !pictures.length) drawPlaceholder(pen, graphic, into, kindOf(graphic));
}

/** The `w:txbxContent` of a graphic, without those in another text box. */
function* textBoxesIn(element: XmlElement): Generator<XmlElement> {
  for (const part of drawnElementsOf(element)) {
    if (isWord(part, 'txbxContent')) yield part;
    else yield* textBoxesIn(part);
  }
}

function* picturesIn(element: XmlElement): Generator<XmlElement> {
  for (const part of drawnElementsOf(element)) {
    if (part.localName === 'blip' || part.localName === 'imagedata') yield part;
    else if (!isWord(part, 'txbxContent')) yield* picturesIn(part);
  }
}

/** Child elements, with the chosen branch in place of alternatives. */
function* drawnElementsOf(parent: XmlElement): Generator<XmlElement> {
  for (const element of elementsOf(parent)) {
    if (!isAlternateContent(element)) yield element;
    else {
      const branch = chosenBranch(element);
      if (branch) yield* drawnElementsOf(branch);
    }
  }
}

function drawTextBox(pen: Pen, content: XmlElement, graphic: XmlElement, around: Around): void {
  const box = make(pen, 'div', 'text-box');
  const size = sizeOf(graphic);
  format(pen, box, { ...(size && size.width > 20 ? { width: pt(size.width) } : {}), ...floatCss(graphic, size) });
  // A text box is small: its steps need no slices of their own.
  Array.from(pen.drawBlocks({ ...pen, lent: undefined }, content, box));
  around.beside.push(box);
}

function drawPicture(pen: Pen, graphic: XmlElement, picture: XmlElement, into: Element): void {
  const id = relationshipId(picture, 'embed') ?? relationshipId(picture, 'id') ?? relationshipId(picture, 'pict');
  const url = id === null ? null : pen.part.pictureUrl(id);
  const size = sizeOf(graphic);
  if (url === null) {
    drawPlaceholder(pen, graphic, into, pictureLabel(id === null ? '' : pen.part.extensionOf(id), relationshipId(picture, 'link') !== null));
    return;
  }
  const image = make(pen, 'img');
  image.src = url;
  image.alt = descriptionOf(graphic);
  image.draggable = false;
  format(pen, image, { ...(size ? { width: pt(size.width), 'aspect-ratio': `${size.width} / ${size.height}` } : {}), ...floatCss(graphic, size) });
  into.append(image);
}

function pictureLabel(extension: string, elsewhere: boolean): string {
  if (elsewhere && !extension) return 'Picture kept outside of the document, not loaded';
  return extension ? `Picture (${extension.toUpperCase()})` : 'Picture';
}

function drawPlaceholder(pen: Pen, graphic: XmlElement, into: Element, kind: string): void {
  const place = make(pen, 'span', 'placeholder generated');
  const description = descriptionOf(graphic) || wordsOf(graphic);
  place.dataset['label'] = description ? `${kind}: ${description}` : kind;
  place.role = 'img';
  place.ariaLabel = place.dataset['label'];
  into.append(place);
}

function kindOf(graphic: XmlElement): string {
  const object = findByLocalName(graphic, 'OLEObject');
  if (object) return `Embedded object (${attribute(object, 'ProgID') ?? 'unknown kind'})`;
  if (findByLocalName(graphic, 'chart')) return 'Chart';
  if (findByLocalName(graphic, 'relIds')) return 'Diagram';
  const wordArt = findByLocalName(graphic, 'textpath');
  if (wordArt) return `Watermark or WordArt “${attribute(wordArt, 'string') ?? ''}”`;
  return isWord(graphic, 'object') ? 'Embedded object' : 'Shape';
}

function descriptionOf(graphic: XmlElement): string {
  const properties = findByLocalName(graphic, 'docPr');
  if (properties) return attribute(properties, 'descr') || attribute(properties, 'title') || '';
  const shape = findByLocalName(graphic, 'shape');
  return attribute(shape, 'alt') ?? '';
}

/** The words in the shapes of a drawing, which are not text of the document. */
function wordsOf(graphic: XmlElement): string {
  const words = [...textsIn(graphic)].join(' · ');
  return words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL)}…` : words;
}

function* textsIn(element: XmlElement): Generator<string> {
  for (const part of elementsOf(element)) {
    if (part.localName === 't' && part.textContent) yield part.textContent;
    else yield* textsIn(part);
  }
}

function sizeOf(graphic: XmlElement): Size | null {
  const extent = findByLocalName(graphic, 'extent');
  const width = fromEmus(attribute(extent, 'cx')) ?? vmlLength(graphic, 'width');
  const height = fromEmus(attribute(extent, 'cy')) ?? vmlLength(graphic, 'height');
  return width && height ? { width, height } : null;
}

/** Old drawings (VML) carry their size in a style attribute. */
function vmlLength(graphic: XmlElement, name: 'width' | 'height'): number | undefined {
  const shape = [...elementsOf(graphic)].find((element) => attribute(element, 'style'));
  const match = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(pt|in|px|)`).exec(attribute(shape ?? null, 'style') ?? '');
  if (!match) return undefined;
  return Number(match[1]) * ({ in: 72, px: 0.75 }[match[2] ?? ''] ?? 1);
}

/** A drawing that text flows around stands at its side; others stand in the line. */
function floatCss(graphic: XmlElement, size: Size | null): Record<string, string> {
  const anchor = findByLocalName(graphic, 'anchor');
  const wraps = anchor && ['wrapSquare', 'wrapTight', 'wrapThrough'].some((name) => findByLocalName(anchor, name));
  if (!anchor || !wraps || (size && size.width > 300)) return {};
  const position = findByLocalName(anchor, 'positionH');
  const align = position && findByLocalName(position, 'align')?.textContent;
  const offset = fromEmus((position && findByLocalName(position, 'posOffset')?.textContent) ?? null) ?? 0;
  const right = align === 'right' || align === 'outside' || (!align && offset > 200);
  return right ? { float: 'right', 'margin-inline-start': '9pt' } : { float: 'left', 'margin-inline-end': '9pt' };
}

import type { Element } from 'slimdom';
import { headersAndFootersOf } from './headers-and-footers';
import { relationshipAttribute } from './namespaces';
import type { OpcPackage } from './package';
import type { Styles } from './styles';
import { attribute, child, descendantsOf, elementsOf, isWord, toggle } from './wordprocessing';

/** Parts with WordprocessingML in them: text, styles, lists, settings. */
const WORD_PARTS = /^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\..*|vnd\.ms-word\..*)\+xml$/i;
/** Marks that stand for comments, for who may edit what, for revisions, and for changes of styles and lists, which are no text to be settled. */
const MARKS_REMOVED: ReadonlySet<string> = new Set(['commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef', 'permStart', 'permEnd', 'rsid', 'rPrChange', 'pPrChange', 'numberingChange']);
/** Attributes of revisions: rsidR, rsidRPr, rsidP … */
const REVISION_ID = /^rsid/;

export function wordParts(file: OpcPackage): string[] {
  return file.partNames.filter((part) => WORD_PARTS.test(file.contentTypeOf(part)));
}

/** Takes marks of comments, editing rights, ids of revisions and ties to data of other programs out of every part. */
export function removeMarks(file: OpcPackage): void {
  for (const part of wordParts(file)) {
    let changed = false;
    for (const element of elementsBelow(file, part)) {
      for (const { namespaceURI, localName } of [...element.attributes]) {
        if (!REVISION_ID.test(localName)) continue;
        element.removeAttributeNS(namespaceURI, localName);
        changed = true;
      }
      // A control that is filled from a property would lose its words with the property.
      const isTie = element.localName === 'dataBinding';
      if (!isTie && !(isWord(element) && MARKS_REMOVED.has(element.localName))) continue;
      removeWithEmptyRun(element);
      changed = true;
    }
    if (changed) file.markChanged(part);
  }
}

/** Takes hidden text out, and paragraphs that held nothing else. */
export function removeHiddenText(file: OpcPackage, styles: Styles): void {
  for (const part of wordParts(file)) {
    const hidden = new Map<Element, Element[]>();
    for (const run of elementsBelow(file, part)) {
      if (!isWord(run, 'r')) continue;
      const paragraph = paragraphOf(run);
      if (paragraph !== null && styles.isHidden(run, paragraph)) hidden.set(paragraph, [...(hidden.get(paragraph) ?? []), run]);
    }
    for (const [paragraph, runs] of hidden) {
      const whole = runsOfHiddenFields(paragraph, new Set(runs));
      for (const run of runs) hideRun(run, whole.has(run));
      removeIfHidden(paragraph);
    }
    if (hidden.size > 0) file.markChanged(part);
  }
}

/** Takes notes away whose mark stands nowhere in the text. */
export function removeUnusedNotes(file: OpcPackage): void {
  for (const kind of ['footnote', 'endnote'] as const) {
    const marks = elementsBelow(file, file.mainPart).filter((element) => isWord(element, `${kind}Reference`));
    const used = new Set(marks.map((mark) => attribute(mark, 'id')));
    for (const part of file.partsRelatedTo(file.mainPart, `${kind}s`)) {
      const unused = elementsBelow(file, part).filter((element) => isWord(element, kind) && (attribute(element, 'type') ?? 'normal') === 'normal' && !used.has(attribute(element, 'id')));
      for (const note of unused) note.remove();
      if (unused.length > 0) file.markChanged(part);
    }
  }
}

/** Takes away headers and footers that no page shows: they are often those of the document that this one was made from. */
export function removeUnseenHeaders(file: OpcPackage): void {
  const body = child(file.xml(file.mainPart).documentElement, 'body');
  if (body === null) return;
  const shown = new Set(headersAndFootersOf(file, body).map(({ part }) => part.toLowerCase()));
  const targets = new Map(file.relationshipsOf(file.mainPart).map(({ id, target }) => [id, target.toLowerCase()]));
  for (const element of elementsBelow(file, file.mainPart)) {
    if (!isWord(element, 'headerReference') && !isWord(element, 'footerReference')) continue;
    if (shown.has(targets.get(relationshipAttribute(element, 'id') ?? '') ?? '')) continue;
    element.remove();
    file.markChanged(file.mainPart);
  }
}

function elementsBelow(file: OpcPackage, part: string): Element[] {
  const root = file.xml(part).documentElement;
  return root === null ? [] : [root, ...descendantsOf(root)];
}

function paragraphOf(run: Element): Element | null {
  let around = run.parentElement;
  while (around !== null && !isWord(around, 'p')) around = around.parentElement;
  return around;
}

function removeWithEmptyRun(element: Element): void {
  const run = element.parentElement;
  element.remove();
  if (run !== null && isWord(run, 'r') && [...elementsOf(run)].every((left) => isWord(left, 'rPr'))) run.remove();
}

/** The runs of those fields of a paragraph that are hidden from their beginning to their end. */
function runsOfHiddenFields(paragraph: Element, hidden: ReadonlySet<Element>): Set<Element> {
  const whole = new Set<Element>();
  const open: Element[][] = [];
  for (const run of descendantsOf(paragraph)) {
    if (!isWord(run, 'r') || paragraphOf(run) !== paragraph) continue;
    const marks = [...elementsOf(run)].filter((element) => isWord(element, 'fldChar')).map((mark) => attribute(mark, 'fldCharType'));
    for (const mark of marks) if (mark === 'begin') open.push([]);
    for (const field of open) field.push(run);
    for (const mark of marks) {
      if (mark !== 'end') continue;
      const runs = open.pop() ?? [];
      if (runs.every((part) => hidden.has(part))) for (const part of runs) whole.add(part);
    }
  }
  return whole;
}

/** Takes a hidden run away; of one that holds a part of a field that others see, only what it shows. */
function hideRun(run: Element, isOfHiddenField: boolean): void {
  const isOfField = (element: Element): boolean => isWord(element, 'fldChar') || isWord(element, 'instrText');
  if (isOfHiddenField || ![...elementsOf(run)].some(isOfField)) return run.remove();
  for (const element of [...elementsOf(run)]) if (!isOfField(element) && !isWord(element, 'rPr')) element.remove();
  child(child(run, 'rPr'), 'vanish')?.remove();
}

/** Takes a paragraph away that nothing is left of and whose mark is hidden too, unless a story or cell would end without one. */
function removeIfHidden(paragraph: Element): void {
  const properties = child(paragraph, 'pPr');
  const isHidden = toggle(child(properties, 'rPr'), 'vanish') === true;
  const isEmpty = [...elementsOf(paragraph)].every((element) => element === properties);
  const { nextElementSibling: next } = paragraph;
  if (isHidden && isEmpty && child(properties, 'sectPr') === null && next !== null && (isWord(next, 'p') || isWord(next, 'sdt'))) paragraph.remove();
}

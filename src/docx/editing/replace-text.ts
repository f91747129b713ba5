import type { Element } from 'slimdom';
import { child, isWord } from '../wordprocessing';
import type { Tracking } from './change-tracking';
import { differingWords } from './differing-words';
import type { Edit, EditableParagraph } from './document-editor';
import { asPoint, isJoint, joinsWords, jointOrPoint } from './insertion-point';
import { EditRefused } from './refusal';
import { cutRun, cutRunAfter, formatForNewText, isolate, isTextElement, makeRun, setText, settleText, tidyRun } from './runs';
import { selectText, type SelectedContent } from './text-selection';
import { deleteTracked, insertionAround, insertTracked, neighbours, removeRun } from './tracked-text';

/**
 * Puts text in the place of `start` to `end` (exclusive) of a paragraph's text, UTF-16 units as `textOf` counts them. Where they are the
 * same, text is put in; where `text` is empty, it is taken away. "\t" is a tab, "\n" a line break. Only the words that differ are touched:
 * the new ones take the format of the first they replace; notes, pictures, marks of comments and bookmarks among them stay.
 * @throws EditRefused where the change would go wrong; nothing is changed then
 */
export function replaceText(edit: Edit, paragraph: EditableParagraph, start: number, end: number, text: string, tracking: Tracking = null): void {
  if (/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) throw new EditRefused('characters');
  edit.editor.edit(() => {
    edit.open(paragraph.part);
    const before = edit.editor.textOf(paragraph).text;
    if (start < 0 || end < start || end > before.length) throw new EditRefused('outside');
    const change = differingWords(before.slice(start, end), text);
    const from = start + change.start;
    const to = start + change.end;
    if (from < to) replaceWords(edit, paragraph, from, to, change.text, tracking);
    else if (change.text !== '') insertText(edit, paragraph, from, change.text, tracking);
  });
}

function insertText(edit: Edit, paragraph: EditableParagraph, at: number, text: string, tracking: Tracking): void {
  const place = jointOrPoint(edit.editor, paragraph, at, tracking);
  const needsNoMark = !tracking || (isJoint(place) && insertionAround(place.run, tracking) !== null);
  if (isJoint(place) && needsNoMark && joinsWords(place) && !/[\t\n]/.test(text)) {
    putInto(place.element, place.at, place.at, text);
    return;
  }
  const point = asPoint(place);
  const run = makeRun(paragraph.elements[0], text, point.format);
  if (needsNoMark) point.parent.insertBefore(run, point.before);
  else insertTracked(point, run, tracking);
}

function replaceWords(edit: Edit, paragraph: EditableParagraph, start: number, end: number, text: string, tracking: Tracking): void {
  const { contents, fields } = selectText(edit.editor, paragraph, start, end);
  const [first] = contents;
  if (!first) throw new EditRefused('outside');
  const staysInPlace = !tracking && fields.length === 0 && (text === '' || (isTextElement(first.element) && !/[\t\n]/.test(text)));
  if (staysInPlace) {
    contents.forEach((content, index) => replaceContent(content, index === 0 ? text : ''));
    return;
  }
  const runs = isolateRuns(edit, paragraph, start, end);
  const format = formatForNewText(child(first.run, 'rPr'));
  const last = neighbours(runs)[0]?.at(-1);
  if (text !== '' && last?.parentElement) {
    const run = makeRun(last, text, format);
    if (tracking) insertTracked({ parent: last.parentElement, before: last.nextSibling }, run, tracking);
    else last.parentElement.insertBefore(run, last.nextSibling);
  }
  if (tracking) deleteTracked(runs, tracking);
  else runs.forEach(removeRun);
}

function replaceContent({ element, run, from, to }: SelectedContent, text: string): void {
  if (isTextElement(element)) putInto(element, from, to, text);
  else element.remove();
  tidyRun(run);
}

/** Puts text in the place of part of a `w:t`; one that is left empty goes. */
function putInto(element: Element, from: number, to: number, text: string): void {
  const { data } = settleText(element);
  const changed = data.slice(0, from) + text + data.slice(to);
  if (changed === '') element.remove();
  else setText(element, changed);
}

/** The runs that show a stretch of text, and nothing else, in order; fields that it holds as a whole with their marks and codes. */
function isolateRuns(edit: Edit, paragraph: EditableParagraph, start: number, end: number): Element[] {
  const select = () => selectText(edit.editor, paragraph, start, end);
  const first = select().contents[0];
  if (first) cutRun(first.run, first.element, first.from);
  const last = select().contents.at(-1);
  if (last) cutRunAfter(last.run, last.element, last.to);
  const { contents, fields } = select();
  const all = [...contents.map(({ element }) => element), ...fields.flatMap((field) => field.contents)];
  const inRuns = all.filter(({ parentElement }) => parentElement !== null && isWord(parentElement, 'r'));
  const selected = new Set(inRuns);
  const runs = new Set<Element>();
  for (const { parentElement } of [...selected]) if (parentElement) runs.add(parentElement);
  return [...runs].sort(inOrder).flatMap((run) => isolate(run, selected));
}

function inOrder(one: Element, other: Element): number {
  return (one.compareDocumentPosition(other) & 4) !== 0 ? -1 : 1;
}

import type { Element } from 'slimdom';
import { child, elementsOf, isWord, valueOf } from '../../../docx/wordprocessing';
import { ancestor, inside, storyOf } from './structure';
import type { TextRange } from './text-range';
import { common } from './text-range';
import type { WordContext } from './word-context';

/** The content controls that a range touches, in the order in which they begin. */
export function contentControlsIn(word: WordContext, range: TextRange | null): Element[] {
  if (!range) return [];
  return [...inside(elementsOf(storyOf(range.start.paragraph)), 'sdt')].filter((control) => {
    const held = rangeOfControl(word, control);
    return held !== null && common(held, range) !== null;
  });
}


/** What a control holds: a stretch of one paragraph, or whole paragraphs. */
export function rangeOfControl(word: WordContext, control: Element): TextRange | null {
  const paragraph = paragraphAround(control);
  if (!paragraph) return word.rangeOf([...inside([control], 'p')]);
  const content = child(control, 'sdtContent');
  const place = word.whole(paragraph).placeOf(content ?? control);
  return place ? { start: { paragraph, at: place.start }, end: { paragraph, at: place.end } } : null;
}

function paragraphAround(element: Element): Element | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (isWord(around, 'p')) return around;
    if (isWord(around, 'txbxContent')) return null;
  }
  return null;
}

/** The innermost control around an element. */
export function contentControlAround(element: Element): Element | null {
  return ancestor(element, 'sdt');
}

export function idOfControl(control: Element): number {
  return Number(property(control, 'id') ?? 0);
}

export function tagOf(control: Element): string {
  return property(control, 'tag') ?? '';
}

export function titleOf(control: Element): string {
  return property(control, 'alias') ?? '';
}

/** What of a control is locked: "sdt" that it is there, "content" what it holds. */
export function lockOf(control: Element): string {
  const lock = property(control, 'lock') ?? '';
  return lock === 'contentLocked' ? 'content' : lock === 'sdtContentLocked' ? 'sdt content' : lock === 'sdtLocked' ? 'sdt' : '';
}

const TYPES: Readonly<Record<string, string>> = {
  checkbox: 'CheckBox',
  comboBox: 'ComboBox',
  date: 'DatePicker',
  docPartList: 'BuildingBlockGallery',
  docPartObj: 'BuildingBlockGallery',
  dropDownList: 'DropDownList',
  group: 'Group',
  picture: 'Picture',
  repeatingSection: 'RepeatingSection',
  text: 'PlainText',
};

export function typeOfControl(control: Element): string {
  const kind = [...elementsOf(child(control, 'sdtPr') ?? control)].find(({ localName }) => localName in TYPES);
  return kind ? (TYPES[kind.localName] ?? 'RichText') : 'RichText';
}

function property(control: Element, name: string): string | null {
  return valueOf(child(control, 'sdtPr'), name);
}

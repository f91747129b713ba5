import type { Element } from 'slimdom';
import api from '../word-api.json';
import type { WordContext } from './word-context';

/** Outline level of text that is no heading. */
const BODY_TEXT = 10;

const ALIGNMENTS: Readonly<Record<string, string>> = { left: 'Left', start: 'Left', center: 'Centered', right: 'Right', end: 'Right', both: 'Justified', distribute: 'Justified' };

const BUILT_IN = new Map(Object.values(api.enums.BuiltInStyleName).map((name) => [name.toLowerCase(), name]));

/** Office's name for a built-in style, "Other" for any that it has none for. */
export function builtInStyle(name: string): string {
  return BUILT_IN.get(name.replaceAll(' ', '').toLowerCase()) ?? 'Other';
}

/** 1 to 9 for headings, 10 for other text, the title included. */
export function outlineLevel(word: WordContext, paragraph: Element): number {
  return word.source.styles.headingOf(paragraph) || BODY_TEXT;
}

export function alignment(word: WordContext, paragraph: Element): string {
  return ALIGNMENTS[word.format(paragraph).format.alignment ?? 'left'] ?? 'Unknown';
}

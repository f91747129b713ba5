import type { Element } from 'slimdom';
import { readNumbering } from '../../../docx/styles';
import { child } from '../../../docx/wordprocessing';
import { blocksOf, paragraphsOf } from './structure';
import type { WordContext } from './word-context';
import type { ListData } from './word-data';

/** The list a paragraph belongs to and its level in it; null outside lists. */
export function listPlace(word: WordContext, paragraph: Element): { readonly id: number; readonly level: number } | null {
  const { styles, lists } = word.source;
  const place = lists.placeOf(paragraph, styles);
  const id = readNumbering(child(paragraph, 'pPr')).list ?? styles.numberingOf(paragraph).list;
  return place && id !== null ? { id, level: place.level } : null;
}

export function listOf(word: WordContext, paragraph: Element): ListData | null {
  const place = listPlace(word, paragraph);
  return place && { id: place.id, paragraphs: () => [...paragraphsOf(blocksOf(word.body))].filter((other) => listPlace(word, other)?.id === place.id) };
}

/** The lists that some paragraphs belong to, in the order in which they begin. */
export function listsAmong(word: WordContext, paragraphs: readonly Element[]): ListData[] {
  const lists = new Map<number, ListData>();
  for (const paragraph of paragraphs) {
    const list = listOf(word, paragraph);
    if (list && !lists.has(list.id)) lists.set(list.id, list);
  }
  return [...lists.values()];
}

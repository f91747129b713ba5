import type { ShownMark } from '../host-options';
import type { WordContext } from './word-context';

/** Word's popup has room for so many. */
const MOST_SUGGESTIONS = 3;

/** The annotations that stand, as the page shows them. */
export function shownMarks(word: WordContext): ShownMark[] {
  const text = (id: string): string => word.texts.get(id) ?? '';
  return word.annotations.standing.map(({ id, paragraph, critique: { colorScheme, popupOptions } }) => {
    const { start, end } = word.annotations.rangeOf(id);
    const whole = word.whole(paragraph);
    return {
      id,
      stretch: { paragraph, start: whole.toModel(start.at), end: whole.toModel(end.at) },
      colour: colorScheme,
      popup: popupOptions
        ? {
            brand: text(popupOptions.brandingTextResourceId),
            title: text(popupOptions.titleResourceId),
            subtitle: text(popupOptions.subtitleResourceId),
            suggestions: popupOptions.suggestions.slice(0, MOST_SUGGESTIONS),
          }
        : null,
    };
  });
}

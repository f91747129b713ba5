import type { ShownMark } from '../host-options';
import type { WordContext } from './word-context';

/** Word's popup has room for so many. */
const MOST_SUGGESTIONS = 3;

/** The annotations that stand, as the page shows them. */
export function shownMarks(word: WordContext): ShownMark[] {
  const text = (id: string): string => word.texts.get(id) ?? '';
  return word.annotations.standing.map((annotation) => {
    const { colorScheme, popupOptions } = annotation.critique;
    return {
      id: annotation.id,
      stretch: word.annotations.stretchOf(annotation),
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

import type { Mark } from './mark';

/**
 * How a mark looks in Word, and what its popup says.
 *
 * Limits lived with: Word has five colours for eight practice points, of which red is what it underlines misspelt words with, so neighbours share
 * none and the popup names the point; its texts are resources of the manifest, and the id of one that is missing there makes Word refuse the
 * mark; the popup shows no more than three wordings (oj#6797).
 */

type Colour = Word.Critique['colorScheme'];

const COLOURS: Readonly<Record<Mark['point'], Colour>> = { 1: 'Blue', 2: 'Lavender', 3: 'Green', 4: 'Berry', 5: 'Blue', 6: 'Lavender', 7: 'Berry', 8: 'Green' };

/** The resource of the manifest that names us in each popup; by it our marks are known. */
export const MARK_BRAND = 'Mark.Brand';

/** Ids of the manifest's texts on a practice point. */
export function markTexts(point: Mark['point']): { readonly title: string; readonly subtitle: string } {
  return { title: `Mark.Point${point}.Title`, subtitle: `Mark.Point${point}.Subtitle` };
}

const MOST_WORDINGS = 3;

/**
 * @param start and `end`: where the words stand in Word's own text of the paragraph
 * @param withPopup whether this Word takes one (WordApi 1.8)
 */
export function critiqueOf({ point, replacements }: Mark, { start, end }: { readonly start: number; readonly end: number }, withPopup: boolean): Word.Critique {
  const { title, subtitle } = markTexts(point);
  const popupOptions = { brandingTextResourceId: MARK_BRAND, titleResourceId: title, subtitleResourceId: subtitle, suggestions: replacements.slice(0, MOST_WORDINGS) };
  return { start, length: end - start, colorScheme: COLOURS[point], ...(withPopup ? { popupOptions } : {}) };
}

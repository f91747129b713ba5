import type { ShownMark } from '../../host/host-options';
import type { TextLinks } from './text-links';

const COLOURS: readonly ShownMark['colour'][] = ['Red', 'Green', 'Blue', 'Lavender', 'Berry'];

const nameOf = (colour: ShownMark['colour']): string => `mark-${colour.toLowerCase()}`;

/** Underlines the words of marks, without an element around them: what is typed into stays as it is. */
export function drawUnderlines(marks: readonly ShownMark[], links: TextLinks): void {
  for (const colour of COLOURS) {
    const ranges = marks.flatMap((mark) => (mark.colour === colour ? (links.rangeOf(mark.stretch) ?? []) : []));
    if (ranges.length > 0) CSS.highlights.set(nameOf(colour), new Highlight(...ranges));
    else CSS.highlights.delete(nameOf(colour));
  }
}

export function clearUnderlines(): void {
  for (const colour of COLOURS) CSS.highlights.delete(nameOf(colour));
}

/**
 * Names of styles and levels of headings.
 *
 * Limits lived with: `style` is in the language of the user's Word, `styleBuiltIn` is not but knows only part of the built-in styles;
 * `outlineLevel` of body text is 10 in desktop Word and may be 0 elsewhere. A built-in style that the API does not know keeps its local name.
 */

const OTHER = 'Other';
const HEADING = /^Heading([1-9])$/;

/** The style's name as Word shows it in English, from Word's two properties. */
export function styleName(style: string, builtIn: string): string {
  if (!builtIn || builtIn === OTHER) {
    return style;
  }
  return builtIn
    .replace(/^Toc/, 'TOC ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/(\d)([A-Z])/g, '$1 $2')
    .replace(/ {2,}/g, ' ');
}

/** 0 for the title, 1 to 9 for a heading, null for other text. */
export function headingLevel(builtIn: string, outlineLevel: number): number | null {
  if (builtIn === 'Title') {
    return 0;
  }
  const heading = HEADING.exec(builtIn);
  if (heading) {
    return Number(heading[1]);
  }
  return outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel : null;
}

import type { Declarations } from './css';
import { runCss } from './css';
import type { RunFormat } from './formats';
import { pt } from './lengths';
import type { LabelSuffix } from './numbering';
import type { DrawnLabel } from './drawing';
import type { Pen } from './pen';
import { format, make } from './pen';
import type { ResolvedParagraph } from './style-sheet';
import { isSymbolFont, readableLabel } from './symbols';

/**
 * Draws the number or bullet of a list item. It is generated content, as in Word: no part of the paragraph's text, nor of what is copied.
 * @param mark formatting of the paragraph mark, which the label follows
 * @returns the label, null where there is none to count
 */
export function drawListLabel(pen: Pen, into: Element, { format: paragraph }: ResolvedParagraph, mark: RunFormat): DrawnLabel | null {
  const { listId, listLevel = 0 } = paragraph;
  if (listId === undefined || listId === '0') return null;
  const level = pen.numbering.level(listId, listLevel);
  const text = pen.counter.next(listId, listLevel);
  if (!level || text === null) return null;
  const run: RunFormat = { ...mark, underline: undefined, ...pen.styles.runProperties(level.runProperties) };
  const label = make(pen, 'span', 'list-label generated');
  const show = (counted: string): void => {
    label.dataset['label'] = readableLabel(counted, run.font) || '\u200b';
  };
  show(text);
  const drawn = { listId, level: listLevel, show };
  if (run.hidden) return drawn;
  format(pen, label, { ...runCss(isSymbolFont(run.font) ? { ...run, font: mark.font } : run), ...gapCss(level.suffix, -(paragraph.firstLine ?? 0)) });
  into.append(label);
  return drawn;
}

/** @param hanging how far the label hangs out, in points */
function gapCss(suffix: LabelSuffix, hanging: number): Declarations {
  if (suffix === 'nothing') return {};
  if (suffix === 'space') return { 'margin-inline-end': '0.25em' };
  return hanging > 0 ? { 'min-width': pt(hanging) } : { 'margin-inline-end': '12pt' };
}

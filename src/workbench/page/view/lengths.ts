const POINTS_IN: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 };

/**
 * A length of the file in points. Transitional files write a bare number in the attribute's own unit,
 * strict ones a number with its unit ("2.5cm").
 * @param perPoint how many of the attribute's own units make a point (20 for twentieths)
 * @returns undefined where there is no length or it is no number
 */
function points(text: string | null, perPoint: number): number | undefined {
  const match = /^\s*(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?\s*$/.exec(text ?? '');
  if (!match) return undefined;
  const amount = Number(match[1]);
  return match[2] ? amount * (POINTS_IN[match[2]] ?? 1) : amount / perPoint;
}

/** Twentieths of a point, the unit of indents, spacing and widths. */
export const fromTwentieths = (text: string | null): number | undefined => points(text, 20);

/** Half points, the unit of font sizes. */
export const fromHalves = (text: string | null): number | undefined => points(text, 2);

/** Eighths of a point, the unit of border widths. */
export const fromEighths = (text: string | null): number | undefined => points(text, 8);

/** English metric units, the unit of drawings. */
export const fromEmus = (text: string | null): number | undefined => points(text, 12_700);

/** A length in points as CSS writes it. */
export function pt(length: number): string {
  return `${Math.round(length * 100) / 100}pt`;
}

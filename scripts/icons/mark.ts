/**
 * The mark: four pieces of one circle close around a child. It is described once, as shapes on a square of 64 units;
 * the SVG and every PNG are made from it.
 */

export interface Arc {
  readonly shape: 'arc';
  readonly radius: number;
  readonly width: number;
  /** Degrees, clockwise from the top. */
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

export interface Disc {
  readonly shape: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

/** Shoulders: the upper part of an ellipse, cut off flat. */
export interface Shoulders {
  readonly shape: 'shoulders';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

export type Shape = Arc | Disc | Shoulders;

export const CANVAS = 64;
export const CENTRE = CANVAS / 2;

/** Each stands out from a white and from a dark ribbon (3 to 1 at least). */
export const COLOURS = { teal: '#0e8a94', plum: '#a3569f', amber: '#bf6a12', blue: '#3f78c9', child: '#d0472f' } as const;

/** From this size on the child has shoulders; below, a dot is all that stays clear. */
const DETAIL_FROM = 24;

/** The shapes for an icon of `pixels`: small ones get a bolder ring and a plain dot. */
export function mark(pixels: number): readonly Shape[] {
  const detailed = pixels >= DETAIL_FROM;
  const ring = detailed ? { radius: 26.5, width: 8 } : { radius: 25.5, width: 11 };
  const gap = detailed ? 9 : 13;
  const pieces = [COLOURS.teal, COLOURS.plum, COLOURS.amber, COLOURS.blue].map((colour, quarter): Arc => ({
    shape: 'arc',
    ...ring,
    from: quarter * 90 + gap / 2,
    to: (quarter + 1) * 90 - gap / 2,
    colour,
  }));
  const child: readonly Shape[] = detailed
    ? [
        { shape: 'disc', x: CENTRE, y: 25, radius: 6.5, colour: COLOURS.child },
        { shape: 'shoulders', x: CENTRE, y: 47, width: 22, height: 13, colour: COLOURS.child },
      ]
    : [{ shape: 'disc', x: CENTRE, y: CENTRE, radius: 10, colour: COLOURS.child }];
  return [...pieces, ...child];
}

/** A part of the record's text, for places that hold short texts alone. */
export interface RecordPiece {
  readonly name: string;
  readonly value: string;
}

/** Names of the properties that hold the pieces. */
export const PIECE_NAME = /^FullPicture record \d+ of \d+$/;

/** Longest value of a custom property that Word keeps whole on every platform, in UTF-16 units. */
const LONGEST = 255;

/** The text of a record in pieces that a document's custom properties can hold. No piece begins or ends with white space, which may be lost. */
export function inPieces(text: string): RecordPiece[] {
  const coded = encodeURIComponent(text);
  const count = Math.max(1, Math.ceil(coded.length / LONGEST));
  return Array.from({ length: count }, (_, at) => ({ name: `FullPicture record ${at + 1} of ${count}`, value: coded.slice(at * LONGEST, (at + 1) * LONGEST) }));
}

/**
 * The text that was put in pieces, in whatever order they come.
 * @returns null where there is no piece; a text that is no record where some are missing or damaged
 */
export function joinPieces(pieces: readonly RecordPiece[]): string | null {
  const placed = pieces.flatMap(({ name, value }) => {
    const [, at, of] = /^FullPicture record (\d+) of (\d+)$/.exec(name) ?? [];
    return at === undefined ? [] : [{ at: Number(at), of: Number(of), value }];
  });
  const count = placed[0]?.of;
  if (count === undefined) return null;
  placed.sort((a, b) => a.at - b.at);
  if (placed.length !== count || placed.some(({ at, of }, index) => of !== count || at !== index + 1)) return '';
  try {
    return decodeURIComponent(placed.map(({ value }) => value).join(''));
  } catch {
    return '';
  }
}

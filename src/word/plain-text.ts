/**
 * Text as Word's API gives it, brought to the text of the model.
 *
 * Limits lived with: Word puts control characters where something other than text stands (note marks, pictures, ends of cells),
 * and where field codes are shown the code travels with the result. Hosts differ in which of them they give, so every one is known
 * here and none is relied on: a text without any comes back as it is.
 */

/** A text of the model, with the place each of its UTF-16 units came from. */
export interface PlainText {
  readonly text: string;
  /** For each unit of `text` its index in Word's text. */
  readonly origins: readonly number[];
}

const NOT_PLAIN = /[\x00-\x08\x0b-\x1f\x7f\xad\u2011\ufffc]/;
const LINE_BREAKS = '\x0b\x0c\x0e\r';
const NON_BREAKING_HYPHENS = '\x1e\u2011';
const FIELD_BEGIN = '\x13';
const FIELD_SEPARATOR = '\x14';
const FIELD_END = '\x15';

/** Word's text of one paragraph as the model writes it. */
export function plainText(raw: string): string {
  return NOT_PLAIN.test(raw) ? withOrigins(raw).text : raw;
}

/** As `plainText`, with the origin of every unit. */
export function withOrigins(raw: string): PlainText {
  const end = endOfText(raw);
  let text = '';
  const origins: number[] = [];
  /** One entry for each open field: whether we are in its code, which no reader sees. */
  const fields: boolean[] = [];
  for (let at = 0; at < end; at++) {
    const unit = raw.charAt(at);
    if (unit === FIELD_BEGIN) {
      fields.push(hasSeparatorOrEnd(raw, at));
    } else if (unit === FIELD_SEPARATOR) {
      fields[fields.length - 1] = false;
    } else if (unit === FIELD_END) {
      fields.pop();
    } else if (!fields.includes(true)) {
      const plain = unit === '\r' && raw.charAt(at + 1) === '\n' ? '' : plainUnit(unit);
      if (plain) {
        text += plain;
        origins.push(at);
      }
    }
  }
  return { text, origins };
}

/** Marks of the end of a paragraph and of a cell are no text. */
function endOfText(raw: string): number {
  let end = raw.length;
  while (end > 0 && (raw.charAt(end - 1) === '\r' || raw.charAt(end - 1) === '\x07')) {
    end -= 1;
  }
  return end;
}

/** A begin mark that nothing answers would swallow the rest of the paragraph. */
function hasSeparatorOrEnd(raw: string, begin: number): boolean {
  return raw.includes(FIELD_SEPARATOR, begin) || raw.includes(FIELD_END, begin);
}

function plainUnit(unit: string): string {
  if (LINE_BREAKS.includes(unit)) {
    return '\n';
  }
  if (NON_BREAKING_HYPHENS.includes(unit)) {
    return '-';
  }
  return NOT_PLAIN.test(unit) ? '' : unit;
}

/**
 * Words, numbers and punctuation of a text.
 *
 * A hyphen inside a word parts it in two tokens ("step-down" gives "step" and "down", the second marked `joined`), so that a phrase
 * in a lexicon matches with hyphen, with space and written as one reads it. A possessive 's is part of the token but not of its `word`.
 */
export interface Token {
  /** UTF-16 offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, without possessive 's. */
  readonly word: string;
  readonly kind: TokenKind;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Written with a hyphen to the token before. */
  readonly joined: boolean;
  readonly possessive: boolean;
  /** All capitals, two letters or more. */
  readonly shouted: boolean;
}

export type TokenKind = 'word' | 'number' | 'punctuation';

const TOKEN = /\p{L}&\p{L}(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ][\p{L}\p{M}]+)*['’]?|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+)?%?|[^\s\p{L}\p{N}]/gu;
const CAPITAL = /^\p{Lu}/u;
const HYPHENS = new Set(['-', '‐', '‑']);

/** Contractions that hurried writers leave without their apostrophe. */
const WITHOUT_APOSTROPHE = new Map(
  ["didn't", "doesn't", "don't", "isn't", "wasn't", "weren't", "aren't", "can't", "couldn't", "won't", "wouldn't", "shouldn't", "hasn't", "haven't", "hadn't", "mustn't", "needn't"].map(
    (word) => [word.replace("'", ''), word] as const,
  ),
);

/** @returns the tokens of `text` in order; white space and the hyphens inside words give none. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let joined = false;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const first = raw.charCodeAt(0);
    const before = tokens[tokens.length - 1];
    if (HYPHENS.has(raw) && before?.end === start && before.kind !== 'punctuation' && /[\p{L}\p{N}]/u.test(text.charAt(start + 1))) {
      joined = true;
      continue;
    }
    if (isDigit(first)) {
      tokens.push({ start, end: start + raw.length, word: raw.toLowerCase(), kind: 'number', capital: false, joined, possessive: false, shouted: false });
    } else if (/[\p{L}\p{M}]/u.test(raw.charAt(0)) || raw.length > 1) {
      tokens.push(wordToken(raw, start, joined));
    } else {
      tokens.push({ start, end: start + raw.length, word: raw, kind: 'punctuation', capital: false, joined: false, possessive: false, shouted: false });
    }
    joined = false;
  }
  return tokens;
}

function wordToken(raw: string, start: number, joined: boolean): Token {
  let end = start + raw.length;
  let word = raw.toLowerCase().replace(/[’‘ʼ]/g, "'");
  let possessive = false;
  if (word.endsWith("'s")) {
    word = word.slice(0, -2);
    possessive = true;
  } else if (word.endsWith("'")) {
    // Either a plural possessive ("the parents' views") or a closing quotation mark: only after s is it taken as part of the word.
    word = word.slice(0, -1);
    possessive = word.endsWith('s');
    if (!possessive) end -= 1;
  }
  return { start, end, word: WITHOUT_APOSTROPHE.get(word) ?? word, kind: 'word', capital: CAPITAL.test(raw), joined, possessive, shouted: raw.length > 1 && !/\p{Ll}/u.test(raw) };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The index of the first token that begins at or behind an offset; the number of tokens where none does. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

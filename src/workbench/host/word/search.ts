import { HostError } from '../rich-api/host-error';

/** Longest needle that Word takes, in UTF-16 units with escapes counted. */
const LONGEST = 255;

export interface SearchOptions {
  matchCase: boolean;
  matchWholeWord: boolean;
  matchPrefix: boolean;
  matchSuffix: boolean;
  ignorePunct: boolean;
  ignoreSpace: boolean;
  matchWildcards: boolean;
}

export function defaultSearchOptions(): SearchOptions {
  return { matchCase: false, matchWholeWord: false, matchPrefix: false, matchSuffix: false, ignorePunct: false, ignoreSpace: false, matchWildcards: false };
}

/** A stretch found in a text; UTF-16 units, `end` exclusive. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

const WORD_BEFORE = '(?<![\\p{L}\\p{N}_])';
const WORD_AFTER = '(?![\\p{L}\\p{N}_])';

/** What "^" and a sign stand for; no text of a paragraph holds its own end. */
const ESCAPES: Readonly<Record<string, string>> = {
  '^': '\\^',
  t: '\\t',
  l: '\\v',
  m: '\\f',
  n: '\\x0e',
  s: '\\xa0',
  '~': '\\x1e',
  '-': '\\x1f',
  '+': '\u2014',
  '=': '\u2013',
  '?': '[^]',
  '#': '\\p{Nd}',
  $: '\\p{L}',
  f: '\\x02',
  e: '\\x02',
  g: '\\x01',
  p: '(?!)',
};

/** Word finds curly marks by straight ones and the other way round. */
const QUOTES: Readonly<Record<string, string>> = {
  "'": "['\u2018\u2019]",
  '\u2018': "['\u2018\u2019]",
  '\u2019': "['\u2018\u2019]",
  '"': '["\u201c\u201d]',
  '\u201c': '["\u201c\u201d]',
  '\u201d': '["\u201c\u201d]',
};

/**
 * Finds as Word's Find does: from left to right without overlap, whatever the case unless told otherwise, with "^" for what cannot be typed.
 * @returns what finds in one paragraph
 * @throws HostError for a needle that is empty, too long, or has an escape that means nothing; for options that are not there
 */
export function searcher(needle: string, options: SearchOptions): (text: string) => Found[] {
  if (needle === '') throw new HostError('InvalidArgument', 'The search string is empty.');
  if (needle.length > LONGEST) throw tooLongOrInvalid();
  for (const option of ['ignorePunct', 'ignoreSpace', 'matchWildcards'] as const) {
    if (options[option]) throw new HostError('NotImplemented', `NotImplemented Word.SearchOptions.${option}`, `SearchOptions.${option}`);
  }
  const { matchWholeWord, matchPrefix, matchSuffix, matchCase } = options;
  const before = matchWholeWord || matchPrefix ? WORD_BEFORE : '';
  const after = matchWholeWord || matchSuffix ? WORD_AFTER : '';
  const pattern = new RegExp(`${before}${patternOf(needle)}${after}`, matchCase ? 'gu' : 'giu');
  return (text) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function patternOf(needle: string): string {
  let pattern = '';
  for (let at = 0; at < needle.length; at++) {
    const sign = needle.charAt(at);
    if (sign !== '^' || at === needle.length - 1) {
      pattern += QUOTES[sign] ?? literal(sign);
      continue;
    }
    const code = /^\^(0?\d{2,5})/.exec(needle.slice(at));
    const escape = ESCAPES[needle.charAt(at + 1)];
    if (code?.[1]) {
      pattern += literal(String.fromCharCode(Number(code[1])));
      at += code[1].length;
    } else if (escape) {
      pattern += escape;
      at += 1;
    } else {
      throw tooLongOrInvalid();
    }
  }
  return pattern;
}

/** Halves of surrogate pairs follow each other in the pattern as in the text. */
function literal(sign: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(sign) ? `\\${sign}` : sign;
}

function tooLongOrInvalid(): HostError {
  return new HostError('SearchStringInvalidOrTooLong', 'The search string is invalid or too long.');
}

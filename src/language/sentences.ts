import type { Span } from '../document/case-document';
import abbreviationsText from './abbreviations.tsv';

/** What has to follow for an abbreviation's full stop not to end the sentence. */
type Before = 'name' | 'number' | 'any';

const ABBREVIATIONS: ReadonlyMap<string, Before> = new Map(
  abbreviationsText
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [abbreviation = '', before = 'any'] = line.split('\t');
      return [abbreviation, before as Before];
    }),
);

/** Characters looked back over from a full stop; keeps the splitter linear. */
const LONGEST_ABBREVIATION = 16;

/** UTF-16 units; no sentence that anybody would read is as long. */
const LONGEST_SENTENCE = 4000;

const CLOSING = new Set(['"', "'", '”', '’', ')', ']']);
const OPENING = new Set(['"', "'", '“', '‘', '(', '[']);
const TERMINAL = new Set(['.', '!', '?', '…']);

/**
 * Parts a paragraph into sentences. A full stop does not end one after an abbreviation, an initial, inside a time or number, after a list
 * number at the beginning, or where the text goes on in lower case; a line break ends one where the next line begins like a sentence or list item.
 * @returns spans without surrounding white space; none for blank text. Linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let i = 0;
  while (i < text.length) {
    const char = text[i] as string;
    if (char === '\n') {
      const next = indexOfVisible(text, i + 1);
      if (beginsLine(text, next)) {
        push(sentences, text, start, i);
        start = i + 1;
      }
      // Blank lines are passed over together: each by itself would look through all that follow.
      i = Math.max(i + 1, next);
      continue;
    }
    if (!TERMINAL.has(char)) {
      i += 1;
      continue;
    }
    const dot = i;
    let end = i + 1;
    while (end < text.length && TERMINAL.has(text[end] as string)) end += 1;
    const several = end - dot > 1;
    while (end < text.length && CLOSING.has(text[end] as string)) end += 1;
    i = end;
    if (char === '.' && !several && staysOpen(text, start, dot, end)) continue;
    if (!opensSentence(text, end, char !== '.' || several)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  // Text that goes on without a full stop is cut, so that what is asked of a sentence stays cheap however long a paragraph is.
  while (end - start > LONGEST_SENTENCE) {
    const space = text.indexOf(' ', start + LONGEST_SENTENCE);
    if (space < 0 || space >= end) break;
    sentences.push({ start, end: space });
    start = indexOfVisible(text, space);
  }
  if (start < end) sentences.push({ start, end });
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(text.charAt(at)));
}

/** Whether the full stop at `dot` belongs to an abbreviation, initial, number or list number. */
function staysOpen(text: string, start: number, dot: number, end: number): boolean {
  let from = dot;
  const limit = Math.max(start, dot - LONGEST_ABBREVIATION);
  while (from > limit && /[\p{L}\p{N}.]/u.test(text[from - 1] as string)) from -= 1;
  const word = text.slice(from, dot);
  if (word === '') return false;
  const next = nextVisible(text, end);
  // "1." or "a." that begins the paragraph is its number, not a sentence.
  if (/^(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivx]{1,4})$/.test(word) && indexOfVisible(text, start) === from && end < text.length) return true;
  if (/^\p{Lu}$/u.test(word) && from > start && /\p{Lu}/u.test(next) && !/^[I]$/.test(word)) {
    // An initial ("J. Smith"): a capital follows. "Vitamin C. She" is rarer than names in case writing.
    return text[from - 1] === ' ' || text[from - 1] === '.';
  }
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    const lower = word.toLowerCase();
    if (lower === 'a.m' || lower === 'p.m' || lower === 'u.s' || lower === 'u.k') return !/\p{Lu}/u.test(next);
    return ABBREVIATIONS.has(lower) || !/\p{Lu}/u.test(next) || word.length <= 3;
  }
  const before = ABBREVIATIONS.get(word.toLowerCase());
  if (before === undefined) return false;
  if (before === 'number') return /[\d]/.test(next);
  if (before === 'name') return /\p{Lu}/u.test(next);
  return true;
}

function indexOfVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

function nextVisible(text: string, from: number): string {
  return text.charAt(indexOfVisible(text, from));
}

/** Whether a new sentence can begin at `end`. After "!" and "?" a lower-case word means that a quotation ended inside a sentence. */
function opensSentence(text: string, end: number, strong: boolean): boolean {
  if (end >= text.length) return true;
  if (!isSpace(text, end)) {
    // "…the door.She left" is a missing space; "example.com" and "3.5" are not.
    return !strong && /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 2)) && /\p{Ll}/u.test(text.charAt(end - 2));
  }
  let at = indexOfVisible(text, end);
  while (at < text.length && OPENING.has(text[at] as string)) at += 1;
  const next = text.slice(at, at + 2);
  if (next === '') return true;
  if (/^\p{Ll}/u.test(next)) return false;
  return true;
}

/** Whether a line whose first visible character is at `at` reads as a sentence or item of its own rather than as the wrapped rest of one. */
function beginsLine(text: string, at: number): boolean {
  const next = text.slice(at, at + 3);
  return next === '' || /^[\p{Lu}\p{N}"“‘'([•\-–*·]/u.test(next);
}

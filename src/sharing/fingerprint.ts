import { hash } from '../checker/key';
import type { CaseDocument, Limit, Story } from '../document/case-document';
import { sha256 } from './sha256';

/** The stories in the order in which the model has them. */
export const STORIES: readonly Story[] = ['body', 'header', 'footer', 'footnote', 'endnote', 'text-box', 'comment'];

/** The text of a document as a few numbers: any change of a character in it changes them, a change of format does not. */
export interface Fingerprint {
  /** SHA-256 of the stories' own, 64 hexadecimal digits: what a person compares. */
  readonly whole: string;
  /** For each story that could be read its SHA-256, 64 hexadecimal digits, those without text included. */
  readonly stories: Readonly<Partial<Record<Story, string>>>;
  /**
   * The same of stories that Word showed otherwise than the file has them, as long as changes are not settled: it keeps rows and ends of paragraphs
   * that are marked as deleted. Left out where there are none.
   */
  readonly inWord?: Readonly<Partial<Record<Story, string>>>;
  /** Short marks of some longer paragraphs: they tell a changed document from another one, and say nothing of the text. */
  readonly marks: readonly string[];
}

/** How a document's text stands to a fingerprint taken before. */
export interface FingerprintComparison {
  /**
   * `same`: every character is as it was. `changed`: some text is not. `other`: nothing of it is left, as in another document.
   * `unsure`: nothing that was compared has changed, but not all could be compared.
   */
  readonly outcome: 'same' | 'changed' | 'other' | 'unsure';
  /** Stories whose text is not as it was. */
  readonly changed: readonly Story[];
  /** Stories with text now, or perhaps, that the fingerprint does not cover as it was taken where they could not be read. */
  readonly notCovered: readonly Story[];
  /** Stories that the fingerprint covers and that cannot be read here. */
  readonly notRead: readonly Story[];
}

const STORIES_OF_LIMIT: Readonly<Partial<Record<Limit, readonly Story[]>>> = {
  'headers-and-footers': ['header', 'footer'],
  notes: ['footnote', 'endnote'],
  'text-boxes': ['text-box'],
  comments: ['comment'],
};
const MOST_MARKS = 16;
/** Shorter paragraphs ("Agreed.") stand in many documents. */
const SHORTEST_MARKED = 40;
/** Marks that must be there before their absence says that a document is another one. */
const ENOUGH_MARKS = 3;

/**
 * Takes the fingerprint of what a reader can read: every paragraph's text as the model has it, in order, story by story.
 *
 * What is left out, because it is format or because Word and the file tell it differently: paragraphs of white space alone (empty lines, marks at the
 * ends of rows, the empty paragraph after a table), place in lists and tables, styles. All else counts, each character as it stands:
 * spaces, letters with accents in one code or two, upper and lower case. A story that a host reads in part only (`limits`) is not covered.
 */
export function takeFingerprint(document: CaseDocument): Fingerprint {
  const unread = new Set(document.limits.flatMap((limit) => STORIES_OF_LIMIT[limit] ?? []));
  const stories: Partial<Record<Story, string>> = {};
  for (const story of STORIES) if (!unread.has(story)) stories[story] = sha256(bytesOf(textOfStory(document, story)));
  return { whole: wholeOf(stories), stories, marks: marksOf(document) };
}

/** The one number for all stories. */
export function wholeOf(stories: Fingerprint['stories']): string {
  return sha256(bytesOf(STORIES.map((story) => `${story}:${stories[story] ?? 'not read'}`).join('\n')));
}

/**
 * The fingerprint of a document of which the file was read as well as what Word shows of it: it covers what the file holds, and knows it again in Word.
 * @param inWord taken of the same text at the same time
 */
export function joinFingerprints(inFile: Fingerprint, inWord: Fingerprint): Fingerprint {
  const others = STORIES.flatMap((story): [Story, string][] => {
    const print = inWord.stories[story];
    return print === undefined || print === inFile.stories[story] ? [] : [[story, print]];
  });
  return others.length === 0 ? inFile : { ...inFile, inWord: Object.fromEntries(others) };
}

/**
 * Compares the fingerprint of a document as it is now with one that was taken before.
 * @param reading what `now` was taken of: a file, or what Word shows
 */
export function compareFingerprints(before: Fingerprint, now: Fingerprint, reading: 'file' | 'word' = 'file'): FingerprintComparison {
  const changed: Story[] = [];
  const notCovered: Story[] = [];
  const notRead: Story[] = [];
  for (const story of STORIES) {
    const [was, is] = [before.stories[story], now.stories[story]];
    if (was === undefined) {
      if (is !== NO_TEXT) notCovered.push(story);
    } else if (is === undefined) notRead.push(story);
    else if (is !== was && !(reading === 'word' && is === before.inWord?.[story])) changed.push(story);
  }
  const unsure = notCovered.length > 0 || notRead.length > 0;
  const outcome = changed.length > 0 ? (isAnother(before.marks, now) ? 'other' : 'changed') : unsure ? 'unsure' : 'same';
  return { outcome, changed, notCovered, notRead };
}

const isBlank = (text: string): boolean => text.trim() === '';

/** No paragraph holds U+001E (the model leaves control characters out), so none can pretend to be two. */
function textOfStory({ paragraphs }: CaseDocument, story: Story): string {
  return paragraphs.filter((paragraph) => paragraph.story === story && !isBlank(paragraph.text)).map(({ text }) => `${text}\x1e`).join('');
}

/** Two bytes for each UTF-16 unit: even halves of broken characters stay apart, which UTF-8 would make one. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit >> 8;
    bytes[at * 2 + 1] = unit & 0xff;
  }
  return bytes;
}

const NO_TEXT = sha256(bytesOf(''));

function markOf(text: string): string {
  return hash(text.replace(/\s+/g, ' ').trim()).slice(-4);
}

/** The lowest marks of the body's longer paragraphs: mostly the same ones after an edit, wherever it is. */
function marksOf({ paragraphs }: CaseDocument): string[] {
  const longer = paragraphs.filter(({ story, text }) => story === 'body' && text.length >= SHORTEST_MARKED);
  return [...new Set(longer.map(({ text }) => markOf(text)))].sort().slice(0, MOST_MARKS);
}

function isAnother(marks: readonly string[], now: Fingerprint): boolean {
  return marks.length >= ENOUGH_MARKS && !marks.some((mark) => now.marks.includes(mark));
}

import type { Span } from '../document/case-document';
import { isRunningText, type AnalysedDocument, type AnalysedParagraph, type AnalysedUnit, type Sentence } from '../language/analysis';
import type { Mention } from '../language/mentions';
import type { Place, Weight } from './question';

/** Longest place, in UTF-16 units: of text without full stops only what stands around the words is shown. */
const LONGEST = 500;
/** Longest label. */
const LONGEST_ABOUT = 48;

/** A sentence where it stands. */
export interface SentenceInUnit {
  readonly unit: AnalysedUnit;
  readonly sentence: Sentence;
  /** Its number in the unit. */
  readonly at: number;
}

/** The sentences of a document's running text that state something: no questions, no line that only heads what follows, and no labels of a form's fields. */
export function statements(document: AnalysedDocument): SentenceInUnit[] {
  const found: SentenceInUnit[] = [];
  for (const unit of document.units) {
    if (!isRunningText(unit)) continue;
    const label = unit.type === 'row' && unit.cells.length === 2 ? unit.cells[0]?.paragraphs.map(({ index }) => index) : undefined;
    unit.sentences.forEach((sentence, at) => {
      if (!label?.includes(sentence.paragraph) && !/[?:]["”’)]?\s*$/.test(sentence.text.slice(-6))) found.push({ unit, sentence, at });
    });
  }
  return found;
}

/** The sentence with the one before and the two after in its unit; in a table row all that share its row. "Near", as checks have it. */
export function around({ unit, at }: SentenceInUnit): readonly Sentence[] {
  return unit.type === 'row' ? unit.sentences : unit.sentences.slice(Math.max(0, at - 1), at + 3);
}

/**
 * A sentence as a place; of a very long one what stands around `words`.
 * @param words the part of the sentence that matters, by default its beginning
 * @param next the sentence that goes on with it, where the two are one place
 */
export function placeOf(sentence: Sentence, about: string, weight: Weight, words: Span = sentence, next?: Sentence): Place {
  const { text } = sentence.analysis;
  let { start } = sentence;
  let end = next && next.paragraph === sentence.paragraph ? next.end : sentence.end;
  if (end - start > LONGEST) {
    start = Math.max(start, words.start - LONGEST / 4);
    end = Math.min(end, start + LONGEST);
  }
  return trimmed(sentence.paragraph, text, start, end, about, weight);
}

/** A paragraph as a place, at most 500 characters of it. */
export function placeOfParagraph({ index, paragraph }: Pick<AnalysedParagraph, 'index' | 'paragraph'>, about: string, weight: Weight): Place {
  return trimmed(index, paragraph.text, 0, Math.min(paragraph.text.length, LONGEST), about, weight);
}

function trimmed(paragraph: number, text: string, from: number, to: number, about: string, weight: Weight): Place {
  const inner = text.slice(from, to);
  const start = from + (inner.length - inner.trimStart().length);
  return { paragraph, start, end: Math.max(start, from + inner.trimEnd().length), about: shortened(about), weight };
}

/** A label from the words of a mention: "the school nurse’s" gives "school nurse". */
export function aboutOf(sentence: Sentence, mention: Pick<Mention, 'first' | 'last'>): string {
  return labelOf(sentence.textOf(mention));
}

/** A label from words for somebody: without an article before and an ending behind. */
export function labelOf(words: string): string {
  return shortened(words.trim().replace(/['’]s$/, '').replace(/^(?:the|a|an|our|my|his|her|their) (?=\p{L})/iu, ''));
}

/** Words as a label: on one line and at most 48 characters long. */
export function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST_ABOUT) return plain;
  const cut = plain.slice(0, LONGEST_ABOUT);
  // A pair of code units that makes one sign is not cut in two.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

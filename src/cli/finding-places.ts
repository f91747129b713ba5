import type { Finding } from '../checker/finding';
import type { CaseDocument, Story } from '../document/case-document';

/** Where the words of a finding stand. */
export interface FindingPlace {
  readonly story: Story;
  /** The heading that the words stand under; null where there is none, and outside the body. */
  readonly heading: string | null;
  /** What stands before and after the words in their sentence. */
  readonly before: string;
  readonly after: string;
}

/** The place of each finding that has one. */
export function placesOf({ paragraphs }: CaseDocument, findings: readonly Finding[]): ReadonlyMap<Finding, FindingPlace> {
  const places = new Map<Finding, FindingPlace>();
  const headings: (string | null)[] = [];
  let last: string | null = null;
  for (const { story, heading, text } of paragraphs) {
    headings.push(story === 'body' ? last : null);
    if (story === 'body' && heading !== null && text.trim() !== '') last = text.trim();
  }
  for (const finding of findings) {
    const { paragraph: index, start, end, sentence } = finding;
    const paragraph = index === null ? undefined : paragraphs[index];
    if (index === null || start === null || end === null || sentence === null || paragraph === undefined) continue;
    const { story, text } = paragraph;
    const from = startOfSentence(text, sentence, start, end);
    places.set(finding, { story, heading: headings[index] ?? null, before: text.slice(from, start), after: text.slice(end, from + sentence.length) });
  }
  return places;
}

/** A sentence may be written more than once in a paragraph: the one around the words counts. */
function startOfSentence(text: string, sentence: string, start: number, end: number): number {
  for (let at = text.indexOf(sentence, Math.max(0, end - sentence.length)); at >= 0 && at <= start; at = text.indexOf(sentence, at + 1)) {
    if (at + sentence.length >= end) return at;
  }
  return start;
}

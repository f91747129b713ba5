import type { Finding } from '../checker/finding';

/** The last line of each comment of ours: by it they are known again, whoever's name Word puts on them. */
const OUR_MARK = '— Full Picture';

/** What a comment in the document says of a finding: what, why, what to do. A line is a paragraph of the comment. */
export function commentText(finding: Finding, places: number): string {
  const { message, why, todo, replacements, level } = finding;
  return [
    message,
    why,
    todo,
    ...(replacements.length > 0 ? [`For example: ${replacements.map((words) => `“${words}”`).join(' or ')}.`] : []),
    ...(places > 1 ? [`Found in ${places} places; this is the first.`] : []),
    ...(level === 'must' ? ['Please put this right, or write down why it stands, before you share the document.'] : []),
    OUR_MARK,
  ].join('\n');
}

/** Whether a comment is one of ours. */
export function isOurComment(text: string): boolean {
  return text.trimEnd().split(/[\r\n]+/).pop() === OUR_MARK;
}

import type { Finding } from '../checker/finding';

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
  ].join('\n');
}

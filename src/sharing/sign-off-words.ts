import type { Story } from '../document/case-document';
import type { SignOff } from './record';
import { SIGN_OFF_MEANING, type SignOffStanding } from './sign-off';

const STORIES: Readonly<Record<Story, string>> = {
  body: 'the main text',
  header: 'headers',
  footer: 'footers',
  footnote: 'footnotes',
  endnote: 'endnotes',
  'text-box': 'text boxes',
  comment: 'comments',
};

/** How the last sign-off stands, in a plain sentence or two. */
export function describeStanding({ state, signOff, comparison }: SignOffStanding): string {
  if (state === 'none') return 'Nobody has signed this document off.';
  const who = `${signOff.name} (${signOff.role}) on ${dayOf(signOff.at)}`;
  switch (state) {
    case 'same':
      return `Signed off by ${who}. The text has not changed since.`;
    case 'changed':
      return `No longer signed off. It was, by ${who}, but the text has changed since: ${names(comparison.changed)}.`;
    case 'other':
      return `Not signed off. The sign-off in it, by ${who}, belongs to another text: nothing of that is left here.`;
    case 'unsure': {
      const notCovered = comparison.notCovered.length > 0 ? ` The sign-off does not cover ${names(comparison.notCovered)}, which could not be read where it was made.` : '';
      const notRead = comparison.notRead.length > 0 ? ` It covers ${names(comparison.notRead)} as well, which cannot be read here.` : '';
      return `Signed off by ${who}. What could be compared has not changed since.${notCovered}${notRead}`;
    }
  }
}

function names(stories: readonly Story[]): string {
  const all = stories.map((story) => STORIES[story]);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "20 March 2026" of an ISO 8601 time, by the day written in it; the text itself where it is none. */
export function dayOf(at: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(at) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? at : `${Number(day)} ${name} ${year}`;
}

/** Paragraphs with which a clean copy may end, so that the sign-off is in what is sent. The number is that of the signed original, which stays where it is. */
export function closingStatement({ name, role, at, version, urgent, fingerprint }: SignOff): string[] {
  const before = urgent ? ', by the urgent route, before all was settled' : '';
  return [
    `Signed off for sharing by ${name} (${role}) on ${dayOf(at)}${before}. Checked with Full Picture ${version}.`,
    `The signed original has the number ${fingerprint.whole.slice(0, 16)}. ${SIGN_OFF_MEANING}`,
  ];
}

import type { ListedAction } from './actions-of';
import type { Timeline, TimelineEvent } from './timeline';

/** What a table says beside the document's own words; given by the edge, in its language. */
export interface TableWords {
  readonly chronology: { readonly heading: string; readonly columns: readonly [string, string]; readonly noDate: string; readonly doubtful: (date: string) => string };
  readonly actions: { readonly heading: string; readonly columns: readonly [string, string, string]; readonly noOwner: string; readonly noTime: string; readonly inWords: string };
}

/** A table to be put into a document or on the clipboard. */
export interface NewTable {
  readonly heading: string;
  /** The header first; all rows are of one length. */
  readonly rows: readonly (readonly string[])[];
}

/** The events in order, then those whose date cannot be right, then those without one. The words are the document's; blanks stay marked. */
export function chronologyTable({ events, undated, doubtful }: Timeline, { chronology: words }: TableWords): NewTable {
  const row = ({ when, what }: TimelineEvent): string[] => [when?.quote ?? words.noDate, oneLine(what.quote)];
  return {
    heading: words.heading,
    rows: [[...words.columns], ...events.map(row), ...doubtful.map(({ when, what }) => [words.doubtful(when?.quote ?? ''), oneLine(what.quote)]), ...undated.map(row)],
  };
}

/** The actions with who does each and by when. What the document leaves open is marked, never filled in. */
export function actionsTable(actions: readonly ListedAction[], { actions: words }: TableWords): NewTable {
  return { heading: words.heading, rows: [[...words.columns], ...actions.map((action) => [oneLine(action.quote), ownerOf(action, words), timeOf(action, words)])] };
}

/** Who does it, or that nobody is named. */
export function ownerOf({ owner, hasOwner }: ListedAction, words: TableWords['actions']): string {
  return hasOwner ? oneLine(owner) || words.inWords : marked(owner, words.noOwner);
}

/** By when, or that no time is given. */
export function timeOf({ time, hasTime }: ListedAction, words: TableWords['actions']): string {
  return hasTime ? oneLine(time) || words.inWords : marked(time, words.noTime);
}

function marked(written: string, blank: string): string {
  return written === '' ? blank : `${oneLine(written)} ${blank}`;
}

/** A cell holds one paragraph. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

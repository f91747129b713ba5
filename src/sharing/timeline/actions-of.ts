import { findActions } from '../../language/actions';
import type { AnalysedDocument } from '../../language/analysis';
import type { Position } from '../../document/case-document';

/** Something that is to be done, with what the document says of who and when. */
export interface ListedAction extends Position {
  /** In the document's words. */
  readonly quote: string;
  /** Who does it, as written; '' where nothing is. */
  readonly owner: string;
  /** Whether a person, a job or one agency is named: "All" names nobody, and an owner may stand in the action's own words alone. */
  readonly hasOwner: boolean;
  /** By when, as written; '' where nothing is. */
  readonly time: string;
  readonly hasTime: boolean;
  /** The same in the same words elsewhere. */
  readonly again: readonly Position[];
}

/** The actions of a document in reading order, each once. */
export function actionsOf(document: AnalysedDocument): readonly ListedAction[] {
  const byWords = new Map<string, ListedAction>();
  for (const { position: { paragraph, start, end }, owner, hasOwner, time, hasTime } of findActions(document)) {
    const quote = (document.paragraphs[paragraph]?.paragraph.text ?? '').slice(start, end);
    const key = quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const first = byWords.get(key);
    byWords.set(key, first ? { ...first, again: [...first.again, { paragraph, start, end }] } : { paragraph, start, end, quote, owner, hasOwner, time, hasTime, again: [] });
  }
  return [...byWords.values()];
}

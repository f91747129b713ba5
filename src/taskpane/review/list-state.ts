import type { Level } from '../../checks/check';
import { findingsOf, type CheckGroup, type ListedFinding, type PhraseGroup, type PointGroup } from '../../checker/group-findings';

/** How many findings of a group stand behind the first until asked for: a single one more is not worth a button. */
export function heldBack(findings: readonly ListedFinding[]): number {
  return findings.length > 2 ? findings.length - 1 : 0;
}

/** How many places of a phrase stand behind its first one; a check's only phrase is opened and closed with the check. */
export function heldBackPlaces(check: CheckGroup, phrase: PhraseGroup): number {
  return check.phrases.length > 1 ? heldBack(phrase.findings) : 0;
}

/** The places of one phrase that are shown, where the phrase is. */
export function shownPlaces(check: CheckGroup, phrase: PhraseGroup, full: ReadonlySet<string>): readonly ListedFinding[] {
  return full.has(phrase.id) || heldBackPlaces(check, phrase) === 0 ? phrase.findings : phrase.findings.slice(0, 1);
}

/** The phrases of a check that are shown, each with the places that are: all, or the first place alone. */
export function shownPhrases(check: CheckGroup, full: ReadonlySet<string>): readonly PhraseGroup[] {
  const [first] = check.phrases;
  if (!first || full.has(check.id) || heldBack(findingsOf(check)) === 0) return check.phrases;
  return [{ id: first.id, findings: first.findings.slice(0, 1) }];
}

/** How the list of findings stands: what is open, what is selected. */
export interface ListState {
  /** The selected finding's id. */
  readonly selected: string | null;
  /** Only this level is shown; null shows all. */
  readonly level: Level | null;
  /** Practice points whose findings are folded away. */
  readonly folded: ReadonlySet<number>;
  /** Groups of checks and of phrases of which all is shown, not only the first place. */
  readonly full: ReadonlySet<string>;
}

export type ListAction =
  /** `groups` as they are shown: the finding's point is unfolded and its check shown in full where it would stay out of sight. */
  | { readonly type: 'select'; readonly id: string; readonly groups: readonly PointGroup[] }
  /** As `select`, whatever the filter: `groups` are all. */
  | { readonly type: 'seek'; readonly id: string; readonly groups: readonly PointGroup[] }
  | { readonly type: 'close' }
  | { readonly type: 'level'; readonly level: Level | null }
  | { readonly type: 'fold'; readonly point: number }
  | { readonly type: 'full'; readonly group: string };

export const initialList: ListState = { selected: null, level: null, folded: new Set(), full: new Set() };

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

/** The groups that have to be open for a finding to be in sight. */
function opened(full: ReadonlySet<string>, check: CheckGroup, phrase: PhraseGroup, id: string): ReadonlySet<string> {
  const isIn = (findings: readonly ListedFinding[]): boolean => findings.some((listed) => listed.id === id);
  if (shownPhrases(check, full).some((shown) => isIn(shownPlaces(check, shown, full)))) return full;
  const next = new Set(full).add(check.id);
  return isIn(shownPlaces(check, phrase, next)) ? next : next.add(phrase.id);
}

function reveal(state: ListState, id: string, groups: readonly PointGroup[]): ListState {
  for (const { point, checks } of groups) {
    for (const check of checks) {
      const phrase = check.phrases.find(({ findings }) => findings.some((listed) => listed.id === id));
      if (!phrase) continue;
      const folded = state.folded.has(point.point) ? toggled(state.folded, point.point) : state.folded;
      return { ...state, selected: id, folded, full: opened(state.full, check, phrase, id) };
    }
  }
  return state;
}

export function listReducer(state: ListState, action: ListAction): ListState {
  switch (action.type) {
    case 'select':
      return reveal(state, action.id, action.groups);
    case 'seek':
      return reveal({ ...state, level: null }, action.id, action.groups);
    case 'close':
      return { ...state, selected: null };
    case 'level':
      return { ...state, level: action.level, selected: null };
    case 'fold':
      return { ...state, folded: toggled(state.folded, action.point) };
    case 'full':
      return { ...state, full: toggled(state.full, action.group) };
  }
}

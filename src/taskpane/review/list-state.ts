import type { Level } from '../../checks/check';
import type { CheckGroup, ListedFinding, PointGroup } from './group-findings';

/** Findings of one check that are shown before "Show more". */
const FIRST_FEW = 3;

/** How many findings of a check are held back until asked for: a single one more is not worth a button. */
export function heldBack(check: CheckGroup): number {
  const rest = check.findings.length - FIRST_FEW;
  return rest > 1 ? rest : 0;
}

/** The findings of a check that are shown. */
export function shownFindings(check: CheckGroup, full: boolean): readonly ListedFinding[] {
  return full || heldBack(check) === 0 ? check.findings : check.findings.slice(0, FIRST_FEW);
}

/** How the list of findings stands: what is open, what is selected. */
export interface ListState {
  /** The selected finding's id. */
  readonly selected: string | null;
  /** Only this level is shown; null shows all. */
  readonly level: Level | null;
  /** Practice points whose findings are folded away. */
  readonly folded: ReadonlySet<number>;
  /** Checks of which all findings are shown, not only the first few. */
  readonly full: ReadonlySet<string>;
}

export type ListAction =
  /** `groups` as they are shown: the finding's point is unfolded and its check shown in full where it would stay out of sight. */
  | { readonly type: 'select'; readonly id: string; readonly groups: readonly PointGroup[] }
  | { readonly type: 'close' }
  | { readonly type: 'level'; readonly level: Level | null }
  | { readonly type: 'fold'; readonly point: number }
  | { readonly type: 'full'; readonly check: string };

export const initialList: ListState = { selected: null, level: null, folded: new Set(), full: new Set() };

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

function reveal(state: ListState, id: string, groups: readonly PointGroup[]): ListState {
  for (const { point, checks } of groups) {
    for (const check of checks) {
      if (!check.findings.some((listed) => listed.id === id)) continue;
      const folded = state.folded.has(point.point) ? toggled(state.folded, point.point) : state.folded;
      const inSight = shownFindings(check, state.full.has(check.id)).some((listed) => listed.id === id);
      const full = inSight ? state.full : toggled(state.full, check.id);
      return { ...state, selected: id, folded, full };
    }
  }
  return state;
}

export function listReducer(state: ListState, action: ListAction): ListState {
  switch (action.type) {
    case 'select':
      return reveal(state, action.id, action.groups);
    case 'close':
      return { ...state, selected: null };
    case 'level':
      return { ...state, level: action.level, selected: null };
    case 'fold':
      return { ...state, folded: toggled(state.folded, action.point) };
    case 'full':
      return { ...state, full: toggled(state.full, action.check) };
  }
}

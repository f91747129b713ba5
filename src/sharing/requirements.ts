import type { ChecklistRow as ChecklistPart, LocalTerms } from '../checks/local-terms';

/**
 * A part of the checklist that can be required. `findings`: each `must` mended or with a reason, each `should` looked at; `questions`: the reflective
 * questions; `recipients`: who receives it and why; `family-told`: what child and family were told; `unseen`: what travels unseen; `unchanged`: the text
 * is as it was checked.
 */
export type { ChecklistPart };

export const CHECKLIST_PARTS: readonly ChecklistPart[] = ['findings', 'questions', 'recipients', 'family-told', 'unseen', 'unchanged'];

/** What has to be settled before a document is shared. */
export interface SharingRequirements {
  /** Parts that close the gate while something of them is missing; others are shown all the same. */
  readonly required: readonly ChecklistPart[];
  /** `fitting`: the questions that fit the kind of document; `all`: all of them. */
  readonly questions: 'fitting' | 'all';
}

/** What is required where an organisation does not say. */
export const DEFAULT_REQUIREMENTS: SharingRequirements = { required: CHECKLIST_PARTS, questions: 'fitting' };

/** What a team requires. */
export function requirementsOf({ required }: Pick<LocalTerms, 'required'>): SharingRequirements {
  return required === null ? DEFAULT_REQUIREMENTS : { ...DEFAULT_REQUIREMENTS, required };
}

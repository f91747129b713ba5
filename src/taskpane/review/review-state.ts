import type { CheckOptions, Progress, Report } from '../../checker/report';
import type { OwnTerm } from '../../checker/team/own-terms';
import type { CaseDocument } from '../../document/case-document';
import type { DocumentKind, Nation } from '../../document/kinds';
import type { OpenDocument, WordProblem } from '../../word/open-document';

/** Word's own problems, and two of ours: the checks could not be loaded, or broke off. */
export type ReviewProblem = WordProblem | 'not-loaded' | 'check-failed';

/** Whether trying again is of no use: there is no Word, or one that is too old. */
export function isHelpless(problem: ReviewProblem): boolean {
  return problem === 'not-in-word' || problem === 'word-too-old';
}

/** Whether Office itself is not there, so that only loading the page anew can help. */
export function isWithoutOffice(problem: ReviewProblem): boolean {
  return problem === 'office-not-loaded' || problem === 'no-answer';
}

/** What the user chose; null leaves it to us (the guess, today). */
export interface Choices {
  readonly kind: DocumentKind | null;
  readonly nation: Nation;
  /** ISO 8601 day. */
  readonly day: string | null;
  readonly ownTerms: readonly OwnTerm[];
}

/** How a document is to be checked; the team's terms are known to whoever checks. */
export interface PaneCheckOptions extends Omit<CheckOptions, 'local'> {
  readonly ownTerms: readonly OwnTerm[];
}

/** What came of the last check that ran to its end. */
export interface Result {
  /** Where the document was read from, and where its findings are shown. */
  readonly source: OpenDocument;
  readonly document: CaseDocument;
  /** Null for a document without any text. */
  readonly report: Report | null;
  readonly checkedAt: Date;
  readonly readOnly: boolean | null;
  /** Whether it was made while the text was written, and nobody asked for it. */
  readonly isQuiet: boolean;
}

export type Activity = { readonly step: 'reading' } | { readonly step: 'checking'; readonly progress: Progress | null };

export interface ReviewState {
  /** What goes on now; null when nothing does. */
  readonly activity: Activity | null;
  /** The text as it was read last for a check, which may still be running; null until then. */
  readonly read: CaseDocument | null;
  /** Stays while another check runs, so that stopping it loses nothing. */
  readonly result: Result | null;
  readonly problem: { readonly problem: ReviewProblem; readonly code: string } | null;
  /** Whether the last check was stopped by the user. */
  readonly stopped: boolean;
  readonly choices: Choices;
}

export type ReviewAction =
  | { readonly type: 'chosen'; readonly choices: Partial<Choices> }
  | { readonly type: 'reading' }
  | { readonly type: 'read'; readonly document: CaseDocument }
  | { readonly type: 'checking'; readonly progress: Progress | null }
  | { readonly type: 'finished'; readonly result: Result }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly problem: ReviewProblem; readonly code: string };

export function initialReview({ nation, ownTerms }: Pick<Choices, 'nation' | 'ownTerms'>): ReviewState {
  return { activity: null, read: null, result: null, problem: null, stopped: false, choices: { kind: null, nation, day: null, ownTerms } };
}

export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case 'chosen':
      return { ...state, choices: { ...state.choices, ...action.choices } };
    case 'reading':
      return { ...state, activity: { step: 'reading' }, problem: null, stopped: false };
    case 'read':
      return { ...state, read: action.document };
    case 'checking':
      return { ...state, activity: { step: 'checking', progress: action.progress }, problem: null, stopped: false };
    case 'finished':
      return { ...state, activity: null, result: action.result, problem: null, stopped: false };
    case 'stopped':
      return { ...state, activity: null, problem: null, stopped: true };
    case 'failed':
      return { ...state, activity: null, problem: { problem: action.problem, code: action.code } };
  }
}

/** The day in the user's own time zone, ISO 8601. */
export function dayOf(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(time.getFullYear()).padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

export function checkOptions({ kind, nation, day, ownTerms }: Choices, now: Date): PaneCheckOptions {
  return { ...(kind === null ? {} : { kind }), nation, on: day ?? dayOf(now), ownTerms };
}

/** Whether there is anything to check; a document of blank paragraphs is empty to the writer. */
export function hasText(document: CaseDocument): boolean {
  return document.paragraphs.some(({ text }) => /\S/u.test(text));
}

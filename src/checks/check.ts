import type { DocumentKind, Nation } from '../document/kinds';
import type { AnalysedDocument, AnalysedUnit } from '../language/analysis';
import type { Lexicon } from '../language/lexicon';
import type { Level } from './level';
import type { LocalTerms } from './local-terms';

export type { Level };
export type PracticePointNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** What the check is told about the document as a whole. */
export interface CheckSettings {
  readonly kind: DocumentKind;
  readonly nation: Nation;
  /** The day of the check, ISO 8601 (YYYY-MM-DD). */
  readonly on: string;
  /** What the team and the writer have added; `NO_LOCAL_TERMS` where nothing is. */
  readonly local: LocalTerms;
}

/** A place a check found: a stretch of one paragraph. */
export interface Mark {
  /** Index into `CaseDocument.paragraphs`. */
  readonly paragraph: number;
  /** UTF-16 units in the paragraph's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Names the words and what is missing; the check's title where left out. */
  readonly message?: string;
  /** Wordings that can simply be put in place of the marked words, best first. */
  readonly replacements?: readonly string[];
  /** More to the point than the check's own `why` and `todo`, where the lexicon knows it. */
  readonly why?: string;
  readonly todo?: string;
}

/** What a check says of the document as a whole. */
export interface DocumentMark {
  readonly message: string;
  /** The silent group or absent agency, for the checks that report one finding for each. */
  readonly subject?: string;
  /** More to the point than the check's own `todo`, where the team's ways are known. */
  readonly todo?: string;
}

/** An example that the tests run: the words between [[ and ]] must be marked, and nothing else in it. */
export interface BadExample {
  readonly text: string;
  readonly kind?: DocumentKind;
  /** How it could be written instead. */
  readonly better?: string;
}

interface CheckBase {
  /** Kebab-case, as in the definition of the checks; also the file's name. */
  readonly id: string;
  readonly point: PracticePointNumber;
  readonly level: Level;
  readonly kinds: 'all' | readonly DocumentKind[];
  readonly title: string;
  readonly why: string;
  readonly todo: string;
  /** Phrases the check looks for; it finds them by their lexicon's name in each sentence. */
  readonly lexicons?: readonly Lexicon[];
}

/**
 * Reads one unit of text (a paragraph, list item or table row) with its near context. The answer may depend on the unit's text,
 * its place and the settings only: it is kept and used again while these stay the same.
 */
export interface SpanCheck extends CheckBase {
  readonly scope: 'span';
  readonly bad: readonly BadExample[];
  readonly good: readonly string[];
  find(unit: AnalysedUnit, settings: CheckSettings): readonly Mark[];
}

/**
 * A span check that has to know something of the document as well, such as who is at work in it. What it finds in a unit is kept while `given`
 * answers the same object (`factOfDocument`).
 */
export interface SpanCheckGiven<Given extends object> extends CheckBase {
  readonly scope: 'span';
  readonly bad: readonly BadExample[];
  readonly good: readonly string[];
  given(document: AnalysedDocument, settings: CheckSettings): Given;
  find(unit: AnalysedUnit, settings: CheckSettings, given: Given): readonly Mark[];
}

/** Marks places, but has to know the whole document to do so (first uses, contradictions, action lists). */
export interface WholeTextCheck extends CheckBase {
  readonly scope: 'span';
  readonly whole: true;
  readonly bad: readonly BadExample[];
  readonly good: readonly string[];
  find(document: AnalysedDocument, settings: CheckSettings): readonly Mark[];
}

/** Judges the document as a whole. Its examples are whole texts, one paragraph a line. */
export interface DocumentCheck extends CheckBase {
  readonly scope: 'document';
  readonly bad: readonly BadExample[];
  readonly good: readonly string[];
  judge(document: AnalysedDocument, settings: CheckSettings): readonly DocumentMark[];
}

export type Check = SpanCheck | SpanCheckGiven<object> | WholeTextCheck | DocumentCheck;

/** Keeps the check's exact type while checking its shape. */
export function defineCheck<C extends Check>(check: C): C {
  return check;
}

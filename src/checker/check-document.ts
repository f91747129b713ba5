import { CHECKS } from '../checks/catalogue';
import type { Check, CheckSettings, DocumentMark, Level, Mark, SpanCheck, SpanCheckGiven, WholeTextCheck } from '../checks/check';
import { NO_LOCAL_TERMS, type LocalTerms } from '../checks/local-terms';
import { PRACTICE_POINTS } from '../checks/practice-points';
import type { CaseDocument } from '../document/case-document';
import { areSameLists, isRunningText, type AnalysedDocument, type AnalysedUnit } from '../language/analysis';
import { LANGUAGE_LEXICONS } from '../language/lexicons';
import type { Finding } from './finding';
import { guessKind } from './guess-kind';
import { findingKey } from './key';
import { LocalAnalyser } from './local-analyser';
import type { ChangedCheck, CheckOptions, PointSummary, Progress, Report, SliceOptions } from './report';
import { sentenceAround } from './sentence-around';
import { inOneGo, inSlices } from './slices';

/**
 * Checks documents. Keep one for as long as a document is open: what its paragraphs yielded is used again while they do not change.
 */
export class Checker {
  private readonly analyser: LocalAnalyser;
  private readonly unitChecks: readonly UnitCheck[];
  /** For each unit of text what each check of units found in it, as long as the unit lives; with other settings nothing of it holds. */
  private found = new WeakMap<AnalysedUnit, FoundInUnit>();
  /** What was made of marks of checks of the whole text: these remember their marks as well. */
  private made = new WeakMap<Mark, Finding>();
  private given: readonly object[] = [];
  private settings: CheckSettings | null = null;

  /** @param local what to be ready for; a check with other local terms takes longer to begin */
  constructor(
    private readonly checks: readonly Check[] = CHECKS,
    local: LocalTerms = NO_LOCAL_TERMS,
  ) {
    this.analyser = new LocalAnalyser([...LANGUAGE_LEXICONS, ...new Set(checks.flatMap((check) => check.lexicons ?? []))], local);
    this.unitChecks = checks.filter((check): check is UnitCheck => check.scope === 'span' && !('whole' in check));
  }

  /** Checks a document in one go. */
  check(document: CaseDocument, options: CheckOptions): Report {
    return inOneGo(this.work(document, options));
  }

  /**
   * Checks a document in slices, so that a page stays responsive.
   * @throws the signal's reason (an AbortError unless said otherwise) when it is aborted
   */
  checkInSlices(document: CaseDocument, options: CheckOptions, slices: SliceOptions = {}): Promise<Report> {
    return inSlices(this.work(document, options), slices);
  }

  /** Forgets what was kept of documents checked before. */
  forget(): void {
    this.analyser.forget();
    this.found = new WeakMap();
    this.made = new WeakMap();
  }

  private *work(document: CaseDocument, options: CheckOptions): Generator<Progress, Report> {
    const { local = NO_LOCAL_TERMS } = options;
    const texts = document.paragraphs.length;
    // Reading the language takes about as long as all checks together.
    const total = texts * 2;
    const reading = this.analyser.with(local).analyseInSteps(document);
    let step = reading.next();
    for (let read = 1; !step.done; read += 1, step = reading.next()) yield { done: read, total };
    const analysed = step.value;
    const settings = this.settle({ kind: options.kind ?? guessKind(analysed), nation: options.nation ?? 'England', on: options.on, local });
    const fits = (check: Check): boolean => check.kinds === 'all' || check.kinds.includes(settings.kind);
    const applies = (check: Check): boolean => fits(check) && local.levels.get(check.id) !== 'off';
    const findings: Finding[] = [];
    const unitChecks = this.unitChecks.filter(applies);
    const given = this.sameGiven(unitChecks.map((check) => ('given' in check ? check.given(analysed, settings) : NOTHING_MORE)));
    let done = texts;
    for (const unit of analysed.units) {
      if (isRunningText(unit)) for (const finding of this.checkUnit(analysed, unit, unitChecks, given, settings)) findings.push(finding);
      done += unit.paragraphs.length;
      yield { done: Math.min(done, total), total };
    }
    for (const check of this.checks) {
      if (!applies(check)) continue;
      if (check.scope === 'document') for (const mark of check.judge(analysed, settings)) findings.push(documentFinding(check, mark, local));
      else if ('whole' in check) for (const mark of check.find(analysed, settings)) findings.push(this.findingOf(check, mark, analysed, local));
      yield { done: total, total };
    }
    findings.sort(inReadingOrder);
    return {
      kind: settings.kind,
      kindFrom: options.kind ? 'option' : 'guess',
      nation: settings.nation,
      checkedOn: settings.on,
      words: countWords(analysed),
      findings,
      points: summarise(findings, new Set(this.checks.filter(applies).map(({ point }) => point))),
      team: local.team,
      changed: changedChecks(this.checks.filter(fits), local),
    };
  }

  /** The same object while the settings are the same: what units yielded is kept with it. */
  private settle(settings: CheckSettings): CheckSettings {
    const { settings: before } = this;
    if (before && before.kind === settings.kind && before.nation === settings.nation && before.on === settings.on && before.local === settings.local) return before;
    this.found = new WeakMap();
    this.made = new WeakMap();
    return (this.settings = settings);
  }

  /** The same list while all that it holds is the same: most units need only be asked whether it is. */
  private sameGiven(given: readonly object[]): readonly object[] {
    return areSameLists(this.given, given) ? this.given : (this.given = given);
  }

  private findingOf(check: WholeTextCheck, mark: Mark, document: AnalysedDocument, local: LocalTerms): Finding {
    const before = this.made.get(mark);
    if (before && before.paragraph === mark.paragraph) return before;
    const finding = before ? { ...before, paragraph: mark.paragraph } : spanFinding(check, mark, document, local);
    this.made.set(mark, finding);
    return finding;
  }

  private checkUnit(document: AnalysedDocument, unit: AnalysedUnit, checks: readonly UnitCheck[], given: readonly object[], settings: CheckSettings): readonly Finding[] {
    const first = unit.paragraphs[0]?.index ?? 0;
    const before = this.found.get(unit);
    if (before && before.given === given && before.first === first) return before.all;
    const byCheck = checks.map((check, at): readonly Finding[] => {
      const known = given[at] as object;
      if (before && before.given[at] === known) return moved(before.byCheck[at] as readonly Finding[], first - before.first);
      const marks = check.find(unit, settings, known);
      return marks.length === 0 ? NONE : marks.map((mark) => spanFinding(check, mark, document, settings.local));
    });
    const all = byCheck.every((findings) => findings.length === 0) ? NONE : byCheck.flat();
    this.found.set(unit, { given, first, byCheck, all });
    return all;
  }
}

type UnitCheck = SpanCheck | SpanCheckGiven<object>;

interface FoundInUnit {
  /** What each check knew of the document. */
  readonly given: readonly object[];
  /** Index of the unit's first paragraph when this was found. */
  readonly first: number;
  readonly byCheck: readonly (readonly Finding[])[];
  readonly all: readonly Finding[];
}

const NOTHING_MORE = {};
const NONE: readonly Finding[] = [];

/** Findings of a unit that stands `by` paragraphs further down now. */
function moved(findings: readonly Finding[], by: number): readonly Finding[] {
  return by === 0 || findings.length === 0 ? findings : findings.map((finding) => (finding.paragraph === null ? finding : { ...finding, paragraph: finding.paragraph + by }));
}

/** Checks one document with all checks. For a document that stays open use a `Checker`. */
export function checkDocument(document: CaseDocument, options: CheckOptions): Report {
  return new Checker().check(document, options);
}

function spanFinding(check: Exclude<Check, { scope: 'document' }>, mark: Mark, document: AnalysedDocument, local: LocalTerms): Finding {
  const paragraph = document.paragraphs[mark.paragraph];
  if (!paragraph || mark.start < 0 || mark.end > paragraph.paragraph.text.length || mark.start >= mark.end) {
    throw new RangeError(`${check.id} marked a place outside its paragraph: ${mark.paragraph}, ${mark.start} to ${mark.end}.`);
  }
  const { text } = paragraph.paragraph;
  const quote = text.slice(mark.start, mark.end);
  const sentence = sentenceAround(paragraph, mark);
  return {
    check: check.id,
    point: check.point,
    level: levelOf(check, local),
    scope: 'span',
    paragraph: mark.paragraph,
    start: mark.start,
    end: mark.end,
    quote,
    sentence,
    subject: null,
    title: check.title,
    message: mark.message ?? check.title,
    why: mark.why ?? check.why,
    todo: mark.todo ?? check.todo,
    replacements: mark.replacements ?? [],
    key: findingKey(check.id, quote, sentence),
  };
}

function documentFinding(check: Check, mark: DocumentMark, local: LocalTerms): Finding {
  return {
    check: check.id,
    point: check.point,
    level: levelOf(check, local),
    scope: 'document',
    paragraph: null,
    start: null,
    end: null,
    quote: null,
    sentence: null,
    subject: mark.subject ?? null,
    title: check.title,
    message: mark.message,
    why: check.why,
    todo: mark.todo ?? check.todo,
    replacements: [],
    key: findingKey(check.id, mark.subject ?? '', ''),
  };
}

/** The level that a check has here; the team may have set another. */
function levelOf(check: Check, { levels }: LocalTerms): Level {
  const level = levels.get(check.id);
  return level === undefined || level === 'off' ? check.level : level;
}

const GRAVEST_FIRST: readonly Level[] = ['must', 'should', 'consider'];

function changedChecks(checks: readonly Check[], { levels }: LocalTerms): ChangedCheck[] {
  return checks
    .flatMap(({ id, point, title, level }): ChangedCheck[] => {
      const now = levels.get(id) ?? level;
      return now === level ? [] : [{ check: id, point, title, level, now }];
    })
    .sort((a, b) => GRAVEST_FIRST.indexOf(a.level) - GRAVEST_FIRST.indexOf(b.level));
}

function inReadingOrder(a: Finding, b: Finding): number {
  if (a.paragraph === null || b.paragraph === null) return (a.paragraph === null ? 1 : 0) - (b.paragraph === null ? 1 : 0) || a.point - b.point;
  return a.paragraph - b.paragraph || (a.start ?? 0) - (b.start ?? 0) || a.point - b.point;
}

function summarise(findings: readonly Finding[], checked: ReadonlySet<number>): PointSummary[] {
  const open = PRACTICE_POINTS.map((): Record<Level, number> => ({ must: 0, should: 0, consider: 0 }));
  for (const { point, level } of findings) (open[point - 1] as Record<Level, number>)[level] += 1;
  return PRACTICE_POINTS.map(({ number, title }) => ({ point: number, title, open: open[number - 1] as Record<Level, number>, checked: checked.has(number) }));
}

function countWords(document: AnalysedDocument): number {
  let words = 0;
  for (const { analysis, paragraph } of document.paragraphs) if (paragraph.story !== 'comment') words += analysis.words;
  return words;
}

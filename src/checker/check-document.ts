import { CHECKS } from '../checks/catalogue';
import type { Check, CheckSettings, DocumentMark, Level, Mark, SpanCheck } from '../checks/check';
import { PRACTICE_POINTS } from '../checks/practice-points';
import type { CaseDocument, Span } from '../document/case-document';
import { Analyser } from '../language/analyser';
import { isRunningText, type AnalysedDocument, type AnalysedUnit } from '../language/analysis';
import { LANGUAGE_LEXICONS } from '../language/lexicons';
import type { Finding } from './finding';
import { guessKind } from './guess-kind';
import { findingKey } from './key';
import type { CheckOptions, Report, SliceOptions } from './report';

/** Longest stretch of work before the page gets a turn, in milliseconds. */
const SLICE = 12;

/**
 * Checks documents. Keep one for as long as a document is open: what its paragraphs yielded is used again while they do not change.
 */
export class Checker {
  private readonly analyser: Analyser;
  private readonly spanChecks: readonly SpanCheck[];
  /** For each unit of text what each check that applies marked in it. */
  private kept = new Map<string, readonly (readonly Mark[])[]>();

  constructor(private readonly checks: readonly Check[] = CHECKS) {
    this.analyser = new Analyser([...LANGUAGE_LEXICONS, ...new Set(checks.flatMap((check) => check.lexicons ?? []))]);
    this.spanChecks = checks.filter((check): check is SpanCheck => check.scope === 'span' && !('whole' in check));
  }

  /** Checks a document in one go. */
  check(document: CaseDocument, options: CheckOptions): Report {
    const work = this.work(document, options);
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }

  /**
   * Checks a document in slices, so that a page stays responsive.
   * @throws the signal's reason (an AbortError unless said otherwise) when it is aborted
   */
  async checkInSlices(document: CaseDocument, options: CheckOptions, { signal, onProgress }: SliceOptions = {}): Promise<Report> {
    const work = this.work(document, options);
    let began = Date.now();
    for (;;) {
      signal?.throwIfAborted();
      const step = work.next();
      if (step.done) return step.value;
      if (Date.now() - began < SLICE) continue;
      onProgress?.(step.value);
      await new Promise((resolve) => setTimeout(resolve, 0));
      began = Date.now();
    }
  }

  private *work(document: CaseDocument, options: CheckOptions): Generator<{ done: number; total: number }, Report> {
    const texts = document.paragraphs.length;
    // Reading the language takes about as long as all checks together.
    const total = texts * 2;
    const reading = this.analyser.analyseInSteps(document);
    let step = reading.next();
    for (let read = 1; !step.done; read += 1, step = reading.next()) yield { done: read, total };
    const analysed = step.value;
    const settings: CheckSettings = { kind: options.kind ?? guessKind(analysed), nation: options.nation ?? 'England', on: options.on };
    const applies = (check: Check): boolean => check.kinds === 'all' || check.kinds.includes(settings.kind);
    const findings: Finding[] = [];
    const spanChecks = this.spanChecks.filter(applies);
    const before = this.kept;
    this.kept = new Map();
    let done = texts;
    for (const unit of analysed.units) {
      if (isRunningText(unit)) findings.push(...this.checkUnit(analysed, unit, spanChecks, settings, before));
      done += unit.paragraphs.length;
      yield { done: Math.min(done, total), total };
    }
    for (const check of this.checks) {
      if (!applies(check)) continue;
      if (check.scope === 'document') findings.push(...check.judge(analysed, settings).map((mark) => documentFinding(check, mark)));
      else if ('whole' in check) findings.push(...check.find(analysed, settings).map((mark) => spanFinding(check, mark, analysed)));
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
      points: PRACTICE_POINTS.map(({ number, title }) => ({
        point: number,
        title,
        open: countOpen(findings.filter((finding) => finding.point === number)),
        checked: this.checks.some((check) => check.point === number && applies(check)),
      })),
    };
  }

  private checkUnit(document: AnalysedDocument, unit: AnalysedUnit, checks: readonly SpanCheck[], settings: CheckSettings, before: ReadonlyMap<string, readonly (readonly Mark[])[]>): Finding[] {
    const first = unit.paragraphs[0]?.index ?? 0;
    const { kind, nation, on } = settings;
    const place = [this.analyser.namesKnown, kind, nation, on, unit.type, unit.addressesChild, ...unit.headings, ...unit.cells.map((cell) => cell.header), '', ...unit.paragraphs.map(({ paragraph }) => paragraph.text)].join('\n');
    // What a unit yields rests on its text and place, on the names known in the document and on whom it is written to; all are in the key.
    // Kept with paragraphs counted from the unit's first, so that edits above it do not matter.
    const marks = before.get(place) ?? checks.map((check) => check.find(unit, settings).map((mark) => ({ ...mark, paragraph: mark.paragraph - first })));
    this.kept.set(place, marks);
    return checks.flatMap((check, i) => (marks[i] ?? []).map((mark) => spanFinding(check, { ...mark, paragraph: mark.paragraph + first }, document)));
  }
}

/** Checks one document with all checks. For a document that stays open use a `Checker`. */
export function checkDocument(document: CaseDocument, options: CheckOptions): Report {
  return new Checker().check(document, options);
}

function spanFinding(check: Exclude<Check, { scope: 'document' }>, mark: Mark, document: AnalysedDocument): Finding {
  const paragraph = document.paragraphs[mark.paragraph];
  if (!paragraph || mark.start < 0 || mark.end > paragraph.paragraph.text.length || mark.start >= mark.end) {
    throw new RangeError(`${check.id} marked a place outside its paragraph: ${mark.paragraph}, ${mark.start} to ${mark.end}.`);
  }
  const { text } = paragraph.paragraph;
  const quote = text.slice(mark.start, mark.end);
  const around = paragraph.sentences.find((sentence) => sentence.start <= mark.start && sentence.end > mark.start);
  const sentence = sentenceAround(text, mark, around ?? { start: 0, end: text.length });
  return {
    check: check.id,
    point: check.point,
    level: check.level,
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

/** Longest sentence that a finding carries whole, in UTF-16 units; of text without full stops it carries what stands around the words. */
const LONGEST_SENTENCE = 1500;

function sentenceAround(text: string, mark: Span, sentence: Span): string {
  const start = Math.min(sentence.start, mark.start);
  const end = Math.max(sentence.end, mark.end);
  if (end - start <= LONGEST_SENTENCE) return text.slice(start, end);
  const reach = LONGEST_SENTENCE / 3;
  return text.slice(Math.max(start, mark.start - reach), Math.min(end, Math.max(mark.start + reach, Math.min(mark.end, mark.start + LONGEST_SENTENCE))));
}

function documentFinding(check: Check, mark: DocumentMark): Finding {
  return {
    check: check.id,
    point: check.point,
    level: check.level,
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
    todo: check.todo,
    replacements: [],
    key: findingKey(check.id, mark.subject ?? '', ''),
  };
}

function inReadingOrder(a: Finding, b: Finding): number {
  if (a.paragraph === null || b.paragraph === null) return (a.paragraph === null ? 1 : 0) - (b.paragraph === null ? 1 : 0) || a.point - b.point;
  return a.paragraph - b.paragraph || (a.start ?? 0) - (b.start ?? 0) || a.point - b.point;
}

function countOpen(findings: readonly Finding[]): Record<Level, number> {
  const open: Record<Level, number> = { must: 0, should: 0, consider: 0 };
  for (const finding of findings) open[finding.level] += 1;
  return open;
}

function countWords(document: AnalysedDocument): number {
  let words = 0;
  for (const { analysis, paragraph } of document.paragraphs) {
    if (paragraph.story === 'comment') continue;
    for (const token of analysis.tokens) if (token.kind !== 'punctuation' && !token.joined) words += 1;
  }
  return words;
}

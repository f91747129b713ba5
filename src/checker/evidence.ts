import { QUESTIONS } from '../checks/question-catalogue';
import type { CheckSettings, PracticePointNumber } from '../checks/check';
import { NO_LOCAL_TERMS, type LocalTerms } from '../checks/local-terms';
import type { Place, Question, QuestionId } from '../checks/question';
import type { CaseDocument } from '../document/case-document';
import type { AnalysedDocument } from '../language/analysis';
import type { Lexicon } from '../language/lexicon';
import { LANGUAGE_LEXICONS } from '../language/lexicons';
import { guessKind } from './guess-kind';
import { LocalAnalyser } from './local-analyser';
import type { CheckOptions, Progress, SliceOptions } from './report';
import { sentenceAround } from './sentence-around';
import { inOneGo, inSlices } from './slices';

/** Most places shown for a question. */
const MOST = 12;

/** A place that speaks to a question. The field names are the command line's JSON contract. */
export interface EvidencePlace {
  /** Index into `CaseDocument.paragraphs`. */
  readonly paragraph: number;
  /** UTF-16 units in the paragraph's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The sentence around the place, where that is only a part of it; else as the quote. */
  readonly sentence: string;
  /** Who or what of it, in a few words: "school nurse", "a decision with its reason". */
  readonly about: string;
}

/** What a document already says to a reflective question. The field names are the command line's JSON contract. */
export interface QuestionEvidence {
  readonly question: QuestionId;
  readonly point: PracticePointNumber;
  /** As the writer is asked it. */
  readonly text: string;
  /** The question it is asked after; null for a main question. */
  readonly followUpOf: QuestionId | null;
  /** Best first, at most twelve; empty where nothing was found, which does not show that nothing was done. */
  readonly places: readonly EvidencePlace[];
}

/**
 * Finds what documents say to the reflective questions. Apart from the checks and only when asked: a check costs nothing more for it.
 * Keep one for as long as a document is open: paragraphs that have not changed are not read again.
 */
export class EvidenceGatherer {
  private readonly analyser: LocalAnalyser;

  /** @param local what to be ready for */
  constructor(
    private readonly questions: readonly Question[] = QUESTIONS,
    local: LocalTerms = NO_LOCAL_TERMS,
  ) {
    this.analyser = new LocalAnalyser(lexiconsOf(questions), local);
  }

  /** One entry for each question, in order. */
  gather(document: CaseDocument, options: CheckOptions): readonly QuestionEvidence[] {
    return inOneGo(this.work(document, options));
  }

  /**
   * As `gather`, in slices, so that a page stays responsive.
   * @throws the signal's reason (an AbortError unless said otherwise) when it is aborted
   */
  gatherInSlices(document: CaseDocument, options: CheckOptions, slices: SliceOptions = {}): Promise<readonly QuestionEvidence[]> {
    return inSlices(this.work(document, options), slices);
  }

  /** Forgets the document read last. */
  forget(): void {
    this.analyser.forget();
  }

  private *work(document: CaseDocument, options: CheckOptions): Generator<Progress, readonly QuestionEvidence[]> {
    const texts = document.paragraphs.length;
    const total = texts + this.questions.length;
    const { local = NO_LOCAL_TERMS } = options;
    const reading = this.analyser.with(local).analyseInSteps(document);
    let step = reading.next();
    for (let read = 1; !step.done; read += 1, step = reading.next()) yield { done: Math.min(read, texts), total };
    const analysed = step.value;
    const settings: CheckSettings = { kind: options.kind ?? guessKind(analysed), nation: options.nation ?? 'England', on: options.on, local };
    const evidence: QuestionEvidence[] = [];
    for (const question of this.questions) {
      const { id, point, text, follows } = question;
      const places = best(question.evidence(analysed, settings)).map((place) => shown(question, place, analysed));
      evidence.push({ question: id, point, text, followUpOf: follows?.question ?? null, places });
      yield { done: texts + evidence.length, total };
    }
    return evidence;
  }
}

/** Finds what one document says to the reflective questions. For a document that stays open use an `EvidenceGatherer`. */
export function gatherEvidence(document: CaseDocument, options: CheckOptions): readonly QuestionEvidence[] {
  return new EvidenceGatherer().gather(document, options);
}

/** Two questions of one point may share a lexicon; each is read once. */
function lexiconsOf(questions: readonly Question[]): readonly Lexicon[] {
  const byName = new Map<string, Lexicon>();
  for (const lexicon of [...LANGUAGE_LEXICONS, ...questions.flatMap((question) => question.lexicons ?? [])]) if (!byName.has(lexicon.name)) byName.set(lexicon.name, lexicon);
  return [...byName.values()];
}

/** The places that speak most plainly, first one for each person or thing, then more of the same; none that overlaps a better one. */
function best(places: readonly Place[]): readonly Place[] {
  const ordered = [...places].sort((a, b) => a.weight - b.weight || a.paragraph - b.paragraph || a.start - b.start);
  const turns = new Map<string, number>();
  const ranked = ordered.map((place) => {
    const key = `${place.weight} ${place.about.toLowerCase()}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { place, turn };
  });
  ranked.sort((a, b) => a.place.weight - b.place.weight || a.turn - b.turn);
  const chosen: Place[] = [];
  for (const { place } of ranked) {
    if (chosen.length === MOST) break;
    if (!chosen.some((other) => other.paragraph === place.paragraph && other.start < place.end && other.end > place.start)) chosen.push(place);
  }
  return chosen;
}

function shown({ id }: Question, { paragraph, start, end, about }: Place, document: AnalysedDocument): EvidencePlace {
  const place = document.paragraphs[paragraph];
  if (!place || start < 0 || start >= end || end > place.paragraph.text.length) throw new RangeError(`${id} names a place outside its paragraph: ${paragraph}, ${start} to ${end}.`);
  return { paragraph, start, end, quote: place.paragraph.text.slice(start, end), sentence: sentenceAround(place, { start, end }), about };
}

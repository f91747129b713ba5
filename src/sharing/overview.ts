import { guessKind } from '../checker/guess-kind';
import { LocalAnalyser } from '../checker/local-analyser';
import type { CheckOptions, Progress, SliceOptions } from '../checker/report';
import { inOneGo, inSlices } from '../checker/slices';
import type { CheckSettings } from '../checks/check';
import { NO_LOCAL_TERMS, type LocalTerms } from '../checks/local-terms';
import type { CaseDocument } from '../document/case-document';
import { LANGUAGE_LEXICONS } from '../language/lexicons';
import type { Network } from './network/network';
import { networkOf } from './network/network-of';
import { actionsOf, type ListedAction } from './timeline/actions-of';
import { timelineOf, type Timeline } from './timeline/timeline';

/** Who stands around the child, what happened when, and who is to do what, as one document tells it. */
export interface Overview {
  readonly network: Network;
  readonly timeline: Timeline;
  readonly actions: readonly ListedAction[];
}

/**
 * Draws the overview of documents. Apart from the checks and only when asked: a check costs nothing more for it.
 * Keep one for as long as a document is open: paragraphs that have not changed are not read again.
 */
export class OverviewGatherer {
  private readonly analyser: LocalAnalyser;

  /** @param local what to be ready for */
  constructor(local: LocalTerms = NO_LOCAL_TERMS) {
    this.analyser = new LocalAnalyser(LANGUAGE_LEXICONS, local);
  }

  gather(document: CaseDocument, options: CheckOptions): Overview {
    return inOneGo(this.work(document, options));
  }

  /**
   * As `gather`, in slices, so that a page stays responsive.
   * @throws the signal's reason (an AbortError unless said otherwise) when it is aborted
   */
  gatherInSlices(document: CaseDocument, options: CheckOptions, slices: SliceOptions = {}): Promise<Overview> {
    return inSlices(this.work(document, options), slices);
  }

  /** Forgets the document read last. */
  forget(): void {
    this.analyser.forget();
  }

  private *work(document: CaseDocument, options: CheckOptions): Generator<Progress, Overview> {
    const texts = document.paragraphs.length;
    const total = texts + 3;
    const { local = NO_LOCAL_TERMS } = options;
    const reading = this.analyser.with(local).analyseInSteps(document);
    let step = reading.next();
    for (let read = 1; !step.done; read += 1, step = reading.next()) yield { done: Math.min(read, texts), total };
    const analysed = step.value;
    const settings: CheckSettings = { kind: options.kind ?? guessKind(analysed), nation: options.nation ?? 'England', on: options.on, local };
    const network = networkOf(analysed, settings);
    yield { done: texts + 1, total };
    const timeline = timelineOf(analysed, settings);
    yield { done: texts + 2, total };
    return { network, timeline, actions: actionsOf(analysed) };
  }
}

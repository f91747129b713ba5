import { startTransition, useCallback, useEffect, useReducer, useRef } from 'react';
import type { Report, SliceOptions } from '../../checker/report';
import type { CaseDocument } from '../../document/case-document';
import { WordError, type OpenDocument } from '../../word/open-document';
import { checkOptions, hasText, initialReview, reviewReducer, type Choices, type PaneCheckOptions, type ReviewProblem, type ReviewState } from './review-state';

/** Checks a document in slices, so that the pane stays alive; rejects with an AbortError when cancelled. */
export type CheckInSlices = (document: CaseDocument, options: PaneCheckOptions, slice: SliceOptions) => Promise<Report>;

/** What the review needs from outside the pane. */
export interface ReviewServices {
  /** The document open in Word: always the same one, however often it is asked for. @throws WordError where there is no Word, or one that cannot serve us */
  connect(): Promise<OpenDocument>;
  readonly check: CheckInSlices;
  now(): Date;
  /** Loads the pane's page anew: the only way on when Office itself is not there. */
  reload(): void;
}

export interface Review {
  readonly state: ReviewState;
  /** Reads the document and checks it. */
  start(): void;
  /**
   * Checks again without a word, as after an edit; false where that has to wait for a check that runs, or nothing was checked yet.
   * @param document as it is now; null where it has to be read
   */
  follow(document: CaseDocument | null): boolean;
  /** Stops the check that runs; the result of the one before stays. */
  stop(): void;
  /** Takes a choice over and checks the text read before again by it. */
  choose(choices: Partial<Choices>): void;
}

function problemOf(error: unknown): { readonly problem: ReviewProblem; readonly code: string } {
  if (error instanceof WordError) return { problem: error.problem, code: error.code };
  // The bundler's name for a part of the program that did not arrive.
  if (error instanceof Error && error.name === 'ChunkLoadError') return { problem: 'not-loaded', code: '' };
  return { problem: 'check-failed', code: '' };
}

function isStop(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted || (error instanceof Error && error.name === 'AbortError') || (error instanceof WordError && error.problem === 'cancelled');
}

/** Reads and checks the open document; one check at a time, the latest asked for wins. */
export function useReview(services: ReviewServices, remembered: Pick<Choices, 'nation' | 'ownTerms'>): Review {
  const [state, dispatch] = useReducer(reviewReducer, remembered, initialReview);
  const lastRead = useRef<CaseDocument | null>(null);
  const running = useRef<AbortController | null>(null);
  const choices = useRef(state.choices);
  const { connect, check, now } = services;

  const run = useCallback(
    async (known: CaseDocument | null, isQuiet = false) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      const report: typeof dispatch = (action) => {
        // What a check that was replaced or stopped still has to say no longer counts.
        if (running.current !== controller) return;
        if (!isQuiet) dispatch(action);
        // Whoever writes or clicks goes before the drawing of what nobody asked for.
        else if (action.type === 'read' || action.type === 'finished') startTransition(() => dispatch(action));
      };
      try {
        report(known ? { type: 'checking', progress: null } : { type: 'reading' });
        const word = await connect();
        const document = known ?? (await word.read(signal));
        signal.throwIfAborted();
        lastRead.current = document;
        report({ type: 'read', document });
        report({ type: 'checking', progress: null });
        const found = hasText(document)
          ? await check(document, checkOptions(choices.current, now()), { signal, onProgress: (progress) => report({ type: 'checking', progress }) })
          : null;
        signal.throwIfAborted();
        report({ type: 'finished', result: { source: word, document, report: found, checkedAt: now(), readOnly: word.isReadOnly(), isQuiet } });
      } catch (error) {
        report(isStop(error, signal) ? { type: 'stopped' } : { type: 'failed', ...problemOf(error) });
      }
      if (running.current === controller) running.current = null;
    },
    [check, connect, now],
  );

  // A page outside Word says so at once rather than after the first press of a button.
  useEffect(() => {
    connect().catch((error: unknown) => {
      // A check that waits for Word says so itself.
      if (!running.current) dispatch({ type: 'failed', ...problemOf(error) });
    });
    return () => running.current?.abort();
  }, [connect]);

  const start = useCallback(() => void run(null), [run]);

  const hasResult = useRef(false);
  useEffect(() => {
    hasResult.current = state.result !== null;
  }, [state.result]);
  const follow = useCallback((document: CaseDocument | null) => {
    if (running.current || !hasResult.current) return false;
    void run(document, true);
    return true;
  }, [run]);

  const stop = useCallback(() => {
    const controller = running.current;
    if (!controller) return;
    running.current = null;
    controller.abort();
    // Said at once: a round trip to Word that is under way may take its time to end.
    dispatch({ type: 'stopped' });
  }, []);

  const reading = state.activity?.step === 'reading';
  const choose = useCallback(
    (change: Partial<Choices>) => {
      choices.current = { ...choices.current, ...change };
      dispatch({ type: 'chosen', choices: change });
      if (reading) void run(null);
      else if (lastRead.current) void run(lastRead.current);
    },
    [reading, run],
  );

  return { state, start, follow, stop, choose };
}

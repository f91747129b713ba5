import type { Progress, SliceOptions } from './report';

/** Longest stretch of work before the page gets a turn, in milliseconds. */
const SLICE = 12;

/** Does work in one go. */
export function inOneGo<Result>(work: Generator<Progress, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does work in slices, so that a page stays responsive.
 * @throws the signal's reason (an AbortError unless said otherwise) when it is aborted
 */
export async function inSlices<Result>(work: Generator<Progress, Result>, { signal, onProgress }: SliceOptions): Promise<Result> {
  // Whoever asks has worked already, to read the document.
  await turn();
  let began = Date.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (Date.now() - began < SLICE) continue;
    onProgress?.(step.value);
    await turn();
    began = Date.now();
  }
}

/** Lets the page have its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

import type { ChecksFiles, FileOutcome } from './file-checker';

/**
 * Has several check files side by side, and yields what came of them in the order of the files, each as soon as it and all before it are there.
 * They are told to stop at the end, also where nobody waits for the rest.
 * @param jobs how many to have at most; no more are begun than there are files
 * @param begin one more who checks
 */
export async function* checkInOrder(files: readonly string[], jobs: number, begin: () => ChecksFiles): AsyncGenerator<FileOutcome, void> {
  const checkers = Array.from({ length: Math.min(jobs, files.length) }, begin);
  const waiting = files.map(() => new Outcome());
  let next = 0;
  const work = async (checker: ChecksFiles): Promise<void> => {
    for (let at = next++; at < files.length; at = next++) waiting[at]?.settle(await checker.check(files[at] as string));
  };
  const atWork = Promise.all(checkers.map(work));
  // A failure reaches whoever waits for an outcome, and nobody need wait for this to be one.
  atWork.catch((error: unknown) => waiting.forEach((outcome) => outcome.fail(error)));
  try {
    for (const outcome of waiting) yield await outcome.promise;
  } finally {
    next = files.length;
    await Promise.all(checkers.map((checker) => checker.stop()));
  }
}

/** An outcome that somebody waits for. */
class Outcome {
  settle!: (outcome: FileOutcome) => void;
  fail!: (error: unknown) => void;
  readonly promise = new Promise<FileOutcome>((resolve, reject) => {
    this.settle = resolve;
    this.fail = reject;
  });

  constructor() {
    // It may fail before anybody waits for it.
    this.promise.catch(() => undefined);
  }
}

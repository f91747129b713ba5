import { WordError } from './open-document';
import { toWordError } from './word-problem';

/**
 * Everything asked of Word goes through here, one request after the other.
 *
 * Limits lived with: requests that overlap read different states of the document and, when they edit, undo each other's settings; a request
 * that was sent cannot be called back, so one that is cancelled is given up at once by whoever asked and ends by itself behind the scenes.
 */
export class WordSession {
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Runs `work` in a request context of its own when all work before it has ended.
   * @throws WordError; 'cancelled' as soon as `signal` is aborted
   */
  run<T>(work: (request: WordRequest) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const done = this.last.then(async () => {
      throwIfCancelled(signal);
      try {
        return await Word.run((context) => work(new WordRequest(context, signal)));
      } catch (error) {
        throw toWordError(error);
      }
    });
    this.last = done.catch(() => undefined);
    return signal ? untilCancelled(done, signal) : done;
  }
}

/** One request context; `sync` is the only way to Word and back. */
export class WordRequest {
  constructor(
    readonly context: Word.RequestContext,
    private readonly signal?: AbortSignal,
  ) {}

  get document(): Word.Document {
    return this.context.document;
  }

  /** One round trip. @throws WordError */
  async sync(): Promise<void> {
    throwIfCancelled(this.signal);
    try {
      await this.context.sync();
    } catch (error) {
      throw toWordError(error);
    }
    throwIfCancelled(this.signal);
  }

  /**
   * A round trip that may fail without harm, for what the host may not have although it says so.
   * @returns whether it went well
   * @throws WordError only when cancelled
   */
  trySync(queue: () => void): Promise<boolean> {
    return this.attempt(async () => {
      queue();
      await this.sync();
    });
  }

  /** As `trySync`, for work of several round trips. */
  async attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      const known = toWordError(error);
      if (known.problem === 'cancelled') {
        throw known;
      }
      return false;
    }
  }
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw new WordError('cancelled');
  }
}

function untilCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new WordError('cancelled'));
    if (signal.aborted) {
      cancel();
    }
    signal.addEventListener('abort', cancel, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}

import { Abandonment } from './abandonment';
import { toWordError } from './word-problem';

/**
 * Everything asked of Word goes through here, one request after the other.
 *
 * Limits lived with: requests that overlap read different states of the document and, when they edit, undo each other's settings; a request
 * that was sent cannot be called back, so one that is cancelled is given up at once by whoever asked and mostly ends by itself behind the
 * scenes. Should Word never answer it, the next request waits a little and goes ahead; if Word is as silent to that one, whoever asked is
 * told that Word is busy.
 */
export class WordSession {
  private last: Promise<Ending> = Promise.resolve('ended');

  /** @param waits milliseconds; see `Waits` */
  constructor(private readonly waits: Waits = { forAbandoned: 3_000, forFirstAnswer: 10_000 }) {}

  /**
   * Runs `work` in a request context of its own when all work before it has ended.
   * @param patience milliseconds until it is given up, with the time it waits for its turn; without limit where left out
   * @throws WordError; 'cancelled' as soon as `signal` is aborted, 'busy' when patience runs out
   */
  run<T>(work: (request: WordRequest) => Promise<T>, signal?: AbortSignal, patience?: number): Promise<T> {
    const abandoned = new Abandonment();
    const stopListening = abandoned.when(signal);
    const stopWaiting = patience === undefined ? () => undefined : abandoned.after(patience);
    const before = this.last;
    let ending: Ending = 'ended';
    const done = (async () => {
      ending = await before;
      abandoned.throwIfSo();
      const answered = ending === 'silent' ? abandoned.after(this.waits.forFirstAnswer) : () => undefined;
      try {
        return await Word.run((context) => work(new WordRequest(context, abandoned, answered)));
      } catch (error) {
        throw toWordError(error);
      } finally {
        answered();
        ending = 'ended';
      }
    })();
    this.last = Promise.race([
      done.then(
        () => ending,
        () => ending,
      ),
      // Not before its turn has come: what was abandoned while it waited must not let the next one pass those before it.
      Promise.all([before, abandoned.whenSo]).then(() => pause(this.waits.forAbandoned)).then(() => 'silent' as const),
    ]);
    return Promise.race([done, abandoned.whenSo.then((error) => Promise.reject(error))]).finally(() => {
      stopListening();
      stopWaiting();
    });
  }
}

/** How a request left the session: it ended, or it was abandoned and Word never answered. */
type Ending = 'ended' | 'silent';

/** How long the session waits, in milliseconds. */
export interface Waits {
  /** For an abandoned request to end by itself before the next one goes ahead. */
  readonly forAbandoned: number;
  /** For Word's first answer to the request that follows one it never answered. */
  readonly forFirstAnswer: number;
}

/** One request context; `sync` is the only way to Word and back. */
export class WordRequest {
  constructor(
    readonly context: Word.RequestContext,
    private readonly abandoned: Abandonment,
    private readonly onAnswer: () => void,
  ) {}

  get document(): Word.Document {
    return this.context.document;
  }

  /** One round trip. @throws WordError */
  async sync(): Promise<void> {
    this.abandoned.throwIfSo();
    try {
      await this.context.sync();
    } catch (error) {
      throw toWordError(error);
    } finally {
      this.onAnswer();
    }
    this.abandoned.throwIfSo();
  }

  /**
   * A round trip that may fail without harm, for what the host may not have although it says so.
   * @returns whether it went well
   * @throws WordError only when the request was given up
   */
  trySync(queue: () => void): Promise<boolean> {
    return this.attempt(async () => {
      queue();
      await this.sync();
    });
  }

  /** One round trip that is made even when the request was given up, to leave Word as it was found; its own failure is not told. */
  async restore(queue: () => void): Promise<void> {
    try {
      queue();
      await this.context.sync();
    } catch {
      // What went wrong before is what the user is told.
    }
  }

  /** As `trySync`, for work of several round trips. */
  async attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch {
      this.abandoned.throwIfSo();
      return false;
    }
  }
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

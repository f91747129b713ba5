import { WordSession, type WordRequest } from '../../src/word/word-session';

/** The one entry into Word that a session needs: a context whose round trips take a turn of the event loop and may fail. */
function enterWord(failWith?: string): { trips: number } {
  const seen = { trips: 0 };
  const sync = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    seen.trips += 1;
    if (failWith) {
      throw Object.assign(new Error('quoted text'), { code: failWith });
    }
  };
  Object.assign(globalThis, { Word: { run: (work: (context: object) => Promise<unknown>) => work({ sync }) } });
  return seen;
}

/** A Word that answers nothing until it is told to, and everything from then on. */
function enterSilentWord(): { answer: () => void; trips: number } {
  const waiting: (() => void)[] = [];
  let answers = false;
  const seen = {
    trips: 0,
    answer: () => {
      answers = true;
      waiting.splice(0).forEach((resolve) => resolve());
    },
  };
  const sync = async () => {
    seen.trips += 1;
    if (!answers) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  Object.assign(globalThis, { Word: { run: (work: (context: object) => Promise<unknown>) => work({ sync }) } });
  return seen;
}

/** Short enough for a test to sit out. */
const SHORT = { forAbandoned: 5, forFirstAnswer: 5 };

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Word');
});

describe('a session with Word', () => {
  it('begins a request only when the one before has ended, also when that one failed', async () => {
    enterWord();
    const session = new WordSession();
    const log: string[] = [];
    const work = (name: string, fails = false) => async (request: WordRequest) => {
      log.push(`${name} begins`);
      await request.sync();
      await request.sync();
      log.push(`${name} ends`);
      if (fails) {
        throw new Error();
      }
      return name;
    };
    const results = await Promise.allSettled([session.run(work('one', true)), session.run(work('two')), session.run(work('three'))]);
    expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('gives errors by their meaning', async () => {
    enterWord('AccessDenied');
    await expect(new WordSession().run((request) => request.sync())).rejects.toMatchObject({ problem: 'protected', code: 'AccessDenied' });
  });

  it('goes on after a round trip that may fail', async () => {
    const seen = enterWord('GeneralException');
    const done = await new WordSession().run(async (request) => [await request.trySync(() => undefined), await request.trySync(() => undefined)]);
    expect(done).toEqual([false, false]);
    expect(seen.trips).toBe(2);
  });

  it('is given up at once when cancelled, and asks nothing more of Word', async () => {
    const seen = enterWord();
    const session = new WordSession(SHORT);
    const stop = new AbortController();
    const read = session.run(async (request) => {
      await request.sync();
      await request.trySync(() => undefined);
      await request.sync();
    }, stop.signal);
    stop.abort();
    await expect(read).rejects.toMatchObject({ problem: 'cancelled' });
    await session.run(() => Promise.resolve());
    expect(seen.trips).toBeLessThanOrEqual(1);
  });

  it('does not begin what was cancelled before', async () => {
    const seen = enterWord();
    await expect(new WordSession(SHORT).run((request) => request.sync(), AbortSignal.abort())).rejects.toMatchObject({ problem: 'cancelled' });
    expect(seen.trips).toBe(0);
  });
});

describe('a request that Word never answers', () => {
  const ask = (request: WordRequest) => request.sync();

  /** A request under way that was given up. */
  async function abandonOne(session: WordSession, seen: { trips: number }): Promise<void> {
    const stop = new AbortController();
    const hung = session.run(ask, stop.signal);
    while (seen.trips === 0) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    stop.abort();
    await expect(hung).rejects.toMatchObject({ problem: 'cancelled' });
  }

  it('lets the next one go ahead once it was given up', async () => {
    const seen = enterSilentWord();
    const session = new WordSession({ ...SHORT, forFirstAnswer: 10_000 });
    await abandonOne(session, seen);
    const next = session.run(async (request) => {
      const asked = request.sync();
      seen.answer();
      await asked;
      return 'read';
    });
    expect(await next).toBe('read');
  });

  it('makes the next one say that Word is busy where Word is still silent, and is over when Word is back', async () => {
    const seen = enterSilentWord();
    const session = new WordSession(SHORT);
    await abandonOne(session, seen);
    await expect(session.run(ask)).rejects.toMatchObject({ problem: 'busy' });
    await expect(session.run((request) => request.attempt(() => request.sync()))).rejects.toMatchObject({ problem: 'busy' });
    seen.answer();
    await expect(session.run(ask)).resolves.toBeUndefined();
  });

  it('is remembered when the next one is cancelled before its turn', async () => {
    const seen = enterSilentWord();
    const session = new WordSession(SHORT);
    await abandonOne(session, seen);
    await expect(session.run(ask, AbortSignal.abort())).rejects.toMatchObject({ problem: 'cancelled' });
    await expect(session.run(ask)).rejects.toMatchObject({ problem: 'busy' });
  });

  it('says that Word is busy when patience runs out, in its turn or before', async () => {
    const seen = enterSilentWord();
    const session = new WordSession({ forAbandoned: 100, forFirstAnswer: 100 });
    const outcomes = await Promise.allSettled([session.run(ask, undefined, 5), session.run(ask, undefined, 5)]);
    expect(outcomes).toMatchObject([{ reason: { problem: 'busy' } }, { reason: { problem: 'busy' } }]);
    expect(seen.trips).toBe(1);
    seen.answer();
  });
});

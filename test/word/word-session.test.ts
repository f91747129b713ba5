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
    const session = new WordSession();
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
    await expect(new WordSession().run((request) => request.sync(), AbortSignal.abort())).rejects.toMatchObject({ problem: 'cancelled' });
    expect(seen.trips).toBe(0);
  });
});

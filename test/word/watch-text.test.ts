/** @jest-environment jsdom */
import type { ReadChanges } from '../../src/word/read-changed';
import type { ReadDocument } from '../../src/word/read-document';
import { WATCH_TIMES, watchText, type WatchedText } from '../../src/word/watch-text';

const READ = { document: { name: 'read by paragraphs' } } as unknown as ReadDocument;
const REST = { document: { name: 'read outside the body' } } as unknown as ReadDocument;

/** A text that is watched, with what was asked of it and told. */
class WatchedWord implements WatchedText {
  body = 'one';
  changed: Omit<ReadChanges, 'text'> | null = { document: READ, isChanged: true };
  readRest: ReadDocument | null = null;
  isHeeded = true;
  failure: Error | null = null;
  asked: string[] = [];
  told: (ReadDocument | null)[] = [];
  onChange: (ids: readonly string[] | null) => void = () => undefined;
  onMove: () => void = () => undefined;

  constructor(private readonly hasEvents: boolean) {}

  async text(): Promise<string> {
    this.#ask('text');
    return this.body;
  }

  async changes(ids: ReadonlySet<string>): Promise<ReadChanges | null> {
    this.#ask(`changes ${[...ids].join()}`);
    return this.changed && { ...this.changed, text: this.body };
  }

  async rest(): Promise<ReadDocument | null> {
    this.#ask('rest');
    return this.readRest;
  }

  tell(document: ReadDocument | null): boolean {
    this.told.push(document);
    return this.isHeeded;
  }

  listen(onChange: WatchedWord['onChange'], onMove: () => void): ReturnType<WatchedText['listen']> {
    Object.assign(this, { onChange, onMove });
    return { hasEvents: Promise.resolve(this.hasEvents), end: () => undefined };
  }

  #ask(what: string): void {
    this.asked.push(what);
    if (this.failure) throw this.failure;
  }
}

let end: () => void;
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  end();
  jest.useRealTimers();
});

/** A watch that has taken its first look. */
async function watch(hasEvents = true): Promise<WatchedWord> {
  const word = new WatchedWord(hasEvents);
  end = watchText(word);
  await jest.advanceTimersByTimeAsync(0);
  expect(word.asked).toEqual(['text']);
  word.asked = [];
  return word;
}

const { between, quiet, afterEvent } = WATCH_TIMES;

describe('where Word tells of changed paragraphs', () => {
  it('reads these alone, once the writer pauses', async () => {
    const word = await watch();
    word.body = 'one two';
    for (const id of ['a', 'b', 'a']) {
      word.onChange([id]);
      await jest.advanceTimersByTimeAsync(afterEvent - 1);
    }
    expect(word.asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(word.asked).toEqual(['changes a,b']);
    expect(word.told).toEqual([READ]);
  });

  it('asks for nothing while nothing changes but, now and then, for the text', async () => {
    const word = await watch();
    await jest.advanceTimersByTimeAsync(quiet - 1);
    expect(word.asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(word.asked).toEqual(['text']);
    expect(word.told).toEqual([]);
  });

  it('looks at the text soon after the cursor was moved: some edits have no event', async () => {
    const word = await watch();
    word.body = 'two';
    word.onMove();
    await jest.advanceTimersByTimeAsync(between);
    expect(word.asked).toEqual(['text']);
    expect(word.told).toEqual([null]);
  });

  it('has the whole document read where paragraphs came or went, or cannot be read by themselves', async () => {
    const word = await watch();
    word.body = 'one and a half';
    word.onChange(null);
    await jest.advanceTimersByTimeAsync(afterEvent);
    word.body = 'two';
    word.changed = null;
    word.onChange(['a']);
    await jest.advanceTimersByTimeAsync(afterEvent);
    word.body = 'three';
    word.changed = { document: null, isChanged: true };
    word.onChange(['b']);
    await jest.advanceTimersByTimeAsync(afterEvent);
    expect(word.asked).toEqual(['text', 'changes a', 'text', 'changes b']);
    expect(word.told).toEqual([null, null, null]);
  });

  it('says nothing where an event was about nothing', async () => {
    const word = await watch();
    word.changed = { document: READ, isChanged: false };
    word.onChange(['a']);
    await jest.advanceTimersByTimeAsync(afterEvent);
    expect(word.told).toEqual([]);
  });

  it('reads what stands outside the body once the writer rests, and tells only of a change', async () => {
    const word = await watch();
    word.body = 'one two';
    word.onChange(['a']);
    await jest.advanceTimersByTimeAsync(afterEvent + between);
    expect(word.asked).toEqual(['changes a', 'text', 'rest']);
    await jest.advanceTimersByTimeAsync(between);
    expect(word.asked).toHaveLength(3);
    word.readRest = REST;
    word.body = 'one two three';
    word.onChange(['a']);
    await jest.advanceTimersByTimeAsync(afterEvent + between);
    expect(word.told).toEqual([READ, READ, REST]);
  });

  it('tells again, of all that changed, where nobody could heed it', async () => {
    const word = await watch();
    word.isHeeded = false;
    word.body = 'one two';
    word.onChange(['a']);
    await jest.advanceTimersByTimeAsync(afterEvent);
    word.onChange(['b']);
    word.isHeeded = true;
    await jest.advanceTimersByTimeAsync(afterEvent);
    expect(word.asked).toEqual(['changes a', 'changes a,b']);
    expect(word.told).toEqual([READ, READ]);
  });
});

it('looks at the text now and then where Word has no events', async () => {
  const word = await watch(false);
  await jest.advanceTimersByTimeAsync(between);
  word.body = 'two';
  await jest.advanceTimersByTimeAsync(between);
  expect(word.asked).toEqual(['text', 'text']);
  expect(word.told).toEqual([null]);
});

it('waits longer each time that Word does not answer, and looks at once when somebody comes back', async () => {
  const word = await watch(false);
  word.failure = new Error('busy');
  await jest.advanceTimersByTimeAsync(between + 2 * between + 4 * between - 1);
  expect(word.asked).toEqual(['text', 'text']);
  word.failure = null;
  window.dispatchEvent(new Event('focus'));
  await jest.advanceTimersByTimeAsync(0);
  expect(word.asked).toHaveLength(3);
});

it('ends', async () => {
  const word = await watch(false);
  end();
  word.onChange(['a']);
  await jest.advanceTimersByTimeAsync(quiet);
  expect(word.asked).toEqual([]);
});

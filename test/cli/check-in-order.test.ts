import fc from 'fast-check';
import { checkInOrder } from '../../src/cli/check-in-order';
import type { ChecksFiles, FileOutcome } from '../../src/cli/file-checker';

/** Takes as many turns of the event loop over a file as its name says. */
class SlowChecker implements ChecksFiles {
  static begun: SlowChecker[] = [];
  busy = 0;
  stopped = false;

  constructor() {
    SlowChecker.begun.push(this);
  }

  async check(file: string): Promise<FileOutcome> {
    this.busy += 1;
    expect(this.busy).toBe(1);
    for (let turn = 0; turn < Number(file.split(' ')[1]); turn += 1) await new Promise(setImmediate);
    this.busy -= 1;
    return { file, checked: null, problem: 'slow' };
  }

  stop(): Promise<void> {
    this.stopped = true;
    return Promise.resolve();
  }
}

beforeEach(() => void (SlowChecker.begun = []));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

it('yields every outcome once, in the order of the files, whoever is done first', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (turns, jobs) => {
      SlowChecker.begun = [];
      const files = turns.map((count, index) => `${index} ${count}`);
      const outcomes = await all(checkInOrder(files, jobs, () => new SlowChecker()));
      expect(outcomes.map(({ file }) => file)).toEqual(files);
      expect(SlowChecker.begun).toHaveLength(Math.min(jobs, files.length));
      expect(SlowChecker.begun.every(({ stopped }) => stopped)).toBe(true);
    }),
  ));

it('stops all when nobody waits for the rest', async () => {
  const seen: string[] = [];
  for await (const { file } of checkInOrder(['0 1', '1 3', '2 3', '3 3'], 2, () => new SlowChecker())) {
    seen.push(file);
    break;
  }
  expect(seen).toEqual(['0 1']);
  expect(SlowChecker.begun.map(({ stopped }) => stopped)).toEqual([true, true]);
});

it('fails where somebody who checks fails, and stops all', async () => {
  class Failing extends SlowChecker {
    override check(): Promise<FileOutcome> {
      return Promise.reject(new Error('no'));
    }
  }
  await expect(all(checkInOrder(['0 1', '1 1'], 2, () => new Failing()))).rejects.toThrow('no');
  expect(SlowChecker.begun.every(({ stopped }) => stopped)).toBe(true);
});

import { Worker } from 'node:worker_threads';
import { ThreadChecker } from '../../src/cli/thread-checker';
import { NO_LOCAL_TERMS } from '../../src/checks/local-terms';

const SETTINGS = { on: '2026-06-01', kind: undefined, nation: undefined, local: NO_LOCAL_TERMS, withEvidence: false, all: false };

/** Answers as a thread of ours does, unless the file’s name says how to break down. */
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (file) => {
    if (file === 'leave') process.exit(0);
    if (file === 'throw') throw new Error('words of the document');
    if (file === 'fill') { const all = []; for (;;) all.push(new Array(100000).fill({ file })); }
    parentPort.postMessage({ file, checked: null, problem: 'answered' });
  });
`;

let begun: number;
const begin = () => {
  begun += 1;
  return new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });
};
beforeEach(() => (begun = 0));

it.each([['leave', /^The check broke down over this file\. /], ['throw', /^The check broke down over this file\. /], ['fill', /^The check broke down over this file, as there was not enough memory\. /]])(
  'goes on with the next file after a thread broke down: %s',
  async (file, problem) => {
    const checker = new ThreadChecker(SETTINGS, begin);
    expect((await checker.check('one')).problem).toBe('answered');
    expect(await checker.check(file)).toEqual({ file, checked: null, problem: expect.stringMatching(problem) });
    expect((await checker.check('three')).problem).toBe('answered');
    expect(begun).toBe(2);
    await checker.stop();
  },
);

it('begins no thread before there is a file, and one for all that follow', async () => {
  const checker = new ThreadChecker(SETTINGS, begin);
  expect(begun).toBe(0);
  for (const file of ['one', 'two', 'three']) await checker.check(file);
  expect(begun).toBe(1);
  await checker.stop();
});

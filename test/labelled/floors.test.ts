import path from 'node:path';
import floors from './floors.json';
import { precision, recall, scoreFolder, scoreTable } from './score';

/**
 * Holds the checker to the labelled documents. `development` may be looked at when a check is made better; `held-out` is there to judge and is
 * never tuned on: its floors are what says how the checks do on documents that nobody has seen.
 */
describe.each(Object.entries(floors))('the checks, against the labelled documents of %s', (set, floor) => {
  const score = scoreFolder(path.join(__dirname, set));
  if (process.env.SHOW_SCORES) process.stdout.write(`\n${set}\n${scoreTable(score)}\n`);

  it('are right and complete enough together', () => {
    expect(precision(score.all)).toBeGreaterThanOrEqual(floor.precision);
    expect(recall(score.all)).toBeGreaterThanOrEqual(floor.recall);
  });

  it('are right enough each, where there is enough to tell', () => {
    const below = [...score.checks].filter(([, tally]) => tally.right + tally.false >= 8 && precision(tally) < floor.eachPrecision).map(([check, tally]) => `${check}: ${precision(tally).toFixed(2)}`);
    expect(below).toEqual([]);
  });

  it('know the kind of nearly every document', () => {
    expect(score.kinds.all - score.kinds.right).toBeLessThanOrEqual(floor.kindsWrong);
  });
});

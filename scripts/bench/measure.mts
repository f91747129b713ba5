/**
 * Measures one subject in a process of its own and prints its figures as JSON.
 *
 *   node --import tsx scripts/bench/measure.mts SUBJECT
 */
import { caseText, withOneEdit } from './case-text.mts';
import type { Subject } from './subject.mts';

/** All in milliseconds. */
export interface Figures {
  readonly load: number;
  /** The first 10,000 words in a fresh process. */
  readonly first: number;
  /** Text not seen before, once warm; the median. */
  readonly words10: number;
  readonly words50: number;
  /** One paragraph edited in a text that was just checked; the median. */
  readonly edit10: number;
  readonly edit50: number;
}

/** So many passes at most, and none begins after this time. */
const PASSES = 15;
const ENOUGH_MS = 15_000;

const name = process.argv[2] ?? '';
const began = performance.now();
const { load } = (await import(`./subjects/${name}.mts`)) as Subject;
const subject = await load();
const loaded = performance.now() - began;
let findings = 0;

async function time(work: () => number | Promise<number>): Promise<number> {
  const start = performance.now();
  findings += await work();
  return performance.now() - start;
}

async function median(work: (pass: number) => number | Promise<number>, before: () => void = () => undefined): Promise<number> {
  const times: number[] = [];
  const start = performance.now();
  for (let pass = 0; pass < PASSES && (pass === 0 || performance.now() - start < ENOUGH_MS); pass += 1) {
    before();
    times.push(await time(() => work(pass)));
  }
  return times.sort((a, b) => a - b)[times.length >> 1] as number;
}

async function edits(words: number): Promise<number> {
  const text = caseText(words);
  const edited = Array.from({ length: PASSES }, (_, edit) => withOneEdit(text, edit));
  findings += await subject.check(text);
  return median((pass) => subject.check(edited[pass] as string[]));
}

const forget = (): void => subject.forget?.();
const texts10 = Array.from({ length: PASSES + 5 }, (_, at) => caseText(10_000, 230 * (at + 1)));
const texts50 = Array.from({ length: PASSES }, (_, at) => caseText(50_000, 400 * (at + 1)));
const first = await time(() => subject.check(caseText(10_000)));
// Warm up on other text.
const warm = performance.now();
for (const text of texts10.slice(PASSES)) if (performance.now() - warm < ENOUGH_MS / 3) findings += await subject.check(text);
const figures: Figures = {
  load: loaded,
  first,
  words10: await median((pass) => subject.check(texts10[pass] as string[]), forget),
  words50: await median((pass) => subject.check(texts50[pass] as string[]), forget),
  edit10: await edits(10_000),
  edit50: await edits(50_000),
};
if (findings === 0) throw new Error(`${name} found nothing at all: it did not do its work.`);

const lengths: Record<string, readonly [number, number]> = {};
if (process.argv.includes('--lengths')) {
  for (const words of [1_000, 5_000, 10_000, 25_000, 50_000, 100_000]) lengths[words] = [await median((pass) => subject.check(caseText(words, 300 * pass + 7)), forget), await edits(words)];
}
process.stdout.write(JSON.stringify({ figures, lengths }));
process.exit(0);

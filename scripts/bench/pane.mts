/**
 * Times the pane in a real browser, beside the workbench: one paragraph edited in a document of a hundred pages with all its findings in sight, from the
 * moment the pane looks at the text, once the writer pauses, to that when the new finding is drawn. Needs the build; prints its figures as JSON.
 *
 *   node --import tsx scripts/bench/pane.mts
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { chromium, type Frame, type Page } from 'playwright-core';
import { WATCH_TIMES } from '../../src/word/watch-text';
import { findFolders } from '../../src/workbench/server/folders';
import { startServer } from '../../src/workbench/server/start-server';
import { startBrowser } from '../../test/end-to-end/browser';
import { caseText } from './case-text.mts';

/** All in milliseconds. */
export interface PaneFigures {
  readonly paragraphs: number;
  readonly findings: number;
  /** From the look at the text until the new finding is drawn. */
  readonly shown: readonly number[];
  /** Round trips to Word for each edit. */
  readonly roundTrips: readonly number[];
  /** Tasks of the pane that held the page for 50 ms or more, while the text was edited. */
  readonly longTasks: readonly number[];
  /** The same of the workbench, which plays Word in the same thread. */
  readonly hostTasks: readonly number[];
}

const WORDS = 50_000;
const WARM_UP = 3;
const EDITS = 20;

async function hundredPages(): Promise<Buffer> {
  const paragraphs = caseText(WORDS).map((text) => new Paragraph({ text }));
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ text: 'Child and family assessment', heading: HeadingLevel.TITLE }), ...paragraphs] }] }));
}

/**
 * Runs in every frame before anything else.
 * @param pause after which the pane looks at the text, in milliseconds
 */
function observe(pause: number): void {
  const own: number[] = [];
  const others: number[] = [];
  const looks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) (name === 'self' ? own : others).push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const { setTimeout: original } = window;
  window.setTimeout = ((work: () => void, time?: number, ...more: unknown[]) =>
    original(
      () => {
        if (time === pause) looks.push(performance.now());
        work();
      },
      time,
      ...more,
    )) as typeof window.setTimeout;
  Object.assign(window, { bench: { own, others, looks } });
}

interface Observed {
  readonly bench: { readonly own: number[]; readonly others: number[]; readonly looks: number[] };
}

/** Types at the end of a paragraph, as a writer would, and waits for the finding. @returns milliseconds from the look to the drawing */
async function edit(page: Page, pane: Frame, paragraph: string, words: string): Promise<number> {
  const drawn = pane.evaluate(
    (sought) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (![...document.querySelectorAll('[data-finding]')].some(({ textContent }) => textContent.includes(sought))) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - ((window as unknown as Observed).bench.looks.at(-1) ?? 0))));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    words.trim(),
  );
  await page.evaluate((text) => {
    const sheet = document.querySelector<HTMLElement>('[contenteditable="true"]');
    const element = [...(sheet?.querySelectorAll('p, h1') ?? [])].find(({ textContent }) => textContent === text);
    if (!sheet || !element) throw new Error('The paragraph is not there.');
    sheet.focus();
    const range = document.createRange();
    range.selectNodeContents(element);
    range.collapse(false);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, paragraph);
  await page.keyboard.insertText(words);
  return drawn;
}

const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../dist');
const server = await startServer({ port: 0, folders: findFolders(dist) });
const running = await startBrowser();
const browser = await chromium.connect(running.wsEndpoint());
try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.addInitScript(observe, WATCH_TIMES.afterEvent);
  await page.goto(server.url);
  await page.waitForSelector('iframe');
  const opened = await page.evaluate(() => window.workbench?.opened ?? 0);
  await page.setInputFiles('#file', { name: 'hundred-pages.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: await hundredPages() });
  await page.waitForFunction((count) => (window.workbench?.opened ?? 0) > count, opened);
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('There is no pane.');
  await pane.getByRole('button', { name: 'Check document' }).click();
  await pane.getByText(/^Checked at /u).waitFor({ timeout: 120_000 });
  for (let more = pane.getByRole('button', { name: /^Show [\d,]+ more/u }); (await more.count()) > 0; ) await more.first().click();
  const findings = await pane.locator('[data-finding]').count();
  const texts = await page.evaluate(() => [...document.querySelectorAll('[contenteditable="true"] p')].map(({ textContent }) => textContent).filter((text) => text.length > 100));
  const shown: number[] = [];
  const roundTrips: number[] = [];
  const batches = (): Promise<number> => page.evaluate(() => window.workbench?.host.syncs.batches ?? 0);
  const forget = (): Promise<void> =>
    pane.evaluate(() => {
      const { own, others } = (window as unknown as Observed).bench;
      own.length = 0;
      others.length = 0;
    });
  for (let round = 0; round < WARM_UP + EDITS; round += 1) {
    if (round === WARM_UP) await forget();
    const before = await batches();
    const time = await edit(page, pane, texts[Math.floor((texts.length * (round + 1)) / (WARM_UP + EDITS + 1))] ?? '', ` There are ongoing concerns around home conditions in case ${round}x.`);
    if (round >= WARM_UP) {
      shown.push(time);
      roundTrips.push((await batches()) - before);
    }
  }
  const { own, others } = await pane.evaluate(() => (window as unknown as Observed).bench);
  process.stdout.write(`${JSON.stringify({ paragraphs: texts.length, findings, shown, roundTrips, longTasks: own, hostTasks: others } satisfies PaneFigures)}\n`);
} finally {
  await browser.close();
  await running.close();
  await server.close();
}

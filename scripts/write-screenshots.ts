/**
 * Takes the pictures of the README from the built workbench, in every look: npm run screenshots
 *
 * They come into assets/screenshots; the same build gives the same pictures with the same browser.
 */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findFolders } from '../src/workbench/server/folders';
import { startServer } from '../src/workbench/server/start-server';
import { startBrowser } from '../test/end-to-end/browser';
import { LOOKS, type Look } from './screenshots/looks';
import { walk } from './screenshots/walk';

const ROOT = path.join(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, 'assets/screenshots');
/** The narrowest pane of Word, in CSS pixels. */
const WIDTH = '320';
const NOW = '2026-06-01T10:00:00';
/** What a picture may weigh at most, in bytes. */
const MOST = 100_000;

async function main(): Promise<void> {
  const server = await startServer({ port: 0, folders: findFolders(path.join(ROOT, 'dist')) });
  const running = await startBrowser();
  try {
    const browser = await chromium.connect(running.wsEndpoint());
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const look of LOOKS) await takeAll(browser, server.url, look);
    await browser.close();
  } finally {
    await running.close();
    await server.close();
  }
}

async function takeAll(browser: Browser, url: string, look: Look): Promise<void> {
  const context = await browser.newContext({ colorScheme: look.colourScheme, forcedColors: look.forcedColours, viewport: { width: 1100, height: 780 }, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/London' });
  await context.clock.setFixedTime(NOW);
  const page = await context.newPage();
  await page.goto(`${url}/?${new URLSearchParams({ sample: 'core-group-minutes.docx', ...(look.colourScheme === 'dark' ? { theme: 'dark' } : {}) })}`);
  await narrow(page);
  const element = await page.waitForSelector('iframe');
  const pane = await element.contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  await walk(pane, async (name, top) => {
    if (top) await top.evaluate((node) => node.scrollIntoView({ block: 'start' }));
    else await pane.evaluate(() => window.scrollTo(0, 0));
    await page.mouse.move(0, 0);
    const file = path.join(FOLDER, `${name}-${look.name}.png`);
    await element.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
    const { size } = statSync(file);
    if (size > MOST) throw new Error(`${file} weighs ${size} bytes; ${MOST} are the most.`);
  });
  if (look.name === 'light') await page.screenshot({ path: path.join(FOLDER, 'workbench.png'), animations: 'disabled' });
  await context.close();
}

/** Makes the pane as narrow as it gets. */
async function narrow(page: Page): Promise<void> {
  const divider = page.getByRole('separator', { name: 'Width of the pane' });
  while ((await divider.getAttribute('aria-valuenow')) !== WIDTH) await divider.press('ArrowRight');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

/**
 * Takes the pictures of the README from the built workbench, in every look: npm run screenshots
 *
 * They come into assets/screenshots; the same build gives the same pictures with the same browser.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
    for (const look of LOOKS) await takePane(browser, server.url, look);
    await takeWorkbench(browser, server.url);
    await browser.close();
  } finally {
    await running.close();
    await server.close();
  }
}

/** The pane alone, as narrow as Word makes it. */
async function takePane(browser: Browser, url: string, look: Look): Promise<void> {
  const { page, element, pane } = await openMinutes(browser, url, look, { width: 1100, height: 780 });
  await narrow(page);
  await walk(pane, async (name, top) => {
    if (top) await top.evaluate((node) => node.scrollIntoView({ block: 'start' }));
    else await pane.evaluate(() => window.scrollTo(0, 0));
    await page.mouse.move(0, 0);
    keep(`${name}-${look.name}.png`, await element.screenshot({ animations: 'disabled', caret: 'hide' }));
  });
  await page.context().close();
}

/** The document with the pane beside it, for the top of the README. */
async function takeWorkbench(browser: Browser, url: string): Promise<void> {
  const { page, pane } = await openMinutes(browser, url, LOOKS[0] as Look, { width: 1040, height: 540 });
  await pane.getByRole('button', { name: 'Check document' }).click();
  await pane.getByText(/^Checked at /).waitFor();
  await pane.locator('[data-finding]').first().click();
  await page.mouse.move(0, 0);
  keep('workbench.png', await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  await page.context().close();
}

async function openMinutes(browser: Browser, url: string, { colourScheme, forcedColours }: Look, viewport: { readonly width: number; readonly height: number }) {
  const context = await browser.newContext({ colorScheme: colourScheme, forcedColors: forcedColours, viewport, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/London' });
  await context.clock.setFixedTime(NOW);
  const page = await context.newPage();
  await page.goto(`${url}/?${new URLSearchParams({ sample: 'core-group-minutes.docx', ...(colourScheme === 'dark' ? { theme: 'dark' } : {}) })}`);
  const element = await page.waitForSelector('iframe');
  const pane = await element.contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  return { page, element, pane };
}

function keep(name: string, picture: Buffer): void {
  if (picture.length > MOST) throw new Error(`${name} weighs ${picture.length} bytes; ${MOST} are the most.`);
  writeFileSync(path.join(FOLDER, name), picture);
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

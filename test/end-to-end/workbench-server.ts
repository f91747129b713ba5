import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { SyncCount } from '../../src/workbench/host/host-options';

/** How a test opens the workbench. */
export interface WorkbenchOptions {
  /** A sample by its file name or kind; the first one where nothing is said. */
  readonly sample?: string;
  /** A document of the test's own, opened as a user opens a file. */
  readonly document?: { readonly name: string; readonly bytes: Uint8Array };
  /** How Word behaves, as the address says it: `{ word: '1.3', mode: 'read-only' }`. */
  readonly address?: Readonly<Record<string, string>>;
  /** What the server holds as the team's file; left out, it holds none. */
  readonly team?: object;
  readonly colourScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The workbench in a browser, with the pane in its frame. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** The frame of the pane now; another one once another document was opened. */
  pane(): Promise<Frame>;
  /** Round trips between the pane and the host so far. */
  syncs(): Promise<SyncCount>;
  /** What was asked of any server but the workbench's own; all of it was refused. */
  readonly strayRequests: readonly string[];
  /** What the page or the pane complained about: uncaught errors and breaches of the content security policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** The address of the workbench's server. */
export function workbenchUrl(): string {
  return required('E2E_WORKBENCH');
}

/** Opens the workbench in a fresh browser profile and waits until Office is ready in the pane. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenedWorkbench> {
  browser ??= chromium.connect(required('E2E_BROWSER_ENDPOINT'));
  const context = await (await browser).newContext({ colorScheme: options.colourScheme ?? 'light', viewport: options.viewport ?? { width: 1280, height: 800 } });
  const strayRequests = await refuseOtherServers(context);
  const { team } = options;
  if (team) await context.route('**/taskpane/team.json', (route) => route.fulfill({ body: JSON.stringify(team), contentType: 'application/json' }));
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A team has a file of its own or not; browsers note it when there is none.
    if (message.type() === 'error' && !message.location().url.endsWith('/taskpane/team.json')) complaints.push(message.text());
  });
  const address = new URLSearchParams({ ...(options.sample === undefined ? {} : { sample: options.sample }), ...options.address });
  await page.goto(`${workbenchUrl()}/?${address}`);
  await paneOf(page);
  if (options.document) await openFile(page, options.document);
  return {
    page,
    pane: () => paneOf(page),
    syncs: () => page.evaluate(() => structuredClone(window.workbench?.host.syncs ?? { batches: 0, actions: [], errors: [] })),
    strayRequests,
    complaints,
    close: () => context.close(),
  };
}

/** Lets go of the browser; call it once at the end of a test file. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Opens a file by the page's button, and waits for the pane of the new document. */
export async function openFile(page: Page, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  const before = await page.evaluate(() => window.workbench?.opened ?? 0);
  await page.setInputFiles('#file', { name, mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: Buffer.from(bytes) });
  await page.waitForFunction((count) => (window.workbench?.opened ?? 0) > count, before);
}

/** The bytes of what `work` makes the page save, and its name. */
export async function downloaded(page: Page, work: () => Promise<unknown>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), work()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

async function refuseOtherServers(context: BrowserContext): Promise<string[]> {
  const stray: string[] = [];
  await context.route(
    (url) => url.origin !== workbenchUrl() && !['data:', 'blob:', 'about:'].includes(url.protocol),
    (route) => {
      stray.push(route.request().url());
      return route.abort();
    },
  );
  return stray;
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The frame has no page.');
  await frame.waitForFunction(() => typeof Office !== 'undefined' && typeof Word !== 'undefined');
  await frame.evaluate(() => Office.onReady());
  return frame;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: end-to-end tests run with the global set-up of the Jest project.`);
  return value;
}

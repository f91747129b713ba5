import { join } from 'node:path';
import type { BrowserServer } from 'playwright-core';
import { findFolders } from '../../src/workbench/server/folders';
import type { RunningServer } from '../../src/workbench/server/start-server';
import { startServer } from '../../src/workbench/server/start-server';
import { startBrowser } from './browser';

/** What global-teardown has to end. Jest runs both in one process. */
export interface EndToEndServices {
  readonly server: RunningServer;
  readonly browser: BrowserServer;
}

declare global {
  var endToEnd: EndToEndServices | undefined;
}

/** Serves the build, which `npm test` has made before, and starts one browser for all end-to-end tests; they find both in the environment. */
export default async function setUp(): Promise<void> {
  const server = await startServer({ port: 0, folders: findFolders(join(__dirname, '../../dist')) });
  const browser = await startBrowser().catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  globalThis.endToEnd = { server, browser };
  process.env['E2E_WORKBENCH'] = server.url;
  process.env['E2E_BROWSER_ENDPOINT'] = browser.wsEndpoint();
}

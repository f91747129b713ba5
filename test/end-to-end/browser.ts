import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserServer, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { unpackedChromium } from './unpacked-chromium';

/** Keeps a browser from talking to its maker; the rest of the tests hold that nothing else does either. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic', '--disable-domain-reliability', '--no-pings'];

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'chromium-headless-shell', 'microsoft-edge', 'google-chrome'];

/** A browser that may be on this computer, and how it is started. */
interface Candidate {
  readonly name: string;
  readonly prepare: () => Promise<LaunchOptions> | LaunchOptions;
}

/**
 * Starts the first browser there is: the one that E2E_BROWSER names (a path, or "msedge" or "chrome"), Edge, Chrome, a Chromium on the
 * path, and on Linux the one that comes with the npm packages.
 * @throws Error with one line that says what to install where there is none
 */
export async function startBrowser(): Promise<BrowserServer> {
  const failures: string[] = [];
  for (const { name, prepare } of candidates()) {
    try {
      const options = await prepare();
      return await chromium.launchServer({ ...options, headless: true, args: QUIET, chromiumSandbox: process.getuid?.() !== 0 });
    } catch (error) {
      failures.push(`${name}: ${firstLine(error)}`);
    }
  }
  throw new Error(`No browser for the end-to-end tests. Install Microsoft Edge, Google Chrome or Chromium, or name one with E2E_BROWSER. Tried ${failures.join('; ')}`);
}

function candidates(): Candidate[] {
  const named = process.env['E2E_BROWSER'];
  if (named) return [{ name: named, prepare: () => (/[\\/]/.test(named) ? { executablePath: named } : { channel: named }) }];
  const channels = ['msedge', 'chrome'].map((channel) => ({ name: channel, prepare: () => ({ channel }) }));
  const onPath = NAMES_ON_PATH.flatMap((name) => {
    const executablePath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)).find(existsSync);
    return executablePath === undefined ? [] : [{ name, prepare: () => ({ executablePath }) }];
  });
  const fromNpm = process.platform === 'linux' && process.arch === 'x64' ? [{ name: '@sparticuz/chromium', prepare: unpackedChromium }] : [];
  return [...channels, ...onPath, ...fromNpm];
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n').find((line) => line.trim() !== '') ?? message;
}

import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { closeBrowser, openWorkbench, type OpenedWorkbench, type WorkbenchOptions } from './workbench-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const MINUTES = 'core-group-minutes.docx';

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(closeBrowser);

/** Opens the minutes and checks them from the first screen. */
async function checkMinutes(options: WorkbenchOptions = {}): Promise<{ workbench: OpenedWorkbench; page: Page; pane: Frame }> {
  const workbench = await openWorkbench({ sample: MINUTES, ...options });
  opened = workbench;
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: 'Check document' }).click();
  await pane.getByText(/^Checked at /u).waitFor();
  return { workbench, page: workbench.page, pane };
}

const selectedInDocument = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');
/** Waits until the open finding says that its words are selected. */
const saysSelected = (pane: Frame): Promise<void> => pane.locator('li').getByText('The words are selected in the document.').waitFor();
/** White space as Word and the page draw it apart: not part of what is compared. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The words that the rows of the list quote in full; those cut short are left out. */
async function quotes(pane: Frame): Promise<string[]> {
  const rows = await pane.locator('[data-finding]').allTextContents();
  return rows.map((row) => /“(.*)”$/su.exec(row)?.[1] ?? '').filter((quote) => quote !== '' && !quote.endsWith('…'));
}

async function breaches(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
  const { violations } = await pane.evaluate(() => (window as unknown as { axe: { run(root: Document): Promise<AxeResults> } }).axe.run(document));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Makes the pane as narrow as Word lets it be: 320 pixels. */
async function narrow(page: Page): Promise<void> {
  const divider = page.getByRole('separator', { name: 'Width of the pane' });
  while ((await divider.getAttribute('aria-valuenow')) !== '320') await divider.press('ArrowRight');
}

/**
 * What has the focus in the pane, and what stands in front of it at its middle and its corners; null when the focus has left the pane.
 */
function focusedStop(pane: Frame): Promise<{ name: string; covered: string[] } | null> {
  return pane.evaluate(() => {
    const focused = document.activeElement;
    if (!document.hasFocus() || !focused || focused === document.body) return null;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const inset = 3;
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + inset, top + inset],
      [right - inset, bottom - inset],
    ] as const;
    const covered = points.flatMap(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit && (focused.contains(hit) || hit.contains(focused)) ? [] : [`${hit?.tagName.toLowerCase() ?? 'nothing'} over ${focused.textContent} at ${x}, ${y}`];
    });
    return { name: `${focused.tagName} ${focused.id} ${focused.textContent}`, covered };
  });
}

/** The signs (drawings) in the pane that stand out less than 3 to 1 from the background of their text. */
function faintSigns(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const channels = (colour: string): number[] => (/\(([^)]*)\)/u.exec(colour)?.[1] ?? '').split(/[ ,/]+/u).map(Number);
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => (channel / 255 <= 0.03928 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const backgroundOf = (element: Element | null): string => {
      for (let each = element; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if ((channels(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const signs = [...document.querySelectorAll('svg')].filter((sign) => sign.checkVisibility());
    if (signs.length < 5) return ['There are no signs.'];
    return signs.flatMap((sign) => {
      const drawn = sign.querySelector('path') ?? sign;
      const [lighter = 0, darker = 0] = [luminance(getComputedStyle(drawn).fill), luminance(backgroundOf(sign))].sort((a, b) => b - a);
      const contrast = (lighter + 0.05) / (darker + 0.05);
      return contrast >= 3 ? [] : [`${contrast.toFixed(1)} to 1: ${sign.parentElement?.textContent ?? ''}, ${getComputedStyle(drawn).fill} on ${backgroundOf(sign)}`];
    });
  });
}

describe('the review, in the workbench', () => {
  it('lists what it finds under the practice points, and selects exactly the words of each finding that is clicked', async () => {
    const { page, pane } = await checkMinutes();
    expect(await pane.getByRole('heading', { level: 2, name: /Practice point/u }).count()).toBeGreaterThanOrEqual(4);

    const words = await quotes(pane);
    expect(words.length).toBeGreaterThanOrEqual(5);
    for (const quote of new Set(words)) {
      await pane.locator('[data-finding]', { hasText: `“${quote}”` }).first().click();
      await saysSelected(pane);
      expect(oneLine(await selectedInDocument(page))).toBe(oneLine(quote));
      await pane.locator('[data-finding][aria-expanded="true"]').click();
    }
  });

  it('goes from finding to finding by keyboard alone, in the list and in the document', async () => {
    const { page, pane } = await checkMinutes();
    const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? '');
    const seen: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('Alt+ArrowDown');
      await saysSelected(pane);
      expect(await focused()).toContain('“');
      seen.push(oneLine(await selectedInDocument(page)));
    }
    expect(new Set(seen).size).toBeGreaterThan(1);
    await page.keyboard.press('Alt+ArrowUp');
    await pane.getByText(/^2 of \d+$/u).waitFor();
    await page.keyboard.press('j');
    expect(await focused()).not.toBe('');
  });

  it('checks again by another kind, nation and day without reading the document again', async () => {
    // Without marks in the document, which follow what is found.
    const { workbench, pane } = await checkMinutes({ address: { word: '1.6' } });
    const before = (await workbench.syncs()).batches;
    await pane.getByText('Change', { exact: true }).click();
    await pane.getByLabel('Kind of document').selectOption('assessment');
    await pane.getByLabel('Nation').selectOption('Scotland');
    await pane.getByLabel('Day of the check').fill('2026-01-31');
    await pane.getByText(/^Assessment · Scotland · 31 January 2026/u).waitFor();
    expect((await workbench.syncs()).batches).toBe(before);
  });

  it('remembers that it was opened before, and the nation, and nothing of the document', async () => {
    const { workbench, page, pane } = await checkMinutes();
    await pane.getByText('Change', { exact: true }).click();
    await pane.getByLabel('Nation').selectOption('Wales');
    await pane.getByText(/· Wales ·/u).waitFor();
    const [quote] = await quotes(pane);

    await page.reload();
    const again = await workbench.pane();
    await again.getByText(/· Wales ·/u).waitFor();
    const kept = await again.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
    expect(kept).toContain('Wales');
    expect(kept).not.toContain(quote);
    expect(kept).not.toContain(MINUTES);
  });

  it('sends nothing to anybody and breaks no security policy', async () => {
    const { workbench, pane } = await checkMinutes();
    await pane.locator('[data-finding]').first().click();
    expect(workbench.strayRequests).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });

  it('has nothing to scroll sideways at 320 pixels, with a finding open', async () => {
    const { page, pane } = await checkMinutes();
    await narrow(page);
    await pane.locator('[data-finding]').first().click();
    expect(await pane.evaluate(() => innerWidth)).toBe(320);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  it('never hides behind its bars what has the focus, at 320 pixels, all the way through and back', async () => {
    const { page, pane } = await checkMinutes({ viewport: { width: 1280, height: 560 } });
    await narrow(page);
    await pane.locator('[data-finding]').first().click();
    for (const summary of await pane.locator('summary').all()) await summary.click();
    await pane.getByRole('banner').click({ position: { x: 310, y: 20 } });
    const stops: string[] = [];
    for (const key of ['Tab', 'Shift+Tab']) {
      for (const round = stops.length; ; ) {
        await page.keyboard.press(key);
        const stop = await focusedStop(pane);
        if (!stop) break;
        expect(stop.covered).toEqual([]);
        stops.push(stop.name);
        expect(stops.length - round).toBeLessThan(500);
      }
    }
    expect(new Set(stops).size).toBeGreaterThan(30);
  });

  it.each(['light', 'dark'] as const)('is accessible in a real browser, %s', async (colourScheme) => {
    const { pane } = await checkMinutes({ colourScheme, address: { theme: colourScheme } });
    await pane.locator('[data-finding]').first().click();
    for (const summary of await pane.locator('summary').all()) await summary.click();
    expect(await breaches(pane)).toEqual([]);
  });

  it('is accessible in forced colours: its levels and the focus are seen', async () => {
    opened = await openWorkbench({ sample: MINUTES });
    const { page } = opened;
    await page.emulateMedia({ forcedColors: 'active' });
    const pane = await opened.pane();
    await pane.getByRole('button', { name: 'Check document' }).click();
    await pane.getByText(/^Checked at /u).waitFor();
    await pane.locator('[data-finding]').first().click();
    await saysSelected(pane);
    expect(await breaches(pane)).toEqual([]);
    expect(await faintSigns(pane)).toEqual([]);

    await pane.getByRole('banner').click({ position: { x: 310, y: 20 } });
    let stops = 0;
    for (let frame = await pane.frameElement(); stops < 12; stops += 1) {
      await page.keyboard.press('Tab');
      expect(await focusedStop(pane)).not.toBeNull();
      const focused = await frame.screenshot({ animations: 'disabled', caret: 'hide' });
      await pane.evaluate(() => (document.activeElement as HTMLElement).setAttribute('data-was', ''));
      await pane.evaluate(() => (document.activeElement as HTMLElement).blur());
      const blurred = await frame.screenshot({ animations: 'disabled', caret: 'hide' });
      expect(focused.equals(blurred)).toBe(false);
      await pane.evaluate(() => {
        const was = document.querySelector<HTMLElement>('[data-was]');
        was?.removeAttribute('data-was');
        was?.focus();
      });
      frame = await pane.frameElement();
    }
  });

  it('says that a document is for reading only, and checks it', async () => {
    const { pane } = await checkMinutes({ address: { mode: 'read-only' } });
    await pane.getByText(/open for reading only/u).waitFor();
    expect(await pane.locator('[data-finding]').count()).toBeGreaterThan(0);
  });

  it('says what to do when Word refuses', async () => {
    opened = await openWorkbench({ sample: MINUTES, address: { refuse: 'GeneralException' } });
    const pane = await opened.pane();
    await pane.getByRole('button', { name: 'Check document' }).click();
    await pane.getByRole('button', { name: 'Try again' }).waitFor();
    await pane.getByText(/For your IT support: GeneralException/u).waitFor();
  });
});

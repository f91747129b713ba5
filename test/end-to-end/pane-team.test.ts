import type { Frame, Page } from 'playwright-core';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from './workbench-server';

const MINUTES = 'core-group-minutes.docx';

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(closeBrowser);

/** What the pane asks the server for, besides its own program. */
function otherRequests(page: Page): ReadonlySet<string> {
  const others = new Set<string>();
  page.on('request', (request) => {
    const { pathname, search, hash } = new URL(request.url());
    const isOfPane = request.frame() !== page.mainFrame() && !['script', 'document', 'stylesheet', 'image', 'font'].includes(request.resourceType());
    if (isOfPane) others.add(`${request.method()} ${pathname}${search}${hash} ${request.postData() ?? ''}`.trim());
  });
  return others;
}

/** The workbench with the server holding this as the team's file; checked from the first screen. */
async function checkWith(team: string | null): Promise<{ workbench: OpenedWorkbench; pane: Frame; others: ReadonlySet<string> }> {
  opened = await openWorkbench({ sample: MINUTES });
  const { page } = opened;
  if (team !== null) await page.route('**/taskpane/team.json', (route) => route.fulfill({ body: team, contentType: 'application/json' }));
  const others = otherRequests(page);
  await page.reload();
  const pane = await opened.pane();
  await pane.getByRole('button', { name: 'Check document' }).click();
  await pane.getByText(/^Checked at /u).waitFor();
  return { workbench: opened, pane, others };
}

describe('the team’s file beside the pane', () => {
  it('is asked for with nothing of the document, and is in use', async () => {
    const { workbench, pane, others } = await checkWith('{ "name": "Northvale", "checks": { "action-no-owner": "off" } }');
    await pane.getByText('Switched off or lowered by your team (Northvale)').waitFor();
    await pane.getByText('An action that nobody owns: off (otherwise “Must”)').waitFor();
    await pane.locator('[data-finding]').first().click();
    expect([...others]).toEqual(['GET /taskpane/team.json']);
    expect(workbench.strayRequests).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });

  it('may be missing', async () => {
    const { workbench, pane, others } = await checkWith(null);
    expect(await pane.getByText(/your team/iu).count()).toBe(0);
    expect([...others]).toEqual(['GET /taskpane/team.json']);
    expect(workbench.complaints).toEqual([]);
  });

  it('is told to be faulty, and the check goes on', async () => {
    const { pane } = await checkWith('{\n  "checks": { "jargn": "off" }\n}');
    await pane.getByText('team.json, line 2, checks.jargn: “jargn” is not a check. Did you mean “jargon”?').waitFor();
    expect(await pane.locator('[data-finding]').count()).toBeGreaterThan(0);
  });
});

describe('words of one’s own', () => {
  it('are checked by at once, outlive the pane, and nothing of the document is kept with them', async () => {
    const { workbench, pane } = await checkWith(null);
    const row = pane.locator('[data-finding]').filter({ hasText: /^Should“[A-Z]{3,}”$/u }).first();
    const letters = /“(.*)”/u.exec((await row.textContent()) ?? '')?.[1] ?? '';
    expect(letters).not.toBe('');
    await pane.getByText(/^Your own words and short forms/u).click();
    await pane.getByLabel('Word or short form').fill(letters);
    await pane.getByLabel('What it means').fill('a thing everybody knows');
    await pane.getByLabel('Everybody who gets my documents knows it').check();
    await pane.getByRole('button', { name: 'Add', exact: true }).click();
    await row.filter({ hasText: `“${letters}”` }).waitFor({ state: 'detached' });

    await workbench.page.reload();
    const again = await workbench.pane();
    await again.getByText('Your own words and short forms (1)').click();
    await again.getByText('a thing everybody knows').waitFor();
    const kept = await again.evaluate(() => Object.keys(localStorage).map((key) => localStorage.getItem(key)).join());
    expect(kept).toContain('a thing everybody knows');
    expect(kept).not.toContain('core group');
    await again.getByRole('button', { name: `Remove “${letters}”` }).click();
    await again.locator('[data-finding]', { hasText: `“${letters}”` }).first().waitFor();
  });
});

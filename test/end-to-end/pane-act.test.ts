import type { Frame, Page } from 'playwright-core';
import { bytesOf, caretAt, paragraph, sheetTexts } from './typing-page';
import { underlinedIn } from './word-page';
import { closeBrowser, openFile, openWorkbench, type OpenedWorkbench } from './workbench-server';

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(closeBrowser);

const RCPC = 'review child protection conference (RCPC)';

const WORRY = (nth: number): string => `The school has concerns about number ${nth}.`;

/** Three short forms, and many times a worry without particulars. */
async function notes(worries: number): Promise<{ name: string; bytes: Uint8Array }> {
  const children = [
    paragraph('Minutes of the core group'),
    paragraph('The RCPC was held on 3 March 2026.'),
    paragraph('The CAFCASS officer came late.'),
    paragraph('The SENCO sent her report.'),
    ...Array.from({ length: worries }, (_, at) => paragraph(WORRY(at + 1))),
  ];
  return { name: 'notes.docx', bytes: await bytesOf(children) };
}

interface Scene {
  readonly page: Page;
  readonly pane: Frame;
}

/** Opens notes in the pane and checks them; the pane does not follow what is written unless it says so. */
async function check(worries: number, address: Readonly<Record<string, string>>, { live = false } = {}): Promise<Scene> {
  opened = await openWorkbench({ document: await notes(worries), address });
  const pane = await opened.pane();
  await pane.getByRole('button', { name: 'Check document' }).click();
  await pane.getByText(/^Checked at /u).waitFor();
  if (!live) {
    await pane.getByText('Change', { exact: true }).click();
    await pane.getByLabel('Check while I write').uncheck();
  }
  await settled();
  return { page: opened.page, pane };
}

/** The round trips so far, once there are no more. */
async function settled(): Promise<number> {
  for (let known = -1; ; ) {
    const { batches } = await opened!.syncs();
    if (batches === known) return known;
    known = batches;
    await opened!.page.waitForTimeout(150);
  }
}

async function roundTrips(work: () => Promise<unknown>): Promise<number> {
  const before = await settled();
  await work();
  return (await settled()) - before;
}

const openFinding = (pane: Frame, words: string) => pane.locator('[data-finding]').filter({ hasText: `“${words}”` }).first().click();
/** What was said last, with the way back. */
const said = (pane: Frame, words: string | RegExp) => pane.locator('div:has(> button[aria-label="Close this message"])').filter({ hasText: words }).waitFor();

describe.each(['1.3', '1.4', '1.6', '1.8'])('the pane in Word %s', (version) => {
  const address = { word: version, desktop: '0' };
  const hasComments = version !== '1.3';
  const inPlace = hasComments ? 'The new wording is in place, as a tracked change.' : 'The new wording is in place. Word did not track the change.';

  it('checks many findings in as few round trips, puts wordings in place by its buttons, one or all, takes them back, comments, and sets aside', async () => {
    const { page, pane: first } = await check(60, address);
    const forMany = await roundTrips(() => checkAgain(first));
    expect((await underlinedIn(page)).length).toBe(version === '1.8' ? 64 : 0);
    await openFile(page, await notes(2));
    const pane = await opened!.pane();
    // Whoever comes into the pane has the record read anew, once.
    await pane.getByText(/^Checked at /u).click();
    expect(await roundTrips(() => checkAgain(pane))).toBe(forMany);

    const before = await sheetTexts(page);
    const marked = version === '1.8' ? ['RCPC', 'CAFCASS', 'SENCO', WORRY(1), WORRY(2)] : [];
    expect(await underlinedIn(page)).toEqual(expect.arrayContaining(marked));

    await openFinding(pane, 'RCPC');
    const one = await roundTrips(async () => {
      await pane.getByRole('button', { name: `Put “${RCPC}” in its place` }).click();
      await said(pane, inPlace);
    });
    expect(await sheetTexts(page)).toEqual(before.map((text) => text.replace('RCPC', RCPC)));
    expect(await page.locator('#sheet ins').allTextContents()).toEqual(hasComments ? [RCPC] : []);
    expect(await underlinedIn(page)).not.toContain('RCPC');
    await pane.getByRole('button', { name: 'Undo' }).click();
    await said(pane, 'The words are as they were.');
    expect(await sheetTexts(page)).toEqual(before);

    await settled();
    await pane.getByText('Write out 3 short forms').click();
    const all = await roundTrips(async () => {
      await pane.getByRole('button', { name: 'Write out 3', exact: true }).click();
      await said(pane, '3 short forms are written out.');
    });
    expect(all).toBe(one);
    expect((await sheetTexts(page)).filter((text) => /\((?:RCPC|CAFCASS|SENCO)\)/u.test(text))).toHaveLength(3);
    await pane.getByRole('button', { name: 'Undo' }).click();
    await said(pane, 'The words are as they were.');
    await settled();
    expect(await sheetTexts(page)).toEqual(before);
    expect(await underlinedIn(page)).toEqual(expect.arrayContaining(marked));

    if (hasComments) {
      await pane.getByText('Comments in the document').click();
      await pane.getByRole('button', { name: /^Add \d+ comments$/u }).click();
      await said(pane, /^\d+ comments are in the document\.$/u);
      expect(await page.locator('#comments .comment').count()).toBeGreaterThan(3);
      await pane.getByRole('button', { name: 'Remove our comments' }).click();
      await said(pane, /^\d+ comments of ours are removed\.$/u);
      await pane.getByRole('button', { name: 'Add as comment' }).click();
      await said(pane, '1 comment is in the document.');
      expect(await page.locator('#comments .comment').allTextContents()).toEqual([expect.stringContaining('RCPC')]);
    }

    await openFinding(pane, WORRY(1));
    await pane.getByRole('button', { name: 'Set aside…' }).click();
    await pane.getByLabel(/^Why it stands/u).fill('It is written in the plan.');
    await pane.getByRole('button', { name: 'Set aside', exact: true }).click();
    await pane.getByText(/ · 1 set aside$/u).waitFor();
    // The pane alone is loaded anew: the document stays open, and holds what was decided.
    await pane.evaluate(() => location.reload());
    await pane.getByText(/ · 1 set aside$/u).waitFor();
    await pane.getByText('Set aside (1)').click();
    await pane.getByText('Because: It is written in the plan.').waitFor();
    await settled();
    const after = await underlinedIn(page);
    expect([after.includes(WORRY(1)), after.includes(WORRY(2))]).toEqual([false, marked.length > 0]);
    expect(opened?.complaints).toEqual([]);
  });
});

async function checkAgain(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Check again' }).click();
  await pane.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });
}

describe('marks in the document', () => {
  /** Opens the popup of the mark on some words, by keyboard. */
  async function popup(page: Page, words: string) {
    await caretAt(page, words);
    await page.keyboard.press('Alt+ArrowDown');
    return page.getByRole('dialog', { name: 'Be clear, and show the whole child' });
  }
  const marked = (page: Page, words: string, isMarked: boolean) => expectSoon(async () => (await underlinedIn(page)).includes(words), isMarked);

  it('lead to their finding, put a wording in place, set aside, go when mended, come back when the pane is opened again, and are switched off', async () => {
    const { page, pane } = await check(1, {}, { live: true });
    const card = await popup(page, 'SENC');
    await pane.locator('[data-finding][aria-expanded="true"]').filter({ hasText: '“SENCO”' }).waitFor();
    expect(await card.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Enter');
    await said(pane, 'The new wording is in place. Word did not track the change.');
    expect(await sheetTexts(page)).toContainEqual(expect.stringMatching(/^The special educational needs .* \(SENCO\) sent her report\.$/u));
    await marked(page, 'SENCO', false);
    await pane.getByRole('button', { name: 'Undo' }).click();
    await said(pane, 'The words are as they were.');
    await marked(page, 'SENCO', true);

    await (await popup(page, 'CAFCA')).getByRole('button', { name: 'Ignore' }).click();
    await said(pane, '“CAFCASS” is set aside.');
    await pane.getByText(/ · 1 set aside$/u).waitFor();
    await marked(page, 'CAFCASS', false);

    await caretAt(page, 'RCPC');
    await page.keyboard.type(' (review child protection conference)');
    await marked(page, 'RCPC', false);
    await pane.locator('[data-finding]').filter({ hasText: '“RCPC”' }).first().waitFor({ state: 'detached' });
    const before = await underlinedIn(page);
    expect(before).toEqual(expect.arrayContaining(['SENCO', WORRY(1)]));

    await pane.evaluate(() => location.reload());
    await pane.getByText(/ · 1 set aside$/u).waitFor();
    await expectSoon(() => underlinedIn(page), before);

    await pane.getByText('Change', { exact: true }).click();
    await pane.getByLabel('Mark it in the document').uncheck();
    await expectSoon(() => underlinedIn(page), []);
    expect(opened?.complaints).toEqual([]);
  });

  it('are not shown by a Word without a subscription: the pane says so once, and does all else', async () => {
    const { page, pane } = await check(1, { licence: 'perpetual' });
    await said(pane, 'Word does not underline what was found on this computer. Comments can show it in the document: see below.');
    expect(await underlinedIn(page)).toEqual([]);
    await pane.evaluate(() => location.reload());
    await pane.getByText(/^Checked at /u).waitFor();
    await settled();
    expect(await pane.getByRole('button', { name: 'Close this message' }).count()).toBe(0);
    expect(opened?.complaints).toEqual([]);
  });
});

/** Waits until something comes out as expected: the pane draws marks after the list. */
async function expectSoon<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  for (let left = 100; JSON.stringify(await read()) !== JSON.stringify(wanted) && left > 0; left -= 1) await opened!.page.waitForTimeout(100);
  expect(await read()).toEqual(wanted);
}

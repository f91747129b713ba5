import type { Frame, Locator } from 'playwright-core';
import { openPackage } from '../../src/docx/package';
import { readDocx } from '../../src/docx/read-docx';
import { readKeptRecord } from '../../src/docx/record-part';
import { takeFingerprint } from '../../src/sharing/fingerprint';
import { EMPTY_RECORD } from '../../src/sharing/record';
import { signOffStanding } from '../../src/sharing/sign-off';
import { ladenDocument, textOf, traceIn } from '../docx/laden-document';
import { closeBrowser, downloaded, openWorkbench, type OpenedWorkbench, type WorkbenchOptions } from './workbench-server';

/** What is required is told elsewhere; here nothing stands before the copy. */
const TEAM = { name: 'Northvale', sharing: { required: ['unchanged'] } };
const LADEN = { name: 'plan.docx', bytes: ladenDocument() };

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(closeBrowser);

async function openShare(options: WorkbenchOptions): Promise<{ workbench: OpenedWorkbench; pane: Frame }> {
  opened = await openWorkbench({ document: LADEN, team: TEAM, ...options });
  const pane = await opened.pane();
  await pane.getByRole('button', { name: 'Check document' }).click();
  await pane.getByText(/^Checked at /u).waitFor();
  await pane.getByRole('tab', { name: 'Share' }).click();
  await pane.getByRole('button', { name: 'Make the copy' }).waitFor();
  return { workbench: opened, pane };
}

const said = (pane: Frame, words: RegExp): Locator => pane.getByRole('tabpanel', { name: 'Share' }).getByText(words);

it.each([
  ['on a desktop', {}],
  ['on the web', { word: '1.8', desktop: '0', deleted: 'included' }],
])('makes the copy to send of what Word %s hands over, opens it as a new document, and leaves the original as it was', async (_, address) => {
  const { workbench, pane } = await openShare({ address });
  const { page } = workbench;
  await pane.getByLabel('Your name').fill('Ada Bello');
  await pane.getByLabel('Your role').fill('Team manager');
  await pane.getByRole('button', { name: 'Sign off' }).click();
  await said(pane, /^Signed off by Ada Bello \(Team manager\) on /u).waitFor();
  await pane.getByLabel('End it with a short statement of the sign-off').check();
  await pane.getByRole('button', { name: 'Make the copy' }).click();
  await said(pane, /^Tracked changes have not been settled\./u).waitFor();
  await pane.getByRole('button', { name: 'Accept all changes in the copy' }).click();
  await said(pane, /^The copy is ready\./u).waitFor();
  await pane.getByText(/^Files within the file: /u).waitFor();
  await pane.getByText(/^Headers and footers\. Make sure/u).waitFor();

  const before = await page.evaluate(() => window.workbench?.opened ?? 0);
  await pane.getByRole('button', { name: 'Open it as a new document' }).click();
  // The sign-off was kept in the original, which is not saved yet.
  const original = await downloaded(page, () => page.getByRole('dialog').getByRole('button', { name: 'Save a copy' }).click());
  await page.waitForFunction((count) => (window.workbench?.opened ?? 0) > count, before);
  expect(original.name).toBe('plan.docx');
  expect(textOf(original.bytes)).toEqual(textOf(LADEN.bytes));
  expect(readDocx(original.bytes).unseen).toEqual(readDocx(LADEN.bytes).unseen);
  // What was signed in Word is what the file holds: the command line says the same of it.
  const kept = readKeptRecord(openPackage(original.bytes)).record ?? EMPTY_RECORD;
  expect(signOffStanding(kept, takeFingerprint(readDocx(original.bytes)))).toMatchObject({ state: 'same' });

  await page.getByText('Document1.docx', { exact: true }).waitFor();
  const copy = await downloaded(page, () => page.getByRole('button', { name: 'Save a copy' }).first().click());
  expect(traceIn(copy.bytes)).toBeNull();
  const accepted = textOf(LADEN.bytes).filter((line) => line.startsWith('body: '));
  const body = textOf(copy.bytes).filter((line) => line.startsWith('body: '));
  expect(body.slice(0, accepted.length)).toEqual(accepted);
  expect(body.slice(accepted.length)).toEqual([expect.stringMatching(/^body: Signed off for sharing by Ada Bello \(Team manager\) on /u), expect.stringMatching(/^body: The signed original has the number /u)]);
  // The pane beside the copy finds nothing of ours in it.
  const again = await workbench.pane();
  expect(await again.getByText(/Signed off by/u).count()).toBe(0);
  expect(workbench.strayRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

it('makes the copy of the saved file where Word, old and for reading only, does not hand over the document, and saves it', async () => {
  const { workbench, pane } = await openShare({ address: { word: '1.3', desktop: '0', mode: 'read-only', file: 'kept', deleted: 'included' } });
  await pane.getByRole('button', { name: 'Make the copy' }).click();
  await said(pane, /^This version of Word does not hand over the document\./u).waitFor();
  const choose = (bytes: Uint8Array) => pane.getByLabel('The saved document (.docx)').setInputFiles({ name: 'plan.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await choose(LADEN.bytes);
  await pane.getByRole('button', { name: 'Accept all changes in the copy' }).click();
  await said(pane, /^The copy is ready\./u).waitFor();
  const copy = await downloaded(workbench.page, () => pane.getByRole('link', { name: 'Save it as a file' }).click());
  expect(copy.name).toBe('copy to send.docx');
  expect(traceIn(copy.bytes)).toBeNull();
  expect(textOf(copy.bytes)).toEqual(textOf(LADEN.bytes));
  expect(workbench.complaints).toEqual([]);
});

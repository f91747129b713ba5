import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { readDocx } from '../../src/docx/read-docx';
import { checked } from './checked';
import { closeBrowser, openWorkbench, type OpenedWorkbench, type WorkbenchOptions } from './workbench-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ASSESSMENT = 'child-and-family-assessment.docx';
/** Longer than a document property may be, with what XML and Markdown make something of. */
const LONG = `Her aunt & the “school nurse” <both> know her *best*. ${'I will ring them by Friday. '.repeat(20)}`.trim();
const KNOWN = 'What is already known about this child and family';

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(closeBrowser);

async function checkAndReflect(pane: Frame): Promise<void> {
  await checked(pane);
  await pane.getByRole('tab', { name: 'Reflect' }).click();
  await pane.getByRole('combobox', { name: 'What are you doing?' }).waitFor();
}

async function openReflect(options: WorkbenchOptions = {}): Promise<{ workbench: OpenedWorkbench; page: Page; pane: Frame }> {
  opened = await openWorkbench({ sample: ASSESSMENT, ...options });
  const pane = await opened.pane();
  await checkAndReflect(pane);
  return { workbench: opened, page: opened.page, pane };
}

const question = (pane: Frame, words: string) => pane.locator('[data-question]', { hasText: words });
const box = (pane: Frame) => pane.getByRole('textbox');

async function answer(pane: Frame, words: string, text: string): Promise<void> {
  await question(pane, words).click();
  await box(pane).fill(text);
  await box(pane).blur();
}

/** Closes the pane and opens it again, on the same document. */
async function reopen(page: Page, workbench: OpenedWorkbench): Promise<Frame> {
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.reload());
  await page.waitForTimeout(500);
  const pane = await workbench.pane();
  await checkAndReflect(pane);
  return pane;
}

async function breaches(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
  const { violations } = await pane.evaluate(() => (window as unknown as { axe: { run(root: Document): Promise<AxeResults> } }).axe.run(document));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each([
  ['a current Word', {}],
  ['a Word without custom XML parts, whose properties hold 255 characters', { word: '1.3', desktop: '0' }],
])('answers in %s', (_, address) => {
  it('are there when the pane was closed and is opened again', async () => {
    const { workbench, page, pane } = await openReflect({ address });
    await answer(pane, KNOWN, LONG);
    await pane.getByText('Kept in the document.').waitFor();
    await question(pane, 'Is there the right amount of detail').click();
    await pane.getByRole('radio', { name: 'In the document' }).check();
    await question(pane, 'Have the strengths of the family').waitFor();
    await pane.getByText('2 of 9 answered').waitFor();

    const again = await reopen(page, workbench);
    await again.getByText('2 of 9 answered').waitFor();
    await question(again, KNOWN).click();
    expect(await box(again).inputValue()).toBe(LONG);
  });

  it('are kept though the pane is closed while somebody writes', async () => {
    const { workbench, page, pane } = await openReflect({ address });
    await question(pane, KNOWN).click();
    await box(pane).pressSequentially('Aunt Bea knows her.');
    await pane.getByRole('tab', { name: 'Review' }).focus();
    const again = await reopen(page, workbench);
    await question(again, KNOWN).click();
    expect(await box(again).inputValue()).toBe('Aunt Bea knows her.');
  });
});

it('keeps what two panes on one document write to the same question', async () => {
  const { pane } = await openReflect();
  await question(pane, KNOWN).click();
  await box(pane).pressSequentially('Mine.');
  // What another pane on the document would have written meanwhile.
  await pane.evaluate(async () => {
    await Word.run(async (context) => {
      const parts = context.document.customXmlParts.getByNamespace('urn:full-picture:record');
      parts.load('items/id');
      await context.sync();
      for (const part of parts.items) part.delete();
      context.document.customXmlParts.add(
        '<record xmlns="urn:full-picture:record" version="1"><answer question="pp1.q1" state="answered" at="2026-03-20T10:00:00.000Z"><text>Theirs.</text></answer></record>',
      );
      await context.sync();
    });
  });
  await box(pane).blur();
  await pane.getByText('Kept in the document.').waitFor();
  expect(await box(pane).inputValue()).toBe('Theirs.\n\nMine.');
});

it('shows the places that speak to a question in the document, and leads to what the checks found', async () => {
  const { page, pane } = await openReflect();
  await question(pane, KNOWN).click();
  await pane.getByRole('button', { name: /^Show in document/u }).first().click();
  await pane.locator('li').getByText('The words are selected in the document.').waitFor();
  const selected = (await page.evaluate(() => getSelection()?.toString() ?? '')).replace(/\s+/gu, ' ').trim();
  const quoted = (await pane.locator('[data-question][aria-expanded="true"]').locator('xpath=ancestor::li').locator('li').first().textContent()) ?? '';
  expect(selected.length).toBeGreaterThan(10);
  expect(quoted.replace(/\s+/gu, ' ')).toContain(selected.slice(0, 60));

  await pane.getByRole('button', { name: /^All/u }).click();
  await question(pane, 'Is the wording open to everyone').click();
  await pane.getByRole('button', { name: /^See in Review/u }).first().click();
  await pane.locator('[data-finding][aria-expanded="true"]').waitFor();
  expect(await pane.evaluate(() => document.activeElement?.hasAttribute('data-finding'))).toBe(true);
});

it('says of a read-only document that answers are in the pane alone, and keeps them there', async () => {
  const { pane } = await openReflect({ address: { mode: 'read-only' } });
  await answer(pane, KNOWN, LONG);
  await pane.getByText('The document does not take your entries').filter({ visible: true }).first().waitFor();
  await pane.getByText('Only in this pane: the document does not take it.').waitFor();
  await pane.getByRole('tab', { name: 'Review' }).click();
  await pane.getByRole('tab', { name: 'Reflect' }).click();
  expect(await box(pane).inputValue()).toBe(LONG);
});

it('saves the log as a Word document and as Markdown, and sends nothing anywhere', async () => {
  const { workbench, page, pane } = await openReflect();
  await answer(pane, KNOWN, LONG);
  await pane.getByRole('button', { name: /^Reflective log/u }).click();
  await pane.getByRole('checkbox', { name: 'With the places quoted from the document' }).check();
  const save = async (name: string): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), pane.getByRole('button', { name }).click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  };

  const docx = await save('Save for Word');
  expect(docx.name).toMatch(/^Reflective log \d{4}-\d\d-\d\d\.docx$/u);
  const texts = readDocx(docx.bytes).paragraphs.map(({ text }) => text);
  expect(texts).toContain(LONG);
  expect(texts.length).toBeGreaterThan(8);

  const markdown = await save('Save as Markdown');
  expect(markdown.name).toMatch(/\.md$/u);
  expect(markdown.bytes.toString('utf8')).toContain('# Reflective log');
  expect(markdown.bytes.toString('utf8')).toContain('know her \\*best\\*');

  expect(workbench.strayRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

it('prints the log and nothing else', async () => {
  const { page, pane } = await openReflect();
  await answer(pane, KNOWN, 'Aunt Bea knows her.');
  await pane.getByRole('button', { name: /^Reflective log/u }).click();
  await pane.evaluate(() => {
    window.print = () => undefined;
  });
  await pane.getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  const seen = await pane.evaluate(() => document.body.innerText);
  expect(seen).toContain('Aunt Bea knows her.');
  expect(seen).not.toContain('Save as Markdown');
});

it.each([
  ['light', {}],
  ['dark', { colourScheme: 'dark', address: { theme: 'dark' } }],
] as const)('is accessible and has nothing to scroll sideways at 320 pixels, %s', async (_, options) => {
  const { page, pane } = await openReflect(options);
  const divider = page.getByRole('separator', { name: 'Width of the pane' });
  while ((await divider.getAttribute('aria-valuenow')) !== '320') await divider.press('ArrowRight');
  await answer(pane, KNOWN, `${LONG} ${'x'.repeat(200)}`);
  await pane.getByRole('button', { name: /^Reflective log/u }).click();
  expect(await breaches(pane)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

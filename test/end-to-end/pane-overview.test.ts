import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { closeBrowser, openWorkbench, type OpenedWorkbench, type WorkbenchOptions } from './workbench-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const MINUTES = 'core-group-minutes.docx';

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(closeBrowser);

async function openOverview(options: WorkbenchOptions = {}): Promise<{ workbench: OpenedWorkbench; pane: Frame }> {
  opened = await openWorkbench({ sample: MINUTES, ...options });
  const pane = await opened.pane();
  await pane.getByRole('button', { name: 'Check document' }).click();
  await pane.getByText(/^Checked at /u).waitFor();
  await pane.getByRole('tab', { name: 'Overview' }).click();
  await pane.getByRole('toolbar', { name: 'Who stands around the child' }).waitFor();
  return { workbench: opened, pane };
}

const person = (pane: Frame, name: RegExp) => pane.getByRole('toolbar').getByRole('button', { name });
const part = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });
const texts = (workbench: OpenedWorkbench) => workbench.page.evaluate(() => document.body.innerText);

async function breaches(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
  const { violations } = await pane.evaluate(() => (window as unknown as { axe: { run(root: Document): Promise<AxeResults> } }).axe.run(document));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each([
  ['a current Word', { word: '1.8' }],
  ['a Word that tells neither of tracking nor of paragraphs’ ids', { word: '1.3', desktop: '0' }],
])('the overview in %s', (_, address) => {
  it('shows who stands around the child, what happened and who does what, and puts the tables into the document', async () => {
    const { workbench, pane } = await openOverview({ address });
    // By keyboard alone: one stop for the Tab key, arrows within.
    await part(pane, 'Actions').focus();
    await pane.page().keyboard.press('Tab');
    await pane.page().keyboard.press('ArrowDown');
    await pane.page().keyboard.press('Enter');
    await person(pane, /^Shannon Ashdown/u).and(pane.locator('[aria-pressed=true]')).waitFor();
    expect(await breaches(pane)).toEqual([]);

    await person(pane, /^Moira Whitlock/u).click();
    const chosen = pane.getByRole('region', { name: 'Moira Whitlock' });
    await chosen.getByText('They are heard').first().waitFor();
    await chosen.getByRole('button', { name: /^Show in document/u }).first().click();
    await chosen.getByText(/shown|selected/iu).first().waitFor();

    await part(pane, 'Timeline').click();
    await pane.getByRole('heading', { name: 'What happened when' }).waitFor();
    await pane.getByRole('button', { name: 'Put it into the document' }).click();
    await pane.getByText(/stands at the end of the document/u).first().waitFor();
    expect(await texts(workbench)).toContain('Chronology');
    expect(await breaches(pane)).toEqual([]);

    await part(pane, 'Actions').click();
    await pane.getByRole('button', { name: 'Put it into the document' }).click();
    await pane.getByText(/stands at the end of the document/u).first().waitFor();
    expect(await texts(workbench)).toContain('(no owner named)');
    expect(await breaches(pane)).toEqual([]);

    // Undone in Word as any other edit.
    await workbench.page.getByRole('button', { name: 'Undo', exact: true }).click();
    await workbench.page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(await texts(workbench)).not.toContain('(no owner named)');
    expect(workbench.complaints).toEqual([]);
    expect(workbench.strayRequests).toEqual([]);
  });
});

it('says so where the document is open for reading only', async () => {
  const { pane } = await openOverview({ address: { mode: 'read-only' } });
  await part(pane, 'Actions').click();
  await pane.getByText(/open for reading only, so nothing can be put into it/u).waitFor();
  expect(await pane.getByRole('button', { name: 'Put it into the document' }).count()).toBe(0);
  expect(await pane.getByRole('button', { name: 'Copy as a table' }).isVisible()).toBe(true);
});

import type { Frame } from 'playwright-core';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from './workbench-server';

const MINUTES = 'core-group-minutes.docx';

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(closeBrowser);

async function check(word: string): Promise<Frame> {
  opened = await openWorkbench({ sample: MINUTES, address: { word, desktop: '0' } });
  const pane = await opened.pane();
  await pane.getByRole('button', { name: 'Check document' }).click();
  await pane.getByText(/^Checked at /u).waitFor();
  return pane;
}

describe.each(['1.3', '1.4', '1.6', '1.8'])('the pane in Word %s', (version) => {
  it('sets a finding aside, and knows it when it is opened again', async () => {
    const pane = await check(version);
    await pane.locator('[data-finding]').filter({ hasText: /^Must/u }).first().click();
    await pane.getByRole('button', { name: 'Set aside…' }).click();
    await pane.getByLabel(/^Why it stands/u).fill('It is written in the plan.');
    await pane.getByRole('button', { name: 'Set aside', exact: true }).click();
    await pane.getByText(/ · 1 set aside$/u).waitFor();
    // The pane alone is loaded anew: the document stays open, and holds what was decided.
    await pane.evaluate(() => location.reload());
    await pane.getByText(/ · 1 set aside$/u).waitFor();
    await pane.getByText('Set aside (1)').click();
    await pane.getByText('Because: It is written in the plan.').waitFor();
    expect(opened?.complaints).toEqual([]);
  });
});

it('the pane writes all findings beside the text as comments, and takes them away', async () => {
  const pane = await check('1.4');
  await pane.getByText('Comments in the document').click();
  await pane.getByRole('button', { name: /^Add \d+ comments$/u }).click();
  await pane.getByText(/^\d+ comments are in the document\.$/u).first().waitFor();
  await pane.getByRole('button', { name: 'Remove our comments' }).click();
  await pane.getByText(/^\d+ comments of ours are removed\.$/u).first().waitFor();
});

import type { Page } from 'playwright-core';
import { closeBrowser, openWorkbench, workbenchUrl, type OpenedWorkbench } from './workbench-server';

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(closeBrowser);

/** The pane's page alone in a tab of its own, while `kept` files are kept out; `admit` lets them in again. */
async function paneAlone(kept: string): Promise<{ tab: Page; admit: () => Promise<void> }> {
  opened = await openWorkbench();
  const tab = await opened.page.context().newPage();
  await tab.route(kept, (route) => route.abort());
  await tab.goto(`${workbenchUrl()}/taskpane/taskpane.html`);
  return { tab, admit: () => tab.unroute(kept) };
}

describe('the pane where something is missing', () => {
  it('says that office.js did not arrive, and begins anew when asked to', async () => {
    const { tab, admit } = await paneAlone('**/office/**');
    await tab.getByText('A part of Office could not be loaded', { exact: true }).waitFor();
    await admit();
    await tab.getByRole('button', { name: 'Try again' }).click();
    await tab.getByText('This page works inside Microsoft Word', { exact: true }).waitFor();
    expect(await tab.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  it('says what to do where the browser cannot run it', async () => {
    const { tab } = await paneAlone('**/taskpane.js');
    await tab.getByText(/too old for Full Picture/u).waitFor();
  });
});

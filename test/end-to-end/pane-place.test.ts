import type { Frame, Page } from 'playwright-core';
import { bytesOf, caretAt, paragraph, selectWords } from './typing-page';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from './workbench-server';

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(closeBrowser);

const worry = (where: string): string => `There are ongoing concerns around home conditions in the ${where}.`;
const finding = (pane: Frame, where: string) => pane.locator('[data-finding^="unattributed"]', { hasText: where });

async function openNote(address: Readonly<Record<string, string>>): Promise<{ workbench: OpenedWorkbench; page: Page; pane: Frame }> {
  const bytes = await bytesOf([paragraph('Note of the visit on 3 March 2026'), paragraph(worry('kitchen')), paragraph('Jo told me that she likes school.'), paragraph(worry('garden')), paragraph('Signed by Ann Lee.')]);
  opened = await openWorkbench({ document: { name: 'note.docx', bytes }, address });
  const pane = await opened.pane();
  await pane.getByRole('button', { name: 'Check document' }).click();
  await finding(pane, 'garden').waitFor();
  return { workbench: opened, page: opened.page, pane };
}

describe.each([
  ['a current Word', {}],
  ['a Word without events and ids of paragraphs', { word: '1.3', desktop: '0' }],
])('from the document to the findings in %s', (_, address: Readonly<Record<string, string>>) => {
  it('leads to what stands in the selection alone, to the finding at the cursor, and to what is written meanwhile', async () => {
    const { workbench, page, pane } = await openNote(address);

    await selectWords(page, 'she likes school', 'home conditions in the garden');
    await pane.getByRole('button', { name: 'Selection only' }).click();
    await pane.locator('strong', { hasText: 'Only what stands in your selection is listed.' }).waitFor();
    await finding(pane, 'kitchen').waitFor({ state: 'detached' });
    expect(await finding(pane, 'garden').count()).toBeGreaterThan(0);

    // What is written in the selection belongs to it, and shows by itself.
    await caretAt(page, 'she likes school');
    await page.keyboard.type(` and chess. ${worry('attic')}`);
    await finding(pane, 'attic').waitFor();
    expect(await finding(pane, 'kitchen').count()).toBe(0);
    // So does what is written in a paragraph of its own; mended, it goes.
    await caretAt(page, ' and chess.');
    await page.keyboard.press('Enter');
    await selectWords(page, 'in the attic', 'in the attic');
    await page.keyboard.type('in her bedroom');
    await finding(pane, 'bedroom').waitFor();
    await finding(pane, 'attic').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Show all' }).click();
    await finding(pane, 'kitchen').waitFor();

    await caretAt(page, 'ongoing concerns around');
    await pane.getByRole('button', { name: 'Finding at the cursor' }).click();
    await pane.waitForFunction(() => document.activeElement?.textContent?.includes('kitchen'));
    await caretAt(page, 'Note of the');
    await pane.getByRole('button', { name: 'Check again' }).press('Alt+Enter');
    await pane.locator('p', { hasText: /^There is no finding at the cursor\. The next one is/u }).waitFor();
    await pane.getByRole('button', { name: 'Go to it' }).click();
    await pane.waitForFunction(() => document.activeElement?.textContent?.includes('kitchen'));
    expect(workbench.complaints).toEqual([]);
    expect((await workbench.syncs()).errors).toEqual([]);
  });
});

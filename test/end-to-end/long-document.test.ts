import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from './workbench-server';

/** About a hundred pages: 27 paragraphs a page. */
const PARAGRAPHS = 2700;
const EVERY = 27;

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(closeBrowser);

/** Every paragraph has its own text; one on each page states a worry without particulars. */
async function hundredPages(): Promise<{ name: string; bytes: Uint8Array }> {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) =>
    i % EVERY === 0 ? `There are ongoing concerns around home conditions on page ${i / EVERY}.` : `On visit ${i} Jo told me that she slept ${i % 12} hours and that Mum had made tea before school.`,
  );
  const document = new Document({
    sections: [{ children: [new Paragraph({ text: 'Child and family assessment: Jo Marsh', heading: HeadingLevel.TITLE }), ...paragraphs.map((text) => new Paragraph({ text }))] }],
  });
  return { name: 'hundred-pages.docx', bytes: new Uint8Array(await Packer.toBuffer(document)) };
}

describe('a document of a hundred pages', () => {
  it('is drawn, read and checked to its end, and the last finding is selected in it', async () => {
    opened = await openWorkbench({ document: await hundredPages() });
    const pane = await opened.pane();
    await pane.getByRole('button', { name: 'Check document' }).click();
    await pane.getByText(/^Checked at /u).waitFor();
    for (let more = pane.getByRole('button', { name: /^Show \d+ more/u }); (await more.count()) > 0; ) await more.first().click();
    const findings = pane.locator('[data-finding]', { hasText: 'There are ongoing concerns around home conditions on page' });
    expect(await findings.count()).toBeGreaterThanOrEqual(PARAGRAPHS / EVERY);
    await pane.locator('[data-finding]', { hasText: 'on page 99.' }).first().click();
    await pane.locator('li').getByText('The words are selected in the document.').waitFor();
    expect(await opened.page.evaluate(() => getSelection()?.toString())).toBe('There are ongoing concerns around home conditions on page 99.');
    expect(opened.complaints).toEqual([]);
  });

  it('leaves the page its turns: it answers while the check runs, shows how far it is and can be stopped', async () => {
    opened = await openWorkbench({ document: await hundredPages() });
    const pane = await opened.pane();
    // The page gets turns while the bar of progress stands there, and in one of them Stop is pressed: none would come if the check held it.
    await pane.evaluate(() => {
      let turns = 0;
      const turn = (): void => {
        if (document.querySelector('[role="progressbar"]')) turns += 1;
        const stop = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Stop');
        if (turns > 3 && stop) stop.click();
        else setTimeout(turn, 0);
      };
      turn();
    });
    await pane.getByRole('button', { name: 'Check document' }).click();
    await pane.getByText(/^The check was stopped/u).first().waitFor();
    expect(await pane.getByRole('progressbar').count()).toBe(0);
    expect(await pane.getByRole('button', { name: /^Check (document|again)$/u }).count()).toBe(1);
  });
});

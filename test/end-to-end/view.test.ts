import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type FileChild,
  type IPropertiesOptions,
  type ParagraphChild,
} from 'docx';
import type { Frame, Page } from 'playwright-core';
import { closeBrowser, openFile, openWorkbench, type OpenedWorkbench, type WorkbenchOptions } from './workbench-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ONE_PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const CHANGE = { author: 'Priya Nair', date: '2026-02-03T10:00:00Z' };

// Opening Word takes its time on a busy machine.
jest.setTimeout(60_000);

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(closeBrowser);

const bytesOf = (children: FileChild[], more: Partial<IPropertiesOptions> = {}): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children }], ...more }));

function paragraph(...parts: (string | ParagraphChild)[]): Paragraph {
  return new Paragraph({ children: parts.map((part) => (typeof part === 'string' ? new TextRun(part) : part)) });
}

const cell = (text: string, more: { columnSpan?: number; verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType] } = {}): TableCell =>
  new TableCell({ children: [paragraph(text)], ...more });

/** Opens a document and waits until all of it is on the sheet. */
async function show(bytes: Uint8Array, options: WorkbenchOptions = {}): Promise<Page> {
  opened = await openWorkbench({ ...options, document: { name: 'test.docx', bytes } });
  await opened.page.waitForFunction(() => document.querySelector('#waiting')?.textContent === '');
  return opened.page;
}

const style = (page: Page, words: string, property: string): Promise<string> =>
  page.locator('#sheet').getByText(words, { exact: true }).evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
const labels = (page: Page, within: string): Promise<(string | null)[]> => page.locator(`${within} .list-label`).evaluateAll((all) => all.map((label) => label.getAttribute('data-label')));
const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');

/** Selects in Word from the first place of some words to the first place of others, as the pane would. */
async function selectInWord(pane: Frame, from: string, to = from): Promise<void> {
  await pane.evaluate(
    async (words) => {
      await Word.run(async (context) => {
        const [first, last] = words.map((text) => context.document.body.search(text, { matchCase: true }).getFirst());
        if (first && last) first.expandTo(last).select();
        await context.sync();
      });
    },
    [from, to],
  );
}

describe('the sheet', () => {
  it('draws headings as headings, and formatting by style and by hand', async () => {
    const page = await show(
      await bytesOf(
        [
          new Paragraph({ text: 'Views of the child', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'At home', heading: HeadingLevel.HEADING_2 }),
          paragraph(
            'Plain ',
            new TextRun({ text: 'bold', bold: true }),
            new TextRun({ text: 'slanted', italics: true }),
            new TextRun({ text: 'marked', highlight: 'yellow' }),
            new TextRun({ text: 'raised', superScript: true }),
            new TextRun({ text: 'red', color: 'C00000', size: 40 }),
          ),
          new Paragraph({ text: 'In the middle', alignment: AlignmentType.CENTER, indent: { left: 720 }, spacing: { before: 240 } }),
        ],
        { styles: { default: { document: { run: { font: 'Arial', size: 24 } }, heading1: { run: { size: 36, bold: true } } } } },
      ),
    );
    await page.getByRole('heading', { level: 1, name: 'Views of the child' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'At home' }).waitFor();
    expect(await style(page, 'Views of the child', 'font-size')).toBe('24px');
    expect(await style(page, 'bold', 'font-weight')).toBe('700');
    expect(await style(page, 'bold', 'font-size')).toBe('16px');
    expect(await style(page, 'bold', 'font-family')).toMatch(/^Arial/u);
    expect(await style(page, 'slanted', 'font-style')).toBe('italic');
    expect(await style(page, 'marked', 'background-color')).toBe('rgb(255, 255, 0)');
    expect(await style(page, 'raised', 'vertical-align')).toBe('super');
    expect(await style(page, 'red', 'color')).toBe('rgb(192, 0, 0)');
    expect(await style(page, 'In the middle', 'text-align')).toBe('center');
    expect(await style(page, 'In the middle', 'padding-inline-start')).toBe('48px');
  });

  it('numbers lists as Word does, beside the text and not in it', async () => {
    const item = (text: string, level = 0): Paragraph => new Paragraph({ text, numbering: { reference: 'steps', level } });
    const page = await show(
      await bytesOf([item('Ring the school'), item('Ask for Ms Lee', 1), item('Ask for Mr Cole', 1), item('Write it down'), item('Date it', 1)], {
        numbering: {
          config: [
            {
              reference: 'steps',
              levels: [
                { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
                { level: 1, format: LevelFormat.LOWER_LETTER, text: '%1.%2)' },
              ],
            },
          ],
        },
      }),
    );
    expect(await labels(page, '#sheet')).toEqual(['1.', '1.a)', '1.b)', '2.', '2.a)']);
    expect(await page.locator('#sheet .paragraph').first().textContent()).toBe('Ring the school');
  });

  it('draws tables with header rows, merged cells and tables in cells', async () => {
    const inner = new Table({ rows: [new TableRow({ children: [cell('inner')] })] });
    const page = await show(
      await bytesOf([
        new Table({
          rows: [
            new TableRow({ tableHeader: true, children: [cell('Who'), cell('What'), cell('When')] }),
            new TableRow({ children: [cell('Aunt', { verticalMerge: VerticalMergeType.RESTART }), cell('Visits and rings', { columnSpan: 2 })] }),
            new TableRow({ children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), new TableCell({ children: [inner, paragraph('after')] }), cell('Friday')] }),
          ],
        }),
      ]),
    );
    const table = page.locator('#sheet table').first();
    expect(await table.locator('thead th').allTextContents()).toEqual(['Who', 'What', 'When']);
    expect(await table.locator('td', { hasText: 'Aunt' }).getAttribute('rowspan')).toBe('2');
    expect(await table.locator('td', { hasText: 'Visits and rings' }).getAttribute('colspan')).toBe('2');
    expect(await table.locator('td table td').textContent()).toBe('inner');
  });

  it('shows headers, footers, notes and comments, and where they belong', async () => {
    const page = await show(
      await Packer.toBuffer(
        new Document({
          sections: [
            {
              headers: { default: new Header({ children: [paragraph('Confidential')] }) },
              footers: { default: new Footer({ children: [paragraph('Southmere Council')] }) },
              children: [
                paragraph('She said so', new FootnoteReferenceRun(1), '.'),
                paragraph('He was ', new CommentRangeStart(0), 'late', new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] }), '.'),
              ],
            },
          ],
          footnotes: { 1: { children: [paragraph('Told by the school nurse.')] } },
          comments: { children: [{ id: 0, author: 'Jo Marsh', date: new Date('2026-02-03T10:00:00Z'), children: [paragraph('Who said this?')] }] },
        }),
      ),
    );
    expect(await page.locator('#sheet header').textContent()).toBe('Confidential');
    expect(await page.locator('#sheet footer').textContent()).toBe('Southmere Council');
    expect(await page.getByRole('note', { name: 'Footnote 1' }).textContent()).toContain('Told by the school nurse.');
    const card = page.getByRole('article', { name: /Jo Marsh · 3 Feb 2026/u });
    expect(await card.textContent()).toContain('Who said this?');
    await card.click();
    expect(await page.locator('#sheet .pointed-at').textContent()).toBe('late');
  });

  it('shows tracked changes with who made them', async () => {
    const page = await show(await bytesOf([paragraph('Dad ', new DeletedTextRun({ ...CHANGE, id: 1, text: 'never ' }), new InsertedTextRun({ ...CHANGE, id: 2, text: 'sometimes ' }), 'collects her.')]));
    expect(await page.locator('#sheet del').textContent()).toBe('never ');
    expect(await page.locator('#sheet ins').getAttribute('title')).toBe('Inserted by Priya Nair, 3 February 2026');
  });

  it('draws page breaks, tabs, pictures of the file and links that lead nowhere', async () => {
    const page = await show(
      await bytesOf([
        paragraph(new ImageRun({ type: 'png', data: ONE_PIXEL, transformation: { width: 40, height: 20 }, altText: { name: 'logo', title: '', description: 'The council’s arms' } })),
        paragraph(new TextRun({ children: ['Name', new Tab(), 'Amara'] })),
        paragraph(new PageBreak()),
        paragraph(new ExternalHyperlink({ link: 'https://example.org/guidance', children: [new TextRun('the guidance')] })),
      ]),
    );
    const picture = page.getByRole('img', { name: 'The council’s arms' });
    expect(await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, Math.round(image.getBoundingClientRect().width)])).toEqual([1, 40]);
    expect(await page.locator('#sheet .page-break').count()).toBe(1);
    expect(await page.locator('#sheet .paragraph').nth(1).textContent()).toBe('Name\tAmara');
    const link = page.getByText('the guidance');
    await link.click();
    expect(await page.locator('#sheet .link').getAttribute('title')).toBe('https://example.org/guidance');
    expect(opened?.strayRequests).toEqual([]);
    expect(opened?.complaints).toEqual([]);
  });

  it('draws a document of a hundred pages to its last line, and leads there', async () => {
    const line = 'The social worker visited the family at home and saw each of the children alone, as was agreed in the plan. ';
    const page = await show(await bytesOf(Array.from({ length: 1500 }, (_, number) => paragraph(`${number}. ${line.repeat(3)}`)).concat(paragraph('The very last words.'))));
    await page.waitForFunction(() => document.querySelectorAll('#sheet .paragraph').length === 1501);
    await selectInWord(await opened!.pane(), 'very last');
    await page.waitForFunction(() => getSelection()?.toString() === 'very last');
    expect(await page.evaluate(() => {
      const { top, bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    })).toBe(true);
  });
});

describe('the selection', () => {
  it('is exactly the words that the pane selects, across formats and without what was deleted', async () => {
    const page = await show(
      await bytesOf([paragraph('On time'), paragraph('He was ', new TextRun({ text: 'very', bold: true }), new DeletedTextRun({ ...CHANGE, id: 1, text: ' very' }), ' late', ' on Monday.')]),
    );
    await selectInWord(await opened!.pane(), 'very', 'late on');
    await page.waitForFunction(() => getSelection()?.toString() !== '');
    expect(await selected(page)).toBe('very late on');
    expect(await page.evaluate(() => CSS.highlights.get('shown-in-document')?.size)).toBe(1);
  });

  it('of the user is what the pane reads', async () => {
    const page = await show(await bytesOf([paragraph('One two three.'), paragraph('Four five.')]));
    await page.evaluate(() => {
      const [first, second] = [...document.querySelectorAll('#sheet .paragraph')];
      getSelection()?.setBaseAndExtent(first!.firstChild!, 4, second!.firstChild!, 4);
    });
    const pane = await opened!.pane();
    const read = (): Promise<string> =>
      pane.evaluate(() =>
        Word.run(async (context) => {
          const selection = context.document.getSelection();
          selection.load('text');
          await context.sync();
          return selection.text;
        }),
      );
    expect((await read()).replace(/[\r\n]+/gu, '|')).toBe('two three.|Four');
  });
});

describe('opening', () => {
  it('begins with the first sample, and offers the others', async () => {
    opened = await openWorkbench();
    const { page } = opened;
    expect(await page.locator('#file-name').textContent()).toMatch(/\.docx$/u);
    expect(await page.locator('#sheet .paragraph').count()).toBeGreaterThan(10);
    const titles = await page.getByLabel('Sample').locator('option').allTextContents();
    expect(titles.length).toBeGreaterThan(4);
  });

  it('leaves the open document as it is when a file cannot be read, and says what to do', async () => {
    const page = await show(await bytesOf([paragraph('Still here.')]));
    await page.setInputFiles('#file', { name: 'letter.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('This is a plain text.') });
    const alert = page.getByRole('alert');
    await alert.getByText(/letter\.docx: This .*not a Word document/u).waitFor();
    expect(await page.locator('#sheet').textContent()).toBe('Still here.');
    expect(await page.locator('#file-name').textContent()).toBe('test.docx');
    await page.getByRole('button', { name: 'Dismiss this message' }).click();
    expect(await alert.isVisible()).toBe(false);
  });

  it('takes a file that is dropped on the page, and shows that it would', async () => {
    const page = await show(await bytesOf([paragraph('First.')]));
    const dropped = [...(await bytesOf([paragraph('Second.')]))];
    const transfer = await page.evaluateHandle((bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'dropped.docx'));
      return data;
    }, dropped);
    await page.dispatchEvent('#desk', 'dragenter', { dataTransfer: transfer });
    expect(await page.getByText('Let go to open this document').isVisible()).toBe(true);
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
    await page.locator('#sheet').getByText('Second.').waitFor();
    expect(await page.getByText('Let go to open this document').isVisible()).toBe(false);
    expect(await page.locator('#file-name').textContent()).toBe('dropped.docx');
  });

  it('gives each document a pane of its own', async () => {
    const page = await show(await bytesOf([paragraph('First.')]));
    const before = await opened!.pane();
    await openFile(page, { name: 'other.docx', bytes: await bytesOf([paragraph('Second.')]) });
    expect(await opened!.pane()).not.toBe(before);
    expect(await page.locator('iframe').count()).toBe(1);
  });
});

describe('the page', () => {
  it.each(['light', 'dark'] as const)('is accessible, %s', async (colourScheme) => {
    opened = await openWorkbench({ colourScheme });
    const { page } = opened;
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(root: Node, options: object): Promise<AxeResults> } }).axe.run(document, { iframes: false }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('has nothing to scroll sideways at 1024 pixels, and the pane at Word’s width', async () => {
    opened = await openWorkbench({ viewport: { width: 1024, height: 700 } });
    const { page } = opened;
    expect(await page.evaluate(() => [document.documentElement, document.querySelector('#desk')!].map((element) => element.scrollWidth - element.clientWidth))).toEqual([0, 0]);
    expect(await page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBe(350);
  });

  it('lets the pane be made narrower by keyboard, down to 320 pixels', async () => {
    opened = await openWorkbench();
    const { page } = opened;
    const divider = page.getByRole('separator', { name: 'Width of the pane' });
    await divider.focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
    expect(await divider.getAttribute('aria-valuenow')).toBe('320');
    expect(await page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBe(320);
  });
});

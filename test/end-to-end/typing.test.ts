import { AlignmentType, HeadingLevel, InsertedTextRun, DeletedTextRun, LevelFormat, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Page } from 'playwright-core';
import { bytesOf, caretAt, changedParts, documentXml, paragraph, save, selectWords, sheetTexts } from './typing-page';
import { closeBrowser, openFile, openWorkbench, type OpenedWorkbench, type WorkbenchOptions } from './workbench-server';

// Opening Word takes its time on a busy machine.
jest.setTimeout(60_000);

const CHANGE = { author: 'Priya Nair', date: '2026-02-03T10:00:00Z' };
const item = (text: string): Paragraph => new Paragraph({ text, numbering: { reference: 'steps', level: 0 } });
const LIST = { numbering: { config: [{ reference: 'steps', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] } };

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  const complaints = opened?.complaints;
  await opened?.close();
  opened = undefined;
  expect(complaints).toEqual([]);
});
afterAll(closeBrowser);

/** Opens a document and waits until all of it is on the sheet. */
async function show(bytes: Uint8Array, options: WorkbenchOptions = {}): Promise<Page> {
  opened = await openWorkbench({ ...options, document: { name: 'test.docx', bytes } });
  await opened.page.waitForFunction(() => document.querySelector('#waiting')?.textContent === '');
  return opened.page;
}

const labels = (page: Page): Promise<(string | null)[]> => page.locator('#sheet .list-label').evaluateAll((all) => all.map((label) => label.getAttribute('data-label')));

describe('typing', () => {
  it('puts letters in where the caret is, in the format there, and takes them away again', async () => {
    const page = await show(await bytesOf([paragraph('He was ', new TextRun({ text: 'very', bold: true }), ' late.'), paragraph('She waited.')]));
    await caretAt(page, 'very');
    await page.keyboard.type(' often');
    expect(await sheetTexts(page)).toEqual(['He was very often late.', 'She waited.']);
    expect(await page.getByText('very often', { exact: true }).evaluate((element) => getComputedStyle(element).fontWeight)).toBe('700');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Backspace');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+Backspace');
    expect(await sheetTexts(page)).toEqual(['He was very late.', 'She waited.']);
  });

  it('replaces what is selected, across paragraphs too', async () => {
    const page = await show(await bytesOf([paragraph('One two three.'), paragraph('Between.'), paragraph('Four five six.')]));
    await selectWords(page, 'two', 'five');
    await page.keyboard.type('or');
    expect(await sheetTexts(page)).toEqual(['One or six.']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await sheetTexts(page)).toEqual(['One two three.', 'Between.', 'Four five six.']);
    await page.keyboard.press('Control+y');
    expect((await sheetTexts(page))[0]).toMatch(/^One o.* six\.$/u);
  });

  it('splits a paragraph with Enter and joins it with Backspace and Delete', async () => {
    const page = await show(await bytesOf([item('Ring the school and the nurse'), item('Write it down')], LIST));
    await caretAt(page, 'the school');
    await page.keyboard.press('Enter');
    expect(await sheetTexts(page)).toEqual(['Ring the school', ' and the nurse', 'Write it down']);
    expect(await labels(page)).toEqual(['1.', '2.', '3.']);
    await page.keyboard.type('x');
    expect((await sheetTexts(page))[1]).toBe('x and the nurse');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    expect(await sheetTexts(page)).toEqual(['Ring the school and the nurse', 'Write it down']);
    expect(await labels(page)).toEqual(['1.', '2.']);
    await caretAt(page, 'and the nurse');
    await page.keyboard.press('Delete');
    await page.keyboard.type(', ');
    expect(await sheetTexts(page)).toEqual(['Ring the school and the nurse, Write it down']);
  });

  it('ends a heading with a paragraph of text, begins empty ones, and types into them', async () => {
    const page = await show(await bytesOf([new Paragraph({ text: 'At home', heading: HeadingLevel.HEADING_1 }), paragraph('Text.')]));
    await caretAt(page, 'At home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('New.');
    expect(await sheetTexts(page)).toEqual(['At home', '', 'New.', 'Text.']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('In between.');
    expect(await sheetTexts(page)).toEqual(['At home', 'In between.', 'New.', 'Text.']);
  });

  it('types in the cells of tables, and leaves the cells apart', async () => {
    const cell = (text: string): TableCell => new TableCell({ children: [paragraph(text)] });
    const page = await show(await bytesOf([new Table({ rows: [new TableRow({ children: [cell('Who'), cell('When')] })] }), paragraph('After.')]));
    await caretAt(page, 'When');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Friday');
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    expect(await page.locator('#sheet td').allTextContents()).toEqual(['Who', 'WhenFriday']);
  });

  it('pastes plain text, with a paragraph for each line', async () => {
    const page = await show(await bytesOf([paragraph('Before  after.')]));
    await caretAt(page, 'Before ');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'one\r\ntwo\nthree');
      clipboardData.setData('text/html', '<b>one</b><br>two<br>three');
      const event = new InputEvent('beforeinput', { inputType: 'insertFromPaste', dataTransfer: clipboardData, bubbles: true, cancelable: true });
      document.querySelector('#sheet')!.dispatchEvent(event);
    });
    expect(await sheetTexts(page)).toEqual(['Before one', 'two', 'three after.']);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await sheetTexts(page)).toEqual(['Before  after.']);
  });

  it('takes what an input method writes', async () => {
    const page = await show(await bytesOf([paragraph('Name: .')]));
    await caretAt(page, 'Name: ');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    await session.send('Input.insertText', { text: '日本' });
    expect(await sheetTexts(page)).toEqual(['Name: 日本.']);
    await page.keyboard.type('!');
    expect(await sheetTexts(page)).toEqual(['Name: 日本!.']);
    expect(documentXml(await save(page))).toContain('Name: 日本!.');
  });

  it('undoes what was typed in one go at once, and makes it again', async () => {
    const page = await show(await bytesOf([paragraph('Start.')]));
    await caretAt(page, 'Start');
    await page.keyboard.type('ing now');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    expect(await sheetTexts(page)).toEqual(['Starting now.']);
    await page.keyboard.press('Control+z');
    expect(await sheetTexts(page)).toEqual(['Start.']);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await sheetTexts(page)).toEqual(['Starting now', '.']);
  });

  it('says why a change cannot be made, and makes none', async () => {
    const page = await show(await bytesOf([paragraph('Start.')]), { address: { mode: 'protected' } });
    await caretAt(page, 'Start');
    await page.keyboard.type('x');
    await page.getByRole('alert').getByText(/protected against changes/u).waitFor();
    expect(await sheetTexts(page)).toEqual(['Start.']);
  });
});

describe('saving', () => {
  it('gives a file in which only what was typed has changed, and which reads the same when it is opened again', async () => {
    const before = await bytesOf([new Paragraph({ text: 'Views of the child', heading: HeadingLevel.HEADING_1 }), paragraph('He was ', new TextRun({ text: 'very', bold: true }), ' late.'), new Paragraph({ text: 'Middle', alignment: AlignmentType.CENTER })]);
    const page = await show(before);
    await caretAt(page, ' late');
    await page.keyboard.type(' on Monday');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Again');
    expect(await page.locator('#file-name').textContent()).toBe('test.docx (not saved)');
    const after = await save(page);
    expect(await page.locator('#file-name').textContent()).toBe('test.docx');
    expect(changedParts(before, after)).toEqual(['word/document.xml']);
    const untouched = /<w:p>(?:(?!<\/w:p>).)*Views of the child.*?<\/w:p>/u.exec(documentXml(before))?.[0] ?? 'nothing';
    expect(documentXml(after)).toContain(untouched);
    const shown = await sheetTexts(page);
    expect(shown).toEqual(['Views of the child', 'He was very late on Monday', 'Again.', 'Middle']);
    await openFile(page, { name: 'again.docx', bytes: after });
    await page.waitForFunction(() => document.querySelector('#file-name')?.textContent === 'again.docx' && document.querySelector('#waiting')?.textContent === '');
    expect(await sheetTexts(page)).toEqual(shown);
  });

  it('asks before another file takes the place of one that is not saved', async () => {
    const page = await show(await bytesOf([paragraph('First.')]));
    await caretAt(page, 'First');
    await page.keyboard.type('!');
    const other = { name: 'other.docx', mimeType: 'application/octet-stream', buffer: await bytesOf([paragraph('Second.')]) };
    await page.setInputFiles('#file', other);
    await page.getByText('test.docx has changes that are not saved yet.').waitFor();
    await page.getByRole('button', { name: 'Stay here' }).click();
    expect(await sheetTexts(page)).toEqual(['First!.']);
    await page.setInputFiles('#file', other);
    await page.getByRole('button', { name: 'Go on without saving' }).click();
    await page.locator('#sheet').getByText('Second.').waitFor();
  });
});

describe('tracked changes', () => {
  it('are what is typed while changes are tracked, each with its author, and can be accepted and rejected', async () => {
    const page = await show(await bytesOf([paragraph('She came home late.')]));
    await page.getByRole('button', { name: 'Track changes' }).click();
    await caretAt(page, 'came home', true);
    await page.keyboard.type('ran away');
    expect(await page.locator('#sheet del').allTextContents()).toEqual(['came home']);
    expect(await page.locator('#sheet ins').allTextContents()).toEqual(['ran away']);
    expect(await page.locator('#sheet ins').getAttribute('title')).toMatch(/^Inserted by Workbench/u);
    expect(await page.locator('#change-count').textContent()).toBe('2 changes');
    await page.locator('#sheet ins').click();
    await page.getByRole('group', { name: 'Tracked change' }).getByRole('button', { name: 'Accept' }).click();
    expect(await page.locator('#sheet ins').count()).toBe(0);
    await page.locator('#sheet del').click();
    await page.getByRole('group', { name: 'Tracked change' }).getByRole('button', { name: 'Reject' }).click();
    expect((await sheetTexts(page))[0]).toMatch(/came home/u);
    expect(await page.locator('#change-count').textContent()).toBe('0 changes');
  });

  it('are marked at the ends of paragraphs too, and settled all at once', async () => {
    const page = await show(await bytesOf([paragraph('One.', new InsertedTextRun({ ...CHANGE, id: 1, text: ' Two.' })), paragraph('Three', new DeletedTextRun({ ...CHANGE, id: 2, text: ' four' }), '.')]));
    await page.getByRole('button', { name: 'Track changes' }).click();
    await caretAt(page, 'One.');
    await page.keyboard.press('Enter');
    expect(await page.locator('#sheet ins.paragraph-mark').count()).toBe(1);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('group', { name: 'Tracked change' }).waitFor();
    await page.getByRole('button', { name: 'Reject all' }).click();
    expect(await sheetTexts(page)).toEqual(['One.', 'Three four.']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Accept all' }).click();
    expect(await sheetTexts(page)).toEqual(['One.', ' Two.', 'Three.']);
  });
});

/** Runs a piece of an add-in in the pane, with the words it is to look for. */
async function inPane(words: string, change: 'insert' | 'comment'): Promise<void> {
  const pane = await opened!.pane();
  await pane.evaluate(
    ([text, kind]) =>
      Word.run(async (context) => {
        const found = context.document.body.search(String(text), { matchCase: true }).getFirst();
        if (kind === 'insert') found.insertText(' again', 'End');
        else found.insertComment('Who said this?');
        await context.sync();
      }),
    [words, change] as const,
  );
}

describe('what the pane changes', () => {
  it('is drawn, with the caret where it was, and undone like all else', async () => {
    const page = await show(await bytesOf([paragraph('He was late.'), paragraph('She waited here.')]));
    await caretAt(page, 'She waited');
    await inPane('late', 'insert');
    await page.waitForFunction(() => document.querySelector('#sheet')?.textContent?.includes('late again.'));
    await page.keyboard.type(' long');
    expect(await sheetTexts(page)).toEqual(['He was late again.', 'She waited long here.']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await sheetTexts(page)).toEqual(['He was late.', 'She waited here.']);
  });

  it('shows a comment beside its words, which follows them', async () => {
    const page = await show(await bytesOf([paragraph('He was late.'), paragraph('She waited here.')]));
    await inPane('waited', 'comment');
    const card = page.getByRole('article', { name: /^Comment by Workbench/u });
    await card.getByText('Who said this?').waitFor();
    const distance = (): Promise<number> =>
      page.evaluate(() => document.querySelector('#comments .comment')!.getBoundingClientRect().top - document.querySelector('#sheet .commented')!.getBoundingClientRect().top);
    const settled = (): Promise<unknown> => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await settled();
    expect(Math.abs(await distance())).toBeLessThan(2);
    await caretAt(page, 'He was');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Enter');
    await settled();
    expect(Math.abs(await distance())).toBeLessThan(2);
    expect(await page.locator('#sheet .commented').allTextContents()).toEqual(['waited']);
    await card.click();
    expect(await page.locator('#sheet .pointed-at').textContent()).toBe('waited');
  });

  it('keeps its ranges with their words while the user cuts and joins paragraphs', async () => {
    const page = await show(await bytesOf([paragraph('He was late. She waited here.'), paragraph('After.')]));
    const pane = await opened!.pane();
    const texts = (): Promise<string[]> =>
      pane.evaluate(() =>
        Word.run(async (context) => {
          const kept = window as unknown as { range?: Word.Range };
          kept.range ??= context.document.body.search('waited').getFirst().track();
          const { range } = kept;
          range.load('text');
          const around = range.paragraphs.getFirst();
          around.load('text');
          await range.context.sync();
          return [range.text, around.text];
        }),
      );
    expect(await texts()).toEqual(['waited', 'He was late. She waited here.']);
    await caretAt(page, 'late. ');
    await page.keyboard.press('Enter');
    expect(await texts()).toEqual(['waited', 'She waited here.']);
    await page.keyboard.type('And ');
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    expect(await texts()).toEqual(['waited', 'He was late. And She waited here.']);
  });

  it('follows typing by the events of paragraphs', async () => {
    const page = await show(await bytesOf([paragraph('He was late.'), paragraph('She waited.')]));
    const pane = await opened!.pane();
    await pane.evaluate(() =>
      Word.run(async (context) => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const note = (event: { type: string; uniqueLocalIds: string[] }): Promise<void> => {
          heard.push(`${event.type} ${event.uniqueLocalIds.length}`);
          return Promise.resolve();
        };
        context.document.onParagraphChanged.add(note);
        context.document.onParagraphAdded.add(note);
        context.document.onParagraphDeleted.add(note);
        await context.sync();
      }),
    );
    const heard = (count: number): Promise<string[]> => pane.waitForFunction((all) => ((window as unknown as { heard: string[] }).heard.length >= all ? (window as unknown as { heard: string[] }).heard.splice(0) : null), count).then((handle) => handle.jsonValue() as Promise<string[]>);
    await caretAt(page, 'late');
    await page.keyboard.press('r');
    expect(await heard(1)).toEqual(['ParagraphChanged 1']);
    await page.keyboard.press('Enter');
    expect(await heard(2)).toEqual(['ParagraphAdded 1', 'ParagraphChanged 1']);
    await page.keyboard.press('Backspace');
    expect(await heard(2)).toEqual(['ParagraphChanged 1', 'ParagraphDeleted 1']);
  });
});

describe('the menu of Word', () => {
  it('starts the pane again in another Word, with the same document', async () => {
    const page = await show(await bytesOf([paragraph('He was late.')]));
    await caretAt(page, 'late');
    await page.keyboard.type('r');
    await page.getByText(/^Word: desktop, WordApi 1\.8/u).click();
    await page.getByLabel('WordApi').selectOption('1.3');
    await page.getByLabel('Word on').selectOption('web');
    const pane = await opened!.pane();
    expect(await pane.evaluate(() => ['1.3', '1.4'].map((version) => Office.context.requirements.isSetSupported('WordApi', version)))).toEqual([true, false]);
    expect(new URL(page.url()).searchParams.get('word')).toBe('1.3');
    expect(await sheetTexts(page)).toEqual(['He was later.']);
    await page.getByRole('combobox', { name: 'Document' }).selectOption('read-only');
    expect(await page.locator('#sheet').getAttribute('contenteditable')).toBe('false');
  });
});

describe('a long document', () => {
  it('draws only what is typed into, in a hundred pages', async () => {
    const line = 'The social worker visited the family at home and saw each of the children alone, as was agreed in the plan. ';
    const page = await show(await bytesOf(Array.from({ length: 1500 }, (_, number) => paragraph(`${number}. ${line.repeat(3)}`))));
    await page.evaluate(() => {
      for (const block of document.querySelectorAll<HTMLElement>('#sheet .paragraph')) block.dataset['untouched'] = '';
    });
    await caretAt(page, '750. The');
    await page.keyboard.type(' new');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Here');
    expect((await sheetTexts(page)).slice(750, 752).map((text) => text.slice(0, 16))).toEqual(['750. The new', 'Here social work']);
    expect(await page.locator('#sheet .paragraph:not([data-untouched])').count()).toBeLessThanOrEqual(3);
    expect(await page.locator('#sheet .paragraph').count()).toBe(1501);
  });
});

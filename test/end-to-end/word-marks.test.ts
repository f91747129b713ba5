import type { Locator } from 'playwright-core';
import { caretAt } from './typing-page';
import { everything, hardToSelect, paragraphs } from './word-documents';
import { WordPage } from './word-page';
import { closeBrowser } from './workbench-server';

let word: WordPage;
afterEach(() => word.close());
afterAll(closeBrowser);

async function open(docx: Uint8Array, address: Readonly<Record<string, string>> = {}): Promise<WordPage> {
  word = await WordPage.open(docx, address);
  await word.read();
  return word;
}

/** Opens the popup of the mark that the caret stands in, right behind some words. */
async function popup(words: string): Promise<Locator> {
  await caretAt(word.page, words);
  await word.page.keyboard.press('Alt+ArrowDown');
  return word.page.getByRole('dialog', { name: 'Be clear, and show the whole child' });
}

/** Makes each paragraph take other critiques than it is given. */
function change(critiques: (given: readonly Word.Critique[], text: string) => Word.Critique[]): Promise<void> {
  return word.inWord(
    (0, eval)(`async () => {
      const { prototype } = Word.Paragraph;
      const insert = prototype.insertAnnotations;
      Object.defineProperty(prototype, 'insertAnnotations', { value(set) { return insert.call(this, { critiques: (${critiques.toString()})(set.critiques, this.text) }); } });
    }`) as () => Promise<void>,
  );
}

/** All annotations that Word knows of. */
const annotations = (): Promise<number> =>
  word.inWord(async (context) => {
    const { paragraphs: all } = context.document.body;
    all.load('items/text');
    await context.sync();
    const found = all.items.map((paragraph) => paragraph.getAnnotations());
    for (const each of found) each.load('items/id');
    await context.sync();
    return found.flatMap(({ items }) => items).length;
  });

const NUMBERED = (count: number) => Array.from({ length: count }, (_, at) => [`This is paragraph ${at + 1} `, `paragraph ${at + 1}`] as const);

describe('marks', () => {
  it.each(['1.7', '1.8'])('stand under exactly their words in Word %s: beside notes, fields, deletions and in tables; the one that is pointed at is told of', async (version) => {
    await open(await everything(), { word: version, desktop: '0', deleted: 'included' });
    expect(await word.drawMarks(false, ['Amara said', 'agrees'], ['Dad', 'collects'], ['Name:', 'guarding'], ['Written on', 'by hand'], ['Line one', 'two'])).toBe('drawn');
    expect(await word.underlined()).toEqual(['agrees', 'collects', 'guarding', 'two', 'by hand']);
    const card = await popup('agr');
    expect(await word.markEvents(1)).toEqual([{ did: 'pointed', id: 'agrees' }]);
    expect(await card.isVisible()).toBe(version === '1.8');
  });

  it.each(['1.6', '1.3'])('are not asked for in Word %s', async (version) => {
    await open(await hardToSelect(), { word: version, desktop: '0' });
    expect(await word.drawMarks(false, ['Bold', 'middle'])).toBe('refused');
    expect(await word.underlined()).toEqual([]);
  });

  it('take as many round trips for many as for few, and none where they stand already', async () => {
    await open(await paragraphs(80));
    await word.drawMarks(false, ...NUMBERED(1));
    const trips: number[] = [];
    for (const count of [2, 80]) {
      await word.removeMarks();
      trips.push(await word.roundTrips(() => word.drawMarks(true, ...NUMBERED(count))));
      expect(await word.underlined()).toHaveLength(count);
      expect(await word.roundTrips(() => word.drawMarks(false, ...NUMBERED(count)))).toBe(0);
    }
    expect(trips[1]).toBe(trips[0]);
  });

  it('come and go one by one, move with the text and go with their words, and outlive their pane but not the next', async () => {
    await open(await hardToSelect());
    await word.drawMarks(false, ['Bold', 'middle'], ['Use', 'form']);
    await word.inWord(async (context) => {
      context.document.onAnnotationInserted.add(async ({ ids }) => void Object.assign(window, { inserted: ids.length }));
      await context.sync();
    });
    // Of two that meet the first stands.
    await word.drawMarks(false, ['Bold', 'middle'], ['Use', 'Use'], ['Bold', 'middle of']);
    expect(await word.underlined()).toEqual(['Use', 'middle']);
    expect(await word.inWord(async () => (window as unknown as { inserted: number }).inserted)).toBe(1);

    await caretAt(word.page, 'Bold ');
    await word.page.keyboard.type('once ');
    expect(await word.underlined()).toEqual(['Use', 'middle']);
    await caretAt(word.page, 'mid');
    await word.page.keyboard.type('d');
    expect(await word.underlined()).toEqual(['Use']);
    await word.page.getByRole('button', { name: 'Undo' }).click();
    expect(await word.underlined()).toEqual(['Use']);
    await word.read();
    await word.drawMarks(false, ['Bold', 'middle'], ['Use', 'Use']);
    expect(await word.underlined()).toEqual(['Use', 'middle']);

    await word.reopenPane();
    await word.read();
    await word.drawMarks(false, ['Bold', 'middle'], ['Bold', 'word']);
    expect(await word.underlined()).toEqual(['middle', 'word']);
    await word.removeMarks();
    expect(await word.underlined()).toEqual([]);
  });

  it('that Word has lost are drawn again when it is asked which stand', async () => {
    await open(await hardToSelect());
    await word.drawMarks(false, ['Bold', 'middle'], ['Use', 'form']);
    await word.inWord(async (context) => {
      const { paragraphs: all } = context.document.body;
      all.load('items/text');
      await context.sync();
      const lost = all.items.find(({ text }) => text.startsWith('Use'))?.getAnnotations();
      lost?.load('items/id');
      await context.sync();
      lost?.items[0]?.delete();
      await context.sync();
    });
    expect(await word.underlined()).toEqual(['middle']);
    await word.drawMarks(true, ['Bold', 'middle'], ['Use', 'form']);
    expect(await word.underlined()).toEqual(['form', 'middle']);
  });

  it('are refused, in as many round trips for many as for few, by a Word without a subscription although it offers them', async () => {
    await open(await paragraphs(80), { licence: 'perpetual' });
    expect(await word.drawMarks(false, ...NUMBERED(1))).toBe('refused');
    const trips: number[] = [];
    for (const count of [2, 80]) {
      let outcome: unknown;
      trips.push(await word.roundTrips(async () => (outcome = await word.drawMarks(true, ...NUMBERED(count)))));
      expect(outcome).toBe('refused');
    }
    expect(trips[1]).toBe(trips[0]);
  });

  it('are refused by a document that is open for reading', async () => {
    await open(await hardToSelect(), { mode: 'read-only' });
    expect(await word.drawMarks(false, ['Bold', 'middle'])).toBe('refused');
  });

  it('go without a popup where Word does not know its texts', async () => {
    await open(await hardToSelect());
    await change((given) => given.map(({ popupOptions, ...critique }) => ({ ...critique, ...(popupOptions ? { popupOptions: { ...popupOptions, titleResourceId: 'Unknown' } } : {}) })));
    expect(await word.drawMarks(false, ['Bold', 'middle'], ['Use', 'form'])).toBe('drawn');
    expect(await word.underlined()).toEqual(['form', 'middle']);
  });

  it('that one paragraph refuses do not cost the others theirs, and none is doubled', async () => {
    await open(await hardToSelect());
    await change((given, text) => given.map((critique) => (text.startsWith('First') ? { ...critique, start: -1 } : critique)));
    expect(await word.drawMarks(false, ['She was late', 'tired'], ['First', 'something'], ['Use', 'form'], ['Bold', 'middle'])).toBe('drawn');
    expect(await word.underlined()).toEqual(['tired', 'form', 'middle']);
    expect(await annotations()).toBe(3);
  });

  it('that Word puts under other words than theirs are taken away', async () => {
    await open(await hardToSelect());
    await change((given) => given.map((critique) => ({ ...critique, start: critique.start - 1 })));
    await word.drawMarks(false, ['He said', 'himself']);
    expect(await annotations()).toBe(0);
  });
});

describe('the popup of a mark', () => {
  const MARK = ['Bold', 'middle', ['centre', 'heart', 'core', 'midst']] as const;

  it('offers three wordings; the one chosen is put in place by Word itself, known as that, and can be taken back', async () => {
    await open(await hardToSelect());
    await word.drawMarks(false, MARK);
    const card = await popup('mid');
    expect(await card.getByRole('button').allTextContents()).toEqual(['centre', 'heart', 'core', 'Ignore']);
    await word.page.keyboard.press('Tab');
    await word.page.keyboard.press('Enter');
    expect(await word.markEvents(2)).toContainEqual({ did: 'chosen', id: 'middle', words: 'heart' });
    expect(await word.putChosen('Bold', 'middle', 'heart')).toBe('not-tracked');
    expect((await word.paragraphNow('Bold')).text).toMatch(/^Bold in the heart of/u);
    expect(await word.underlined()).toEqual([]);
    expect(await word.takeBack(0)).toBe('undone');
    expect((await word.paragraphNow('Bold')).text).toMatch(/^Bold in the middle of/u);
    expect(await word.takeBack(0)).toBe('text-changed');
  });

  it.each([
    ['is Word’s own tracked change where the user tracks changes', true],
    ['is put in place by us, as a tracked change, where Word only tells of it, as on Mac', false],
  ])('the wording chosen %s', async (_how, isWords) => {
    await open(await hardToSelect(), isWords ? {} : { suggestions: 'told' });
    if (isWords) await word.page.getByRole('button', { name: 'Track changes' }).click();
    await word.drawMarks(false, MARK);
    await (await popup('mid')).getByRole('button', { name: 'centre' }).click();
    await word.markEvents(2);
    expect(await word.putChosen('Bold', 'middle', 'centre')).toBe('applied');
    const { text, original, mode } = await word.paragraphNow('Bold');
    expect([text, original]).toEqual(['Bold in the centre of a word.', 'Bold in the middle of a word.']);
    expect(mode).toBe(isWords ? 'TrackAll' : 'Off');
  });

  it('closes with Escape, and the caret is back; takes the mark away that is ignored, which is drawn again while its finding stays open', async () => {
    await open(await hardToSelect());
    await word.drawMarks(false, MARK);
    const card = await popup('mid');
    await word.page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await word.page.keyboard.press('Alt+ArrowDown');
    await card.getByRole('button', { name: 'Ignore' }).click();
    expect(await word.markEvents(3)).toContainEqual({ did: 'ignored', id: 'middle' });
    expect(await word.underlined()).toEqual([]);
    await word.drawMarks(false, MARK);
    expect(await word.underlined()).toEqual(['middle']);
  });
});

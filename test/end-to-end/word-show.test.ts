import { everything, hardToSelect, LONG_SENTENCE, paragraphs } from './word-documents';
import { WordPage } from './word-page';
import { closeBrowser } from './workbench-server';

let page: WordPage | null = null;

afterEach(async () => {
  await page?.close();
  page = null;
});
afterAll(closeBrowser);

async function read(docx: Uint8Array, address: Readonly<Record<string, string>> = {}): Promise<WordPage> {
  page = await WordPage.open(docx, address);
  await page.read();
  return page;
}

describe.each([
  ['a current Word', {}],
  ['a Word with ids and without text boxes', { word: '1.6', desktop: '0', deleted: 'included' }],
  ['the oldest Word we work with', { word: '1.3', desktop: '0' }],
])('showing words in %s', (_, address) => {
  let word: WordPage;

  beforeAll(async () => {
    word = await WordPage.open(await hardToSelect(), address);
    await word.read();
  });
  afterAll(() => word.close());

  it('selects exactly them, the nth occurrence, in text and in tables', async () => {
    expect(await word.show('She was late. She was tired. She', 'She was', { nth: 0 })).toEqual({ outcome: 'shown', selected: 'She was', before: 0 });
    expect(await word.show('She was late. She was tired. She', 'She was', { nth: 2 })).toEqual({ outcome: 'shown', selected: 'She was', before: 2 });
    expect(await word.show('She was late.', 'She was', { nth: 1, cell: 0 })).toEqual({ outcome: 'shown', selected: 'She was', before: 4 });
    expect(await word.show('She was late.', 'She was', { nth: 1, cell: 1 })).toEqual({ outcome: 'shown', selected: 'She was', before: 6 });
  });

  it('selects a sentence longer than search takes', async () => {
    expect(LONG_SENTENCE.length).toBeGreaterThan(255);
    expect(await word.show('First', LONG_SENTENCE)).toMatchObject({ outcome: 'shown', selected: LONG_SENTENCE });
  });

  it.each([
    ['a circumflex', 'Use', '^t and 50^2'],
    ['curly quotation marks and a dash', 'Use', '“the report’s” form –'],
    ['a word half of it bold', 'Bold', 'in the middle of'],
  ])('selects %s', async (_case, beginning, words) => {
    expect(await word.show(beginning, words)).toMatchObject({ outcome: 'shown', selected: words });
  });

  it('selects across a tab, a non-breaking hyphen and the mark of a note', async () => {
    expect(await word.show('Name:', 'Name:\tAmara-Rose')).toMatchObject({ outcome: 'shown' });
    expect((await word.show('Name:', 'Amara-Rose')).selected).toMatch(/^Amara.Rose$/u);
    expect((await word.show('He said it', 'it himself')).selected).toMatch(/^it.? himself$/u);
  });
});

describe('showing words', () => {
  it('beside a deleted one selects what the reader sees', async () => {
    const word = await read(await hardToSelect(), { deleted: 'included' });
    expect(await word.show('Dad', 'collects')).toMatchObject({ outcome: 'shown', selected: 'collects' });
    expect((await word.show('Dad', 'Dad collects')).outcome).not.toBe('text-changed');
  });

  it('of a header, a note and a comment', async () => {
    const word = await read(await everything());
    expect((await word.show('Confidential', 'Amara B.')).outcome).toBe('shown');
    expect((await word.show('Told by', 'school nurse')).outcome).toBe('shown');
    expect((await word.show('Who said', 'said')).outcome).toBe('paragraph-shown');
  });

  it('takes as many round trips in a long document as in a short one', async () => {
    const trips: number[] = [];
    for (const count of [3, 1000]) {
      const word = await read(await paragraphs(count));
      trips.push(await word.roundTrips(() => word.show('This is paragraph 2 ', 'paragraph 2')));
      await word.close();
      page = null;
    }
    // Find the paragraph, find the words, select them; office.js cleans up.
    expect(trips).toEqual([4, 4]);
  });
});

describe.each([
  ['by its id', { word: '1.8' }],
  ['by its place', { word: '1.3' }],
])('showing words in a paragraph that is found %s', (_, address) => {
  it('finds them after an edit elsewhere in it', async () => {
    const word = await read(await hardToSelect(), address);
    await word.edit('Bold', 'Now: Bold in the middle of a word.');
    expect((await word.show('Bold', 'middle')).outcome).toBe('shown');
    expect(await word.selectedInWord()).toBe('middle');
  });

  it('says that they have gone', async () => {
    const word = await read(await hardToSelect(), address);
    await word.edit('Bold', 'Something else.');
    expect(await word.show('Bold', 'middle')).toMatchObject({ outcome: 'text-changed', selected: '' });
  });
});

import { hardToSelect, paragraphs } from './word-documents';
import { WordPage } from './word-page';
import { closeBrowser } from './workbench-server';

let word: WordPage;
afterEach(() => word.close());
afterAll(closeBrowser);

describe.each(['1.3', '1.4', '1.6', '1.8'])('the selection in Word %s', (version) => {
  it('is told as a place in the document that was read, where the same words stand more than once as well', async () => {
    word = await WordPage.open(await hardToSelect(), { word: version, desktop: '0' });
    const { paragraphs: read } = await word.read();
    const told = async (words: string, nth = 0) => {
      await word.select(words, nth);
      return word.selection();
    };
    expect(await told('She was sad.')).toEqual({ words: 'She was sad.', paragraph: 0, offset: 29 });
    expect(await told('in the mid')).toMatchObject({ words: 'in the mid', offset: 5 });
    expect(await told('collects')).toMatchObject({ words: 'collects', offset: 4 });
    const cells = read.flatMap(({ cell }, index) => (cell ? [index] : []));
    expect(await told('tired.', 1)).toEqual({ words: 'tired.', paragraph: cells[0], offset: 22 });
    expect(await told('tired.', 2)).toEqual({ words: 'tired.', paragraph: cells[1], offset: 22 });
    expect(await told('Confidential')).toMatchObject({ words: 'Confidential', offset: 0 });
  });
});

it('takes as many round trips in a long document as in a short one, and knows when its text has changed', async () => {
  const trips: number[] = [];
  for (const count of [3, 1000]) {
    word = await WordPage.open(await paragraphs(count), { word: '1.8', desktop: '0' });
    await word.read();
    await word.select('This is paragraph 2 ');
    trips.push(await word.roundTrips(() => word.selection()));
    if (count === 3) await word.close();
  }
  expect(trips[1]).toBe(trips[0]);
  await word.edit('This is paragraph 2 ', 'Something else.');
  expect(await word.selection()).toBe('text-changed');
});

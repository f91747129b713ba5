import { hardToSelect, paragraphs } from './word-documents';
import { WordPage } from './word-page';
import { closeBrowser } from './workbench-server';

let word: WordPage;
afterEach(() => word.close());
afterAll(closeBrowser);

describe.each(['1.3', '1.4', '1.6', '1.8'])('watching the text in Word %s', (version) => {
  it('tells of an edit, whether or not Word has events for it', async () => {
    word = await WordPage.open(await hardToSelect(), { word: version, desktop: '0' });
    await word.startWatch();
    await word.edit('Bold', 'Something else.');
    await word.told(1);
  });
});

it('asks for nothing but the text, in one round trip whatever its length, and says nothing while nothing changes', async () => {
  const trips: number[] = [];
  for (const count of [3, 1000]) {
    word = await WordPage.open(await paragraphs(count), { word: '1.4', desktop: '0' });
    trips.push(await word.roundTrips(() => word.startWatch()));
    expect(await word.timesTold()).toBe(0);
    if (count === 3) await word.close();
  }
  expect(trips[1]).toBe(trips[0]);
});

it('reads an edited paragraph alone where Word tells of it, in one round trip whatever the length of the document, and as reading all of it does', async () => {
  const trips: number[] = [];
  for (const [count, version] of [[3, '1.8'], [1000, '1.8'], [3, '1.6']] as const) {
    word = await WordPage.open(await paragraphs(count), { word: version, desktop: '0' });
    await word.startWatch();
    await word.read();
    await word.edit('This is paragraph 2 ', 'There are ongoing concerns.');
    let told: Awaited<ReturnType<WordPage['told']>> = null;
    trips.push(await word.roundTrips(async () => (told = await word.told(1))));
    expect(told).toEqual(await word.read());
    if (version !== '1.6') await word.close();
  }
  // The pane beside it watches as well: each asks once, and lets go of what it asked for once.
  expect(trips).toEqual([4, 4, 4]);
});

import { everything, hardToSelect, listAtEnd, paragraphs } from './word-documents';
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

const SHE_WAS = 'She was late. She was tired. She was sad';

describe.each(['1.3', '1.4', '1.6', '1.8'])('wording put in place in Word %s', (version) => {
  const address = { word: version, desktop: '0' };
  const canTrack = version !== '1.3';

  it('is a tracked change of these words alone, and the user’s own setting comes back', async () => {
    await open(await hardToSelect(), address);
    expect(await word.putWordings(['Bold', 'middle', 'centre'])).toEqual([canTrack ? 'applied' : 'not-tracked']);
    const now = await word.paragraphNow('Bold');
    expect(now.text).toMatch(/^Bold in the centre of/u);
    if (canTrack) {
      expect(now.original).toMatch(/^Bold in the middle of/u);
      expect(now.mode).toBe('Off');
    }
  });

  it('is taken back, as if it had never been', async () => {
    await open(await hardToSelect(), address);
    const before = await word.paragraphNow('Bold');
    await word.putWordings(['Bold', 'middle', 'centre']);
    expect(await word.takeBack(0)).toBe('undone');
    expect(await word.paragraphNow('Bold')).toEqual(before);
  });

  it('is not taken back once somebody has changed it', async () => {
    await open(await hardToSelect(), address);
    await word.putWordings(['Bold', 'middle', 'centre']);
    await word.edit('Bold', 'Bold in the heart of a word.');
    expect(await word.takeBack(0)).toBe('text-changed');
    expect((await word.paragraphNow('Bold')).text).toBe('Bold in the heart of a word.');
  });

  it('leaves what has changed since alone', async () => {
    await open(await hardToSelect(), address);
    await word.edit('Bold', 'Something else.');
    expect(await word.putWordings(['Bold', 'middle', 'centre'])).toEqual(['text-changed']);
    expect((await word.paragraphNow('Something')).text).toBe('Something else.');
  });

  it('in several places of a paragraph at once takes as many round trips as in one', async () => {
    await open(await hardToSelect(), address);
    const beginning = SHE_WAS.slice(0, 30);
    const one = await word.roundTrips(() => word.putWordings(['Bold', 'middle', 'centre']));
    let outcomes: readonly string[] | string = '';
    const many = await word.roundTrips(async () => (outcomes = await word.putWordings([beginning, 'She was', 'Amara has been', 2], [beginning, 'She was', 'Amara was', 0], ['Use', 'form', 'sheet'])));
    expect(outcomes).toEqual(Array(3).fill(canTrack ? 'applied' : 'not-tracked'));
    expect((await word.paragraphNow('Amara')).text).toMatch(/^Amara was late\. She was tired\. Amara has been /u);
    expect(many).toBe(one);
    expect(await word.takeBack(2)).toBe('undone');
    expect((await word.paragraphNow('She was late.')).text).toMatch(/^She was late\. She was tired\. Amara has been /u);
  });
});

describe('wording put in place', () => {
  it('is refused by a document that is protected, and the text is as it was', async () => {
    await open(await hardToSelect(), { mode: 'read-only' });
    expect(await word.putWordings(['Bold', 'middle', 'centre'])).toEqual(['refused']);
    expect((await word.paragraphNow('Bold')).text).toMatch(/middle/u);
  });

  it('leaves tracking on where the user has it on', async () => {
    await open(await hardToSelect());
    await word.inWord(async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      await context.sync();
    });
    expect(await word.putWordings(['Bold', 'middle', 'centre'])).toEqual(['applied']);
    expect((await word.paragraphNow('Bold')).mode).toBe('TrackAll');
  });

  it('reaches a header and a note', async () => {
    await open(await everything());
    expect(await word.putWordings(['Confidential', 'Amara B.', 'A. B.'], ['Told by', 'school nurse', 'nurse of the school'])).toEqual(['applied', 'applied']);
  });

  it('says so where Word does nothing', async () => {
    await open(await hardToSelect());
    await word.inWord(async () => {
      Object.assign(Word.Range.prototype, { insertText: () => undefined });
    });
    expect(await word.putWordings(['Bold', 'middle', 'centre'])).toEqual(['refused']);
  });

  it('says so where Word tracks nothing although it was told to', async () => {
    await open(await hardToSelect());
    await word.inWord(async () => {
      Object.defineProperty(Word.Document.prototype, 'changeTrackingMode', { get: () => 'Off', set: () => undefined });
    });
    expect(await word.putWordings(['Bold', 'middle', 'centre'])).toEqual(['not-tracked']);
    expect(await word.takeBack(0)).toBe('undone');
  });
});

const contents = () =>
  word.inWord(async (context) => {
    const comments = context.document.body.getComments();
    comments.load('items/content');
    await context.sync();
    return comments.items.map(({ content }) => content.split(/[\r\n]+/)[0]);
  });

describe.each(['1.4', '1.6', '1.8'])('comments of ours in Word %s', (version) => {
  const address = { word: version, desktop: '0' };

  it('are made, replaced and not doubled, and go in one go; others stay', async () => {
    await open(await everything(), address);
    const there = await contents();
    expect(await word.addComments(true, ['He was said', 'said', 'By whom?'], ['Ring the', 'school', 'Which one?'], [null, null, 'No view of the child.'])).toEqual({ made: 3, elsewhere: 0, textChanged: 0, refused: 0 });
    expect((await contents()).sort()).toEqual([...there, 'By whom?', 'Which one?', 'No view of the child.'].sort());
    await word.addComments(true, ['He was said', 'said', 'By whom, and when?']);
    expect((await contents()).sort()).toEqual([...there, 'By whom, and when?'].sort());
    await word.addComments(false, ['He was said', 'said', 'By whom, and when?'], ['Ring the', 'school', 'Which one?']);
    expect((await contents()).sort()).toEqual([...there, 'By whom, and when?', 'Which one?'].sort());
    expect(await word.removeComments()).toBe(2);
    expect(await contents()).toEqual(there);
  });

  it('are not read as text of the document', async () => {
    await open(await everything(), address);
    const before = (await word.read()).paragraphs.length;
    await word.addComments(true, ['He was said', 'said', 'By whom?']);
    const after = await word.read();
    expect(after.paragraphs).toHaveLength(before);
    expect(after.unseen.comments).toBe(2);
  });

  it('are counted where Word takes none', async () => {
    await open(await everything(), address);
    expect(await word.addComments(true, ['He was said', 'said', 'By whom?'], ['Confidential', 'Amara', 'A name.'])).toMatchObject({ made: 1, elsewhere: 1 });
  });

  it('take as many round trips for many as for few', async () => {
    const trips: number[] = [];
    for (const count of [2, 40]) {
      await open(await paragraphs(count), address);
      const notes = Array.from({ length: count }, (_, at) => [`This is paragraph ${at + 1} `, `paragraph ${at + 1}`, `Note ${at + 1}`] as const);
      let made: unknown;
      trips.push(await word.roundTrips(async () => (made = await word.addComments(true, ...notes))));
      expect(made).toMatchObject({ made: count, refused: 0 });
      if (count === 2) await word.close();
    }
    expect(trips[1]).toBe(trips[0]);
  });
});

it('comments are refused by a document that is open for reading, and that is counted', async () => {
  await open(await everything(), { mode: 'read-only' });
  expect(await word.addComments(true, ['He was said', 'said', 'By whom?'])).toMatchObject({ made: 0, refused: 1 });
});

describe.each(['1.3', '1.8'])('a table put at the end in Word %s', (version) => {
  const address = { word: version, desktop: '0' };
  const tableOf = (rows: number) => ({ heading: 'Actions', rows: [['Action', 'Who'], ...Array.from({ length: rows }, (_, at) => [`See Ella & “ring” ${at}`, '(no owner named)'])] });

  it('stands there under its heading, in as many round trips for many rows as for few', async () => {
    const trips: number[] = [];
    for (const rows of [1, 120]) {
      await open(await paragraphs(2), address);
      // What the page asks of Word as it opens may still be on its way with the first.
      const made = [await word.appendTable(tableOf(rows))];
      trips.push(await word.roundTrips(async () => void made.push(await word.appendTable(tableOf(rows)))));
      expect(made).toEqual(Array(2).fill({ outcome: 'appended', tracked: version === '1.3' ? null : false }));
      const { paragraphs: all, tables } = await word.read();
      expect(all.slice(2, 5).map(({ text }) => text)).toEqual(['Actions', 'Action', 'Who']);
      expect(tables.map(({ headerRows, rows: own }) => [headerRows, own.length])).toEqual(Array(2).fill([1, rows + 1]));
      if (rows === 1) await word.close();
    }
    expect(trips[1]).toBe(trips[0]);
  });

  it('leaves the list that the document ends with', async () => {
    await open(await listAtEnd(), address);
    expect(await word.appendTable(tableOf(1))).toMatchObject({ outcome: 'appended' });
    const { paragraphs: all } = await word.read();
    expect(all.find(({ text }) => text === 'Actions')?.list).toBeNull();
  });
});

it('a table is refused by a document that is open for reading', async () => {
  await open(await paragraphs(2), { mode: 'read-only' });
  expect(await word.appendTable({ heading: 'Actions', rows: [['Action'], ['Ring']] })).toBe('protected');
});

import type { RecordInWord } from '../../src/word/record-outcome';
import { everything } from './word-documents';
import { WordPage } from './word-page';
import { closeBrowser } from './workbench-server';

afterAll(closeBrowser);

const LONG = `She said: “I’m <scared> & 50 % tired” 😀\n${'at night, when the front door bangs. '.repeat(20)}`;

function answersOf(reading: RecordInWord | string): unknown {
  return typeof reading === 'string' ? reading : (reading.record?.answers.map(({ question, text }) => [question, text]) ?? reading.problem);
}

describe.each([
  ['a current Word', {}, 'custom-xml'],
  ['a Word with custom XML parts and little else', { word: '1.4', desktop: '0' }, 'custom-xml'],
  ['a Word without custom XML parts, whose properties hold 255 characters', { word: '1.3', desktop: '0' }, 'properties'],
])('the record in %s', (_, address, place) => {
  let word: WordPage;

  beforeAll(async () => {
    word = await WordPage.open(await everything(), address);
  });
  afterAll(() => word.close());

  it('is not there at first', async () => {
    expect(await word.readRecord()).toEqual({ record: null, problem: null });
  });

  it('is kept whole, beside what was there before, in a number of round trips that does not grow', async () => {
    expect(await word.keepAnswer('pp1.q1', LONG)).toMatchObject({ outcome: 'kept' });
    expect(await word.keepAnswer('pp1.q2', 'Second.')).toMatchObject({ outcome: 'kept' });
    const first = await word.roundTrips(() => word.keepAnswer('pp2.q1', 'Third.'));
    for (let at = 0; at < 5; at += 1) await word.keepAnswer(`pp3.q${at}`, LONG);
    expect(await word.roundTrips(() => word.keepAnswer('pp4.q1', 'Last.'))).toBe(first);
    expect(answersOf(await word.readRecord())).toEqual([['pp1.q1', LONG], ['pp1.q2', 'Second.'], ['pp2.q1', 'Third.'], ...[0, 1, 2, 3, 4].map((at) => [`pp3.q${at}`, LONG]), ['pp4.q1', 'Last.']]);
  });

  it(`lies among the ${place} alone, and goes with what it says`, async () => {
    const count = () =>
      word.inWord(async (context) => {
        const { customProperties } = context.document.properties;
        customProperties.load('items/key');
        await context.sync();
        return customProperties.items.filter(({ key }) => key.startsWith('FullPicture')).length;
      });
    expect((await count()) > 0).toBe(place === 'properties');
    expect(await word.emptyRecord()).toMatchObject({ outcome: 'kept' });
    expect(await word.readRecord()).toEqual({ record: null, problem: null });
    expect(await count()).toBe(0);
  });
});

describe('the record', () => {
  it.each(['read-only', 'protected'])('is refused by a document that is %s, and nothing is broken', async (mode) => {
    const word = await WordPage.open(await everything(), { mode });
    try {
      expect(await word.keepAnswer('pp1.q1', 'An answer.')).toEqual({ outcome: 'refused' });
      expect(await word.readRecord()).toEqual({ record: null, problem: null });
    } finally {
      await word.close();
    }
  });

  it('that cannot be read is not written over but at the user’s word', async () => {
    const word = await WordPage.open(await everything());
    try {
      await word.inWord(async (context) => {
        context.document.customXmlParts.add('<record xmlns="urn:full-picture:record" version="99"/>');
        await context.sync();
      });
      expect(await word.readRecord()).toEqual({ record: null, problem: 'newer' });
      expect(await word.keepAnswer('pp1.q1', 'An answer.')).toEqual({ outcome: 'unreadable', problem: 'newer' });
      expect(await word.readRecord()).toEqual({ record: null, problem: 'newer' });
      expect(await word.keepAnswer('pp1.q1', 'An answer.', true)).toMatchObject({ outcome: 'kept' });
      expect(answersOf(await word.readRecord())).toEqual([['pp1.q1', 'An answer.']]);
    } finally {
      await word.close();
    }
  });

  it('takes up what another pane has written meanwhile, or between our reading and writing', async () => {
    const word = await WordPage.open(await everything());
    try {
      await word.keepAnswer('pp1.q1', 'Mine.');
      await word.inWord(async (context) => {
        const parts = context.document.customXmlParts.getByNamespace('urn:full-picture:record');
        parts.load('items/id');
        await context.sync();
        const xml = parts.items[0]!.getXml();
        await context.sync();
        parts.items[0]!.setXml(xml.value.replace('Mine.', 'Theirs.'));
        await context.sync();
      });
      await word.keepAnswer('pp1.q2', 'Mine too.');
      expect(answersOf(await word.readRecord())).toEqual([['pp1.q1', 'Theirs.'], ['pp1.q2', 'Mine too.']]);

      await word.writeBetween('Theirs.', 'Theirs, a moment later.');
      expect(await word.keepAnswer('pp1.q3', 'And mine.')).toMatchObject({ outcome: 'kept' });
      expect(answersOf(await word.readRecord())).toEqual([['pp1.q1', 'Theirs, a moment later.'], ['pp1.q2', 'Mine too.'], ['pp1.q3', 'And mine.']]);
    } finally {
      await word.close();
    }
  });
});

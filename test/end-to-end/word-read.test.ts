import type { CaseDocument, Paragraph } from '../../src/document/case-document';
import { readDocx } from '../../src/docx/read-docx';
import { compareFingerprints, takeFingerprint } from '../../src/sharing/fingerprint';
import { commentWithReply, emptyDocument, everything, mergedCells, paragraphs, threeHeaders } from './word-documents';
import { WordPage } from './word-page';
import { closeBrowser } from './workbench-server';

let pages: WordPage[] = [];

afterEach(async () => {
  await Promise.all(pages.map((page) => page.close()));
  pages = [];
});
afterAll(closeBrowser);

async function open(docx: Uint8Array, address: Readonly<Record<string, string>> = {}): Promise<WordPage> {
  const page = await WordPage.open(docx, address);
  pages.push(page);
  return page;
}

/** A document without what only one edge can tell: names of paragraphs, and the styles within comments, which Word's API keeps to itself. */
function withoutIds(document: CaseDocument): Omit<CaseDocument, 'paragraphs' | 'limits' | 'unseen'> & { paragraphs: Omit<Paragraph, 'id'>[] } {
  const { tables, properties } = document;
  return { paragraphs: document.paragraphs.map(({ id: _, ...paragraph }) => (paragraph.story === 'comment' ? { ...paragraph, style: '' } : paragraph)), tables, properties };
}

describe('a document in Word and the same as a file', () => {
  it('are the same model', async () => {
    const docx = await everything();
    const page = await open(docx);
    const inWord = await page.read();
    const asFile = await readDocx(docx);
    expect(withoutIds(inWord)).toEqual(withoutIds(asFile));
    expect(takeFingerprint(inWord)).toEqual(takeFingerprint(asFile));
    expect(inWord.limits).toEqual([]);
    expect(inWord.unseen).toMatchObject({ comments: asFile.unseen.comments, trackedChanges: asFile.unseen.trackedChanges });
    expect([...(inWord.unseen.authors ?? [])].sort()).toEqual([...(asFile.unseen.authors ?? [])].sort());
    expect(new Set(inWord.paragraphs.map(({ id }) => id)).size).toBe(inWord.paragraphs.length);
  });

  it('are the same model where the text of Word still holds deleted words', async () => {
    const docx = await everything();
    const page = await open(docx, { deleted: 'included' });
    expect(withoutIds(await page.read())).toEqual(withoutIds(await readDocx(docx)));
  });

  it('are the same body in every version of Word, and what is missing is said', async () => {
    const docx = await everything();
    const body = (document: CaseDocument) => withoutIds(document).paragraphs.filter(({ story }) => story === 'body');
    const file = await readDocx(docx);
    const asFile = body(file);
    const limits: Record<string, readonly string[]> = {};
    for (const word of ['1.3', '1.4', '1.5', '1.6', '1.7']) {
      const page = await open(docx, { word, desktop: '0', deleted: word === '1.3' ? 'excluded' : 'included' });
      const inWord = await page.read();
      expect(body(inWord)).toEqual(asFile);
      // A sign-off given in any version fits the file, as far as that version could read it.
      expect(compareFingerprints(takeFingerprint(inWord), takeFingerprint(file)).changed).toEqual([]);
      limits[word] = [...inWord.limits].sort();
    }
    expect(limits).toEqual({
      '1.3': ['comments', 'headers-and-footers', 'hidden-text', 'notes', 'text-boxes', 'tracked-changes'],
      '1.4': ['headers-and-footers', 'hidden-text', 'notes', 'text-boxes'],
      '1.5': ['headers-and-footers', 'hidden-text', 'text-boxes'],
      '1.6': ['headers-and-footers', 'hidden-text', 'text-boxes'],
      '1.7': ['headers-and-footers', 'text-boxes'],
    });
  });

  it('are the same text with merged cells, which Word does not show', async () => {
    const docx = await mergedCells();
    const page = await open(docx);
    const inWord = await page.read();
    const words = (document: CaseDocument) =>
      document.paragraphs.filter(({ story, text }) => story === 'body' && text !== '').map(({ text, cell }) => [text, cell?.row, cell?.table]);
    expect(words(inWord)).toEqual(words(await readDocx(docx)));
    expect(inWord.limits).toContain('merged-cells');
  });

  it('are one empty paragraph when there is nothing in it', async () => {
    const page = await open(await emptyDocument());
    expect((await page.read()).paragraphs.filter(({ story }) => story === 'body')).toMatchObject([{ text: '', heading: null, list: null, cell: null }]);
  });
});

describe('a part that Word refuses', () => {
  it('is told as a limit and takes nothing else with it', async () => {
    const docx = await everything();
    const whole = await (await open(docx)).read();
    const page = await open(docx);
    await page.refuseLoading('SectionCollection', 'body');
    await page.refuseLoading('CommentCollection', 'content');
    const read = await page.read();
    expect([...read.limits].sort()).toEqual(['comments', 'headers-and-footers']);
    const others = ({ story }: { story: string }) => !['header', 'footer', 'comment'].includes(story);
    expect(withoutIds(read).paragraphs).toEqual(withoutIds(whole).paragraphs.filter(others));
    expect(read.unseen.comments).toBeNull();
  });

  it('may be the replies to comments: then the comments stand without them, and nobody says how many there are', async () => {
    const comments = ({ paragraphs: all }: CaseDocument) => all.filter(({ story }) => story === 'comment').map(({ text }) => text);
    const page = await open(await commentWithReply());
    const whole = await page.read();
    expect(comments(whole)).toEqual(['Who said this?', 'And when?', 'The school did.']);
    expect(whole.limits).toEqual([]);
    await page.refuseLoading('CommentReplyCollection', 'content');
    const read = await page.read();
    expect(comments(read)).toEqual(['Who said this?', 'And when?']);
    expect(read.limits).toEqual(['comments']);
    expect(read.unseen).toMatchObject({ comments: null, authors: null });
  });

  it('may be the numbers of cells: then they are counted', async () => {
    const docx = await everything();
    const page = await open(docx);
    await page.refuseLoading('TableCell', 'cellIndex');
    const read = await page.read();
    expect(withoutIds(read)).toEqual(withoutIds(await readDocx(docx)));
    expect(read.limits).toEqual(['merged-cells']);
  });

  it('may be all that cells have: then the text stands without them', async () => {
    const docx = await everything();
    const page = await open(docx);
    await page.refuseLoading('TableCell', 'rowIndex');
    const read = await page.read();
    const texts = (document: CaseDocument) => document.paragraphs.map(({ text }) => text).filter((text) => text !== '');
    expect(texts(read)).toEqual(texts(await readDocx(docx)));
    expect(read.limits).toEqual(['merged-cells']);
  });
});

describe('headers and footers', () => {
  const headers = ({ paragraphs: all }: CaseDocument) => all.filter(({ story }) => story === 'header').map(({ text }) => text);

  it('are all read where Word tells which a section uses', async () => {
    const page = await open(await threeHeaders());
    const read = await page.read();
    expect(headers(read)).toEqual(['First page', 'Every page', 'Even pages']);
    expect(read.limits).toEqual([]);
  });

  it('are asked for only on ordinary pages where Word does not tell, since asking may make new ones', async () => {
    const page = await open(await threeHeaders(), { desktop: '1.2' });
    const asked = await page.headersAskedFor(() => page.read());
    expect(new Set(asked)).toEqual(new Set(['Primary']));
    const read = await page.read();
    expect(headers(read)).toEqual(['Every page']);
    expect(read.limits).toEqual(['headers-and-footers']);
  });
});

describe('reading', () => {
  /**
   * Version of Word, of its desktop set, and the round trips a document of plain paragraphs takes. Each part is a request of its own, and
   * office.js cleans up with one more behind every request. 1.3: body, headers and footers, properties. 1.8: tracked changes, notes and
   * comments as well. Desktop 1.3: text boxes and the headers in use as well.
   */
  it.each([
    ['1.3', '0', 7],
    ['1.8', '0', 16],
    ['1.8', '1.3', 19],
  ])('takes the same round trips for 3 as for 1,000 paragraphs in Word %s with desktop %s: %i', async (word, desktop, trips) => {
    const taken: number[] = [];
    for (const count of [3, 1000]) {
      const page = await open(await paragraphs(count), { word, desktop });
      await page.read();
      taken.push(await page.roundTrips(() => page.read()));
    }
    expect(taken).toEqual([trips, trips]);
  });

  it('one after the other gives the same when asked for twice at once', async () => {
    const page = await open(await everything());
    const [one, two] = await Promise.all([page.read(), page.read()]);
    expect(one).toEqual(two);
  });

  it('can be cancelled', async () => {
    const page = await open(await paragraphs(1000));
    expect(await page.readCancelled()).toBe('cancelled');
    expect((await page.read()).paragraphs).not.toHaveLength(0);
  });

  it('works in a document that is open for reading only', async () => {
    const page = await open(await everything(), { mode: 'read-only' });
    expect((await page.read()).paragraphs[0]?.text).toBe('Child and family assessment');
    expect(await page.isReadOnly()).toBe(true);
  });

  it('works in a protected document', async () => {
    const page = await open(await everything(), { mode: 'protected' });
    expect((await page.read()).paragraphs[0]?.text).toBe('Child and family assessment');
  });

  it('says in a browser tab that this is not Word', async () => {
    expect(await WordPage.readInBrowserTab()).toBe('not-in-word');
  });

  it('says where office.js was kept out that it is missing', async () => {
    expect(await WordPage.readInBrowserTab({ withOffice: false })).toBe('office-not-loaded');
  });

  it('goes on after a request that Word never answered, once it was given up', async () => {
    const page = await open(await paragraphs(3));
    await page.read();
    await page.leaveOneUnanswered();
    expect(await page.readCancelled()).toBe('cancelled');
    expect((await page.read()).paragraphs).not.toHaveLength(0);
  });

  it.each([
    ['AccessDenied', 'protected'],
    ['GeneralException', 'busy'],
    ['ActivityLimitReached', 'busy'],
  ])('says in a word of ours why Word refused: %s is %s', async (refuse, problem) => {
    const page = await open(await emptyDocument(), { refuse });
    await expect(page.read()).rejects.toThrow(problem);
  });
});

import { openWordDocument } from '../../src/word/word-document';

/** The start of office.js as a page meets it; all that follows is tested against office.js itself. */
function enterOffice(onReady: () => Promise<unknown>, supported: readonly string[] = []): void {
  const isSetSupported = (set: string, version: string) => supported.includes(`${set} ${version}`);
  Object.assign(globalThis, { Office: { onReady, context: { requirements: { isSetSupported } } } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('opening the document in Word', () => {
  it.each([
    ['in a browser tab', () => enterOffice(() => Promise.resolve({ host: null, platform: null }))],
    ['in Excel', () => enterOffice(() => Promise.resolve({ host: 'Excel' }), ['WordApi 1.3'])],
  ])('says that this is not Word %s', async (_, enter) => {
    enter();
    await expect(openWordDocument(20)).rejects.toMatchObject({ problem: 'not-in-word' });
  });

  it('says that office.js is missing where it did not arrive', async () => {
    await expect(openWordDocument(20)).rejects.toMatchObject({ problem: 'office-not-loaded' });
  });

  it.each([
    ['fails', () => Promise.reject(new Error('untrusted'))],
    ['never comes', () => new Promise(() => undefined)],
  ])('says that Office gives no answer where its answer %s', async (_, onReady) => {
    enterOffice(onReady);
    await expect(openWordDocument(20)).rejects.toMatchObject({ problem: 'no-answer' });
  });

  it('says that Word is too old below WordApi 1.3', async () => {
    enterOffice(() => Promise.resolve({ host: 'Word' }), ['WordApi 1.1', 'WordApi 1.2']);
    await expect(openWordDocument()).rejects.toMatchObject({ problem: 'word-too-old' });
  });

  it('says that Word is too old where it cannot tell what it supports', async () => {
    Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({ host: 'Word' }), context: {} } });
    await expect(openWordDocument()).rejects.toMatchObject({ problem: 'word-too-old' });
  });
});

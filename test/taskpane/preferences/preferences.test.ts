import { DEFAULT_PREFERENCES, memoryStore, openPreferences, type PreferenceStore } from '../../../src/taskpane/preferences/preferences';

const blocked: PreferenceStore = {
  get: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  set: () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  },
};

describe('preferences', () => {
  it('are the defaults at first', async () => {
    expect(await openPreferences(async () => memoryStore()).read()).toEqual(DEFAULT_PREFERENCES);
  });

  it('are kept in the store for the next time', async () => {
    const store = memoryStore();
    await openPreferences(async () => store).keep({ nation: 'Scotland' });
    await openPreferences(async () => store).keep({ welcomed: true });
    expect(await openPreferences(async () => store).read()).toEqual({ nation: 'Scotland', welcomed: true, live: true, marks: true, toldNoMarks: false, ownTerms: [] });
  });

  it('keep words of one’s own, the last of those written the same', async () => {
    const store = memoryStore();
    store.set('ownTerms', [{ written: 'NFH', meaning: 'a hub', understood: 'no' }, { written: 'nfh', meaning: ' another  hub ', understood: true, more: 1 }]);
    expect((await openPreferences(async () => store).read()).ownTerms).toEqual([{ written: 'nfh', meaning: 'another hub', understood: true }]);
  });

  it('do not trust what stands in the store', async () => {
    const store = memoryStore();
    store.set('nation', 'Atlantis');
    store.set('welcomed', 'yes');
    store.set('ownTerms', [null, 7, { written: 'A' }, { written: 'NFH', meaning: 3 }, { written: '', meaning: 'nothing' }]);
    expect(await openPreferences(async () => store).read()).toEqual(DEFAULT_PREFERENCES);
  });

  it.each([
    ['cannot be opened', () => Promise.reject(new Error('blocked'))],
    ['can be neither read nor written', () => Promise.resolve(blocked)],
  ])('live in memory where the store %s', async (_case, open) => {
    const preferences = openPreferences(open);
    expect(await preferences.read()).toEqual(DEFAULT_PREFERENCES);
    await preferences.keep({ nation: 'Wales', welcomed: true });
    expect(await preferences.read()).toEqual({ nation: 'Wales', welcomed: true, live: true, marks: true, toldNoMarks: false, ownTerms: [] });
  });
});

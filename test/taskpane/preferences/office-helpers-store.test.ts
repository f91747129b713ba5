import { officeHelpersStore } from '../../../src/taskpane/preferences/office-helpers-store';

beforeEach(() => window.localStorage.clear());

describe('the store over office-js-helpers', () => {
  it('keeps values for the next time the pane is opened', () => {
    officeHelpersStore('').set('nation', 'Wales');
    officeHelpersStore('').set('welcomed', true);
    expect(officeHelpersStore('').get('nation')).toBe('Wales');
    expect(officeHelpersStore('').get('welcomed')).toBe(true);
  });

  it('knows nothing of what was never kept', () => {
    expect(officeHelpersStore('').get('nation') ?? null).toBeNull();
  });

  it('keeps apart what Office keeps apart', () => {
    officeHelpersStore('tenant-a/').set('nation', 'Wales');
    expect(officeHelpersStore('tenant-b/').get('nation') ?? null).toBeNull();
  });

  it('writes under our name only', () => {
    officeHelpersStore('').set('nation', 'Wales');
    expect(Object.keys(window.localStorage).filter((key) => !key.includes('full-picture'))).toEqual([]);
  });

  it('fails to open where the browser blocks storage', () => {
    const storage = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Access is denied.', 'SecurityError');
    });
    expect(() => officeHelpersStore('')).toThrow();
    storage.mockRestore();
  });
});

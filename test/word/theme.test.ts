import { displayLanguage } from '../../src/word/display-language';
import { officeIsDark } from '../../src/word/theme';

const context = (value: object | undefined) => Object.assign(globalThis, { Office: { context: value } });

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the theme of Office', () => {
  it.each([
    ['dark by its own word', { isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, true],
    ['light by its own word', { isDarkTheme: false }, false],
    ['dark by its colour', { bodyBackgroundColor: '#262626' }, true],
    ['light by its colour', { bodyBackgroundColor: '#F3F2F1' }, false],
    ['unknown by an unknown colour', { bodyBackgroundColor: 'Window' }, null],
    ['unknown without colours', {}, null],
    ['unknown where there is no theme', undefined, null],
  ])('is %s', (_, officeTheme, isDark) => {
    context({ officeTheme });
    expect(officeIsDark()).toBe(isDark);
  });

  it('is unknown outside Office', () => {
    expect(officeIsDark()).toBeNull();
    context(undefined);
    expect(officeIsDark()).toBeNull();
  });
});

describe('the language of Office', () => {
  it('is a tag, or unknown', () => {
    expect(displayLanguage()).toBeUndefined();
    context({ displayLanguage: 'cy-GB' });
    expect(displayLanguage()).toBe('cy-GB');
    context({ displayLanguage: '' });
    expect(displayLanguage()).toBeUndefined();
  });
});

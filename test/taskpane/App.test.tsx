import { act, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { finding, MadeUpWord, openPane } from './made-up-review';
import { enGB } from '../../src/taskpane/words/en-GB';

const findings = [
  finding(),
  finding({ check: 'undefined-acronym', point: 2, level: 'should', quote: 'ICPC', replacements: ['initial child protection conference'] }),
  finding({ check: 'voice-missing', point: 3, quote: null, message: 'The document does not show what the child said.' }),
];

describe('is accessible', () => {
  it('on the first screen', async () => {
    const { view } = openPane({ remember: {} });
    await screen.findByRole('button', { name: 'Check document' });
    expect(await axe(view.container)).toHaveNoViolations();
  });

  it('with findings, one of them open and everything unfolded', async () => {
    const { view, user } = openPane({ findings });
    await user.click(await screen.findByRole('button', { name: /ICPC/u }));
    for (const summary of view.container.querySelectorAll('summary')) await user.click(summary);
    expect(await axe(view.container)).toHaveNoViolations();
  });

  it('during a check', async () => {
    const { view } = openPane({ checker: () => new Promise(() => undefined) });
    await screen.findByRole('progressbar');
    expect(await axe(view.container)).toHaveNoViolations();
  });

  it('in trouble', async () => {
    const word = new MadeUpWord();
    word.error = new Error('broken');
    const { view } = openPane({ word });
    await screen.findByText(enGB.problems['check-failed'].title);
    expect(await axe(view.container)).toHaveNoViolations();
  });
});

describe('the look', () => {
  const background = (): string => getComputedStyle(document.querySelector('.fui-FluentProvider')!).getPropertyValue('--colorNeutralBackground1');

  it('is Office’s where Office says, and follows a change when the user comes back', async () => {
    let dark = true;
    openPane({ findings, officeIsDark: () => dark });
    await screen.findByText('3 findings');
    expect(background()).toBe(webDarkTheme.colorNeutralBackground1);
    dark = false;
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(background()).toBe(webLightTheme.colorNeutralBackground1);
  });

  it('is the system’s where Office does not say', async () => {
    const matchMedia = jest.spyOn(window, 'matchMedia').mockImplementation((media) => Object.assign(new EventTarget(), { media, matches: true }) as MediaQueryList);
    openPane({ findings });
    await screen.findByText('3 findings');
    expect(background()).toBe(webDarkTheme.colorNeutralBackground1);
    matchMedia.mockRestore();
  });
});

it('takes Office’s look and language once Office is ready, which is after the first paint', async () => {
  let ready = (): void => undefined;
  const word = new MadeUpWord();
  const connect = jest.fn(() => new Promise<MadeUpWord>((resolve) => (ready = () => resolve(word))));
  let dark: boolean | null = null;
  openPane({ connect, officeIsDark: () => dark });
  const provider = document.querySelector('.fui-FluentProvider')!;
  const background = (): string => getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1');
  expect(background()).toBe(webLightTheme.colorNeutralBackground1);
  dark = true;
  await act(async () => ready());
  expect(background()).toBe(webDarkTheme.colorNeutralBackground1);
});

test('the page says which language it is in', async () => {
  document.documentElement.lang = '';
  openPane({ displayLanguage: () => 'fr-FR' });
  await screen.findByText('Nothing found');
  expect(document.documentElement.lang).toBe('en-GB');
});

test('nothing of the document is kept on the machine or printed', async () => {
  const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) => jest.spyOn(console, method));
  const { user, remembered } = openPane({ findings });
  await user.click(await screen.findByRole('button', { name: /ICPC/u }));
  expect(JSON.stringify([...remembered])).not.toContain('ICPC');
  expect(JSON.stringify({ ...window.localStorage, ...window.sessionStorage })).not.toContain('ICPC');
  for (const method of printed) {
    expect(method).not.toHaveBeenCalled();
    method.mockRestore();
  }
});

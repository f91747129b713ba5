import { act, screen, waitFor, within } from '@testing-library/react';
import type { Report } from '../../../src/checker/report';
import { enGB } from '../../../src/taskpane/words/en-GB';
import { WordError } from '../../../src/word/open-document';
import { caseDocument, finding, MadeUpWord, openPane, report } from '../made-up-review';

const acronym = (quote: string) =>
  finding({ check: 'undefined-acronym', point: 2, level: 'should', title: 'Short form not spelled out', quote, replacements: quote === 'ICPC' ? ['first meeting', 'initial conference'] : [] });

const FINDINGS = [
  ...['ICPC', 'MGM', 'CAIT', 'SHO', 'TAF'].map(acronym),
  finding({ quote: 'ongoing concerns', start: 10, end: 26 }),
  finding({ check: 'voice-missing', point: 3, quote: null, title: 'The child’s voice is missing', message: 'The document does not show what the child said.' }),
];

/** The button of the finding that quotes these words. */
const row = (words: string): HTMLElement => screen.getByRole('button', { name: new RegExp(words, 'u') });
const announced = (): HTMLElement => screen.getByRole('status');

describe('the first time', () => {
  it('says what it is for and checks only when asked to', async () => {
    const { user, word, remembered } = openPane({ findings: FINDINGS, remember: {} });
    const start = await screen.findByRole('button', { name: 'Check document' });
    expect(word.reads).toBe(0);

    await user.click(start);

    expect(await screen.findByText('7 findings')).toBeVisible();
    expect(remembered.get('welcomed')).toBe(true);
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('is over once it was seen, and can be seen again', async () => {
    const { user, word } = openPane({ findings: FINDINGS });
    await screen.findByText('7 findings');

    await user.click(screen.getByRole('button', { name: enGB.welcome.again }));
    expect(screen.getByRole('heading', { name: enGB.welcome.title })).toBeVisible();

    await user.click(screen.getByRole('button', { name: enGB.welcome.back }));
    expect(screen.getByText('7 findings')).toBeVisible();
    expect(word.reads).toBe(1);
  });
});

describe('the list', () => {
  it('puts findings under their practice points with the count of each level', async () => {
    openPane({ findings: FINDINGS });
    expect(await screen.findByRole('button', { name: /Practice point 1: .*Seek and share information.*1 Must/u })).toBeVisible();
    expect(screen.getByRole('button', { name: /Practice point 2: .*5 Should/u })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Practice point 5/u })).toBeNull();
  });

  it('names the points under which nothing was found', async () => {
    const { user } = openPane({ findings: FINDINGS });
    await user.click(await screen.findByText('5 practice points with nothing found'));
    expect(screen.getByText('5 Make meetings work')).toBeVisible();
    expect(screen.getAllByText(enGB.findings.nothingHere)).toHaveLength(5);
  });

  it('does not call a point met that no check looks at in this kind of document', async () => {
    const { user } = openPane({ checker: async (_document, options) => report(FINDINGS, options, [5, 7]) });
    await user.click(await screen.findByText('3 practice points with nothing found'));
    await user.click(screen.getByText('2 practice points not checked'));
    expect(screen.getByText('5 Make meetings work').closest('li')).toHaveTextContent(enGB.findings.notCheckedHere);
    expect(screen.getAllByText(enGB.findings.nothingHere)).toHaveLength(3);
  });

  it('says nothing twice where a finding has no more to say than its title', async () => {
    const title = 'The child’s voice is missing';
    const { user } = openPane({
      findings: [finding({ title, quote: null, message: title }), finding({ check: 'other', title: 'Short form not spelled out', quote: 'ICPC', message: 'Short form not spelled out.' })],
    });
    await user.click(await screen.findByRole('button', { name: /About the whole document/u }));
    expect(screen.getAllByText(new RegExp(title, 'u'))).toHaveLength(1);
    await user.click(row('ICPC'));
    expect(screen.getAllByText(/Short form not spelled out/u)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /Previous finding/u }));
    expect(announced()).toHaveTextContent(/^Finding 1 of 2\. Must: The child’s voice is missing\.$/u);
  });

  it('says the level of each finding in a word and marks those about the whole document', async () => {
    openPane({ findings: FINDINGS });
    await screen.findByText('7 findings');
    expect(row('ongoing concerns')).toHaveTextContent(/^Must“ongoing concerns”$/u);
    expect(row('does not show what the child said')).toHaveTextContent('About the whole document');
  });

  it('holds back all but the first place of one check until asked', async () => {
    const { user } = openPane({ findings: FINDINGS });
    await screen.findByText('7 findings');
    expect(screen.queryByText('“SHO”')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Show 4 more' }));
    expect(screen.getByText('“TAF”')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(screen.queryByText('“TAF”')).toBeNull();
  });

  it('holds the places of one phrase together, opened and closed by keyboard', async () => {
    const again = ['recently', 'Recently', 'in the past', 'recently'].map((quote, at) => finding({ check: 'vague-time', point: 3, level: 'consider', title: 'A time that cannot be placed', quote, key: `time-${at}` }));
    const { user } = openPane({ findings: again });
    expect(await screen.findByRole('heading', { level: 3 })).toHaveTextContent('A time that cannot be placed 4 places');
    expect(screen.getAllByRole('button', { name: /recently/iu })).toHaveLength(1);

    screen.getByRole('button', { name: 'Show 3 more' }).focus();
    await user.keyboard('{Enter}');
    expect(row('in the past')).toBeVisible();
    const more = screen.getByRole('button', { name: 'Show 2 more of “recently”' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    more.focus();
    await user.keyboard(' ');
    expect(screen.getByText('“Recently”')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show fewer of “recently”' })).toHaveFocus();
  });

  it('opens a finding with the reason, the advice and the wording, and selects its words in the document', async () => {
    const { user, word } = openPane({ findings: FINDINGS });
    await screen.findByText('7 findings');

    await user.click(row('ICPC'));

    expect(row('ICPC')).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('A worry without particulars cannot be weighed.')).toBeVisible();
    expect(screen.getByText('Say what was seen, by whom and when.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Put “first meeting” in its place' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Put “initial conference” in its place' })).toBeVisible();
    expect(word.shows).toEqual([{ paragraph: 0, start: 10, end: 26 }]);
    expect(announced()).toHaveTextContent(enGB.findings.shown.shown);
    expect(row('ICPC')).toHaveFocus();

    await user.click(row('ICPC'));
    expect(row('ICPC')).toHaveAttribute('aria-expanded', 'false');
    expect(word.shows).toHaveLength(1);
  });

  it('offers no place in the document for a finding about the whole of it', async () => {
    const { user, word } = openPane({ findings: FINDINGS });
    await screen.findByText('7 findings');
    await user.click(row('does not show what the child said'));
    expect(screen.queryByRole('button', { name: 'Show in document' })).toBeNull();
    expect(word.shows).toEqual([]);
  });

  it('can show one level only, and all again', async () => {
    const { user } = openPane({ findings: FINDINGS });
    const must = await screen.findByRole('button', { name: '2 Must', pressed: false });

    await user.click(must);
    expect(screen.queryByText('“ICPC”')).toBeNull();
    expect(screen.getByText('“ongoing concerns”')).toBeVisible();
    expect(screen.getByText(/Only “Must” is shown/u)).toBeVisible();

    await user.click(must);
    expect(screen.getByText('“ICPC”')).toBeVisible();
  });

  it('folds a point away', async () => {
    const { user } = openPane({ findings: FINDINGS });
    const point = await screen.findByRole('button', { name: /Practice point 2/u });
    await user.click(point);
    expect(point).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('“ICPC”')).toBeNull();
  });

  it('says that nothing found is no proof', async () => {
    openPane();
    expect(await screen.findByText('Nothing found')).toBeVisible();
    expect(screen.getByText(enGB.findings.nothing.todo)).toBeVisible();
  });
});

describe('going from finding to finding', () => {
  it('goes on and back by Alt and arrows, takes the focus along, opens what is folded and goes round', async () => {
    const { user } = openPane({ findings: FINDINGS });
    await screen.findByText('7 findings');
    await user.click(screen.getByRole('button', { name: /Practice point 3/u }));

    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(row('ongoing concerns')).toHaveFocus();
    expect(screen.getByText('1 of 7')).toBeVisible();

    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(row('does not show what the child said')).toHaveFocus();

    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(row('TAF')).toHaveFocus();
    expect(row('TAF')).toHaveAttribute('aria-expanded', 'true');
  });

  it('goes on by button, leaves the focus there and reads the finding out', async () => {
    const { user, word } = openPane({ findings: FINDINGS });
    const next = await screen.findByRole('button', { name: /Next finding/u });
    await user.click(next);
    await user.click(next);
    expect(next).toHaveFocus();
    expect(announced()).toHaveTextContent('Finding 2 of 7. Should: Short form not spelled out. ICPC');
    await waitFor(() => expect(word.shows).toHaveLength(2));
    expect(announced()).toHaveTextContent('Finding 2 of 7');
  });

  it('leaves Alt and arrows to a field', async () => {
    const { user } = openPane({ findings: FINDINGS });
    await user.click(await screen.findByText(enGB.settings.change));
    screen.getByLabelText('Nation').focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(screen.queryByText('1 of 7')).toBeNull();
  });

  it('moves the focus by arrows, J and K inside the list only', async () => {
    const { user, word } = openPane({ findings: FINDINGS });
    await screen.findByText('7 findings');
    await user.click(screen.getByRole('button', { name: 'Show 4 more' }));
    row('ICPC').focus();
    await user.keyboard('j');
    expect(row('MGM')).toHaveFocus();
    await user.keyboard('{ArrowUp}k');
    expect(row('ongoing concerns')).toHaveFocus();
    await user.keyboard('{End}');
    expect(row('does not show what the child said')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(row('ongoing concerns')).toHaveFocus();
    expect(word.shows).toEqual([]);
  });

  it('asks Word for the last finding only when it cannot follow', async () => {
    const word = new MadeUpWord();
    const answers: (() => void)[] = [];
    const asked: number[] = [];
    word.show = (_document, { start }) => {
      asked.push(start);
      return new Promise((resolve) => answers.push(() => resolve('shown')));
    };
    const { user } = openPane({ word, findings: ['one', 'two', 'three', 'four'].map((quote, index) => finding({ quote, start: index, end: index + 1 })) });
    const next = await screen.findByRole('button', { name: /Next finding/u });
    for (let step = 0; step < 4; step += 1) await user.click(next);
    expect(asked).toEqual([0]);
    await act(async () => answers[0]!());
    expect(asked).toEqual([0, 3]);
    await act(async () => answers[1]!());
    expect(await screen.findByText(enGB.findings.shown.shown)).toBeVisible();
  });
});

describe('showing a finding', () => {
  it('says when only the paragraph could be selected', async () => {
    const word = new MadeUpWord();
    word.outcome = 'paragraph-shown';
    const { user } = openPane({ word, findings: FINDINGS });
    await screen.findByText('7 findings');
    await user.click(row('ICPC'));
    expect(announced()).toHaveTextContent(enGB.findings.shown['paragraph-shown']);
  });

  it('offers to check again when the text has changed', async () => {
    const word = new MadeUpWord();
    word.outcome = 'text-changed';
    const { user } = openPane({ word, findings: FINDINGS });
    await screen.findByText('7 findings');
    await user.click(row('ICPC'));
    expect(announced()).toHaveTextContent(enGB.findings.shown['text-changed']);

    await user.click(within(row('ICPC').closest('li')!).getByRole('button', { name: 'Check again' }));
    expect(word.reads).toBe(2);
    expect(within(row('ICPC').closest('li')!).queryByText(enGB.findings.shown['text-changed'])).toBeNull();
    expect(row('ICPC')).toHaveFocus();
  });

  it('says what Word’s trouble is', async () => {
    const word = new MadeUpWord();
    const { user } = openPane({ word, findings: FINDINGS });
    await screen.findByText('7 findings');
    word.error = new WordError('busy');
    await user.click(row('ICPC'));
    expect(within(row('ICPC').closest('li')!).getByText(/Word is busy/u)).toBeVisible();
  });
});

describe('what the check goes by', () => {
  it('is shown, the guess as a guess', async () => {
    openPane({ findings: FINDINGS });
    expect(await screen.findByText(/Minutes of a meeting \(our guess\) · England · 20 March 2026/u)).toBeVisible();
  });

  it('can be changed; the text read before is checked again', async () => {
    const { user, word, checks, remembered } = openPane({ findings: FINDINGS });
    await user.click(await screen.findByText(enGB.settings.change));

    await user.selectOptions(screen.getByLabelText('Kind of document'), 'Referral');
    await user.selectOptions(screen.getByLabelText('Nation'), 'Wales');
    await user.clear(screen.getByLabelText('Day of the check'));
    await user.type(screen.getByLabelText('Day of the check'), '2026-01-31');

    await waitFor(() => expect(checks.at(-1)).toEqual({ kind: 'referral', nation: 'Wales', on: '2026-01-31', ownTerms: [] }));
    expect(await screen.findByText(/^Referral · Wales · 31 January 2026/u)).toBeVisible();
    expect(word.reads).toBe(1);
    expect(remembered.get('nation')).toBe('Wales');
    expect([...remembered.keys()].sort()).toEqual(['nation', 'welcomed']);
  });

  it('goes by today again when the day is taken out, and by no day that is only half typed', async () => {
    const { user, checks } = openPane({ findings: FINDINGS });
    await user.click(await screen.findByText(enGB.settings.change));
    const day = screen.getByLabelText('Day of the check');
    await user.clear(day);
    await user.type(day, '0002-03-20');
    expect(checks).toHaveLength(1);
    await user.tab();
    expect(day).toHaveValue('2026-03-20');

    await user.clear(day);
    await user.type(day, '2026-01-31');
    await user.clear(day);
    await user.tab();
    await waitFor(() => expect(checks.map(({ on }) => on)).toEqual(['2026-03-20', '2026-01-31', '2026-03-20']));
    expect(day).toHaveValue('2026-03-20');
  });

  it('can be left to the guess again', async () => {
    const { user, checks } = openPane({ findings: FINDINGS });
    await user.click(await screen.findByText(enGB.settings.change));
    await user.selectOptions(screen.getByLabelText('Kind of document'), 'Referral');
    await user.selectOptions(screen.getByLabelText('Kind of document'), enGB.settings.guess);
    await waitFor(() => expect(checks.at(-1)).toEqual({ nation: 'England', on: '2026-03-20', ownTerms: [] }));
  });

  it('begins with the nation remembered', async () => {
    const { checks } = openPane({ findings: FINDINGS, remember: { welcomed: true, nation: 'Scotland' } });
    await screen.findByText('7 findings');
    expect(checks).toEqual([{ nation: 'Scotland', on: '2026-03-20', ownTerms: [] }]);
  });
});

describe('a check', () => {
  it('says when it was done and what came of it', async () => {
    openPane({ findings: FINDINGS });
    expect(await screen.findByText('Checked at 14:05 · 1,234 words')).toBeVisible();
    expect(announced()).toHaveTextContent('Check finished. 7 findings, 2 of them to mend before sharing.');
  });

  it('reads the document anew when asked again, and drops what is mended', async () => {
    const found = [FINDINGS, FINDINGS.slice(0, 1)];
    const { user, word } = openPane({ checker: async (_document, options) => report(found.shift()!, options) });
    await screen.findByText('7 findings');
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    expect(await screen.findByText('1 finding')).toBeVisible();
    expect(word.reads).toBe(2);
    expect(screen.getByRole('button', { name: 'Check again' })).toHaveFocus();
  });

  it('shows how far it is, and can be stopped without losing the findings before', async () => {
    let slow = false;
    const { user } = openPane({
      checker: (_document, options, { signal, onProgress }) => {
        if (!slow) return Promise.resolve(report(FINDINGS, options));
        onProgress?.({ done: 40, total: 100 });
        return new Promise<Report>((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
      },
    });
    await screen.findByText('7 findings');
    slow = true;
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    expect(await screen.findByText(/Checking the document… 40%/u)).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0.4');

    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.getByText(enGB.check.cancelledKept)).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByText('“ongoing concerns”')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Check again' })).toHaveFocus();
  });

  it('lets the latest win when choices change faster than it ends', async () => {
    const ends: (() => void)[] = [];
    const { user } = openPane({
      checker: (_document, options) =>
        options.nation === 'England' ? Promise.resolve(report(FINDINGS, options)) : new Promise((resolve) => ends.push(() => resolve(report(FINDINGS, options)))),
    });
    await user.click(await screen.findByText(enGB.settings.change));
    await user.selectOptions(screen.getByLabelText('Nation'), 'Wales');
    await user.selectOptions(screen.getByLabelText('Nation'), 'Scotland');
    await act(async () => ends[1]!());
    await act(async () => ends[0]!());
    expect(screen.getByText(/· Scotland ·/u)).toBeVisible();
  });

  it('of a blank document says so and does not bother the checker', async () => {
    const word = new MadeUpWord();
    word.document = caseDocument(['', ' \u00a0']);
    const { checks } = openPane({ word });
    expect(await screen.findByText(enGB.check.empty.todo)).toBeVisible();
    expect(checks).toEqual([]);
  });

  it('says that a document is for reading only', async () => {
    const word = new MadeUpWord();
    word.readOnly = true;
    openPane({ word, findings: FINDINGS });
    expect(await screen.findByText(enGB.check.readOnly)).toBeVisible();
  });
});

describe('when something goes wrong', () => {
  it.each(['protected', 'busy', 'failed'] as const)('a document that is %s is explained, and can be tried again', async (problem) => {
    const word = new MadeUpWord();
    word.error = new WordError(problem, 'GeneralException');
    const { user } = openPane({ word, findings: FINDINGS });
    expect(await screen.findByText(enGB.problems[problem].title)).toBeVisible();
    expect(screen.getByText(/GeneralException/u)).toBeVisible();
    expect(announced()).toHaveTextContent(enGB.problems[problem].title);

    word.error = null;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('7 findings')).toBeVisible();
    expect(screen.queryByText(enGB.problems[problem].title)).toBeNull();
  });

  it('keeps the findings of the check before', async () => {
    const word = new MadeUpWord();
    const { user } = openPane({ word, findings: FINDINGS });
    await screen.findByText('7 findings');
    word.error = new WordError('busy');
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    expect(await screen.findByText(enGB.problems.busy.title)).toBeVisible();
    expect(screen.getByText('7 findings')).toBeVisible();
  });

  it.each(['not-in-word', 'word-too-old'] as const)('says at once when the page is %s, and offers no button that cannot help', async (problem) => {
    const connect = async (): Promise<never> => {
      throw new WordError(problem);
    };
    openPane({ connect, remember: {} });
    expect(await screen.findByText(enGB.problems[problem].title)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Check document' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it.each(['office-not-loaded', 'no-answer'] as const)('says %s in words of its own, and can load the page anew', async (problem) => {
    const connect = async (): Promise<never> => {
      throw new WordError(problem);
    };
    for (const welcomed of [false, true]) {
      const reload = jest.fn();
      const { user, view } = openPane({ connect, reload, remember: { welcomed } });
      expect(await screen.findByText(enGB.problems[problem].title)).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Check document' })).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(reload).toHaveBeenCalledTimes(1);
      view.unmount();
    }
  });

  it('shows the findings of another check although Word never answered where the one before stands', async () => {
    const word = new MadeUpWord();
    const { user } = openPane({ word, findings: FINDINGS });
    await screen.findByText('7 findings');
    let abandoned: AbortSignal | undefined;
    jest.spyOn(word, 'show').mockImplementationOnce((_document, _position, signal) => {
      abandoned = signal;
      return new Promise(() => undefined);
    });
    await user.click(row('ICPC'));
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    await waitFor(() => expect(abandoned?.aborted).toBe(true));
    await user.click(row('ongoing concerns'));
    expect(await within(row('ongoing concerns').closest('li')!).findByText(enGB.findings.shown.shown)).toBeVisible();
  });

  it('tells checks that did not load from checks that broke off', async () => {
    const notLoaded = Object.assign(new Error('Loading chunk 7 failed'), { name: 'ChunkLoadError' });
    const errors = [notLoaded, new TypeError('the words of the document')];
    const { user } = openPane({ checker: () => Promise.reject(errors.shift()!) });
    expect(await screen.findByText(enGB.problems['not-loaded'].title)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(enGB.problems['check-failed'].title)).toBeVisible();
    expect(document.body).not.toHaveTextContent('the words of the document');
  });
});

describe('what always stands in the pane', () => {
  it('is what to do in danger, and that nothing leaves the computer', async () => {
    openPane({ remember: {} });
    await screen.findByRole('button', { name: 'Check document' });
    const foot = within(screen.getByRole('contentinfo'));
    expect(foot.getByText(/Call 999 \(police\)/u)).toBeVisible();
    expect(foot.getByText(enGB.privacy)).toBeVisible();
  });

  it('is what the tool cannot judge, and what it could not read here', async () => {
    const word = new MadeUpWord();
    word.document = caseDocument(['Some text'], ['text-boxes']);
    const { user } = openPane({ word });
    await screen.findByText('Nothing found');
    await user.click(screen.getByText(enGB.limits.title));
    expect(screen.getByText(enGB.limits.always[0]!)).toBeVisible();
    expect(screen.getByText(enGB.limits.unread['text-boxes'])).toBeVisible();
    expect(screen.queryByText(enGB.limits.unread.notes)).toBeNull();
  });
});

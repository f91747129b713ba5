import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Finding } from '../../../src/checker/finding';
import type { CaseDocument } from '../../../src/document/case-document';
import { actEnGB } from '../../../src/taskpane/words/act-en-GB';
import { enGB } from '../../../src/taskpane/words/en-GB';
import { caseDocument, finding, MadeUpWord, openPane, report, type Scene } from '../made-up-review';

const words = actEnGB.place;
/** What a checker would find, wherever it stands now. */
const found = (document: CaseDocument): Finding[] =>
  ([['some issues', {}], ['ongoing concerns', {}], ['concerns', { check: 'jargon', point: 2, level: 'consider' }]] as const).flatMap(([quote, more]) =>
    document.paragraphs.flatMap(({ text }, paragraph) => (text.includes(quote) ? [finding({ ...more, quote, paragraph, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })] : [])),
  );
const ABOUT_ALL = finding({ quote: null, message: 'No date is given.', check: 'date-missing', point: 3, level: 'should' });
const selection = (from: readonly [number, number], to = from) => ({ from: { paragraph: from[0], offset: from[1] }, to: { paragraph: to[0], offset: to[1] } });
const rowOf = (quote: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`“${quote}”$`, 'u') });
const listed = (): (string | null)[] => [...document.querySelectorAll('[data-finding]')].map(({ textContent }) => /“(.*)”/u.exec(textContent ?? '')?.[1] ?? null);

async function open(more: Parameters<typeof openPane>[0] = {}): Promise<Scene> {
  const word = more.word ?? new MadeUpWord();
  word.document = caseDocument(['Had some issues.', 'All is well.', 'There are ongoing concerns.']);
  const scene = openPane({ word, checker: async (document, options) => report([...found(document), ABOUT_ALL], options), ...more });
  await screen.findByRole('button', { name: words.narrow });
  return scene;
}

describe('checking the selection only', () => {
  it('lists what stands in it alone, goes along with edits, and has a way back', async () => {
    const { word, user, view } = await open();
    word.selected = selection([1, 0], [2, 27]);
    await user.click(screen.getByRole('button', { name: words.narrow }));
    expect(await screen.findByText(words.narrowed, { selector: 'strong' })).toBeVisible();
    expect(listed()).toEqual(['ongoing concerns', 'concerns']);
    expect(screen.queryByText(/with nothing found$/u)).toBeNull();
    expect(await axe(view.container)).toHaveNoViolations();

    // A paragraph comes before the selection.
    word.document = caseDocument(['New.', 'Had some issues.', 'All is well.', 'There are ongoing concerns.']);
    await act(async () => [...word.watchers].map((tell) => tell(null)));
    await waitFor(() => expect(word.reads).toBe(2));
    expect(listed()).toEqual(['ongoing concerns', 'concerns']);
    await user.click(screen.getByRole('button', { name: words.showAll }));
    expect(listed()).toHaveLength(4);
    expect(screen.getByRole('button', { name: words.narrow })).toHaveFocus();
  });

  it('says so where nothing is selected, or nothing was found in it', async () => {
    const { word, user } = await open();
    word.selected = selection([1, 3]);
    await user.click(screen.getByRole('button', { name: words.narrow }));
    expect(await screen.findByText(words.nothingSelected, { selector: 'p' })).toBeVisible();
    word.selected = selection([1, 0], [1, 12]);
    await user.click(screen.getByRole('button', { name: words.narrow }));
    expect(await screen.findByText(words.nothingInSelection.title)).toBeVisible();
    expect(screen.queryByText(words.nothingSelected, { selector: 'p' })).toBeNull();
  });

  it('checks again first where the text has changed', async () => {
    const { word, user } = await open();
    word.selected = 'text-changed';
    const { reads } = word;
    word.document = caseDocument(['Had some issues.', 'All is well now.', 'There are ongoing concerns.']);
    const before = word.selection.bind(word);
    word.selection = async () => {
      const first = await before();
      word.selected = selection([0, 0], [0, 16]);
      return first;
    };
    await user.click(screen.getByRole('button', { name: words.narrow }));
    await waitFor(() => expect(listed()).toEqual(['some issues']));
    expect(word.reads).toBe(reads + 1);
  });
});

describe('the finding at the cursor', () => {
  it('is opened and has the focus, the gravest first, then the next of those that stand there', async () => {
    const { word, user } = await open();
    word.selected = selection([2, 20]);
    await user.click(screen.getByRole('button', { name: words.go }));
    await waitFor(() => expect(rowOf('ongoing concerns')).toHaveFocus());
    expect(rowOf('ongoing concerns')).toHaveAttribute('aria-expanded', 'true');
    // The cursor stays where it is.
    expect(word.shows).toEqual([]);
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    await waitFor(() => expect(rowOf('concerns')).toHaveFocus());
  });

  it('is said not to be there, with the next one to go to, by key as well', async () => {
    const { word, user } = await open();
    word.selected = selection([1, 3]);
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    expect(await screen.findByText(words.noneHere('ongoing concerns'), { selector: 'p' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.goNext }));
    await waitFor(() => expect(rowOf('ongoing concerns')).toHaveFocus());
    expect(screen.queryByText(words.noneHere('ongoing concerns'), { selector: 'p' })).toBeNull();

    word.selected = selection([2, 27]);
    await user.click(screen.getByRole('button', { name: words.go }));
    expect(await screen.findByText(words.noneFurther, { selector: 'p' })).toBeVisible();
  });

  it('is gone to though a filter or the selection hid it', async () => {
    const { word, user } = await open();
    word.selected = selection([1, 0], [2, 27]);
    await user.click(screen.getByRole('button', { name: words.narrow }));
    await screen.findByText(words.narrowed, { selector: 'strong' });
    await user.click(within(screen.getByRole('group', { name: enGB.findings.filter })).getByRole('button', { name: enGB.findings.levelCount('consider', 1) }));
    expect(listed()).toEqual(['concerns']);
    word.selected = selection([0, 5]);
    await user.click(screen.getByRole('button', { name: words.go }));
    await waitFor(() => expect(rowOf('some issues')).toHaveFocus());
  });

  it('is told kindly not to be known where Word does not say', async () => {
    const { word, user } = await open();
    await user.click(screen.getByRole('button', { name: words.go }));
    expect(await screen.findByText(words.elsewhere, { selector: 'p' })).toBeVisible();
    word.error = new Error('busy');
    await user.click(screen.getByRole('button', { name: words.go }));
    expect(await screen.findByText(words.failed, { selector: 'p' })).toBeVisible();
  });
});

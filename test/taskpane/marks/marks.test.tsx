import { act, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Finding } from '../../../src/checker/finding';
import { actEnGB } from '../../../src/taskpane/words/act-en-GB';
import { enGB } from '../../../src/taskpane/words/en-GB';
import type { MarkEvent } from '../../../src/word/mark';
import { finding, MadeUpWord, openPane, report } from '../made-up-review';

const VAGUE = finding({ key: 'vague' });
const TERM = finding({ key: 'term', check: 'jargon', point: 2, level: 'should', quote: 'siblings', start: 40, end: 48, title: 'A word of ours', replacements: ['brothers and sisters'] });
const ABOUT_ALL = finding({ key: 'all', quote: null, message: 'Nobody says what the child thinks.' });
const tell = (word: MadeUpWord, event: MarkEvent) => act(async () => [...word.markListeners].forEach((heed) => heed(event)));
const marked = (word: MadeUpWord) => word.marks.map(({ id }) => id);
/** What was said last. */
const line = async () => (await screen.findByRole('button', { name: actEnGB.deed.dismiss })).parentElement;
const setting = () => screen.getByRole<HTMLInputElement>('checkbox', { name: actEnGB.marks.label });

async function open(word = new MadeUpWord(), options: Parameters<typeof openPane>[0] = {}) {
  const scene = openPane({ word, findings: [TERM, VAGUE, ABOUT_ALL], ...options });
  await screen.findByText('3 findings');
  return scene;
}

describe('marks in the document', () => {
  it('stand for every open finding that has a place, the gravest first', async () => {
    const { word } = await open();
    await waitFor(() => expect(word.marks).toEqual([
      { id: 'vague', position: { paragraph: 0, start: 10, end: 26 }, point: 1, replacements: [] },
      { id: 'term', position: { paragraph: 0, start: 40, end: 48 }, point: 2, replacements: ['brothers and sisters'] },
    ]));
  });

  it('follow the writer; Word is asked which stand only after a check that somebody asked for', async () => {
    const word = new MadeUpWord();
    let findings: Finding[] = [TERM, VAGUE, ABOUT_ALL];
    const { user } = await open(word, { checker: async (_document, options) => report(findings, options) });
    await waitFor(() => expect(word.drawn).toEqual([true]));
    findings = [TERM, ABOUT_ALL];
    await act(async () => [...word.watchers].map((heed) => heed(null)));
    await waitFor(() => expect(marked(word)).toEqual(['term']));
    expect(word.drawn).toEqual([true, false]);
    await user.click(screen.getByRole('button', { name: enGB.check.again }));
    await waitFor(() => expect(word.drawn).toEqual([true, false, true]));
  });

  it('are switched off and on again, which is remembered', async () => {
    const { word, user, remembered, view } = await open();
    await user.click(screen.getByText(enGB.settings.change));
    expect(setting()).toBeChecked();
    expect(setting()).toHaveAccessibleDescription(actEnGB.marks.hint);
    expect(await axe(view.container)).toHaveNoViolations();
    await user.click(setting());
    await waitFor(() => expect(word.marks).toEqual([]));
    expect(remembered.get('marks')).toBe(false);
    await user.click(setting());
    await waitFor(() => expect(marked(word)).toEqual(['vague', 'term']));
  });

  it('are not drawn where they were switched off before', async () => {
    const { word } = await open(new MadeUpWord(), { remember: { welcomed: true, marks: false } });
    expect(word.drawn).toEqual([]);
  });

  it('lead to their finding in the list, and leave the focus where it is', async () => {
    const { word } = await open();
    await waitFor(() => expect(word.marks).toHaveLength(2));
    const focused = document.activeElement;
    await tell(word, { did: 'pointed', id: 'term' });
    expect(screen.getByRole('button', { name: /“siblings”/u })).toHaveAttribute('aria-expanded', 'true');
    expect(document.activeElement).toBe(focused);
    await tell(word, { did: 'pointed', id: 'unknown' });
    expect(screen.getByRole('button', { name: /“siblings”/u })).toHaveAttribute('aria-expanded', 'true');
  });

  it('put the wording in place that was chosen there, say so, and take it back', async () => {
    const { word, user } = await open();
    await waitFor(() => expect(word.marks).toHaveLength(2));
    await tell(word, { did: 'chosen', id: 'term', words: 'brothers and sisters' });
    expect(word.chosen).toEqual([{ position: { paragraph: 0, start: 40, end: 48 }, words: 'brothers and sisters' }]);
    expect(await line()).toHaveTextContent(actEnGB.wording.outcomes.applied);
    await waitFor(() => expect(word.reads).toBe(2));
    await user.click(screen.getByRole('button', { name: actEnGB.deed.undo }));
    expect(word.takenBack).toHaveLength(1);
  });

  it('set aside what is ignored there, and take it back', async () => {
    const { word, user } = await open();
    await waitFor(() => expect(word.marks).toHaveLength(2));
    await tell(word, { did: 'ignored', id: 'term' });
    await waitFor(() => expect(word.record?.decisions).toMatchObject([{ scope: 'once', key: 'term', reason: '' }]));
    await waitFor(() => expect(marked(word)).toEqual(['vague']));
    await user.click(screen.getByRole('button', { name: actEnGB.deed.undo }));
    await waitFor(() => expect(marked(word)).toEqual(['vague', 'term']));
  });

  it('keep a “must” open that is ignored without a reason, mark it again, and ask for the reason', async () => {
    const { word } = await open();
    await waitFor(() => expect(word.marks).toHaveLength(2));
    const before = word.drawn.length;
    await tell(word, { did: 'ignored', id: 'vague' });
    expect(await line()).toHaveTextContent(actEnGB.marks.needsReason('ongoing concerns'));
    expect(screen.getByRole('button', { name: /“ongoing concerns”/u })).toHaveAttribute('aria-expanded', 'true');
    expect(word.record?.decisions ?? []).toEqual([]);
    expect(word.drawn.length).toBeGreaterThan(before);
  });
});

describe('where Word shows no marks', () => {
  it('the pane says so once, and that comments do, tries again only when asked to, and is complete without', async () => {
    const word = new MadeUpWord();
    word.marksOutcome = 'refused';
    const { user, remembered } = await open(word);
    expect(await line()).toHaveTextContent(actEnGB.marks.refused);
    expect(remembered.get('toldNoMarks')).toBe(true);
    await act(async () => [...word.watchers].map((heed) => heed(null)));
    expect(word.drawn).toHaveLength(1);
    await user.click(screen.getByText(enGB.settings.change));
    expect(setting()).not.toBeChecked();
    expect(setting()).toHaveAccessibleDescription(actEnGB.marks.refused);
    word.marksOutcome = 'drawn';
    await user.click(setting());
    await waitFor(() => expect(marked(word)).toEqual(['vague', 'term']));
    expect(setting()).toBeChecked();
  });

  it('it does not say so a second time on this machine', async () => {
    const word = new MadeUpWord();
    word.marksOutcome = 'refused';
    await open(word, { remember: { welcomed: true, toldNoMarks: true } });
    await waitFor(() => expect(word.drawn).toHaveLength(1));
    expect(screen.queryByRole('button', { name: actEnGB.deed.dismiss })).toBeNull();
  });

  it.each([
    [{ review: true, marks: false }, null, actEnGB.marks.notOffered],
    [{ review: false, marks: false }, null, actEnGB.marks.notOfferedWithoutComments],
    [{ review: true, marks: true }, true, actEnGB.marks.readOnly],
  ] as const)('the setting says why: %j', async (offers, readOnly, line) => {
    const word = Object.assign(new MadeUpWord(), { offers, readOnly });
    const { user } = await open(word);
    await user.click(screen.getByText(enGB.settings.change));
    expect(screen.getByText(line)).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: actEnGB.marks.label })).toBeNull();
    expect(word.drawn).toEqual([]);
  });
});

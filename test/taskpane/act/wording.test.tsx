import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { finding, MadeUpWord, openPane } from '../made-up-review';
import { actEnGB } from '../../../src/taskpane/words/act-en-GB';
import { WordError } from '../../../src/word/open-document';

const acronym = (quote: string, meaning: string, start: number) =>
  finding({ check: 'undefined-acronym', point: 2, level: 'should', quote, key: quote, start, end: start + quote.length, title: 'Short form not spelled out', replacements: [`${meaning} (${quote})`] });
const FINDINGS = [acronym('ICPC', 'initial child protection conference', 3), acronym('TAF', 'team around the family', 20), acronym('SHO', 'senior house officer', 40)];
const announced = (): HTMLElement => screen.getByRole('status');

async function openFinding(words: string, options: Parameters<typeof openPane>[0] = {}) {
  const scene = openPane({ findings: FINDINGS, ...options });
  const more = await screen.findByRole('button', { name: /^Show 2 more/u });
  await scene.user.click(more);
  await scene.user.click(screen.getByRole('button', { name: new RegExp(`^Should.*“${words}”`, 'u') }));
  return scene;
}
const put = (words: string): HTMLElement => screen.getByRole('button', { name: actEnGB.wording.useNamed(words) });

describe('a wording that is offered', () => {
  it('is put in place of exactly the words, said, checked again and taken back', async () => {
    const { user, word } = await openFinding('TAF');
    await user.click(put('team around the family (TAF)'));
    expect(word.wordings).toEqual([{ position: { paragraph: 0, start: 20, end: 23 }, words: 'team around the family (TAF)' }]);
    expect(announced()).toHaveTextContent(/Check finished|tracked change/u);
    expect(await screen.findByText(actEnGB.wording.outcomes.applied)).toBeVisible();
    await waitFor(() => expect(word.reads).toBe(2));
    await user.click(screen.getByRole('button', { name: actEnGB.deed.undo }));
    expect(word.takenBack).toHaveLength(1);
    expect(await screen.findByText(actEnGB.wording.undoOutcomes.undone, { selector: 'div > span' })).toBeVisible();
    expect(word.reads).toBe(3);
  });

  it.each(['not-tracked', 'text-changed', 'not-found', 'refused', 'differs'] as const)('says so when it came out as “%s”, and offers to undo only what was done', async (outcome) => {
    const word = new MadeUpWord();
    word.wordingOutcomes.push(outcome);
    const { user } = await openFinding('TAF', { word });
    await user.click(put('team around the family (TAF)'));
    expect((await screen.findAllByText(actEnGB.wording.outcomes[outcome]))[0]).toBeVisible();
    expect(screen.queryByRole('button', { name: actEnGB.deed.undo }) !== null).toBe(outcome === 'not-tracked');
  });

  it('says what Word’s trouble is', async () => {
    const { user, word } = await openFinding('TAF');
    word.error = new WordError('busy');
    await user.click(put('team around the family (TAF)'));
    expect(announced()).toHaveTextContent(/Word is busy/u);
  });
});

describe('all short forms', () => {
  it('are written out after a look at each, and taken back together', async () => {
    const { user, word, view } = openPane({ findings: FINDINGS });
    await user.click(await screen.findByText(actEnGB.wording.all(3)));
    await user.click(screen.getByLabelText(actEnGB.wording.change('TAF', 'team around the family (TAF)')));
    expect(await axe(view.container)).toHaveNoViolations();
    word.wordingOutcomes.push('applied', 'text-changed');
    await user.click(screen.getByRole('button', { name: actEnGB.wording.applyTicked(2) }));
    expect(word.wordings.map(({ words }) => words)).toEqual(['initial child protection conference (ICPC)', 'senior house officer (SHO)']);
    expect((await screen.findAllByText(actEnGB.wording.allDone(1, 1)))[0]).toBeVisible();
    await user.click(screen.getByRole('button', { name: actEnGB.deed.undo }));
    expect(word.takenBack).toHaveLength(1);
  });
});

describe('comments', () => {
  it('are added for one finding, then for all with those before replaced, and removed', async () => {
    const { user, word } = await openFinding('TAF');
    await user.click(screen.getByRole('button', { name: actEnGB.comments.add }));
    expect(word.notes).toMatchObject([{ position: { paragraph: 0, start: 20, end: 23 } }]);
    expect(word.notes[0]?.text).toMatch(/— Full Picture$/u);
    expect((await screen.findAllByText('1 comment is in the document.'))[0]).toBeVisible();

    await user.click(screen.getByText(actEnGB.comments.title));
    word.refusedNotes = 1;
    await user.click(screen.getByRole('button', { name: actEnGB.comments.addAll(3) }));
    expect(word.notes).toHaveLength(3);
    expect(announced()).toHaveTextContent('2 comments are in the document. Word did not take 1.');

    await user.click(screen.getByRole('button', { name: actEnGB.comments.remove }));
    expect(word.notes).toEqual([]);
    expect(announced()).toHaveTextContent('3 comments of ours are removed.');
  });

  it('are not offered by a Word that has none', async () => {
    const word = new MadeUpWord();
    Object.assign(word, { offers: { review: false } });
    await openFinding('TAF', { word });
    expect(screen.queryByRole('button', { name: actEnGB.comments.add })).toBeNull();
    expect(screen.queryByText(actEnGB.comments.title)).toBeNull();
    expect(screen.getByText(actEnGB.wording.hintUntracked)).toBeVisible();
  });
});

import { act, screen, waitFor } from '@testing-library/react';
import type { CaseDocument } from '../../../src/document/case-document';
import { enGB } from '../../../src/taskpane/words/en-GB';
import { finding, MadeUpWord, openPane, report } from '../made-up-review';

const announced = (): HTMLElement => screen.getByRole('status');
const changeText = (word: MadeUpWord, document: CaseDocument | null = null) => act(async () => [...word.watchers].map((tell) => tell(document)));

describe('checking while the text is written', () => {
  it('lets findings clear themselves, without a word and without taking the focus', async () => {
    const word = new MadeUpWord();
    let findings = [finding({ key: 'c1' }), finding({ key: 'c2', quote: 'some issues' })];
    const { user } = openPane({ word, checker: async (_document, options) => report(findings, options) });
    await user.click(await screen.findByRole('button', { name: /“some issues”/u }));
    const said = announced().textContent;
    findings = findings.slice(1);
    expect(await changeText(word)).toEqual([true]);
    expect(await screen.findByText('1 finding')).toBeVisible();
    expect(screen.getByRole('button', { name: /“some issues”/u })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: /“some issues”/u })).toHaveFocus();
    expect(announced().textContent).toBe(said);
    expect(word.reads).toBe(2);
  });

  it('waits for a check that runs, and does nothing before the first', async () => {
    const word = new MadeUpWord();
    openPane({ word, remember: {} });
    await screen.findByRole('button', { name: 'Check document' });
    await waitFor(() => expect(word.watchers.size).toBe(1));
    expect(await changeText(word)).toEqual([false]);
    expect(word.reads).toBe(0);
  });

  it('keeps what was found where Word cannot answer', async () => {
    const word = new MadeUpWord();
    openPane({ word, findings: [finding()] });
    await screen.findByText('1 finding');
    word.error = new Error('busy');
    await changeText(word);
    expect(screen.getByText('1 finding')).toBeVisible();
    expect(screen.queryByText(enGB.problems['check-failed'].title)).toBeNull();
  });

  it('can be switched off, which is remembered', async () => {
    const word = new MadeUpWord();
    const { user, remembered, view } = openPane({ word, findings: [finding()] });
    await user.click(await screen.findByText(enGB.settings.change));
    await user.click(screen.getByLabelText(enGB.settings.live));
    expect(word.watchers.size).toBe(0);
    expect(remembered.get('live')).toBe(false);
    view.unmount();
    openPane({ word, findings: [finding()], remember: { welcomed: true, live: false } });
    await screen.findByText('1 finding');
    expect(word.watchers.size).toBe(0);
  });
});

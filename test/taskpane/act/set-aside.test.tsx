import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { finding, MadeUpWord, openPane } from '../made-up-review';
import { actEnGB } from '../../../src/taskpane/words/act-en-GB';

const acronym = (quote: string, key: string) => finding({ check: 'undefined-acronym', point: 2, level: 'should', quote, key, title: 'Short form not spelled out', replacements: ['initial child protection conference (ICPC)'] });
const FINDINGS = [finding({ key: 'c1' }), acronym('ICPC', 'a1'), acronym('ICPC', 'a2'), acronym('TAF', 'a3')];

const row = (words: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`“${words}”`, 'u') });
const announced = (): HTMLElement => screen.getByRole('status');

async function openForm(words: string, options: Parameters<typeof openPane>[0] = {}) {
  const scene = openPane({ findings: FINDINGS, ...options });
  await scene.user.click(await screen.findByRole('button', { name: new RegExp(`“${words}”`, 'u') }));
  await scene.user.click(await screen.findByRole('button', { name: actEnGB.setAside.open }));
  return scene;
}
const confirm = (): HTMLElement => screen.getByRole('button', { name: actEnGB.setAside.confirm });

describe('setting a finding aside', () => {
  it('asks a must for its reason, then keeps it in the document and goes on to the next finding', async () => {
    const { user, word, view } = await openForm('ongoing concerns');
    const reason = screen.getByLabelText(actEnGB.setAside.reasonNeeded);
    await user.click(confirm());
    expect(screen.getByText(actEnGB.setAside.reasonMissing)).toBeVisible();
    expect(reason).toHaveFocus();
    expect(word.record).toBeNull();
    await user.type(reason, ' . ');
    await user.click(confirm());
    expect(word.record).toBeNull();
    expect(await axe(view.container)).toHaveNoViolations();

    await user.type(reason, 'The particulars are in the next section.');
    await user.click(confirm());
    await waitFor(() => expect(word.record?.decisions).toMatchObject([{ scope: 'once', check: 'vague-concern', words: 'ongoing concerns', reason: '. The particulars are in the next section.' }]));
    expect(screen.getByText('3 findings · 1 set aside')).toBeVisible();
    expect(screen.queryByText('“ongoing concerns”')).toBeNull();
    expect(announced()).toHaveTextContent(actEnGB.setAside.done('ongoing concerns'));
    expect(row('ICPC')).toHaveFocus();
  });

  it('can be undone at once, and the focus comes back to the finding', async () => {
    const { user, word } = await openForm('ongoing concerns');
    await user.type(screen.getByLabelText(actEnGB.setAside.reasonNeeded), 'It stands.');
    await user.click(confirm());
    await user.click(screen.getByRole('button', { name: actEnGB.deed.undo }));
    expect(word.record?.decisions).toEqual([]);
    expect(row('ongoing concerns')).toHaveFocus();
    expect(screen.getByText('4 findings')).toBeVisible();
    await user.click(screen.getByRole('button', { name: actEnGB.deed.dismiss }));
    expect(screen.queryByRole('button', { name: actEnGB.deed.dismiss })).toBeNull();
  });

  it('everywhere takes every place of the same words, and no other', async () => {
    const { user, word } = await openForm('ICPC');
    await user.click(screen.getByLabelText(actEnGB.setAside.everywhere('ICPC')));
    await user.click(confirm());
    expect(screen.getByText('2 findings · 2 set aside')).toBeVisible();
    expect(row('TAF')).toBeVisible();
    expect(word.record?.decisions).toMatchObject([{ scope: 'everywhere', words: 'ICPC', reason: '' }]);
  });

  it('is left by Escape, and the focus goes back to the button', async () => {
    const { user, word } = await openForm('ICPC');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: actEnGB.setAside.confirm })).toBeNull();
    expect(screen.getByRole('button', { name: actEnGB.setAside.open })).toHaveFocus();
    expect(word.record).toBeNull();
  });

  it('is listed with its reason, each to be opened again', async () => {
    const word = new MadeUpWord();
    const { user } = await openForm('ongoing concerns', { word });
    await user.type(screen.getByLabelText(actEnGB.setAside.reasonNeeded), 'The school has been asked.');
    await user.click(confirm());
    await user.click(await screen.findByText(actEnGB.setAside.list(1)));
    const item = screen.getByText(/Because: The school has been asked\./u).closest('li')!;
    expect(item).toHaveTextContent('ongoing concerns, here only');
    await user.click(within(item).getByRole('button', { name: actEnGB.setAside.reopenNamed('ongoing concerns') }));
    expect(screen.getByText('4 findings')).toBeVisible();
    expect(word.record?.decisions).toEqual([]);
    await user.click(screen.getByRole('button', { name: actEnGB.deed.undo }));
    expect(screen.getByText('3 findings · 1 set aside')).toBeVisible();
  });

  it('is known again when the document is opened anew, and lies dormant while nothing answers to it', async () => {
    const word = new MadeUpWord();
    const { user, view } = await openForm('ICPC', { word });
    await user.click(screen.getByLabelText(actEnGB.setAside.everywhere('ICPC')));
    await user.click(confirm());
    view.unmount();

    const again = openPane({ findings: FINDINGS, word });
    expect(await screen.findByText('2 findings · 2 set aside')).toBeVisible();
    again.view.unmount();

    openPane({ findings: [finding()], word });
    expect(await screen.findByText(actEnGB.setAside.dormant(1))).toBeVisible();
    expect(screen.getByText('1 finding')).toBeVisible();
  });

  it('does not call it good that nothing is left', async () => {
    const { user } = openPane({ findings: [finding({ level: 'consider' })] });
    await user.click(await screen.findByRole('button', { name: /“ongoing concerns”/u }));
    await user.click(await screen.findByRole('button', { name: actEnGB.setAside.open }));
    await user.click(confirm());
    expect(screen.getByText('Nothing open · 1 set aside')).toBeVisible();
    expect(screen.getByText('Nothing is left open')).toBeVisible();
  });
});

describe('having looked at a finding', () => {
  it('is kept in the document and shown in the list, and can be taken back', async () => {
    const { user, word } = openPane({ findings: FINDINGS });
    await user.click(await screen.findByRole('button', { name: /“TAF”|“ICPC”/u }));
    const tick = await screen.findByLabelText(actEnGB.lookedAt.mark);
    await user.click(tick);
    expect(word.record?.lookedAt).toEqual(['a1']);
    expect(row('ICPC')).toHaveTextContent('Looked at');
    await user.click(tick);
    expect(word.record?.lookedAt).toEqual([]);
  });

  it('is offered for nothing that has to be put right', async () => {
    const { user } = openPane({ findings: FINDINGS });
    await user.click(await screen.findByRole('button', { name: /“ongoing concerns”/u }));
    await screen.findByRole('button', { name: actEnGB.setAside.open });
    expect(screen.queryByLabelText(actEnGB.lookedAt.mark)).toBeNull();
    expect(screen.queryByRole('button', { name: actEnGB.ownTerm.open })).toBeNull();
  });
});

describe('adding a term from its finding', () => {
  it('takes its letters and the meaning that is offered, and can be undone', async () => {
    const { user, remembered, checks } = openPane({ findings: FINDINGS });
    await user.click(await screen.findByRole('button', { name: /“ICPC”/u }));
    await user.click(await screen.findByRole('button', { name: actEnGB.ownTerm.open }));
    const form = within(screen.getByText(actEnGB.ownTerm.hint).closest('form')!);
    expect(form.getByLabelText('Word or short form')).toHaveValue('ICPC');
    expect(form.getByLabelText('What it means')).toHaveValue('initial child protection conference');
    await user.click(form.getByLabelText('Everybody who gets my documents knows it'));
    await user.click(form.getByRole('button', { name: 'Add' }));
    const term = { written: 'ICPC', meaning: 'initial child protection conference', understood: true };
    expect(remembered.get('ownTerms')).toEqual([term]);
    await waitFor(() => expect(checks.at(-1)?.ownTerms).toEqual([term]));
    await user.click(await screen.findByRole('button', { name: actEnGB.deed.undo }));
    expect(remembered.get('ownTerms')).toEqual([]);
  });
});

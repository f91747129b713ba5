import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { OwnTerm } from '../../../src/checker/team/own-terms';
import { NO_LOCAL_TERMS } from '../../../src/checks/local-terms';
import { enGB } from '../../../src/taskpane/words/en-GB';
import { finding, openPane, report } from '../made-up-review';

const FINDINGS = [finding()];
const NFH: OwnTerm = { written: 'NFH', meaning: 'Northvale Family Hub', understood: false };

async function openTerms(options: Parameters<typeof openPane>[0] = {}) {
  const scene = openPane({ findings: FINDINGS, ...options });
  await scene.user.click(await screen.findByText(/Your own words and short forms/u));
  return scene;
}

describe('words and short forms of one’s own', () => {
  it('are added, kept on this computer and checked by at once', async () => {
    const { user, remembered, checks } = await openTerms();
    await user.type(screen.getByLabelText(enGB.ownTerms.written), ' NFH ');
    await user.type(screen.getByLabelText(enGB.ownTerms.meaning), 'Northvale Family Hub');
    await user.click(screen.getByLabelText(enGB.ownTerms.understood));
    await user.click(screen.getByRole('button', { name: 'Add' }));
    const term = { ...NFH, understood: true };
    expect(remembered.get('ownTerms')).toEqual([term]);
    expect(checks.at(-1)?.ownTerms).toEqual([term]);
    expect(within(screen.getByRole('list', { name: enGB.ownTerms.label })).getByText('NFH')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(/^Check finished/u);
    expect(screen.getByLabelText(enGB.ownTerms.written)).toHaveFocus();
    expect(screen.getByLabelText(enGB.ownTerms.written)).toHaveValue('');
  });

  it('take the place of what was written the same before', async () => {
    const { user, remembered } = await openTerms({ remember: { welcomed: true, ownTerms: [NFH] } });
    await user.type(screen.getByLabelText(enGB.ownTerms.written), 'nfh');
    await user.type(screen.getByLabelText(enGB.ownTerms.meaning), 'another hub{Enter}');
    expect(remembered.get('ownTerms')).toEqual([{ written: 'nfh', meaning: 'another hub', understood: false }]);
  });

  it('are removed, and the focus is not lost', async () => {
    const { user, remembered, checks } = await openTerms({ remember: { welcomed: true, ownTerms: [NFH] } });
    expect(checks[0]?.ownTerms).toEqual([NFH]);
    await user.click(screen.getByRole('button', { name: 'Remove “NFH”' }));
    expect(remembered.get('ownTerms')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Remove “NFH”' })).toBeNull();
    expect(screen.getByLabelText(enGB.ownTerms.written)).toHaveFocus();
  });

  it('say what is missing and keep what was typed', async () => {
    const { user, remembered } = await openTerms();
    await user.type(screen.getByLabelText(enGB.ownTerms.written), 'NFH{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(enGB.ownTerms.incomplete);
    expect(screen.getByLabelText(enGB.ownTerms.written)).toHaveAccessibleDescription(enGB.ownTerms.incomplete);
    expect(screen.getByLabelText(enGB.ownTerms.written)).toHaveValue('NFH');
    expect(remembered.has('ownTerms')).toBe(false);
  });

  it('are accessible', async () => {
    const { view } = await openTerms({ remember: { welcomed: true, ownTerms: [NFH] } });
    expect((await axe(view.container)).violations).toEqual([]);
  });
});

describe('the team’s list', () => {
  it('is named where it is in use', async () => {
    await openTerms({ team: async () => ({ state: 'in-use', name: 'Northvale', problems: [], terms: NO_LOCAL_TERMS }) });
    expect(screen.getByText('The list of your team (Northvale) is in use. Your own words win over it.')).toBeVisible();
  });

  it('is said to be faulty, with its first faults', async () => {
    openPane({ findings: FINDINGS, team: async () => ({ state: 'faulty', name: null, problems: ['fault 1', 'fault 2', 'fault 3', 'fault 4', 'fault 5'], terms: null }) });
    expect(await screen.findByText(enGB.team.problems.faulty)).toBeVisible();
    expect(screen.getByText('fault 3')).toBeVisible();
    expect(screen.queryByText('fault 4')).toBeNull();
    expect(screen.getByText('And 2 more faults.')).toBeVisible();
  });

  it('shows openly which checks that must be passed it has switched off, and the others on request', async () => {
    const changed = [
      { check: 'vague-concern', point: 1, title: 'A worry with no details', level: 'must', now: 'off' },
      { check: 'hard-to-read', point: 2, title: 'A long sentence', level: 'consider', now: 'off' },
    ] as const;
    const { user } = openPane({ checker: async (_document, options) => ({ ...report([], options, [1]), team: 'Northvale', changed }) });
    expect(await screen.findByText('Switched off or lowered by your team (Northvale)')).toBeVisible();
    expect(screen.getByText('A worry with no details: off (otherwise “Must”)')).toBeVisible();
    await user.click(screen.getByText('Other checks changed by your team (Northvale): 1'));
    expect(screen.getByText('A long sentence: off (otherwise “Consider”)')).toBeVisible();
    await user.click(screen.getByText('1 practice point not checked'));
    expect(screen.getByText(enGB.team.offHere)).toBeVisible();
  });
});

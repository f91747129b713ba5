import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { QUESTIONS } from '../../../src/checks/question-catalogue';
import type { CaseDocument } from '../../../src/document/case-document';
import { keepAnswer, keepLookedAt, keepRecipients, keepTold, keepUnseenChoice } from '../../../src/sharing/answers';
import { setAside } from '../../../src/sharing/decisions';
import { EMPTY_RECORD, UNSEEN_ITEMS, type DocumentRecord } from '../../../src/sharing/record';
import { SIGN_OFF_MEANING } from '../../../src/sharing/sign-off';
import { NO_LOCAL_TERMS } from '../../../src/checks/local-terms';
import { caseDocument, finding, MadeUpWord, openPane, report, type Scene } from '../made-up-review';

const AT = '2026-03-20T10:00:00+00:00';
const MUST = finding({ quote: 'ongoing concerns' });
const SHOULD = ['ICPC', 'MGM'].map((quote) => finding({ check: 'undefined-acronym', point: 2, level: 'should', title: 'Short form not spelled out', quote }));
const NOTHING_UNSEEN: CaseDocument['unseen'] = { comments: 0, trackedChanges: 0, hiddenText: 0, customProperties: 0, customXmlParts: 0, embeddedFiles: 0, authors: [] };

function documentOf(text: string, unseen: Partial<CaseDocument['unseen']> = {}): CaseDocument {
  return { ...caseDocument([text]), unseen: { ...NOTHING_UNSEEN, ...unseen } };
}

/** A record in which everything is settled but what the test is about. */
function settled(): DocumentRecord {
  let record = keepLookedAt(setAside(EMPTY_RECORD, MUST, { scope: 'once', reason: 'Said in the annex.', at: AT }), SHOULD.map(({ key }) => key));
  for (const { id } of QUESTIONS) record = keepAnswer(record, { question: id, state: 'in-document', text: '', so: null, at: AT });
  record = keepRecipients(record, [{ name: 'Mr Dunn, Hill School', why: 'He sees Jo every day.' }]);
  record = keepTold(keepTold(record, { who: 'child', told: true, text: '', at: AT }), { who: 'family', told: false, text: 'It would put Jo at risk.', at: AT });
  for (const item of UNSEEN_ITEMS) record = keepUnseenChoice(record, { item, choice: 'clean-copy', count: 0, text: '', at: AT });
  return record;
}

function wordWith(record: DocumentRecord | null, document: CaseDocument = documentOf('There are ongoing concerns.')): MadeUpWord {
  const word = new MadeUpWord();
  word.record = record;
  word.document = document;
  return word;
}

/** A Word that hands over the text as it was when it was asked, once the test says so. */
class SlowWord extends MadeUpWord {
  isSlow = false;
  #waiting: (() => void)[] = [];

  override async read(): Promise<CaseDocument> {
    const asked = await super.read();
    if (this.isSlow) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return { ...asked };
  }

  /** Answers what it was asked, and from now on at once. */
  answer(): void {
    this.isSlow = false;
    for (const go of this.#waiting.splice(0)) go();
  }
}

async function openShare(word: MadeUpWord, more: Parameters<typeof openPane>[0] = {}): Promise<Scene> {
  const scene = openPane({ word, findings: [MUST, ...SHOULD], ...more });
  await screen.findByText(/^Checked at/u);
  await scene.user.click(screen.getByRole('tab', { name: 'Share' }));
  await screen.findByRole('region', { name: 'Checklist' });
  return scene;
}

const rowButton = (name: RegExp): HTMLElement => within(screen.getByRole('region', { name: 'Checklist' })).getByRole('button', { name });
const comeBack = (): void => act(() => void window.dispatchEvent(new Event('focus')));

describe('the checklist', () => {
  it('has a row for each practice point and four more, each saying what is missing', async () => {
    const { view } = await openShare(wordWith(null));
    expect(document.querySelectorAll('[data-checklist-row]')).toHaveLength(12);
    expect(screen.getByText('Not ready to share yet: 1 of 12 settled')).toBeVisible();
    expect(rowButton(/Practice point 1: .*Seek and share information.*things to settle$/u)).toHaveAttribute('aria-expanded', 'false');
    expect(rowButton(/^Not changed since it was checked\s+Settled$/u)).toBeVisible();
    expect(rowButton(/^Who receives it, and why each needs it\s+1 thing to settle\. Only a person can say\.$/u)).toBeVisible();
    expect(await axe(view.container)).toHaveNoViolations();
  });

  it('is accessible with every row open', async () => {
    const { view, user } = await openShare(wordWith(keepRecipients(EMPTY_RECORD, [{ name: 'Mr Dunn', why: '' }]), documentOf('There are ongoing concerns.', { comments: 2, authors: ['A. Writer'], embeddedFiles: null })));
    for (const row of document.querySelectorAll<HTMLElement>('[data-checklist-row] h2 button')) await user.click(row);
    expect(screen.getByText('Why they need it is not said yet.')).toBeVisible();
    expect(await axe(view.container)).toHaveNoViolations();
  });

  it('names the findings and leads to them', async () => {
    const { user } = await openShare(wordWith(null));
    await user.click(rowButton(/Practice point 1: /u));
    await user.click(screen.getByRole('button', { name: /A worry without particulars “ongoing concerns”/u }));
    expect(screen.getByRole('tab', { name: 'Review', selected: true })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Must.*ongoing concerns/u })).toHaveAttribute('aria-expanded', 'true');
  });

  it('takes a person’s word that findings were looked at', async () => {
    const word = wordWith(null);
    const { user } = await openShare(word);
    await user.click(rowButton(/Practice point 2: /u));
    await user.click(screen.getByRole('button', { name: 'I have looked at all 2 and leave them as they are' }));
    await waitFor(() => expect(word.record?.lookedAt).toEqual(SHOULD.map(({ key }) => key)));
    expect(screen.queryByText('2 findings have not been looked at yet.')).toBeNull();
  });

  it('closes only for what the team requires', async () => {
    const record = { ...settled(), recipients: [] };
    await openShare(wordWith(record), { team: async () => ({ state: 'in-use', name: null, problems: [], terms: { ...NO_LOCAL_TERMS, required: ['findings'] } }) });
    expect(await screen.findByText('Ready to share')).toBeVisible();
    expect(rowButton(/^Who receives it.*Open; not required by your team/u)).toBeVisible();
  });
});

describe('recipients', () => {
  it('are added, changed and removed, each with why', async () => {
    const word = wordWith(null);
    const { user } = await openShare(word);
    await user.click(rowButton(/^Who receives it/u));
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByText('Please write who receives it.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Who receives it' }), 'School nurse');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('Why they need it is not said yet.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Change School nurse' }));
    await user.type(screen.getByRole('textbox', { name: 'Why they need it' }), 'Sees Jo weekly.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(word.record?.recipients).toEqual([{ name: 'School nurse', why: 'Sees Jo weekly.' }]));
    expect(rowButton(/^Who receives it.*Settled$/u)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Remove School nurse' }));
    await waitFor(() => expect(word.record?.recipients).toEqual([]));
    expect(screen.getByRole('textbox', { name: 'Who receives it' })).toHaveFocus();
  });

  it('are offered from the team’s list', async () => {
    const word = wordWith(null);
    const { user } = await openShare(word, { team: async () => ({ state: 'in-use', name: null, problems: [], terms: { ...NO_LOCAL_TERMS, recipients: ['Named nurse'] } }) });
    await user.click(rowButton(/^Who receives it/u));
    await user.click(screen.getByRole('button', { name: 'Add Named nurse' }));
    await user.type(await screen.findByRole('textbox', { name: 'Why they need it' }), 'Health plan.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(word.record?.recipients).toEqual([{ name: 'Named nurse', why: 'Health plan.' }]));
    expect(screen.queryByRole('button', { name: 'Add Named nurse' })).toBeNull();
  });
});

it('asks whether child and family were told, and why not', async () => {
  const word = wordWith(null);
  const { user } = await openShare(word);
  await user.click(rowButton(/^Child and family told/u));
  const family = screen.getByRole('group', { name: /^Was the family told/u });
  await user.click(within(screen.getByRole('group', { name: /^Was the child told/u })).getByRole('radio', { name: 'Yes' }));
  await user.click(within(family).getByRole('radio', { name: 'No' }));
  expect(rowButton(/^Child and family told.*1 thing to settle/u)).toBeVisible();
  await user.type(within(family).getByRole('textbox', { name: 'Why not' }), 'It would put Jo at risk.');
  await user.tab();
  await waitFor(() => expect(word.record?.told.map(({ who, told, text }) => [who, told, text])).toEqual([['child', true, ''], ['family', false, 'It would put Jo at risk.']]));
  expect(rowButton(/^Child and family told.*Settled$/u)).toBeVisible();
});

describe('what travels unseen', () => {
  it('is counted, with a choice for each thing', async () => {
    const word = wordWith(null, documentOf('There are ongoing concerns.', { comments: 2, trackedChanges: 1, hiddenText: null }));
    const { user } = await openShare(word);
    await user.click(rowButton(/^What travels unseen/u));
    expect(screen.getByRole('group', { name: 'Comments: 2' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Hidden text: cannot be told here' })).toBeVisible();
    expect(screen.getByText(/^Not in this document: .*names of authors/u)).toBeVisible();

    await user.click(screen.getByRole('button', { name: /^I shall send the clean copy/u }));
    const changes = screen.getByRole('group', { name: 'Tracked changes: 1' });
    expect(within(changes).queryByRole('radio', { name: 'The clean copy leaves it out' })).toBeNull();
    await user.click(within(changes).getByRole('radio', { name: /^I have looked at it/u }));
    await user.type(within(changes).getByRole('textbox', { name: 'Why it may travel' }), 'The school sees the draft.');
    await user.tab();
    await waitFor(() => expect(word.record?.unseenChoices.map(({ item, choice }) => `${item} ${choice}`)).toEqual(['comments clean-copy', 'hidden-text clean-copy', 'record clean-copy', 'tracked-changes looked-at']));
    expect(rowButton(/^What travels unseen.*Settled$/u)).toBeVisible();

    word.document = documentOf('There are ongoing concerns.', { comments: 2, trackedChanges: 3, hiddenText: null });
    comeBack();
    await user.click(await within(await screen.findByRole('group', { name: 'Tracked changes: 3' })).findByRole('button', { name: 'I have looked again' }));
    expect(rowButton(/^What travels unseen.*Settled$/u)).toBeVisible();
  });
});

describe('the sign-off', () => {
  it('cannot be given while something required is missing, says what, and leads there', async () => {
    const { user } = await openShare(wordWith({ ...settled(), recipients: [] }));
    expect(screen.queryByRole('button', { name: 'Sign off' })).toBeNull();
    expect(screen.getByText('You can sign off once these are settled:')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Who receives it, and why each needs it' }));
    expect(rowButton(/^Who receives it/u)).toHaveAttribute('aria-expanded', 'true');
    expect(rowButton(/^Who receives it/u)).toHaveFocus();
    expect(screen.getByText('Nobody is named yet who is to receive it.')).toBeVisible();
  });

  it('keeps who signed, the checklist and the reasons, and is void once a character changes', async () => {
    const word = wordWith(settled());
    const { user } = await openShare(word);
    expect(screen.getByText(SIGN_OFF_MEANING)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sign off' }));
    expect(await screen.findByText('Please write your name.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ada Bello');
    await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'Team manager');
    await user.click(screen.getByRole('button', { name: 'Sign off' }));

    expect(await screen.findByText(/^Signed off by Ada Bello \(Team manager\) on 20 March 2026\. The text has not changed since\.$/u)).toBeVisible();
    expect(word.record?.signOffs).toHaveLength(1);
    expect(word.record?.signOffs[0]).toMatchObject({ name: 'Ada Bello', role: 'Team manager', urgent: false, standing: [{ words: 'ongoing concerns', reason: 'Said in the annex.' }] });
    expect(word.record?.signOffs[0]?.rows).toHaveLength(12);

    word.document = documentOf('There are ongoing concerns!');
    comeBack();
    expect(await screen.findByText(/^No longer signed off\. It was, by Ada Bello/u)).toBeVisible();
    expect(rowButton(/^Not changed since it was checked\s+1 thing to settle$/u)).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Review' }));
    await waitFor(() => expect(screen.getAllByText(/^No longer signed off\./u).filter((text) => text.closest('[hidden]') === null)).toHaveLength(1));
  });

  describe('while Word is slow', () => {
    const changed = documentOf('There are ongoing concerns!');
    const signedMeanwhile = async (more: Parameters<typeof openPane>[0] = {}): Promise<{ word: SlowWord; user: Scene['user'] }> => {
      const word = new SlowWord();
      word.record = settled();
      word.document = documentOf('There are ongoing concerns.');
      const { user } = await openShare(word, { remember: { welcomed: true, live: false }, ...more });
      await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'A');
      await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'B');
      await user.click(screen.getByRole('button', { name: 'Sign off' }));
      await screen.findByText(/^Signed off by A \(B\) on .*not changed since/u);
      return { word, user };
    };
    const isVoid = async (): Promise<void> => expect(await screen.findByText(/^No longer signed off\./u)).toBeVisible();

    it('is void once somebody comes back, though an older text is still on its way', async () => {
      const { word } = await signedMeanwhile();
      word.isSlow = true;
      await act(async () => comeBack());
      word.document = changed;
      comeBack();
      await act(async () => word.answer());
      await isVoid();
      expect(rowButton(/^Not changed since it was checked\s+1 thing to settle$/u)).toBeVisible();
    });

    it('is void when Share is shown again, though an older text is still on its way', async () => {
      const { word, user } = await signedMeanwhile();
      word.isSlow = true;
      await act(async () => comeBack());
      await user.click(screen.getByRole('tab', { name: 'Reflect' }));
      word.document = changed;
      await user.click(screen.getByRole('tab', { name: 'Share' }));
      await act(async () => word.answer());
      await isVoid();
    });

    it('stays void when a check of the text before comes to its end', async () => {
      let finish = (): void => undefined;
      let isSlow = false;
      const { word, user } = await signedMeanwhile({
        checker: async (_document, options) => {
          if (isSlow) await new Promise<void>((resolve) => (finish = resolve));
          return report([MUST, ...SHOULD], options);
        },
      });
      isSlow = true;
      await user.click(screen.getByRole('tab', { name: 'Review' }));
      await user.click(screen.getByRole('button', { name: 'Check again' }));
      await user.click(screen.getByRole('tab', { name: 'Share' }));
      word.document = changed;
      comeBack();
      await isVoid();
      await act(async () => finish());
      await isVoid();
      expect(rowButton(/^Not changed since it was checked\s+1 thing to settle$/u)).toBeVisible();
    });
  });

  it('is of the text at the moment of signing, not of that checked before', async () => {
    const word = wordWith(settled());
    const { user } = await openShare(word);
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ada Bello');
    await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'Team manager');
    word.document = documentOf('There are ongoing concerns, and more.');
    await user.click(screen.getByRole('button', { name: 'Sign off' }));
    expect(await screen.findByText('The text has changed since it was checked. Please check it again before you sign.')).toBeVisible();
    expect(word.record?.signOffs).toEqual([]);
  });

  it('is not given where the text cannot be read', async () => {
    const word = wordWith(settled());
    const { user } = await openShare(word);
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ada Bello');
    await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'Team manager');
    word.error = new Error('broken');
    await user.click(screen.getByRole('button', { name: 'Sign off' }));
    expect(await screen.findByText(/^Word did not let us read the text, so nothing was signed/u)).toBeVisible();
    expect(word.record?.signOffs).toEqual([]);
  });

  it('stays in the history beside later ones', async () => {
    const word = wordWith(settled());
    const { user } = await openShare(word);
    for (const name of ['Ada Bello', 'Ben Cole']) {
      await user.type(screen.getByRole('textbox', { name: 'Your name' }), name);
      await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'Team manager');
      await user.click(screen.getByRole('button', { name: 'Sign off' }));
      await screen.findByText(new RegExp(`^Signed off by ${name}.*not changed`, 'u'));
    }
    await user.click(screen.getByText('2 sign-offs in this document'));
    expect(screen.getAllByText(/^(Ada Bello|Ben Cole) \(Team manager\), 20 March 2026, 14:05$/u).map(({ textContent }) => textContent?.slice(0, 3))).toEqual(['Ben', 'Ada']);
    expect(screen.getAllByText(/Said in the annex\./u).length).toBeGreaterThanOrEqual(2);
  });
});

describe('the urgent route', () => {
  const URGENT = { name: 'A child may be at immediate risk: share now' };

  it('is there before anything else, and needs no reason', async () => {
    const word = wordWith(null);
    const { user, view } = openPane({ word, remember: {} });
    await user.click(screen.getByRole('button', URGENT));
    const route = await screen.findByRole('region', { name: 'Urgent sharing' });
    expect(route).toHaveFocus();
    expect(route).toHaveTextContent(/speak to someone as well: the police on 999/u);
    await waitFor(() => expect(word.record?.urgent).toMatchObject([{ reason: '', endedAt: null }]));
    await user.type(await within(route).findByRole('textbox', { name: 'Why it could not wait' }), 'Bruises seen today.');
    await user.tab();
    await waitFor(() => expect(word.record?.urgent).toMatchObject([{ reason: 'Bruises seen today.', endedAt: null }]));
    expect(await axe(view.container)).toHaveNoViolations();
  });

  it('suspends the gate once, lets the document be signed, and can be ended', async () => {
    const word = wordWith(null);
    const { user } = await openShare(word);
    await user.click(screen.getByRole('button', URGENT));
    await user.click(screen.getByRole('button', URGENT));
    expect(await screen.findByText('The urgent route is taken')).toBeVisible();
    await waitFor(() => expect(word.record?.urgent).toHaveLength(1));
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ada Bello');
    await user.type(screen.getByRole('textbox', { name: 'Your role' }), 'Social worker');
    await user.click(screen.getByRole('button', { name: 'Sign off' }));
    await waitFor(() => expect(word.record?.signOffs).toMatchObject([{ urgent: true }]));

    await user.click(screen.getByRole('button', { name: 'Put the checklist back' }));
    await waitFor(() => expect(word.record?.urgent[0]?.endedAt).toMatch(/^2026-03-20T14:05:00/u));
    expect(screen.queryByRole('region', { name: 'Urgent sharing' })).toBeNull();
    expect(screen.getByText(/^Not ready to share yet/u)).toBeVisible();
    expect(screen.getByText('1 urgent sharing')).toBeVisible();
  });

  it('works without Word', async () => {
    const { user } = openPane({ connect: () => Promise.reject(new Error('no Word')) });
    await user.click(screen.getByRole('button', URGENT));
    expect(await screen.findByText(/^Share it now\./u)).toBeVisible();
  });
});

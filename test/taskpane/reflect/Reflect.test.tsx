import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { UserEvent } from '@testing-library/user-event';
import type { QuestionEvidence } from '../../../src/checker/evidence';
import { QUESTIONS } from '../../../src/checks/question-catalogue';
import { EMPTY_RECORD, type Answer } from '../../../src/sharing/record';
import { localTime } from '../../../src/taskpane/record/local-time';
import { reflectEnGB as words } from '../../../src/taskpane/reflect/words';
import { enGB } from '../../../src/taskpane/words/en-GB';
import { caseDocument, finding, MadeUpWord, openPane, report, type Scene } from '../made-up-review';

const TEXT = 'There are ongoing concerns. Gran told us that she collects him on Fridays.';
const KNOWN = 'What is already known about this child and family';
const DETAIL = 'Is there the right amount of detail';
const STRENGTHS = 'Have the strengths of the family';

const EVIDENCE: readonly QuestionEvidence[] = QUESTIONS.map(({ id, point, text }) => ({
  question: id,
  point,
  text,
  followUpOf: null,
  places: id === 'pp1.q1' ? [{ paragraph: 0, start: 28, end: 73, quote: TEXT.slice(28), sentence: TEXT.slice(28), about: 'Gran' }] : [],
}));
const FINDINGS = [finding({ check: 'open-question', point: 2, level: 'should', title: 'A question left open' }), finding({ check: 'vague-concern', quote: 'concerns', key: 'vague' })];

const answer = (question: string, more: Partial<Answer> = {}): Answer => ({ question, state: 'answered', text: 'Her aunt knows her best.', so: null, at: '2026-03-19T10:00:00.000Z', ...more });

const row = (text: string): HTMLElement => screen.getByRole('button', { name: new RegExp(text, 'u') });
const box = (): HTMLElement => screen.getByRole('textbox', { name: /./u });

/** Opens the pane beside an assessment, and Reflect in it. */
async function openReflect(options: Parameters<typeof openPane>[0] & { answers?: readonly Answer[] } = {}): Promise<Scene> {
  const word = options.word ?? new MadeUpWord();
  word.document = caseDocument([TEXT]);
  if (options.answers) word.record = { ...EMPTY_RECORD, answers: options.answers };
  const scene = openPane({ checker: async (_document, checkOptions) => report(FINDINGS, { ...checkOptions, kind: checkOptions.kind ?? 'assessment' }), evidence: async () => EVIDENCE, ...options, word });
  await screen.findByText(/^Checked at/u);
  await scene.user.click(screen.getByRole('tab', { name: 'Reflect' }));
  await screen.findByRole('combobox', { name: words.occasion });
  return scene;
}

async function answerInBox(user: UserEvent, question: string, text: string): Promise<void> {
  await user.click(row(question));
  await user.type(box(), text);
}

describe('the questions', () => {
  it('are first the few that matter most for this kind of document, and all on request', async () => {
    const { user } = await openReflect();
    expect(screen.getByRole('combobox', { name: words.occasion })).toHaveValue('writing');
    expect(screen.getByText('0 of 8 answered')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Practice point 5/u })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'All 23' }));
    expect(screen.getByText('0 of 23 answered')).toBeVisible();
    expect(screen.getByRole('button', { name: /Practice point 5: .*Make meetings work.*0 of 3 answered/u })).toBeVisible();
  });

  it('change with what somebody is about', async () => {
    const { user } = await openReflect();
    await user.selectOptions(screen.getByRole('combobox', { name: words.occasion }), 'minutes');
    expect(row('Who ought to be part of the meeting')).toBeVisible();
    expect(screen.getByText(words.occasions.minutes.intro)).toBeVisible();
    await user.click(row('Who ought to be part of the meeting'));
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(words.prompts.minutes['pp5.q1']));
  });

  it('show what the document says, and the place in it', async () => {
    const { user, word } = await openReflect();
    await user.click(row(KNOWN));
    expect(await screen.findByText(/Gran told us that she collects him/u)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show in document: Gran' }));
    expect(word.shows).toEqual([{ paragraph: 0, start: 28, end: 73 }]);
    expect(await screen.findAllByText(enGB.findings.shown.shown)).not.toHaveLength(0);
  });

  it('say what would speak to them where nothing does', async () => {
    const { user } = await openReflect();
    await user.click(row(DETAIL));
    expect(await screen.findByText(words.evidence.none)).toBeVisible();
    expect(screen.getByText(/Who did what, when or how often/u)).toBeVisible();
  });

  it('show what the checks found, and lead to it in the review', async () => {
    const { user } = await openReflect();
    await user.click(row(KNOWN));
    await user.click(screen.getByRole('button', { name: 'See in Review: A question left open' }));
    expect(screen.getByRole('tab', { name: 'Review' })).toHaveAttribute('aria-selected', 'true');
    const opened = await screen.findByRole('button', { name: /Should.*ongoing concerns/u, expanded: true });
    expect(opened).toHaveFocus();
  });

  it('leave out what was set aside', async () => {
    const word = new MadeUpWord();
    word.record = { ...EMPTY_RECORD, decisions: [{ scope: 'once', key: FINDINGS[0]!.key, check: 'open-question', words: 'ongoing concerns', reason: 'Known.', at: '2026-03-19T10:00:00.000Z' }] };
    const { user } = await openReflect({ word });
    await user.click(row(KNOWN));
    expect(screen.queryByRole('button', { name: 'See in Review: A question left open' })).toBeNull();
  });

  it('can be answered where what the document says cannot be gathered, and tries again', async () => {
    const evidence = jest.fn().mockRejectedValueOnce(new Error('Not loaded.')).mockResolvedValue(EVIDENCE);
    const { user } = await openReflect({ evidence });
    await user.click(row(KNOWN));
    expect(await screen.findByText(words.evidence.failed)).toBeVisible();
    await user.click(screen.getByRole('button', { name: enGB.tryAgain }));
    expect(await screen.findByText(/Gran told us/u)).toBeVisible();
  });
});

describe('an answer', () => {
  it('is kept in the document as soon as the box is left, and counted', async () => {
    const { user, word } = await openReflect();
    await answerInBox(user, KNOWN, 'Aunt Bea.');
    await user.tab();
    expect(word.record?.answers).toEqual([{ question: 'pp1.q1', state: 'answered', text: 'Aunt Bea.', so: null, at: localTime(new Date(2026, 2, 20, 14, 5)) }]);
    expect(screen.getByText('1 of 8 answered')).toBeVisible();
    expect(screen.getByRole('button', { name: new RegExp(`${KNOWN}.*Answered`, 'u') })).toBeVisible();
    expect(screen.getByText(words.whereKept.kept)).toBeVisible();
  });

  it('is kept after a pause in the writing', async () => {
    const { user, word } = await openReflect();
    await answerInBox(user, KNOWN, 'Aunt Bea.');
    await act(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(word.record?.answers[0]?.text).toBe('Aunt Bea.');
    expect(box()).toHaveFocus();
  });

  it.each([
    ['another question is opened', ({ user }: Scene) => user.click(row(DETAIL))],
    ['another part of the pane is opened', ({ user }: Scene) => user.click(screen.getByRole('tab', { name: 'Review' }))],
    ['the pane is closed', async ({ view }: Scene) => view.unmount()],
    ['the page is hidden', async () => void act(() => window.dispatchEvent(new Event('pagehide')))],
  ])('is kept when %s', async (_when, leave) => {
    const scene = await openReflect();
    await answerInBox(scene.user, KNOWN, 'Aunt Bea.');
    await leave(scene);
    await act(async () => undefined);
    expect(scene.word.record?.answers.map(({ text }) => text)).toEqual(['Aunt Bea.']);
  });

  it('is there when the pane is opened again', async () => {
    const { user } = await openReflect({ answers: [answer('pp1.q1')] });
    expect(screen.getByText('1 of 8 answered')).toBeVisible();
    await user.click(row(KNOWN));
    expect(box()).toHaveValue('Her aunt knows her best.');
  });

  it('can be that the document answers it, without a word', async () => {
    const { user, word } = await openReflect();
    await user.click(row(KNOWN));
    await user.click(screen.getByRole('radio', { name: words.ways['in-document'].name }));
    expect(word.record?.answers).toMatchObject([{ question: 'pp1.q1', state: 'in-document', text: '' }]);
    expect(screen.getByText('1 of 8 answered')).toBeVisible();
  });

  it('can be that the question does not apply, once there is a reason', async () => {
    const { user } = await openReflect();
    await user.click(row(KNOWN));
    await user.click(screen.getByRole('radio', { name: words.ways['does-not-apply'].name }));
    expect(screen.getByRole('textbox', { name: words.ways['does-not-apply'].label })).toHaveAccessibleDescription(words.answer.whyNeeded);
    expect(screen.getByText('0 of 8 answered')).toBeVisible();
    await user.type(box(), 'Another team has it.');
    await user.tab();
    expect(screen.getByText('1 of 8 answered')).toBeVisible();
  });

  it('can be cleared, and the focus is not lost', async () => {
    const { user, word } = await openReflect({ answers: [answer('pp1.q1')] });
    await user.click(row(KNOWN));
    await user.click(screen.getByRole('button', { name: words.answer.clear }));
    expect(word.record?.answers).toEqual([]);
    expect(box()).toHaveFocus();
  });

  it('brings the follow-up that follows it', async () => {
    const { user } = await openReflect();
    expect(screen.queryByRole('button', { name: new RegExp(STRENGTHS, 'u') })).toBeNull();
    await answerInBox(user, DETAIL, 'Yes.');
    await user.tab();
    expect(screen.getByRole('button', { name: new RegExp(`Follow-up.*${STRENGTHS}`, 'u') })).toBeVisible();
    expect(screen.getByText('1 of 9 answered')).toBeVisible();
  });

  it('brings the follow-up of a no after a no alone', async () => {
    const { user } = await openReflect({ answers: [answer('pp3.q1')] });
    await user.click(screen.getByRole('button', { name: /^All/u }));
    await user.click(row('Is there a chronology, or some running record'));
    const so = within(screen.getByRole('group', { name: words.answer.so['pp3.q1'] }));
    await user.click(so.getByRole('radio', { name: words.answer.yes }));
    expect(screen.queryByRole('button', { name: /If there is none/u })).toBeNull();
    await user.click(so.getByRole('radio', { name: words.answer.no }));
    expect(screen.getByRole('button', { name: /If there is none/u })).toBeVisible();
  });

  it('stays in the pane where the document does not take it, and says so', async () => {
    const word = new MadeUpWord();
    word.refusesRecord = true;
    const { user } = await openReflect({ word });
    await answerInBox(user, KNOWN, 'Aunt Bea.');
    await user.tab();
    expect(await screen.findAllByText(enGB.record.refused.title)).not.toHaveLength(0);
    expect(screen.getByText(words.whereKept.refused)).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Review' }));
    await user.click(screen.getByRole('tab', { name: 'Reflect' }));
    expect(box()).toHaveValue('Aunt Bea.');

    word.refusesRecord = false;
    await user.click(screen.getAllByRole('button', { name: enGB.record.tryAgain })[0]!);
    expect(await screen.findByText(words.whereKept.kept)).toBeVisible();
    expect(word.record?.answers[0]?.text).toBe('Aunt Bea.');
  });

  it('is not lost where another pane answers the same question meanwhile', async () => {
    const { user, word } = await openReflect();
    await answerInBox(user, KNOWN, 'Mine.');
    word.record = { ...EMPTY_RECORD, answers: [answer('pp1.q1', { text: 'Theirs.' }), answer('pp7.q1')] };
    await user.tab();
    expect(word.record?.answers.map(({ text }) => text)).toEqual(['Theirs.\n\nMine.', 'Her aunt knows her best.']);
    expect(box()).toHaveValue('Theirs.\n\nMine.');
  });
});

describe('the keyboard', () => {
  it('goes from question to question, and on to the next open one out of the box', async () => {
    const { user } = await openReflect({ answers: [answer('pp1.q2')] });
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(row(KNOWN)).toHaveFocus();
    expect(row(KNOWN)).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}');
    expect(row(DETAIL)).toHaveFocus();
    await user.click(box());
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(row(STRENGTHS)).toHaveFocus();
    expect(row(STRENGTHS)).toHaveAttribute('aria-expanded', 'true');
  });

  it('goes to the first open question from the top', async () => {
    const { user } = await openReflect({ answers: [answer('pp1.q1')] });
    await user.click(screen.getByRole('button', { name: words.nextOpen }));
    expect(row(DETAIL)).toHaveFocus();
  });
});

describe('the reflective log', () => {
  /** Opens the log, and gives what is read there. */
  async function openLog(options: Parameters<typeof openReflect>[0] = { answers: [answer('pp1.q1')] }) {
    const scene = await openReflect(options);
    await scene.user.click(screen.getByRole('button', { name: /Reflective log/u }));
    return { ...scene, log: screen.getByRole('document', { name: words.log.heading }) };
  }

  it('is read in the pane, without the quoted places unless asked for', async () => {
    const { user, log } = await openLog();
    expect(log).toHaveTextContent('Her aunt knows her best.');
    expect(log).toHaveTextContent('Assessment · Writing a document');
    expect(log).not.toHaveTextContent('Gran told us');
    await user.click(screen.getByRole('checkbox', { name: words.log.quoted }));
    expect(log).toHaveTextContent('Gran: “Gran told us that she collects him on Fridays.”');
  });

  it('is read though the document holds an answer with no day, or what is none', async () => {
    const { log } = await openLog({ answers: [answer('pp1.q1', { at: '' }), answer('pp1.q3', { at: 'soon' })] });
    expect(log).toHaveTextContent(/Her aunt knows her best\.Answered.*Answered, soon/u);
  });

  it('is copied as plain text', async () => {
    const { user } = await openLog();
    await user.click(screen.getByRole('button', { name: words.log.copy }));
    expect(await screen.findAllByText(words.log.outcomes.copied)).not.toHaveLength(0);
    expect(await navigator.clipboard.readText()).toContain('Her aunt knows her best.\n\nAnswered, 19 March 2026');
  });

  it('is selected to be copied by hand where Word does not let us', async () => {
    const { user, log } = await openLog();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed.'));
    await user.click(screen.getByRole('button', { name: words.log.copy }));
    expect(await screen.findAllByText(words.log.outcomes.selected)).not.toHaveLength(0);
    expect(getSelection()?.containsNode(log.firstChild!)).toBe(true);
  });

  it('is printed alone, and leaves nothing on the page', async () => {
    const { user } = await openLog();
    let printed = '';
    window.print = () => {
      printed = document.querySelector('.printed-log')?.textContent ?? '';
      window.dispatchEvent(new Event('afterprint'));
    };
    await user.click(screen.getByRole('button', { name: words.log.print }));
    expect(printed).toContain('Her aunt knows her best.');
    expect(document.querySelector('.printed-log')).toBeNull();
  });
});

it('is accessible, with a question open', async () => {
  const { user, view } = await openReflect({ answers: [answer('pp1.q1')] });
  await user.click(screen.getByRole('button', { name: /^All/u }));
  await user.click(row(KNOWN));
  await screen.findByText(/Gran told us/u);
  await user.click(screen.getByRole('button', { name: /Reflective log/u }));
  expect(await axe(view.container)).toHaveNoViolations();
});

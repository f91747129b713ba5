import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { OverviewGatherer } from '../../../src/sharing/overview';
import { copyTable } from '../../../src/taskpane/overview/copy-table';
import { overviewEnGB as words } from '../../../src/taskpane/overview/words';
import { enGB } from '../../../src/taskpane/words/en-GB';
import { WordError } from '../../../src/word/open-document';
import { documentFromText } from '../../document-from-text';
import { MadeUpWord, openPane, report, type Scene } from '../made-up-review';

const TEXT = [
  '# Assessment of Ella Marsh',
  'Completed: 20 March 2026',
  'Ella Marsh, born 3 May 2018, told me that she likes school.',
  'Mum said that Ella sleeps well. Her father lives in Leeds.',
  'Mrs Lowe, the class teacher, said on 3 March that Ella is often late. On 9 July 2025 Mrs Lowe referred Ella.',
  'Dr Shah knows Ella. The review will be on 31 April 2026, as was agreed.',
  'Copies to: Mum, Mrs Lowe',
  '## Actions',
  '- Mrs Lowe to write the letter by 3 April 2026',
  '- Bed to be bought',
].join('\n');

async function openOverview({ text = TEXT, word = new MadeUpWord(), ...options }: Parameters<typeof openPane>[0] & { text?: string } = {}): Promise<Scene> {
  word.document = documentFromText(text);
  const gatherer = new OverviewGatherer();
  const scene = openPane({ checker: async (_document, given) => report([], { ...given, kind: given.kind ?? 'assessment' }), overview: async (document, { kind, on }) => gatherer.gather(document, { kind, on }), word, ...options });
  await screen.findByText(/^Checked at/u);
  await scene.user.click(screen.getByRole('tab', { name: 'Overview' }));
  await screen.findByRole('group', { name: words.parts.label });
  return scene;
}

const picture = (): HTMLElement => screen.getByRole('toolbar', { name: words.people.picture });
const person = (name: RegExp): HTMLElement => within(picture()).getByRole('button', { name });

describe('the picture', () => {
  it('names everybody with their job, how far they are heard and whether they receive it', async () => {
    await openOverview();
    await screen.findByRole('toolbar');
    expect(within(picture()).getAllByRole('button').map((each) => each.getAttribute('aria-label'))).toEqual([
      'Ella, in the middle. Heard in 1 place.',
      'Mum. Heard, Receives it.',
      'Father. Missing.',
      'Dr Shah. Named.',
      'Nobody from health. Missing.',
      'Mrs Lowe, class teacher. Heard, Receives it.',
    ]);
    expect(screen.getByText(words.people.summary(3, 2, 2))).toBeVisible();
  });

  it('says where somebody speaks who is chosen, and shows it in the document', async () => {
    const { user, word } = await openOverview();
    await screen.findByRole('toolbar');
    await user.click(person(/^Mrs Lowe/u));
    const chosen = screen.getByRole('region', { name: 'Mrs Lowe' });
    expect(within(chosen).getAllByText(words.people.roles.speaks)).toHaveLength(1);
    expect(within(chosen).getByText(/said on 3 March that Ella is often late/u)).toBeVisible();
    await user.click(within(chosen).getAllByRole('button', { name: /^Show in document/u })[0]!);
    expect(word.shows).toEqual([expect.objectContaining({ paragraph: 4, start: 0 })]);
    expect(await screen.findAllByText(enGB.findings.shown.shown)).not.toHaveLength(0);
  });

  it('is one stop for the Tab key, in which arrows go from one to the next and Enter chooses', async () => {
    const { user } = await openOverview();
    await screen.findByRole('toolbar');
    expect(within(picture()).getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => person(/^Ella/u).focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(person(/^Father/u)).toHaveFocus();
    expect(person(/^Father/u)).toHaveAttribute('tabindex', '0');
    await user.keyboard('{Enter}');
    expect(person(/^Father/u)).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(new RegExp(words.people.missing.father.hint.slice(0, 30), 'u'))).toBeVisible();
    await user.keyboard('{End}');
    expect(person(/^Mrs Lowe/u)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(person(/^Ella/u)).toHaveFocus();
    await user.keyboard(' ');
    expect(screen.getByText(/told me that she likes school/u)).toBeVisible();
  });

  it('is the same as a table', async () => {
    const { user } = await openOverview();
    await screen.findByRole('toolbar');
    await user.click(screen.getByText(words.people.table));
    const table = screen.getByRole('table', { name: words.people.caption });
    const rows = within(table).getAllByRole('row').map((row) => within(row).queryAllByRole('cell').map(({ textContent }) => textContent));
    expect(rows.filter((cells) => cells.length > 0)).toEqual([['Heard', 'Yes'], ['Missing', 'No'], ['Named', 'No'], ['Missing', 'No'], ['Heard', 'Yes']]);
    await user.click(within(table).getByRole('button', { name: 'Dr Shah' }));
    expect(screen.getByRole('region', { name: 'Dr Shah' })).toBeVisible();
  });

  it('is drawn of a child alone, and of thirty people with long names', async () => {
    const many = Array.from({ length: 30 }, (_, at) => `Ann Featherstonehaugh-Cholmondeley${'abcdef'[at % 6] ?? ''}${'ghijk'[Math.floor(at / 6)] ?? ''}, health visitor, said that Ella is well.`).join('\n');
    const { view } = await openOverview({ text: `# Assessment of Ella\n${many}` });
    await screen.findByRole('toolbar');
    expect(within(picture()).getAllByRole('button').length).toBeGreaterThan(30);
    view.unmount();
    await openOverview({ text: '# Notes\nIt rained.' });
    expect(within(await screen.findByRole('toolbar')).getAllByRole('button').map((each) => each.getAttribute('aria-label'))).toEqual(expect.arrayContaining(['The child, in the middle. No words of the child’s were found.']));
  });
});

describe('the timeline', () => {
  it('lists events in order, with what is not certain apart, each with its place', async () => {
    const { user, word } = await openOverview();
    await user.click(screen.getByRole('button', { name: words.parts.timeline }));
    expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('9 July 2025'),
      expect.stringMatching(/3 March.*year not written; taken to be 2026/u),
      expect.stringMatching(/31 April 2026.*April 2026 has no day 31/u),
    ]);
    await user.click(screen.getAllByRole('button', { name: /^Show in document/u })[0]!);
    expect(word.shows).toEqual([expect.objectContaining({ paragraph: 4 })]);
  });

  it('goes into the document on the user’s word, in the document’s own words', async () => {
    const { user, word } = await openOverview();
    await user.click(screen.getByRole('button', { name: words.parts.timeline }));
    expect(word.appended).toEqual([]);
    await user.click(screen.getByRole('button', { name: words.take.insert }));
    expect(word.appended).toEqual([
      {
        heading: 'Chronology',
        rows: [
          ['Date', 'What the document says'],
          ['9 July 2025', 'On 9 July 2025 Mrs Lowe referred Ella.'],
          ['3 March', 'Mrs Lowe, the class teacher, said on 3 March that Ella is often late.'],
          ['31 April 2026 (check this date)', 'The review will be on 31 April 2026, as was agreed.'],
        ],
      },
    ]);
    expect(screen.getAllByText(words.take.inserted(false))).not.toHaveLength(0);
  });

  it('says so where it is a tracked change, where Word does not take it, and where the document is open for reading only', async () => {
    const word = new MadeUpWord();
    word.tracked = true;
    const { user, view } = await openOverview({ word });
    await user.click(screen.getByRole('button', { name: words.parts.timeline }));
    await user.click(screen.getByRole('button', { name: words.take.insert }));
    expect(screen.getAllByText(words.take.inserted(true))).not.toHaveLength(0);
    word.error = new WordError('protected');
    await user.click(screen.getByRole('button', { name: words.take.insert }));
    expect(screen.getAllByText(new RegExp(enGB.problems.protected.title, 'u'))).not.toHaveLength(0);
    view.unmount();

    const locked = new MadeUpWord();
    locked.readOnly = true;
    const second = await openOverview({ word: locked });
    await second.user.click(screen.getByRole('button', { name: words.parts.timeline }));
    expect(screen.getByText(words.take.readOnly)).toBeVisible();
    expect(screen.queryByRole('button', { name: words.take.insert })).toBeNull();
    expect(screen.getByRole('button', { name: words.take.copy })).toBeVisible();
  });
});

describe('the actions', () => {
  it('are a table with owner and date, blanks marked', async () => {
    const { user, word } = await openOverview();
    await user.click(screen.getByRole('button', { name: words.parts.actions }));
    const table = await screen.findByRole('table');
    const cells = within(table).getAllByRole('row').slice(1).map((row) => [within(row).getByRole('rowheader').firstChild?.textContent, ...within(row).getAllByRole('cell').map(({ textContent }) => textContent)]);
    expect(cells).toEqual([
      ['Mrs Lowe to write the letter by 3 April 2026', 'Mrs Lowe', '3 April 2026'],
      ['Bed to be bought', '(no owner named)', '(no date given)'],
    ]);
    expect(screen.getByText('1 action names nobody; 1 action has no date.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.take.insert }));
    expect(word.appended[0]?.rows[2]).toEqual(['Bed to be bought', '(no owner named)', '(no date given)']);
  });
});

it('puts a table on the clipboard as a table and as cells between tabs, and no text of it is markup', async () => {
  const held = new Map<string, string>();
  document.execCommand = () => {
    const event = new Event('copy') as Event & { clipboardData: unknown };
    event.clipboardData = { setData: (type: string, text: string) => void held.set(type, text) };
    document.dispatchEvent(event);
    return true;
  };
  expect(await copyTable({ heading: 'Actions', rows: [['Action', 'Who'], ['See <b>Ella</b> & ring', 'Ann']] })).toBe(true);
  expect(held.get('text/plain')).toBe('Action\tWho\nSee <b>Ella</b> & ring\tAnn');
  expect(held.get('text/html')).toContain('<td>See &lt;b&gt;Ella&lt;/b&gt; &amp; ring</td>');
  expect(held.get('text/html')).toContain('<th>Action</th>');
});

it('asks for a check first, says when it could not be drawn, and tries again', async () => {
  let fails = true;
  const gatherer = new OverviewGatherer();
  const { user } = await openOverview({
    overview: async (document, { on }) => {
      if (fails) throw new Error('not loaded');
      return gatherer.gather(document, { on });
    },
  });
  expect(await screen.findByText(words.failed.title)).toBeVisible();
  fails = false;
  await user.click(screen.getByRole('button', { name: words.failed.retry }));
  expect(await screen.findByRole('toolbar')).toBeVisible();
});

it('is accessible in each of its parts', async () => {
  const { user, view } = await openOverview();
  await screen.findByRole('toolbar');
  await user.click(person(/^Mrs Lowe/u));
  await user.click(screen.getByText(words.people.table));
  expect(await axe(view.container)).toHaveNoViolations();
  for (const part of [words.parts.timeline, words.parts.actions]) {
    await user.click(screen.getByRole('button', { name: part }));
    await waitFor(() => expect(screen.getByRole('button', { name: words.take.copy })).toBeVisible());
    expect(await axe(view.container)).toHaveNoViolations();
  }
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ChecklistRowId, Destination } from '../../../src/sharing/checklist';
import { rowButtonId, useOpenRows } from '../../../src/taskpane/share/use-open-rows';

const ROWS: readonly ChecklistRowId[] = ['point-3', 'recipients', 'family-told', 'unseen', 'unchanged'];

function Rows({ sought, isDrawn = true }: { readonly sought: Destination | null; readonly isDrawn?: boolean }) {
  const { open, toggle } = useOpenRows(sought, isDrawn);
  return isDrawn ? ROWS.map((row) => <button key={row} id={rowButtonId(row)} aria-expanded={open.has(row)} onClick={() => toggle(row)}>{row}</button>) : null;
}

const QUESTIONS: Destination = { to: 'questions', point: 3, questions: ['pp3.q1'] };

describe('a row that another part of the pane leads to', () => {
  it.each<readonly [Destination, ChecklistRowId]>([
    [QUESTIONS, 'point-3'],
    [{ to: 'findings', point: 3, level: 'must', keys: [] }, 'point-3'],
    [{ to: 'recipients' }, 'recipients'],
    [{ to: 'told', who: 'family' }, 'family-told'],
    [{ to: 'unseen', item: 'comments' }, 'unseen'],
    [{ to: 'check' }, 'unchanged'],
  ])('for %j is opened and has the focus', (sought, row) => {
    render(<Rows sought={sought} />);
    expect(screen.getByRole('button', { name: row, expanded: true })).toHaveFocus();
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1);
  });

  it('is opened once the rows are there, and left alone after that', async () => {
    const { rerender } = render(<Rows sought={QUESTIONS} isDrawn={false} />);
    rerender(<Rows sought={QUESTIONS} />);
    const row = screen.getByRole('button', { name: 'point-3', expanded: true });
    expect(row).toHaveFocus();
    await userEvent.setup().click(row);
    rerender(<Rows sought={QUESTIONS} />);
    expect(screen.getByRole('button', { name: 'point-3' })).toHaveAttribute('aria-expanded', 'false');
    // Sought anew.
    rerender(<Rows sought={{ ...QUESTIONS }} />);
    expect(screen.getByRole('button', { name: 'point-3' })).toHaveAttribute('aria-expanded', 'true');
  });
});

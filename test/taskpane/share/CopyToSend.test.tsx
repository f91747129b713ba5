import { readFileSync } from 'node:fs';
import path from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import { readDocx } from '../../../src/docx/read-docx';
import { shareUrgently } from '../../../src/sharing/urgent-route';
import { EMPTY_RECORD } from '../../../src/sharing/record';
import { finding, MadeUpWord, openPane } from '../made-up-review';

const MINUTES = new Uint8Array(readFileSync(path.join(__dirname, '../../../src/workbench/samples/core-group-minutes.docx')));
const textOf = (file: Uint8Array): string[] => readDocx(file).paragraphs.filter(({ text }) => text.trim() !== '').map(({ text }) => text);

beforeAll(() => {
  Object.assign(URL, { createObjectURL: () => 'blob:copy', revokeObjectURL: () => undefined });
});

/** The part “Share” on the minutes, with the gate out of the way. */
async function openShare(word: MadeUpWord) {
  word.document = readDocx(MINUTES);
  word.record = shareUrgently(EMPTY_RECORD, '2026-03-20T10:00:00+00:00');
  const scene = openPane({ word, findings: [finding()] });
  await screen.findByText(/^Checked at/u);
  await scene.user.click(screen.getByRole('tab', { name: 'Share' }));
  await screen.findByRole('button', { name: 'Make the copy' });
  return scene;
}

it('makes the copy of what Word hands over, with the same text, and opens it as a new document', async () => {
  const word = new MadeUpWord();
  word.file = MINUTES;
  const { user } = await openShare(word);
  await user.click(screen.getByRole('button', { name: 'Make the copy' }));
  await user.click(await screen.findByRole('button', { name: 'Open it as a new document' }));
  expect(screen.getByRole('link', { name: 'Save it as a file' })).toHaveAttribute('download', 'copy to send.docx');
  await waitFor(() => expect(word.openedAsNew).toHaveLength(1));
  const [copy] = word.openedAsNew;
  expect(textOf(copy!)).toEqual(textOf(MINUTES));
  expect(readDocx(copy!).unseen).toMatchObject({ comments: 0, trackedChanges: 0, authors: [] });
});

it('says so where Word does not open the copy', async () => {
  const word = new MadeUpWord();
  word.file = MINUTES;
  const { user } = await openShare(word);
  await user.click(screen.getByRole('button', { name: 'Make the copy' }));
  const open = await screen.findByRole('button', { name: 'Open it as a new document' });
  word.error = new Error('NotAllowed');
  await user.click(open);
  expect((await screen.findAllByText('Word did not open it. Save it as a file instead.')).length).toBeGreaterThan(0);
});

it('takes the saved file where Word does not hand over the document, and no file with another text', async () => {
  const { user } = await openShare(new MadeUpWord());
  await user.click(screen.getByRole('button', { name: 'Make the copy' }));
  const field = await screen.findByLabelText('The saved document (.docx)');
  const other = new Uint8Array(readFileSync(path.join(__dirname, '../../../src/workbench/samples/child-and-family-assessment.docx')));
  await user.upload(field, fileOf(other));
  expect((await screen.findAllByText(/^The text of the file is not the text in Word now/u)).length).toBeGreaterThan(0);
  await user.upload(screen.getByLabelText('The saved document (.docx)'), fileOf(MINUTES));
  expect(await screen.findByRole('link', { name: 'Save it as a file' })).toBeVisible();
});

function fileOf(bytes: Uint8Array): File {
  const file = new File([Uint8Array.from(bytes)], 'minutes.docx');
  // What a browser has and jsdom lacks.
  return Object.assign(file, { arrayBuffer: async () => Uint8Array.from(bytes).buffer });
}

import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Frame, Locator } from 'playwright-core';
import { signedNote } from '../docx/note-in-all-stories';
import { checked } from './checked';
import { closeBrowser, openFile, openWorkbench, type OpenedWorkbench, type WorkbenchOptions } from './workbench-server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TEAM = { name: 'Northvale', recipients: ['Named nurse, Northvale Hospital'], sharing: { required: ['recipients', 'family-told', 'unseen', 'unchanged'] } };

let opened: OpenedWorkbench | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(closeBrowser);

/** The minutes, checked, in a team that asks for what can be settled in this part of the pane. */
async function openShare(options: WorkbenchOptions = {}): Promise<{ workbench: OpenedWorkbench; pane: Frame }> {
  opened = await openWorkbench({ sample: 'core-group-minutes.docx', team: TEAM, ...options });
  const pane = await opened.pane();
  await checked(pane);
  await toShare(pane);
  return { workbench: opened, pane };
}

async function toShare(pane: Frame): Promise<void> {
  await pane.getByText(/^Checked at /u).waitFor();
  await pane.getByRole('tab', { name: 'Share' }).click();
  await pane.getByRole('region', { name: 'Checklist' }).waitFor();
}

const row = (pane: Frame, id: string): Locator => pane.locator(`[data-checklist-row="${id}"]`);
const openRow = (pane: Frame, id: string): Promise<void> => row(pane, id).getByRole('button').first().click();

/** Settles what only a person can say. */
async function settle(pane: Frame): Promise<void> {
  await openRow(pane, 'recipients');
  await row(pane, 'recipients').getByRole('button', { name: 'Add Named nurse, Northvale Hospital' }).click();
  await row(pane, 'recipients').getByLabel('Why they need it').fill('Plans Kaya’s clinic visits.');
  await row(pane, 'recipients').getByRole('button', { name: 'Save' }).click();
  await openRow(pane, 'family-told');
  await row(pane, 'family-told').getByRole('group', { name: /^Was the child told/u }).getByLabel('Yes').check();
  await row(pane, 'family-told').getByRole('group', { name: /^Was the family told/u }).getByLabel('No', { exact: true }).check();
  await row(pane, 'family-told').getByLabel('Why not').fill('Telling them now would put her at risk.');
  await openRow(pane, 'unseen');
  await row(pane, 'unseen').getByRole('button', { name: /^I shall send the clean copy/u }).click();
  for (const left of await row(pane, 'unseen').locator('fieldset').all()) {
    if ((await left.getByRole('radio', { checked: true }).count()) > 0) continue;
    await left.getByRole('radio').last().check();
    if ((await left.getByLabel('Why it may travel').count()) > 0) await left.getByLabel('Why it may travel').fill('It belongs to the minutes.');
  }
  await row(pane, 'unseen').getByText('Settled').waitFor();
}

async function sign(pane: Frame): Promise<void> {
  await pane.getByLabel('Your name').fill('Ada Bello');
  await pane.getByLabel('Your role').fill('Team manager');
  await pane.getByRole('button', { name: 'Sign off' }).click();
}

/** Switches the live check off: what became of the text has to show without it. */
async function checkOnlyWhenAsked(pane: Frame): Promise<void> {
  await pane.getByText(/^Checked at /u).waitFor();
  await pane.locator('summary', { hasText: 'Change' }).first().click();
  await pane.getByLabel('Check while I write').uncheck();
}

/** Somebody writes one more character into the document, and comes back to the pane. */
async function writeOneCharacter(pane: Frame): Promise<void> {
  await pane.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText('.', 'End');
      await context.sync();
    }),
  );
  await pane.evaluate(() => void window.dispatchEvent(new Event('focus')));
}

async function breaches(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
  const { violations } = await pane.evaluate(() => (window as unknown as { axe: { run(root: Document): Promise<AxeResults> } }).axe.run(document));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each([
  ['a current Word', {}],
  ['a Word without custom XML parts, whose properties hold 255 characters', { word: '1.3', desktop: '0' }],
])('sharing in %s', (_, address: Readonly<Record<string, string>>) => {
  it('is settled row by row, signed, still signed when the pane is opened anew, and void once a character changes', async () => {
    const { workbench, pane } = await openShare({ address });
    expect(await pane.getByRole('button', { name: 'Sign off' }).count()).toBe(0);
    await settle(pane);
    await pane.getByText('Ready to share').waitFor();
    expect(await breaches(pane)).toEqual([]);
    await sign(pane);
    await pane.getByText(/^Signed off by Ada Bello \(Team manager\) on /u).waitFor();

    await pane.evaluate(() => window.location.reload());
    const again = await workbench.pane();
    await again.getByText(/^Signed off by Ada Bello \(Team manager\) on .*not changed since/u).waitFor();
    await checkOnlyWhenAsked(again);
    await toShare(again);
    await again.getByText('Ready to share').waitFor();

    await writeOneCharacter(again);
    await again.getByText(/^No longer signed off\. It was, by Ada Bello/u).first().waitFor();
    await row(again, 'unchanged').getByText('1 thing to settle').waitFor();
    await again.getByText('1 sign-off in this document').waitFor();
    expect(workbench.strayRequests).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });

  it('goes on at once by the urgent route, which is kept with the document', async () => {
    const { workbench, pane } = await openShare({ address });
    await pane.getByRole('button', { name: 'A child may be at immediate risk: share now' }).click();
    await pane.getByRole('region', { name: 'Urgent sharing' }).getByText(/the police on 999/u).waitFor();
    await pane.getByLabel('Why it could not wait').fill('Bruises seen today.');
    await sign(pane);
    await pane.getByText(/^Signed off by Ada Bello \(/u).waitFor();

    await pane.evaluate(() => window.location.reload());
    const again = await workbench.pane();
    await again.getByRole('region', { name: 'Urgent sharing' }).waitFor();
    expect(await again.getByLabel('Why it could not wait').inputValue()).toBe('Bruises seen today.');
    await again.getByRole('button', { name: 'Put the checklist back' }).click();
    await again.getByRole('region', { name: 'Urgent sharing' }).waitFor({ state: 'detached' });
    expect(workbench.complaints).toEqual([]);
  });
});

it('says on a read-only document where entries are, and loses none while the pane is open', async () => {
  const { pane } = await openShare({ address: { mode: 'read-only' } });
  await settle(pane);
  await pane.getByRole('tabpanel', { name: 'Share' }).getByText('The document does not take your entries').waitFor();
  await row(pane, 'recipients').getByText('Plans Kaya’s clinic visits.').waitFor();
});

describe('a file that was signed', () => {
  const parts = unzipSync(signedNote());
  const xmlOf = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const file = (part: string, xml: string): Uint8Array => zipSync({ ...parts, [part]: strToU8(xml) });
  const tampered = (part: string, from: string, to: string): Uint8Array => file(part, xmlOf(part).replace(from, to));

  /** What the pane says of the sign-off once the file was opened and checked. */
  async function saidOf(workbench: OpenedWorkbench, bytes: Uint8Array): Promise<string> {
    await openFile(workbench.page, { name: 'note.docx', bytes });
    const pane = await workbench.pane();
    await checked(pane);
    const line = pane.getByText(/[Ss]igned off/u).first();
    await line.waitFor();
    return (await line.textContent()) ?? '';
  }

  it('is said to be changed in the pane after one character of it was, in whatever story, or when it has the record of another', async () => {
    opened = await openWorkbench();
    const workbench = opened;
    expect(await saidOf(workbench, signedNote())).toContain('The text has not changed since.');
    for (const [part, from, to, story] of [
      ['word/document.xml', 'her own bed', 'her own red', 'the main text'],
      ['word/document.xml', 'Seen at home.', 'Been at home.', 'text boxes'],
      ['word/header1.xml', 'Confidential', 'confidential', 'headers'],
      ['word/footer1.xml', 'Hill Road', 'Mill Road', 'footers'],
      ['word/footnotes.xml', 'On 30 May.', 'On 31 May.', 'footnotes'],
      ['word/endnotes.xml', 'By letter.', 'By letter', 'endnotes'],
      ['word/comments.xml', 'Is this so?', 'Is this so!', 'comments'],
    ] as const) {
      expect(await saidOf(workbench, tampered(part, from, to))).toBe(`No longer signed off. It was, by Ada Obi (Social worker) on 1 June 2026, but the text has changed since: ${story}.`);
    }
    expect(await saidOf(workbench, file('customXml/item1.xml', strFromU8(unzipSync(signedNote('Sam Reed'))['customXml/item1.xml'] ?? new Uint8Array())))).toContain('No longer signed off.');
    expect(await saidOf(workbench, file('word/document.xml', xmlOf('word/document.xml').replaceAll('<w:r><w:t', '<w:r><w:rPr><w:b/></w:rPr><w:t')))).toContain('The text has not changed since.');
    expect(workbench.complaints).toEqual([]);
  });
});

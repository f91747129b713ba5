import type { Frame, Locator } from 'playwright-core';

/** Takes a picture of the pane; with what is to be seen at its top, where that is further down. */
export type Snap = (name: string, top?: Locator) => Promise<void>;

/** Goes through the parts of the pane on the sample minutes as somebody would, and takes a picture of each step. */
export async function walk(pane: Frame, snap: Snap): Promise<void> {
  await pane.getByRole('button', { name: 'Check document' }).waitFor();
  await snap('welcome');
  await pane.getByRole('button', { name: 'Check document' }).click();
  await pane.getByText(/^Checked at /).waitFor();
  await snap('review');
  await pane.locator('[data-finding]').first().click();
  await snap('review-finding', pane.locator('[data-finding]').first());
  await reflect(pane, snap);
  await share(pane, snap);
}

async function reflect(pane: Frame, snap: Snap): Promise<void> {
  await pane.getByRole('tab', { name: 'Reflect' }).click();
  await pane.getByRole('combobox', { name: 'What are you doing?' }).waitFor();
  await snap('reflect');
  const question = (words: string): Locator => pane.locator('[data-question]', { hasText: words });
  const [first, second] = [question('Who ought to be part of the meeting'), question('Is it clear what you need to share')];
  await first.click();
  await pane.getByRole('button', { name: /^Show in document/ }).first().waitFor();
  await snap('reflect-question', first);
  await pane.getByRole('textbox').fill('All who know Tilly and Reece were there but Reece’s father. I will ring him before Friday to hear how he sees it.');
  await pane.getByRole('textbox').blur();
  await pane.getByText('Kept in the document.').waitFor();
  await snap('reflect-answer', pane.getByRole('group', { name: 'Where is it answered?' }));
  await second.click();
  await pane.getByRole('radio', { name: 'In the document' }).check();
  const log = pane.getByRole('button', { name: /^Reflective log/ });
  await log.click();
  await pane.getByRole('checkbox', { name: 'With the places quoted from the document' }).check();
  await snap('reflect-log', log);
}

async function share(pane: Frame, snap: Snap): Promise<void> {
  await pane.getByRole('tab', { name: 'Share' }).click();
  await pane.getByRole('region', { name: 'Checklist' }).waitFor();
  await snap('share');
  const row = (id: string): Locator => pane.locator(`[data-checklist-row="${id}"]`);
  const open = (id: string): Promise<void> => row(id).getByRole('button').first().click();
  await open('point-3');
  await snap('share-point', row('point-3'));

  await open('recipients');
  await row('recipients').getByLabel('Who receives it').fill('Named nurse, Northvale Hospital');
  await row('recipients').getByLabel('Why they need it').fill('Plans Reece’s clinic visits.');
  await row('recipients').getByRole('button', { name: 'Add', exact: true }).click();
  await open('family-told');
  await row('family-told').getByRole('group', { name: /^Was the child told/ }).getByLabel('Yes').check();
  await row('family-told').getByRole('group', { name: /^Was the family told/ }).getByLabel('No', { exact: true }).check();
  await snap('share-people', row('recipients'));

  await open('unseen');
  await snap('share-unseen', row('unseen'));

  await pane.getByRole('button', { name: 'A child may be at immediate risk: share now' }).click();
  await pane.getByLabel('Why it could not wait').waitFor();
  await snap('urgent');

  await pane.getByLabel('Your name').fill('Ada Bello');
  await pane.getByLabel('Your role').fill('Team manager');
  await snap('share-sign-off', pane.getByRole('heading', { name: 'Sign off' }));
  await pane.getByRole('button', { name: 'Sign off' }).click();
  await pane.getByText(/^Signed off by Ada Bello/).first().waitFor();
  await pane.getByRole('button', { name: 'Put the checklist back' }).click();
  await pane.getByText(/^1 sign-off in this document/).click();
  await snap('share-signed');
  await pane.getByRole('button', { name: 'A child may be at immediate risk: share now' }).click();
  await pane.getByRole('button', { name: 'Make the copy' }).click();
  await pane.getByRole('link', { name: 'Save it as a file' }).waitFor();
  await snap('share-copy', pane.getByRole('heading', { name: 'The copy to send' }));
}

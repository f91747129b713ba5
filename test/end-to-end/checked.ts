import type { Frame } from 'playwright-core';

/**
 * Waits until the pane has checked the document. It does so by itself once somebody has gone past the welcome, and that may be between a look at
 * the welcome's button and a click on it.
 */
export async function checked(pane: Frame): Promise<void> {
  const done = pane.getByText(/^Checked at /u).first();
  const started = pane.getByRole('button', { name: 'Check document' }).click().catch(() => undefined);
  await Promise.race([started, done.waitFor()]);
  await done.waitFor();
}

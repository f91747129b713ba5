/**
 * Puts a text on the clipboard, and beside it the same as HTML for programs that take that. The older way comes first: Office’s frames often forbid
 * the newer one.
 * @returns whether it is there
 */
export async function copyToClipboard(plain: string, html?: string): Promise<boolean> {
  let copied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy);
  try {
    copied = document.execCommand('copy') && copied;
  } catch {
    copied = false;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
  if (copied) return true;
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}

import type { LogBlock } from '../../sharing/reflective-log';
import type { NewParagraph } from '../../docx/new-document/write-document';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Selects what stands in an element, to be copied by hand. */
export function selectContent(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}

/** Hands a file to the user. It is made here; nothing is sent anywhere. */
function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers fetch it only after this.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function saveMarkdown(name: string, markdown: string): void {
  saveFile(`${name}.md`, markdown, 'text/markdown;charset=utf-8');
}

const STYLES: Readonly<Record<LogBlock['style'], NewParagraph['style']>> = {
  title: 'Title',
  note: 'Note',
  heading: 'Heading1',
  question: 'Heading2',
  text: 'Normal',
  quote: 'Quote',
  item: 'ListBullet',
};

/** Saves the log as a Word document; what writes it is loaded only now. */
export async function saveDocx(name: string, log: readonly LogBlock[]): Promise<void> {
  const { writeDocument } = await import(/* webpackChunkName: "write-document" */ '../../docx/new-document/write-document');
  saveFile(`${name}.docx`, new Uint8Array(writeDocument(log.map(({ style, text }) => ({ style: STYLES[style], text })))), DOCX);
}

const ELEMENTS: Readonly<Record<LogBlock['style'], string>> = { title: 'h1', note: 'p', heading: 'h2', question: 'h3', text: 'p', quote: 'blockquote', item: 'p' };

/** Only the log goes to the printer, black on white; on the screen nothing of this is seen. */
const PRINT_STYLE = `
@media screen { .printed-log { display: none; } }
@media print {
  body > :not(.printed-log) { display: none !important; }
  html, body, .printed-log { background: white; color: black; }
  .printed-log { font: 11pt/1.4 "Segoe UI", Calibri, sans-serif; overflow-wrap: anywhere; }
  .printed-log > * { white-space: pre-line; }
  .printed-log :is(h1, h2, h3) { break-after: avoid; line-height: 1.2; margin: 1em 0 0.3em; }
  .printed-log p, .printed-log blockquote { margin: 0 0 0.5em; }
  .printed-log blockquote { margin-left: 1.5em; font-style: italic; }
  .printed-log .note { font-size: 10pt; }
}`;

/** Opens the dialog that prints the log. */
export function printLog(log: readonly LogBlock[]): void {
  const page = document.createElement('div');
  page.className = 'printed-log';
  const style = document.createElement('style');
  style.textContent = PRINT_STYLE;
  page.append(
    style,
    ...log.map(({ style: kind, text }) => {
      const element = document.createElement(ELEMENTS[kind]);
      element.className = kind;
      element.textContent = kind === 'item' ? `• ${text}` : text;
      return element;
    }),
  );
  document.body.append(page);
  // Where the dialog does not hold the page up, the page is taken away once it is closed.
  window.addEventListener('afterprint', () => page.remove(), { once: true });
  window.print();
}

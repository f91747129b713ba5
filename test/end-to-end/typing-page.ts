import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun, type FileChild, type IPropertiesOptions, type ParagraphChild } from 'docx';
import type { Page } from 'playwright-core';
import { openPackage, type OpcPackage } from '../../src/docx/package';

/** A Word file with these paragraphs and tables. */
export const bytesOf = (children: FileChild[], more: Partial<IPropertiesOptions> = {}): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children }], ...more }));

export function paragraph(...parts: (string | ParagraphChild)[]): Paragraph {
  return new Paragraph({ children: parts.map((part) => (typeof part === 'string' ? new TextRun(part) : part)) });
}

/** The text of each paragraph on the sheet, without what is shown as deleted. */
export const sheetTexts = (page: Page): Promise<string[]> =>
  page.locator('#sheet .paragraph').evaluateAll((blocks) =>
    blocks.map((block) => {
      const copy = block.cloneNode(true) as Element;
      for (const deleted of copy.querySelectorAll('del')) deleted.remove();
      return copy.textContent ?? '';
    }),
  );

/** Puts the caret right behind the first place of some words on the sheet, or selects them. */
export async function caretAt(page: Page, words: string, select = false): Promise<void> {
  const found = await page.evaluate(
    ([text, all]) => {
      const sheet = document.querySelector<HTMLElement>('#sheet');
      const walker = document.createTreeWalker(sheet!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(String(text));
        if (at < 0) continue;
        sheet!.focus();
        getSelection()!.setBaseAndExtent(node, all ? at : at + String(text).length, node, at + String(text).length);
        return true;
      }
      return false;
    },
    [words, select] as const,
  );
  if (!found) throw new Error(`The sheet does not show “${words}” in one piece.`);
}

/** Selects from the beginning of some words to the end of others. */
export async function selectWords(page: Page, from: string, to: string): Promise<void> {
  await caretAt(page, from, true);
  await page.evaluate((text) => {
    const { anchorNode, anchorOffset } = getSelection()!;
    const walker = document.createTreeWalker(document.querySelector('#sheet')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(text);
      if (at >= 0) getSelection()!.setBaseAndExtent(anchorNode!, anchorOffset, node, at + text.length);
      if (at >= 0) return;
    }
  }, to);
}

/** Saves as the user does, and gives the file. */
export async function save(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a copy' }).first().click()]);
  const folder = await mkdtemp(join(tmpdir(), 'full-picture-'));
  try {
    await download.saveAs(join(folder, 'saved.docx'));
    return await readFile(join(folder, 'saved.docx'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The names of parts that differ between two files. */
export function changedParts(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [openPackage(one), openPackage(other)];
  const names = new Set([...before.partNames, ...after.partNames]);
  const same = (name: string): boolean => before.has(name) && after.has(name) && Buffer.from(before.bytes(name)).equals(Buffer.from(after.bytes(name)));
  return [...names].filter((name) => !same(name));
}

export const documentXml = (bytes: Uint8Array): string => new TextDecoder().decode(openedPart(openPackage(bytes)));

function openedPart(file: OpcPackage): Uint8Array {
  return file.bytes(file.mainPart);
}

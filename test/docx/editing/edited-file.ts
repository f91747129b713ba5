import { DocumentEditor } from '../../../src/docx/editing/document-editor';
import { openPackage } from '../../../src/docx/package';
import { documentXml, wordFile, type Link } from '../word-file';

export const STAMP = { author: 'A. Writer', date: '2026-03-20T09:00:00Z' };

/** An editor over a small file with this body. */
export function editorOf(body: string, links: readonly Link[] = [], more: Readonly<Record<string, string>> = {}): DocumentEditor {
  return new DocumentEditor(openPackage(wordFile(body, links, more)));
}

/** What is in the body now, as it would be saved. */
export function bodyOf({ file }: DocumentEditor): string {
  return /<w:body>([^]*)<\/w:body>/.exec(file.text(file.mainPart))?.[1] ?? '';
}

/** All of the main part for this body, as `editorOf` has it. */
export const mainPart = documentXml;

/** The texts of the body's paragraphs. */
export function textsOf(editor: DocumentEditor): string[] {
  return editor.read().document.paragraphs.filter(({ story }) => story === 'body').map(({ text }) => text);
}

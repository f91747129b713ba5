import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../test/labelled/development');

/** Paragraphs of made-up case documents, one document after another. */
function paragraphs(): string[] {
  const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.gold.json')).sort();
  return files.flatMap((file) => (JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')) as { blocks: string[] }).blocks);
}

let all: string[] | null = null;

/**
 * Case text of at least `words` words, as paragraphs. Where the documents are used up they begin again with a number behind each paragraph,
 * so that no paragraph stands twice.
 * @param from the paragraph to begin with: other values give other text
 */
export function caseText(words: number, from = 0): string[] {
  all ??= paragraphs();
  const text: string[] = [];
  for (let count = 0, at = from; count < words; at += 1) {
    const round = Math.floor(at / all.length);
    const paragraph = `${all[at % all.length] as string}${round > 0 ? ` (${round}.${at})` : ''}`;
    text.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return text;
}

/** The same text after one sentence was typed in one paragraph in its middle. */
export function withOneEdit(text: readonly string[], edit: number): string[] {
  const at = Math.floor(text.length / 2);
  return text.map((paragraph, i) => (i === at ? `${paragraph} Ella told me on ${1 + (edit % 28)} May ${2020 + (Math.floor(edit / 28) % 6)} that she likes school.` : paragraph));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../src/checks/catalogue';
import { Checker } from '../../src/checker/check-document';
import { DOCUMENT_KINDS, type DocumentKind } from '../../src/document/kinds';
import { documentFromText } from '../document-from-text';

/**
 * Short documents in the layouts and voices of many writers, one file for each check. Before each stands "=== KIND flagged" or "=== KIND quiet",
 * and where one subject or place among several has to be named, a word of it. For the layout of the texts see `documentFromText`.
 */
const FOLDER = join(__dirname, 'whole-documents');
const HEAD = /^=== (\S+) (flagged|quiet)(?: (.+))?$/;

interface ShortDocument {
  readonly kind: DocumentKind;
  readonly flagged: boolean;
  readonly subject: string;
  readonly text: string;
}

function documentsIn(file: string): ShortDocument[] {
  return readFileSync(join(FOLDER, file), 'utf8').split(/^(?==== )/m).filter((part) => part.trim() !== '').map((part) => {
    const [head = '', ...lines] = part.trim().split('\n');
    const [, kind, what, subject = ''] = HEAD.exec(head) ?? [];
    const known = DOCUMENT_KINDS.find((one) => one === kind);
    if (!known || what === undefined) throw new Error(`No head of a document in ${file}: ${head}`);
    return { kind: known, flagged: what === 'flagged', subject, text: lines.join('\n') };
  });
}

describe.each(readdirSync(FOLDER).map((file) => [file.replace(/\.txt$/, '')]))('%s', (id) => {
  const check = CHECKS.find((one) => one.id === id);
  const documents = documentsIn(`${id}.txt`);
  const checker = check && new Checker([check]);
  const findings = ({ text, kind }: ShortDocument): string[] => (checker?.check(documentFromText(text), { kind, on: '2026-06-01' }).findings ?? []).map(({ subject, quote, message }) => subject ?? quote ?? message);

  it('is a check with documents of both sorts', () => {
    expect(check).toBeDefined();
    expect(new Set(documents.map(({ flagged }) => flagged)).size).toBe(2);
  });

  it.each(documents.map((document) => [`${document.flagged ? 'flags' : 'is quiet about'}: ${document.text}`, document] as const))('%s', (_, document) => {
    const found = findings(document);
    if (!document.flagged) expect(found).toEqual([]);
    else if (document.subject === '') expect(found).not.toEqual([]);
    else expect(found).toEqual([expect.stringMatching(new RegExp(document.subject, 'i'))]);
  });
});

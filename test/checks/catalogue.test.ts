import fs from 'node:fs';
import path from 'node:path';
import { CHECKS } from '../../src/checks/catalogue';
import type { Check } from '../../src/checks/check';
import { PRACTICE_POINTS } from '../../src/checks/practice-points';
import { Checker } from '../../src/checker/check-document';
import type { DocumentKind } from '../../src/document/kinds';
import { documentFromText } from '../document-from-text';

const ON = '2026-06-01';
const FOLDER = path.join(__dirname, '../../src/checks');

/** The words between [[ and ]] by paragraph, and the text without the brackets. */
function unmark(text: string): { text: string; marked: string | null } {
  const marked = /\[\[([\s\S]*?)\]\]/.exec(text);
  return { text: text.replace(/\[\[|\]\]/g, ''), marked: marked ? (marked[1] as string) : null };
}

function findingsOf(check: Check, text: string, kind: DocumentKind | undefined) {
  const fallback: DocumentKind = check.kinds === 'all' ? 'case-note' : (check.kinds[0] as DocumentKind);
  return new Checker([check]).check(documentFromText(text), { kind: kind ?? fallback, on: ON }).findings;
}

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it.each(check.bad.map((example) => [example.text, example] as const))('is found in: %s', (_text, example) => {
    const { text, marked } = unmark(example.text);
    const findings = findingsOf(check, text, example.kind);
    expect(findings.length).toBeGreaterThan(0);
    if (marked === null) return;
    expect(findings).toHaveLength(1);
    // A mark may leave out the sentence's full stop; it may not stand anywhere else.
    const quote = findings[0]?.quote ?? '';
    expect(marked).toContain(quote.replace(/[.!?]$/, ''));
    expect(quote.replace(/[.!?]$/, '').length).toBeGreaterThanOrEqual(marked.replace(/[.!?]$/, '').length * 0.8);
  });

  it.each(check.good.map((text) => [text]))('is not found in: %s', (text) => {
    expect(findingsOf(check, text, undefined)).toEqual([]);
  });

  it('says in words what it is, why it matters and what to do', () => {
    for (const words of [check.title, check.why, check.todo]) {
      expect(words.trim()).toBe(words);
      expect(words.length).toBeGreaterThan(3);
    }
    expect(check.why).toMatch(/\.$/);
    expect(check.todo).toMatch(/[.?]$/);
  });

  it('stands in the folder of its practice point under its own name', () => {
    const folder = fs.readdirSync(FOLDER).find((name) => name.startsWith(`${check.point}-`)) as string;
    expect(fs.existsSync(path.join(FOLDER, folder, `${check.id}.ts`))).toBe(true);
  });
});

it('names no check twice', () => {
  expect(new Set(CHECKS.map((check) => check.id)).size).toBe(CHECKS.length);
});

it('has at least one check for each practice point', () => {
  expect([...new Set(CHECKS.map((check) => check.point))].sort()).toEqual(PRACTICE_POINTS.map(({ number }) => number));
});

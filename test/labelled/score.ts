import fs from 'node:fs';
import path from 'node:path';
import { Checker } from '../../src/checker/check-document';
import type { Finding } from '../../src/checker/finding';
import type { DocumentKind, Nation } from '../../src/document/kinds';
import { readDocx } from '../../src/docx/read-docx';

/** A labelled document, as scripts/write-labelled.mjs writes it. */
interface Labelled {
  readonly kind: DocumentKind;
  readonly nation: Nation;
  readonly checkDate: string;
  readonly document: Readonly<Record<string, boolean | readonly string[]>>;
  readonly spans: readonly { readonly check: string; readonly text: string; readonly occurrence?: number }[];
  /** The text, a paragraph, list item or cell at a time, with straight quotation marks. */
  readonly blocks: readonly string[];
}

export interface Tally {
  right: number;
  false: number;
  missed: number;
}

export interface Score {
  readonly checks: ReadonlyMap<string, Tally>;
  readonly all: Tally;
  readonly kinds: { readonly right: number; readonly all: number };
}

/** Checks whose labels have to be met word for word; the others are right in the same sentence. */
const EXACT = new Set(['undefined-acronym', 'jargon']);
/** Checks that are computed: no label says where they fire. */
const COMPUTED = new Set(['hard-to-read', 'repeated-text', 'minutes-late', 'child-out-of-sight']);
const ON_ONE_LINE: readonly [RegExp, string][] = [[/[’‘]/g, "'"], [/[“”]/g, '"'], [/[–—]/g, '-'], [/\s+/g, ' ']];

const squash = (text: string | null): string => ON_ONE_LINE.reduce((squashed, [from, to]) => squashed.replace(from, to), text ?? '').trim();

interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Scores the checker against every labelled document of a folder. A finding is right when it has a label's check and stands in its sentence. */
export function scoreFolder(folder: string): Score {
  const checks = new Map<string, Tally>();
  const tally = (check: string): Tally => {
    const known = checks.get(check) ?? { right: 0, false: 0, missed: 0 };
    checks.set(check, known);
    return known;
  };
  const kinds = { right: 0, all: 0 };
  const checker = new Checker();
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.gold.json')).sort()) {
    const labelled = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Labelled;
    const document = readDocx(new Uint8Array(fs.readFileSync(path.join(folder, file.replace('.gold.json', '.docx')))));
    const options = { nation: labelled.nation, on: labelled.checkDate };
    kinds.all += 1;
    checker.forget();
    if (checker.check(document, options).kind === labelled.kind) kinds.right += 1;
    const findings = checker.check(document, { ...options, kind: labelled.kind }).findings.filter(({ check }) => !COMPUTED.has(check));
    scoreSpans(findings, labelled, tally);
    scoreDocument(findings, labelled, tally);
  }
  const all = { right: 0, false: 0, missed: 0 };
  for (const { right, false: wrong, missed } of checks.values()) {
    all.right += right;
    all.false += wrong;
    all.missed += missed;
  }
  return { checks: new Map([...checks].sort(([a], [b]) => a.localeCompare(b))), all, kinds };
}

function scoreSpans(findings: readonly Finding[], { blocks, spans }: Labelled, tally: (check: string) => Tally): void {
  const labels = spans.map((span) => ({ check: span.check, place: placeOf(span.text, span.occurrence ?? 1, blocks) }));
  const met = new Set<object>();
  for (const finding of findings) {
    if (finding.scope !== 'span') continue;
    const label = placesOf(finding, blocks).flatMap((place) => {
      const reach = EXACT.has(finding.check) ? place : sentenceAround(blocks[place.block] as string, place);
      const found = labels.find((candidate) => !met.has(candidate) && candidate.check === finding.check && candidate.place.block === place.block && reach.start < candidate.place.end && candidate.place.start < reach.end);
      return found ? [found] : [];
    })[0];
    if (label) met.add(label);
    tally(finding.check)[label ? 'right' : 'false'] += 1;
  }
  for (const label of labels) if (!met.has(label)) tally(label.check).missed += 1;
}

function scoreDocument(findings: readonly Finding[], labelled: Labelled, tally: (check: string) => Tally): void {
  const own = findings.filter(({ scope }) => scope === 'document');
  for (const [check, label] of Object.entries(labelled.document)) {
    const found = own.filter((finding) => finding.check === check);
    if (typeof label === 'boolean') {
      if (label || found.length > 0) tally(check)[label && found.length > 0 ? 'right' : label ? 'missed' : 'false'] += 1;
      continue;
    }
    const left = label.map((subject) => squash(subject).toLowerCase());
    for (const { subject } of found) {
      const asked = squash(subject).toLowerCase();
      const at = left.findIndex((candidate) => asked !== '' && (candidate.includes(asked) || asked.includes(candidate)));
      if (at >= 0) left.splice(at, 1);
      tally(check)[at >= 0 ? 'right' : 'false'] += 1;
    }
    tally(check).missed += left.length;
  }
  for (const { check } of own) if (!(check in labelled.document)) tally(check).false += 1;
}

function placeOf(text: string, occurrence: number, blocks: readonly string[]): Place {
  const words = squash(text);
  let nth = occurrence;
  for (const [block, whole] of blocks.entries()) {
    for (let at = squash(whole).indexOf(words); at >= 0; at = squash(whole).indexOf(words, at + 1)) {
      nth -= 1;
      if (nth === 0) return { block, start: at, end: at + words.length };
    }
  }
  throw new Error(`A label is not in its document: ${text}`);
}

function placesOf(finding: Finding, blocks: readonly string[]): Place[] {
  const quote = squash(finding.quote);
  const sentence = squash(finding.sentence);
  return blocks.flatMap((whole, block) => {
    const at = squash(whole).indexOf(sentence);
    if (at < 0) return [];
    const start = Math.max(at, squash(whole).indexOf(quote, at));
    return [{ block, start, end: start + Math.max(quote.length, 1) }];
  });
}

function sentenceAround(block: string, { start, end }: Place): { start: number; end: number } {
  const text = squash(block);
  const cuts = [0, ...[...text.matchAll(/[.!?]["')\]]*\s+(?=[A-Z"'([0-9])/g)].map((match) => match.index + match[0].length), text.length];
  return { start: Math.max(...cuts.filter((cut) => cut <= start)), end: Math.min(...cuts.filter((cut) => cut >= end)) };
}

/** Share of what was found that is right; 1 where nothing was found. */
export const precision = ({ right, false: wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong));
/** Share of the labels that were found; 1 where there are none. */
export const recall = ({ right, missed }: Tally): number => (right + missed === 0 ? 1 : right / (right + missed));

/** The score as a table to read. */
export function scoreTable({ checks, all, kinds }: Score): string {
  const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(6);
  const row = (name: string, t: Tally): string => `${name.padEnd(26)}${String(t.right).padStart(6)}${String(t.false).padStart(6)}${String(t.missed).padStart(7)}  ${percent(precision(t))} ${percent(recall(t))}`;
  return ['check                      right false missed    prec. recall', ...[...checks].map(([name, t]) => row(name, t)), row('all', all), `kind of document guessed right: ${kinds.right} of ${kinds.all}`].join('\n');
}

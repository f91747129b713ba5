import fc from 'fast-check';
import { checkDocument } from '../../src/checker/check-document';
import type { Finding } from '../../src/checker/finding';
import type { CheckedFile, FileOutcome } from '../../src/cli/file-checker';
import { placesOf } from '../../src/cli/finding-places';
import { applyDecisions } from '../../src/sharing/decisions';
import { EMPTY_RECORD, type Decision } from '../../src/sharing/record';
import { documentFromText } from '../document-from-text';

const NOTE = '# Home visit to Jo Marsh\n## Worries\nThere are ongoing concerns around home conditions. He was seen recently, and the ELSA rang recently.\nHer mother is hard to reach.';

/** What came of a real check of a short note, whose `must` findings are set aside. */
export function checkedNote(file = 'note.docx'): CheckedFile {
  const document = documentFromText(NOTE);
  const found = checkDocument(document, { kind: 'case-note', on: '2026-06-01' });
  const must = found.findings.filter(({ level }) => level === 'must');
  const decisions = must.map(({ key, check, quote }): Decision => ({ scope: 'once', key, check, words: quote ?? '', reason: 'Set out elsewhere.', at: '2026-05-30T09:00:00Z' }));
  const { report, setAside } = applyDecisions(found, { ...EMPTY_RECORD, decisions });
  return { file, report, setAside, evidence: [], places: placesOf(document, found.findings), recordProblem: null };
}

/** The same with other words wherever words can come from a document, a team or a file's name. */
export function withWords({ report, setAside, places, ...more }: CheckedFile, words: string): FileOutcome {
  const moved = new Map([...places].map(([finding, place]) => [finding, { finding: reword(finding, words), place: { ...place, heading: words, before: words, after: words } }]));
  const worded = (finding: Finding): Finding => moved.get(finding)?.finding ?? reword(finding, words);
  const checked: CheckedFile = {
    ...more,
    file: `${words}.docx`,
    report: { ...report, team: words, changed: [{ check: 'jargon', point: 2, title: words, level: 'should', now: 'off' }], findings: report.findings.map(worded) },
    setAside: setAside.map(({ finding, decision }) => ({ finding: worded(finding), decision: { ...decision, words, reason: `So: ${words}`, at: words } })),
    places: new Map([...moved.values()].map(({ finding, place }) => [finding, place])),
    recordProblem: 'damaged',
  };
  return { file: checked.file, checked, problem: null };
}

function reword(finding: Finding, words: string): Finding {
  const replacements = finding.replacements.map(() => words);
  // Texts that are alike are put together: how many there are has to stay the same.
  return finding.start === null
    ? { ...finding, message: words, replacements }
    : { ...finding, start: finding.start + words.length, end: finding.start + 2 * words.length, quote: words, sentence: words + words + words, message: words, todo: words, why: words, replacements };
}

const SIGNS = ['<', '>', '&', '"', "'", '/', '-->', '<!--', ']]>', '</style>', '</blockquote>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&lt;', '[a](b)', '{0}', '\u0000', '\u0008', '\r\n', '\u0085', '\u2028', '\u202e', '\ud800', '\udc00', '\ufffe', 'a', ' '];

/** Any text at all, with a liking for what could break out of a page or a log. */
export const anyWords = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...SIGNS), { maxLength: 8 }).map((parts) => parts.join('')));

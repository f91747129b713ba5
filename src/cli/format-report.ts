import type { QuestionEvidence } from '../checker/evidence';
import type { Finding } from '../checker/finding';
import type { Report } from '../checker/report';

/** A report as one JSON object, by the command line's contract (version 1), with what the document says to the reflective questions. */
export function reportObject(file: string, report: Report, evidence: readonly QuestionEvidence[]): object {
  const { kind, kindFrom, nation, checkedOn, words, findings, points } = report;
  return {
    version: 1,
    file,
    kind,
    kindFrom,
    nation,
    checkedOn,
    words,
    findings: findings.map(({ check, point, level, scope, paragraph, start, end, quote, sentence, subject, message, why, todo, replacements, key }) => ({
      check, point, level, scope, paragraph, start, end, quote, sentence, subject, message, why, todo, replacements, key,
    })),
    points: points.map(({ point, title, open }) => ({ point, title, open })),
    evidence: evidence.map(({ question, point, text, followUpOf, places }) => ({
      question, point, text, followUpOf, places: places.map(({ paragraph, start, end, quote, sentence, about }) => ({ paragraph, start, end, quote, sentence, about })),
    })),
  };
}

const KINDS = { assessment: 'assessment', minutes: 'minutes', referral: 'referral', chronology: 'chronology', 'case-note': 'case note', closing: 'closing or transfer summary' } as const;
const LEVELS = { must: 'MUST', should: 'SHOULD', consider: 'CONSIDER' } as const;

/** A report to read on a terminal: by practice point, each finding with its words, why and what to do. */
export function reportText(file: string, report: Report): string {
  const { findings, points, kind, kindFrom, nation, checkedOn, words } = report;
  const lines = [
    file,
    `  ${KINDS[kind]}${kindFrom === 'guess' ? ' (guessed)' : ''} · ${nation} · checked for ${checkedOn} · ${words.toLocaleString('en-GB')} words`,
    '',
  ];
  for (const { point, title, open, checked } of points) {
    const own = findings.filter((finding) => finding.point === point);
    const counts = (['must', 'should', 'consider'] as const).filter((level) => open[level] > 0).map((level) => `${open[level]} ${level}`);
    lines.push(`${point} ${title}: ${counts.length > 0 ? counts.join(', ') : checked ? 'nothing found' : 'not checked in this kind of document'}`);
    for (const finding of own) lines.push(...findingLines(finding));
    if (own.length > 0) lines.push('');
  }
  const must = findings.filter((finding) => finding.level === 'must').length;
  lines.push('', must > 0 ? `${must} ${must === 1 ? 'finding needs' : 'findings need'} to be put right, or the reason written down, before this is shared.` : 'Nothing found that blocks sharing. A passed check does not prove that a child is safe.');
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

function findingLines(finding: Finding): string[] {
  const where = finding.quote === null ? 'About the whole document' : `“${shorten(finding.quote)}”`;
  const message = finding.message === finding.title ? [] : [`      ${finding.message}`];
  return [`  ${LEVELS[finding.level]}  ${finding.title} [${finding.check}]`, `      ${where}`, ...message, `      Why: ${finding.why}`, `      Do:  ${finding.todo}`];
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 157)}…`;
}

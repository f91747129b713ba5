import type { QuestionEvidence } from '../checker/evidence';
import type { Finding } from '../checker/finding';
import { groupFindings, LEVELS, type CheckGroup, type ListedFinding, type PhraseGroup } from '../checker/group-findings';
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
    // There only where a team has changed something, so that others need not know of it.
    ...(report.changed.length > 0 ? { team: report.team, changed: report.changed.map(({ check, level, now }) => ({ check, level, now })) } : {}),
  };
}

const KINDS = { assessment: 'assessment', minutes: 'minutes', referral: 'referral', chronology: 'chronology', 'case-note': 'case note', closing: 'closing or transfer summary' } as const;
const HEADS = { must: 'MUST', should: 'SHOULD', consider: 'CONSIDER' } as const;

/** A report to read on a terminal: by practice point and check, each with its words, why and what to do. */
export function reportText(file: string, report: Report): string {
  const { findings, points, kind, kindFrom, nation, checkedOn, words } = report;
  const lines = [
    file,
    `  ${KINDS[kind]}${kindFrom === 'guess' ? ' (guessed)' : ''} · ${nation} · checked for ${checkedOn} · ${words.toLocaleString('en-GB')} words`,
    ...changedLines(report),
    '',
  ];
  const { open } = groupFindings(report);
  for (const { point, title, open: counts, checked } of points) {
    const found = LEVELS.filter((level) => counts[level] > 0).map((level) => `${counts[level]} ${level}`);
    const isOff = report.changed.some((change) => change.point === point && change.now === 'off');
    lines.push(`${point} ${title}: ${found.length > 0 ? found.join(', ') : checked ? 'nothing found' : isOff ? 'not checked' : 'not checked in this kind of document'}`);
    const group = open.find((each) => each.point.point === point);
    if (group) lines.push(...group.checks.flatMap(checkLines), '');
  }
  const must = findings.filter((finding) => finding.level === 'must').length;
  lines.push('', must > 0 ? `${must} ${must === 1 ? 'finding needs' : 'findings need'} to be put right, or the reason written down, before this is shared.` : 'Nothing found that blocks sharing. A passed check does not prove that a child is safe.');
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

/** What the team has switched off or changed: a check that must be passed is never left out without a word. */
function changedLines({ changed, team }: Report): string[] {
  const by = team === null ? 'your team' : `your team (${team})`;
  return changed.map(({ check, title, level, now }) => `  ${now === 'off' ? 'Switched off' : `Set to “${now}”`} by ${by}: ${title} [${check}]. By itself it is a “${level}”.`);
}

/** One check: its first place with why and what to do, and the others with what is said of them alone. */
function checkLines({ check, title, level, phrases }: CheckGroup): string[] {
  const [first, ...others] = phrases;
  if (!first) return [];
  const { finding } = first.findings[0] as ListedFinding;
  const count = phrases.reduce((sum, phrase) => sum + phrase.findings.length, 0);
  const advice = [...messageLines(finding), `      Why: ${finding.why}`, `      Do:  ${finding.todo}`];
  return [
    `  ${HEADS[level]}  ${title} [${check}]${count > 1 ? `, ${count} places` : ''}`,
    `      ${placesOf(first)}`,
    ...advice,
    ...others.flatMap((phrase) => {
      const other = (phrase.findings[0] as ListedFinding).finding;
      // What is said of this place alone, such as the meanings that its letters can have, is not lost in the group.
      const isAlike = other.todo === finding.todo;
      return [`      ${placesOf(phrase)}`, ...(other.quote === null || !isAlike ? messageLines(other) : []), ...(isAlike ? [] : [`      Do:  ${other.todo}`])];
    }),
  ];
}

function messageLines(finding: Finding): string[] {
  return finding.message === finding.title ? [] : [`      ${finding.message}`];
}

function placesOf({ findings }: PhraseGroup): string {
  const { quote } = (findings[0] as ListedFinding).finding;
  return `${quote === null ? 'About the whole document' : `“${shorten(quote)}”`}${findings.length > 1 ? ` (${findings.length} times)` : ''}`;
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 157)}…`;
}

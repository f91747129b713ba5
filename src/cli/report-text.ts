import type { Finding } from '../checker/finding';
import { groupFindings, type CheckGroup, type ListedFinding, type PhraseGroup } from '../checker/group-findings';
import type { Report } from '../checker/report';
import type { SetAside } from '../sharing/decisions';
import { saysSomething } from '../sharing/record';
import type { CheckedFile } from './file-checker';
import { changeText, KIND_NAMES, pointState, standingText } from './report-words';

const HEADS = { must: 'MUST', should: 'SHOULD', consider: 'CONSIDER' } as const;

/** A report to read on a terminal: by practice point and check, each with its words, why and what to do; then what was set aside. */
export function reportText(checked: CheckedFile): string {
  const { file, report, setAside } = checked;
  const { points, kind, kindFrom, nation, checkedOn, words } = report;
  const lines = [
    file,
    `  ${KIND_NAMES[kind]}${kindFrom === 'guess' ? ' (guessed)' : ''} · ${nation} · checked for ${checkedOn} · ${words.toLocaleString('en-GB')} words`,
    ...changedLines(report),
    '',
  ];
  const { open } = groupFindings(report);
  for (const point of points) {
    lines.push(`${point.point} ${point.title}: ${pointState(point, report, setAside)}`);
    const group = open.find((each) => each.point.point === point.point);
    if (group) lines.push(...group.checks.flatMap(checkLines), '');
  }
  if (setAside.length > 0) lines.push('', `Set aside in the document: ${setAside.length}`, ...setAside.flatMap(setAsideLines));
  lines.push('', standingText(checked));
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

function setAsideLines({ finding, decision: { reason } }: SetAside): string[] {
  const { level, title, check, quote, subject, message } = finding;
  return [
    `  ${HEADS[level]}  ${title} [${check}]`,
    `      ${quote === null ? (subject ?? message) : `“${shorten(quote)}”`}`,
    ...(saysSomething(reason) ? [`      Reason: ${reason.replace(/\s+/g, ' ').trim()}`] : []),
  ];
}

/** What the team has switched off or changed: a check that must be passed is never left out without a word. */
function changedLines(report: Report): string[] {
  return report.changed.map((change) => `  ${changeText(change, report)}`);
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

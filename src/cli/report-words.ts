import { LEVELS } from '../checker/group-findings';
import type { ChangedCheck, PointSummary, Report } from '../checker/report';
import type { DocumentKind } from '../document/kinds';
import type { SetAside } from '../sharing/decisions';
import type { CheckedFile } from './file-checker';

export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  assessment: 'assessment',
  minutes: 'minutes',
  referral: 'referral',
  chronology: 'chronology',
  'case-note': 'case note',
  closing: 'closing or transfer summary',
};

/** How a practice point stands, in a few words: what is open, or that nothing was found, or why nobody looked. */
export function pointState({ point, open, checked }: PointSummary, { changed }: Report, setAside: readonly SetAside[]): string {
  const found = LEVELS.filter((level) => open[level] > 0).map((level) => `${open[level]} ${level}`);
  const aside = setAside.filter(({ finding }) => finding.point === point).length;
  const also = aside > 0 ? ` (${aside} set aside)` : '';
  if (found.length > 0) return `${found.join(', ')}${also}`;
  if (aside > 0) return `nothing open${also}`;
  if (checked) return 'nothing found';
  return changed.some((change) => change.point === point && change.now === 'off') ? 'not checked' : 'not checked in this kind of document';
}

/** What a team has made of a check, in a sentence or two: a check that must be passed is never left out without a word. */
export function changeText({ check, title, level, now }: ChangedCheck, { team }: Report): string {
  const by = team === null ? 'your team' : `your team (${team})`;
  return `${now === 'off' ? 'Switched off' : `Set to “${now}”`} by ${by}: ${title} [${check}]. By itself it is a “${level}”.`;
}

/** Whether what is open blocks sharing, in a sentence or two. */
export function standingText({ report, setAside }: CheckedFile): string {
  const must = report.findings.filter(({ level }) => level === 'must').length;
  if (must > 0) return `${must} ${must === 1 ? 'finding needs' : 'findings need'} to be put right, or the reason written down, before this is shared.`;
  const nothing = setAside.some(({ finding }) => finding.level === 'must') ? 'Nothing is open that blocks sharing.' : 'Nothing found that blocks sharing.';
  return `${nothing} A passed check does not prove that a child is safe.`;
}

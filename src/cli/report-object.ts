import type { Finding } from '../checker/finding';
import type { CheckedFile } from './file-checker';

/**
 * A report as one JSON object, by the command line's contract (version 1), with what the document says to the reflective questions.
 * What was set aside in the document is not among its `findings`: `setAside` holds it, with the reason.
 */
export function reportObject({ file, report, setAside, evidence }: CheckedFile): object {
  const { kind, kindFrom, nation, checkedOn, words, findings, points } = report;
  return {
    version: 1,
    file,
    kind,
    kindFrom,
    nation,
    checkedOn,
    words,
    findings: findings.map(findingObject),
    setAside: setAside.map(({ finding, decision: { reason, scope, at } }) => ({ ...findingObject(finding), reason, everywhere: scope === 'everywhere', at })),
    points: points.map(({ point, title, open }) => ({ point, title, open })),
    evidence: evidence.map(({ question, point, text, followUpOf, places }) => ({
      question, point, text, followUpOf, places: places.map(({ paragraph, start, end, quote, sentence, about }) => ({ paragraph, start, end, quote, sentence, about })),
    })),
    // There only where a team has changed something, so that others need not know of it.
    ...(report.changed.length > 0 ? { team: report.team, changed: report.changed.map(({ check, level, now }) => ({ check, level, now })) } : {}),
  };
}

function findingObject({ check, point, level, scope, paragraph, start, end, quote, sentence, subject, message, why, todo, replacements, key }: Finding): object {
  return { check, point, level, scope, paragraph, start, end, quote, sentence, subject, message, why, todo, replacements, key };
}

import { isAbsolute, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../checker/finding';
import type { ChangedCheck } from '../checker/report';
import type { Check, Level } from '../checks/check';
import { PRACTICE_POINTS } from '../checks/practice-points';
import type { Decision } from '../sharing/record';
import packageJson from '../../package.json';
import type { CheckedFile, FileOutcome } from './file-checker';
import { recordProblemNotice } from './record-problem-text';

const LEVELS: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = { must: 'error', should: 'warning', consider: 'note' };
const WORD_FILE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * What was found as one SARIF 2.1.0 log, a result for each finding. A Word file has no lines: a line of a region is a paragraph in reading order (the
 * first is 1), a column a UTF-16 unit of its text (the first is 1). What was set aside in a document is there and suppressed, with the reason.
 */
export function sarifLog(outcomes: readonly FileOutcome[], checks: readonly Check[]): object {
  const files = outcomes.flatMap(({ checked }) => (checked === null ? [] : [checked]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Full Picture', semanticVersion: packageJson.version, language: 'en-GB', rules: checks.map(ruleOf) } },
        language: 'en-GB',
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: files.length === outcomes.length,
            ruleConfigurationOverrides: changesIn(files).map(({ check, now }) => ({
              descriptor: descriptorOf(check, checks),
              configuration: now === 'off' ? { enabled: false } : { level: LEVELS[now] },
            })),
            toolExecutionNotifications: outcomes.flatMap(notificationsOf),
          },
        ],
        artifacts: outcomes.map(({ file }) => ({ location: { uri: uriOf(file) }, mimeType: WORD_FILE, roles: ['analysisTarget'] })),
        results: outcomes.flatMap(({ checked }, index) => (checked === null ? [] : resultsOf(checked, index, checks))),
      },
    ],
  };
}

function ruleOf({ id, point, level, title, why, todo }: Check): object {
  return {
    id,
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(why) },
    help: { text: plain(`${why}\n\nWhat to do: ${todo}`) },
    defaultConfiguration: { level: LEVELS[level] },
    properties: { tags: [`practice point ${point}`], point, pointTitle: PRACTICE_POINTS[point - 1]?.title ?? '', level },
  };
}

function descriptorOf(id: string, checks: readonly Check[]): object {
  return { id, index: checks.findIndex((check) => check.id === id) };
}

/** A team changes a check for all files, and each names the change where the check applies to it. */
function changesIn(files: readonly CheckedFile[]): ChangedCheck[] {
  return [...new Map(files.flatMap(({ report }) => report.changed).map((change) => [change.check, change])).values()];
}

function notificationsOf({ file, checked, problem }: FileOutcome): object[] {
  const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }];
  if (checked === null) return [{ level: 'error', message: { text: plain(problem) }, locations }];
  return checked.recordProblem === null ? [] : [{ level: 'warning', message: { text: plain(recordProblemNotice(checked.recordProblem)) }, locations }];
}

function resultsOf(file: CheckedFile, artifact: number, checks: readonly Check[]): object[] {
  const { report, setAside } = file;
  return [
    ...report.findings.map((finding) => resultOf(finding, null, file, artifact, checks)),
    ...setAside.map(({ finding, decision }) => resultOf(finding, decision, file, artifact, checks)),
  ];
}

function resultOf(finding: Finding, decision: Decision | null, file: CheckedFile, artifact: number, checks: readonly Check[]): object {
  const { check, point, level, scope, paragraph, start, end, subject, message, why, todo, replacements, key } = finding;
  return {
    ruleId: check,
    ruleIndex: checks.findIndex(({ id }) => id === check),
    level: LEVELS[level],
    message: { text: plain(message) },
    locations: [locationOf(finding, file, artifact)],
    partialFingerprints: { 'findingKey/v1': key },
    // All results have them or none, and [] says that nothing is suppressed.
    suppressions: decision === null ? [] : [{ kind: 'inSource', status: 'accepted', justification: decision.reason }],
    properties: { point, scope, paragraph, start, end, subject, why, todo, replacements },
  };
}

function locationOf(finding: Finding, { file, places }: CheckedFile, artifact: number): object {
  const { paragraph, start, end, quote, sentence } = finding;
  const uri = uriOf(file);
  const artifactLocation = { uri, index: artifact };
  if (paragraph === null || start === null || end === null || quote === null) {
    return { physicalLocation: { artifactLocation }, logicalLocations: [{ name: 'the whole document', fullyQualifiedName: uri, kind: 'document' }] };
  }
  const line = paragraph + 1;
  const place = places.get(finding);
  const region = { startLine: line, startColumn: start + 1, endLine: line, endColumn: end + 1, snippet: { text: quote } };
  const sentenceAt = start - (place?.before.length ?? 0);
  const contextRegion = { startLine: line, startColumn: sentenceAt + 1, endLine: line, endColumn: sentenceAt + (sentence?.length ?? 0) + 1, snippet: { text: sentence } };
  return {
    // The words around them, where there are any: a context has to say more than the region.
    physicalLocation: { artifactLocation, region, ...(sentence !== null && sentence.length > quote.length ? { contextRegion } : {}) },
    logicalLocations: [{ name: `paragraph ${line}`, fullyQualifiedName: `${uri}#paragraph-${line}`, kind: 'paragraph', ...(place ? { properties: { story: place.story, heading: place.heading } } : {}) }],
  };
}

/** Relative where the file was given so: a log that is passed on does not tell where it was made. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  const names = normalize(file).split(sep);
  return names.map((name) => encodeURIComponent(wellFormed(name))).join('/');
}

/** Half of a broken character cannot be written in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** In a SARIF message braces hold places for arguments, and [words](target) is a link: what a document says is neither. */
function plain(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^\]]*\]\()/g, '\\[');
}

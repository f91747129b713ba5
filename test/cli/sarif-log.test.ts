import Ajv from 'ajv';
import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKS } from '../../src/checks/catalogue';
import { sarifLog } from '../../src/cli/sarif-log';
import { anyWords, checkedNote, withWords } from './any-outcomes';
import { ask, Desk } from './command-line';

const text = { type: 'string', minLength: 1 };
const object = (properties: Record<string, object>, required: readonly string[] = []) => ({ type: 'object', properties, required, additionalProperties: false });
const list = (items: object, more: object = {}) => ({ type: 'array', items, ...more });
const whole = { type: 'integer', minimum: 1 };
const index = { type: 'integer', minimum: 0 };
const level = { enum: ['error', 'warning', 'note'] };
const message = object({ text }, ['text']);
const properties = { type: 'object' };
const uri = { type: 'string', format: 'uri-reference' };
const artifactLocation = object({ uri, index }, ['uri']);
const region = object({ startLine: whole, startColumn: whole, endLine: whole, endColumn: whole, snippet: message }, ['startLine', 'startColumn', 'endLine', 'endColumn', 'snippet']);
const physicalLocation = object({ artifactLocation, region, contextRegion: region }, ['artifactLocation']);
const logicalLocation = object({ name: text, fullyQualifiedName: text, kind: text, properties });
const location = object({ physicalLocation, logicalLocations: list(logicalLocation) });

/** What SARIF 2.1.0 asks of the members that we write; any other member is a mistake of ours. */
const SCHEMA = object({ $schema: uri, version: { const: '2.1.0' }, runs: list(
  object({
    tool: object({ driver: object({ name: text, semanticVersion: text, language: { pattern: '^[a-zA-Z]{2}-[a-zA-Z]{2}$' }, rules: list(
      object({ id: text, shortDescription: message, fullDescription: message, help: message, defaultConfiguration: object({ level }), properties }, ['id', 'help']), { uniqueItems: true },
    ) }, ['name']) }, ['driver']),
    language: text,
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    invocations: list(object({
      executionSuccessful: { type: 'boolean' },
      ruleConfigurationOverrides: list(object({ descriptor: object({ id: text, index }), configuration: object({ enabled: { type: 'boolean' }, level }) }, ['descriptor', 'configuration']), { uniqueItems: true }),
      toolExecutionNotifications: list(object({ level, message, locations: list(location) }, ['message'])),
    }, ['executionSuccessful'])),
    artifacts: list(object({ location: artifactLocation, mimeType: { pattern: '^[^/]+/.+$' }, roles: list({ const: 'analysisTarget' }) }), { uniqueItems: true }),
    results: list(object({
      ruleId: text, ruleIndex: index, level, message, locations: list(location),
      partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
      suppressions: list(object({ kind: { const: 'inSource' }, status: { const: 'accepted' }, justification: { type: 'string' } }, ['kind']), { uniqueItems: true }),
      properties,
    }, ['message', 'suppressions'])),
  }, ['tool']),
  { minItems: 1 },
) }, ['version', 'runs']);
const isSarif = new Ajv({ allErrors: true }).compile(SCHEMA);

interface Log {
  runs: [{
    tool: { driver: { rules: { id: string; help: { text: string }; defaultConfiguration: { level: string } }[] } };
    invocations: [{ executionSuccessful: boolean; ruleConfigurationOverrides: { descriptor: { id: string }; configuration: object }[]; toolExecutionNotifications: { level: string; message: { text: string }; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }];
    artifacts: { location: { uri: string } }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: [{ physicalLocation: { artifactLocation: { uri: string; index: number }; region?: { startLine: number; startColumn: number; endColumn: number; snippet: { text: string } } }; logicalLocations: [{ name: string }] }];
      partialFingerprints: Record<string, string>;
      suppressions: { justification: string }[];
      properties: { paragraph: number; start: number };
    }[];
  }];
}

function read(output: string): Log['runs'][0] {
  const log = JSON.parse(output) as Log;
  isSarif(log);
  expect(isSarif.errors).toBeNull();
  return log.runs[0];
}

const desk = new Desk();
const minutes = desk.write('minutes.docx', ['Core group minutes', 'There are ongoing concerns around home conditions, and he was seen recently.']);
afterAll(() => desk.clear());

it('has a result for each finding, with its rule, level, place and key', async () => {
  const { code, out } = await ask('check', '--format', 'sarif', minutes);
  expect(code).toBe(1);
  const run = read(out);
  const report = JSON.parse((await ask('check', '--format', 'json', minutes)).out) as { findings: { check: string; key: string; level: string; paragraph: number | null; start: number; end: number; quote: string; message: string }[] };
  expect(run.results.map(({ ruleId }) => ruleId)).toEqual(report.findings.map(({ check }) => check));
  run.results.forEach(({ ruleId, ruleIndex, level: given, message: said, partialFingerprints, locations: [{ physicalLocation: { region: where } }], suppressions }, at) => {
    const finding = report.findings[at]!;
    expect(run.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    expect(given).toBe({ must: 'error', should: 'warning', consider: 'note' }[finding.level]);
    expect(said.text).toBe(finding.message);
    expect(Object.values(partialFingerprints)).toEqual([finding.key]);
    expect(suppressions).toEqual([]);
    if (finding.paragraph === null) expect(where).toBeUndefined();
    else expect(where).toMatchObject({ startLine: finding.paragraph + 1, startColumn: finding.start + 1, endColumn: finding.end + 1, snippet: { text: finding.quote } });
  });
  expect(run.results.some(({ locations: [{ logicalLocations: [{ name }] }] }) => name === 'paragraph 2')).toBe(true);
  expect(run.results.some(({ locations: [{ logicalLocations: [{ name }] }] }) => name === 'the whole document')).toBe(true);
});

it('tells of each rule why and what to do', async () => {
  const { rules } = read((await ask('check', '--format', 'sarif', minutes)).out).tool.driver;
  expect(rules.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
  rules.forEach(({ help }, at) => {
    expect(help.text).toContain(CHECKS[at]!.todo);
    expect(help.text).toContain(CHECKS[at]!.why);
  });
});

it('suppresses what was set aside, with the reason', () => {
  const checked = checkedNote();
  const { results } = read(JSON.stringify(sarifLog([{ file: checked.file, checked, problem: null }], CHECKS)));
  expect(results.filter(({ suppressions }) => suppressions.length > 0).map(({ ruleId, level: given, suppressions: [first] }) => [ruleId, given, first!.justification])).toEqual(
    checked.setAside.map(({ finding: { check } }) => [check, 'error', 'Set out elsewhere.']),
  );
  expect(results).toHaveLength(checked.report.findings.length + checked.setAside.length);
});

it('says which files could not be read, and what a team switched off', async () => {
  const terms = desk.at('team.json');
  const broken = desk.at('broken #1.docx');
  fs.writeFileSync(broken, 'no Word file');
  fs.writeFileSync(terms, '{ "checks": { "vague-concern": "off", "distribution-missing": "should" } }');
  const { code, out, error } = await ask('check', '--format', 'sarif', '--terms', terms, minutes, broken, desk.at('none.docx'));
  expect(code).toBe(2);
  expect(error).toHaveLength(2);
  const { invocations: [invocation], artifacts } = read(out);
  expect(invocation.executionSuccessful).toBe(false);
  expect(invocation.toolExecutionNotifications.map(({ level: given, locations: [at] }) => [given, at!.physicalLocation.artifactLocation.uri])).toEqual([['error', pathToFileURL(desk.at('none.docx')).href], ['error', pathToFileURL(broken).href]]);
  expect(artifacts).toHaveLength(3);
  expect(invocation.ruleConfigurationOverrides.map(({ descriptor: { id }, configuration }) => [id, configuration])).toEqual([['vague-concern', { enabled: false }], ['distribution-missing', { level: 'warning' }]]);
});

it('names files as they were given, as addresses', () => {
  const uris = ['note.docx', './note.docx', path.join('a b', 'c#d.docx'), 'x:y.docx', '50%.docx', path.resolve('a b.docx')].map((file) => {
    const checked = checkedNote(file);
    return read(JSON.stringify(sarifLog([{ file, checked, problem: null }], CHECKS))).artifacts[0]!.location.uri;
  });
  expect(uris).toEqual(['note.docx', 'note.docx', 'a%20b/c%23d.docx', 'x%3Ay.docx', '50%25.docx', pathToFileURL(path.resolve('a b.docx')).href]);
});

it('takes nothing that a document says for a link or a place for an argument', () => {
  const { checked } = withWords(checkedNote(), 'See [here](https://example.org) and {0}');
  const { results } = read(JSON.stringify(sarifLog([{ file: 'note.docx', checked: checked!, problem: null }], CHECKS)));
  expect(new Set(results.map(({ message: { text: said } }) => said))).toEqual(new Set(['See \\[here](https://example.org) and {{0}}']));
});

it('is a sound log whatever the words', () => {
  const note = checkedNote();
  fc.assert(
    fc.property(anyWords.filter((words) => words !== ''), (words) => {
      const { results } = read(JSON.stringify(sarifLog([withWords(note, words), { file: words, checked: null, problem: words }], CHECKS)));
      expect(results).toHaveLength(note.report.findings.length + note.setAside.length);
    }),
  );
});

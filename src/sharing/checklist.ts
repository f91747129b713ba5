import { PRACTICE_POINTS } from '../checks/practice-points';
import type { Level, PracticePointNumber } from '../checks/check';
import type { Finding } from '../checker/finding';
import type { Report } from '../checker/report';
import type { CaseDocument } from '../document/case-document';
import { isComplete } from './answers';
import { askedQuestions, type AskedQuestion } from './asked-questions';
import { applyDecisions, type DecidedReport } from './decisions';
import { compareFingerprints, type Fingerprint } from './fingerprint';
import { saysSomething, type DocumentRecord, type Told, type UnseenItem } from './record';
import { DEFAULT_REQUIREMENTS, type ChecklistPart, type SharingRequirements } from './requirements';
import { unseenRows, type UnseenRow } from './unseen-items';
import { isGateSuspended } from './urgent-route';

export type ChecklistRowId = `point-${PracticePointNumber}` | 'recipients' | 'family-told' | 'unseen' | 'unchanged';

/** One row of what has to be settled before a document is shared. */
export interface ChecklistRow {
  readonly id: ChecklistRowId;
  readonly title: string;
  /** Whether nothing is missing. */
  readonly settled: boolean;
  /** Whether something is missing that is required: then the gate is closed. */
  readonly blocks: boolean;
  /** Whether something is missing that only a person can answer. */
  readonly byPerson: boolean;
  readonly missing: readonly Missing[];
}

/** Something that is missing, in words, and where to go to settle it. */
export interface Missing {
  readonly text: string;
  readonly required: boolean;
  readonly byPerson: boolean;
  readonly go: Destination;
}

export type Destination =
  | { readonly to: 'findings'; readonly point: PracticePointNumber; readonly level: Level; readonly keys: readonly string[] }
  | { readonly to: 'questions'; readonly point: PracticePointNumber; readonly questions: readonly string[] }
  | { readonly to: 'recipients' }
  | { readonly to: 'told'; readonly who: Told['who'] }
  | { readonly to: 'unseen'; readonly item: UnseenItem }
  | { readonly to: 'check' };

export interface Checklist {
  /** The eight practice points, then recipients, child and family told, what travels unseen, text unchanged. */
  readonly rows: readonly ChecklistRow[];
  /** The row `unseen`, thing by thing. */
  readonly unseen: readonly UnseenRow[];
  /** `open`: all that is required is settled. `suspended`: it is not, but the urgent route was taken. */
  readonly gate: 'open' | 'closed' | 'suspended';
  /** The report it was made from, decisions applied. */
  readonly decided: DecidedReport;
}

export interface ChecklistGiven {
  readonly document: CaseDocument;
  /** As the check made it, decisions not applied. */
  readonly report: Report;
  readonly record: DocumentRecord;
  /** All reflective questions; those that are asked of this document are chosen here. */
  readonly questions: readonly AskedQuestion[];
  /** Of the text that was checked. */
  readonly checked: Fingerprint;
  /** Of the text as it is now. */
  readonly now: Fingerprint;
  /** Whether our own record is in the document already. */
  readonly holdsRecord: boolean;
  readonly requirements?: SharingRequirements;
}

/** What is settled and what is missing before this document is shared. */
export function makeChecklist(given: ChecklistGiven): Checklist {
  const { report, record, questions, requirements = DEFAULT_REQUIREMENTS } = given;
  const decided = applyDecisions(report, record);
  const asked = askedQuestions(questions, report.kind, record.answers, requirements.questions);
  const unseen = unseenRows(given.document, record, given.holdsRecord);
  const isRequired = (part: ChecklistPart): boolean => requirements.required.includes(part);
  const rows = [
    ...PRACTICE_POINTS.map(({ number, title }) =>
      row(`point-${number}`, title, [
        ...missingFindings(number, decided.report.findings, record, isRequired('findings')),
        ...missingAnswers(number, asked, record, isRequired('questions')),
      ]),
    ),
    row('recipients', 'Who receives it, and why each needs it', missingRecipients(record, isRequired('recipients'))),
    row('family-told', 'Child and family told what is shared', missingTold(record, isRequired('family-told'))),
    row('unseen', 'What travels unseen', missingChoices(unseen, isRequired('unseen'))),
    row('unchanged', 'Not changed since it was checked', missingCheck(given, isRequired('unchanged'))),
  ];
  const gate = rows.every(({ blocks }) => !blocks) ? 'open' : isGateSuspended(record) ? 'suspended' : 'closed';
  return { rows, unseen, gate, decided };
}

function row(id: ChecklistRowId, title: string, missing: readonly Missing[]): ChecklistRow {
  return { id, title, missing, settled: missing.length === 0, blocks: missing.some(({ required }) => required), byPerson: missing.some(({ byPerson }) => byPerson) };
}

function missingFindings(point: PracticePointNumber, findings: readonly Finding[], record: DocumentRecord, required: boolean): Missing[] {
  const looked = new Set(record.lookedAt);
  const own = findings.filter((finding) => finding.point === point);
  const must = own.filter(({ level }) => level === 'must').map(({ key }) => key);
  const should = own.filter(({ level, key }) => level === 'should' && !looked.has(key)).map(({ key }) => key);
  const missing: Missing[] = [];
  if (must.length > 0) {
    const text = must.length === 1 ? 'One finding has to be put right, or set aside with a reason.' : `${must.length} findings have to be put right, or set aside with a reason.`;
    missing.push({ text, required, byPerson: false, go: { to: 'findings', point, level: 'must', keys: must } });
  }
  if (should.length > 0) {
    const text = should.length === 1 ? 'One finding has not been looked at yet.' : `${should.length} findings have not been looked at yet.`;
    missing.push({ text, required, byPerson: true, go: { to: 'findings', point, level: 'should', keys: should } });
  }
  return missing;
}

function missingAnswers(point: PracticePointNumber, asked: readonly AskedQuestion[], record: DocumentRecord, required: boolean): Missing[] {
  const complete = new Set(record.answers.filter(isComplete).map(({ question }) => question));
  const open = asked.filter((question) => question.point === point && !complete.has(question.id)).map(({ id }) => id);
  if (open.length === 0) return [];
  const text = open.length === 1 ? 'One question has not been answered yet.' : `${open.length} questions have not been answered yet.`;
  return [{ text, required, byPerson: true, go: { to: 'questions', point, questions: open } }];
}

function missingRecipients({ recipients }: DocumentRecord, required: boolean): Missing[] {
  const missing = (text: string): Missing => ({ text, required, byPerson: true, go: { to: 'recipients' } });
  const named = recipients.filter(({ name }) => saysSomething(name));
  if (named.length === 0) return [missing('Nobody is named yet who is to receive it.')];
  return named.filter(({ why }) => !saysSomething(why)).map(({ name }) => missing(`Say why ${name.trim()} needs it.`));
}

function missingTold({ told }: DocumentRecord, required: boolean): Missing[] {
  return (['child', 'family'] as const).flatMap((who): Missing[] => {
    const said = told.find((candidate) => candidate.who === who);
    if (said !== undefined && (said.told || saysSomething(said.text))) return [];
    const text = said === undefined ? `Say whether the ${who} was told what is shared, or why not.` : `Say why the ${who} was not told.`;
    return [{ text, required, byPerson: true, go: { to: 'told', who } }];
  });
}

function missingChoices(unseen: readonly UnseenRow[], required: boolean): Missing[] {
  return unseen
    .filter(({ settled }) => !settled)
    .map(({ item, title, count, remedy }): Missing => {
      const text = item === 'record' ? remedy : `${title}: ${count === null ? 'this program cannot tell, so look for them' : count}. ${remedy}`;
      return { text, required, byPerson: true, go: { to: 'unseen', item } };
    });
}

function missingCheck({ checked, now }: ChecklistGiven, required: boolean): Missing[] {
  if (compareFingerprints(checked, now).changed.length === 0) return [];
  return [{ text: 'The text has changed since it was checked. Check it again.', required, byPerson: false, go: { to: 'check' } }];
}

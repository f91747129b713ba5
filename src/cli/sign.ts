import { Checker } from '../checker/check-document';
import { CHECKS } from '../checks/catalogue';
import { NO_LOCAL_TERMS } from '../checks/local-terms';
import { QUESTIONS } from '../checks/question-catalogue';
import { openPackage } from '../docx/package';
import { readDocument } from '../docx/read-docx';
import { keepRecord, readKeptRecord } from '../docx/record-part';
import packageJson from '../../package.json';
import { makeChecklist } from '../sharing/checklist';
import { takeFingerprint } from '../sharing/fingerprint';
import { EMPTY_RECORD } from '../sharing/record';
import { requirementsOf } from '../sharing/requirements';
import { signOff, SIGN_OFF_MEANING } from '../sharing/sign-off';
import { describeStanding } from '../sharing/sign-off-words';
import { unseenRows } from '../sharing/unseen-items';
import { URGENT_REMINDER } from '../sharing/urgent-route';
import { NO_ANSWERS, readAnswers } from './answers-file';
import { applyAnswers } from './apply-answers';
import { UsageError, type SignCommand } from './arguments';
import { checklistText } from './checklist-text';
import { refuseToWriteOver, writeOutput } from './output-file';
import { readFileAs } from './read-document';
import { readTerms } from './read-terms';
import { recordProblemText } from './record-problem-text';
import type { Streams } from './streams';

/**
 * Signs a document off in a copy, if all that is required is settled or the urgent route is taken; else says what is missing.
 * @param at ISO 8601 date and time
 */
export async function sign(command: SignCommand, at: string, streams: Streams): Promise<0 | 1 | 2> {
  const { file: path, output, on, name, role } = command;
  await refuseToWriteOver(output, [path], 'The signed document would be written over the original. Choose another name.');
  const local = command.terms === undefined ? NO_LOCAL_TERMS : await readTerms(command.terms);
  const answers = command.answers === undefined ? NO_ANSWERS : await readAnswers(command.answers);
  const opened = await readFileAs(path, (bytes) => openDocument(bytes), streams);
  if (opened === null) return 2;
  const { file, document, kept } = opened;
  if (kept.problem !== null) throw new UsageError(`${path}: ${recordProblemText(kept.problem)}`);
  const before = kept.record ?? EMPTY_RECORD;
  const kind = command.kind ?? answers.kind ?? before.kind;
  const nation = command.nation ?? answers.nation ?? before.nation;
  const report = new Checker(CHECKS, local).check(document, { on, local, ...(kind ? { kind } : {}), ...(nation ? { nation } : {}) });
  const holdsRecord = kept.record !== null;
  const record = applyAnswers({ ...before, kind, nation }, answers, { findings: report.findings, questions: QUESTIONS, unseen: unseenRows(document, before, holdsRecord) }, at);
  const now = takeFingerprint(document);
  const checklist = makeChecklist({ document, report, record, questions: QUESTIONS, checked: now, now, holdsRecord, requirements: requirementsOf(local) });
  const signed = signOff(record, { name, role, at, version: packageJson.version, checklist, now });
  if (signed.problem === 'not-ready') {
    streams.out(checklistText(path, checklist, QUESTIONS));
    return 1;
  }
  if (signed.record === null) throw new UsageError(signed.problem === 'no-name' ? '--name: Say who signs.' : '--role: Say in what role, for example "Social worker".');
  keepRecord(file, signed.record);
  await writeOutput(output, file.save());
  const last = signed.record.signOffs.at(-1);
  if (checklist.gate === 'suspended') streams.out(`${URGENT_REMINDER}\n`);
  if (last !== undefined) streams.out(`${output}: ${describeStanding({ state: 'same', signOff: last, comparison: { outcome: 'same', changed: [], notCovered: [], notRead: [] } })}`);
  streams.out(`${SIGN_OFF_MEANING} “full-picture clean” makes the copy to send.`);
  return 0;
}

function openDocument(bytes: Uint8Array) {
  const file = openPackage(bytes);
  return { file, document: readDocument(file).document, kept: readKeptRecord(file) };
}

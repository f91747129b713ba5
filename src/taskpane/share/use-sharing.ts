import { useMemo } from 'react';
import { QUESTIONS } from '../../checks/question-catalogue';
import { makeChecklist, type Checklist, type ChecklistGiven } from '../../sharing/checklist';
import { takeFingerprint, type Fingerprint } from '../../sharing/fingerprint';
import type { DocumentRecord } from '../../sharing/record';
import { requirementsOf } from '../../sharing/requirements';
import { signOff, type SigningProblem } from '../../sharing/sign-off';
import packageJson from '../../../package.json';
import type { CaseDocument } from '../../document/case-document';
import { useTeam } from '../team/use-team';
import type { ViewProps } from '../workspace-view';
import { localTime } from '../record/local-time';
import type { TextNow } from './use-text-now';

/** What has to be settled before the open document is shared, and the way to sign it off. */
export interface Sharing {
  /** Null until the document was checked. */
  readonly checklist: Checklist | null;
  /** Who usually receives the team's documents. */
  readonly usualRecipients: readonly string[];
  /** Reads the text as it is at this moment and signs that off. */
  sign(name: string, role: string): Promise<SigningProblem | 'changed' | 'failed' | null>;
}

export function useSharing({ services, review, record }: Pick<ViewProps, 'services' | 'review' | 'record'>, textNow: TextNow): Sharing {
  const team = useTeam(services.team);
  const { result } = review.state;
  const report = result?.report ?? null;
  const checked = result?.document ?? null;
  const now = textNow.document;
  const known = record.record;
  const terms = team?.terms ?? null;
  const requirements = useMemo(() => requirementsOf(terms ?? { required: null }), [terms]);
  const checkedPrint = useMemo(() => checked && takeFingerprint(checked), [checked]);
  const nowPrint = useMemo(() => now && takeFingerprint(now), [now]);

  const given = useMemo(
    (): Omit<ChecklistGiven, 'record' | 'document' | 'now'> | null =>
      report && checkedPrint
        ? // Word does not count our own record among what it tells of.
          { report, questions: QUESTIONS, checked: checkedPrint, holdsRecord: false, requirements }
        : null,
    [report, checkedPrint, requirements],
  );
  const checklist = useMemo(() => (given && now && nowPrint ? makeChecklist({ ...given, document: now, now: nowPrint, record: known }) : null), [given, known, now, nowPrint]);

  const sign: Sharing['sign'] = async (name, role) => {
    if (!given) return 'not-ready';
    let document: CaseDocument;
    try {
      document = await textNow.readAgain();
    } catch {
      return 'failed';
    }
    const print = takeFingerprint(document);
    const covered = await coveredBy(services, print);
    const at = localTime(services.now());
    const signed = (before: DocumentRecord): ReturnType<typeof signOff> =>
      signOff(before, { name, role, at, version: packageJson.version, now: covered, checklist: makeChecklist({ ...given, document, now: print, record: before }) });
    const { problem } = signed(known);
    if (problem === 'not-ready' && checklist?.gate === 'open') return 'changed';
    if (problem !== null) return problem;
    record.change((before) => signed(before).record ?? before);
    return null;
  };

  return { checklist, usualRecipients: terms?.recipients ?? [], sign };
}

/** What is signed, by the file where Word hands it over. */
async function coveredBy(services: ViewProps['services'], inWord: Fingerprint): Promise<Fingerprint> {
  try {
    const file = await (await services.connect()).fileBytes();
    const { printToSign } = await import(/* webpackChunkName: "file-print" */ './file-print');
    return printToSign(file, inWord);
  } catch {
    return inWord;
  }
}

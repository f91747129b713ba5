import { Checker } from '../checker/check-document';
import { EvidenceGatherer, type QuestionEvidence } from '../checker/evidence';
import type { Finding } from '../checker/finding';
import type { Report } from '../checker/report';
import { CHECKS } from '../checks/catalogue';
import type { LocalTerms } from '../checks/local-terms';
import { QUESTIONS } from '../checks/question-catalogue';
import type { DocumentKind, Nation } from '../document/kinds';
import { openPackage } from '../docx/package';
import { readDocument } from '../docx/read-docx';
import { readKeptRecord } from '../docx/record-part';
import { applyDecisions, type SetAside } from '../sharing/decisions';
import type { RecordProblem } from '../sharing/read-record';
import { EMPTY_RECORD } from '../sharing/record';
import { faultOf } from './fault';
import { placesOf, type FindingPlace } from './finding-places';
import { tryToRead } from './read-document';

/** How files are to be checked. Plain data: it goes to threads of its own. */
export interface FileCheckSettings {
  /** ISO 8601 day. */
  readonly on: string;
  /** As the document's record says, or guessed, where left out. */
  readonly kind: DocumentKind | undefined;
  readonly nation: Nation | undefined;
  readonly local: LocalTerms;
  /** Whether to gather what the document says to the reflective questions. */
  readonly withEvidence: boolean;
  /** Whether what was set aside in the document is to count as open all the same. */
  readonly all: boolean;
}

export interface CheckedFile {
  readonly file: string;
  /** Open findings alone. */
  readonly report: Report;
  /** Findings set aside in the document, in reading order. */
  readonly setAside: readonly SetAside[];
  /** Empty where it was not asked for. */
  readonly evidence: readonly QuestionEvidence[];
  /** Where each finding stands, those set aside included; findings about the whole document have no place. */
  readonly places: ReadonlyMap<Finding, FindingPlace>;
  /** Why what was decided in the document could not be read. */
  readonly recordProblem: RecordProblem | null;
}

/** What came of a file: what was found in it, or why it was not checked, in one plain line. */
export type FileOutcome = { readonly file: string; readonly checked: CheckedFile; readonly problem: null } | { readonly file: string; readonly checked: null; readonly problem: string };

/** Somebody who checks one file after the other. */
export interface ChecksFiles {
  /** Never fails: what goes wrong with a file is its outcome. */
  check(file: string): Promise<FileOutcome>;
  stop(): Promise<void>;
}

/** Checks files in this thread. */
export class FileChecker implements ChecksFiles {
  private readonly gatherer: EvidenceGatherer | null;

  constructor(private readonly settings: FileCheckSettings) {
    // What a document says to the questions is part of the objects alone: who does not ask for it does not wait for it.
    this.gatherer = settings.withEvidence ? new EvidenceGatherer(QUESTIONS, settings.local) : null;
  }

  async check(file: string): Promise<FileOutcome> {
    try {
      const { value, problem } = await tryToRead(file, (bytes) => this.checkBytes(file, bytes));
      return value === null ? { file, checked: null, problem: problem } : { file, checked: value, problem: null };
    } catch (error) {
      return { file, checked: null, problem: `The check broke off through a fault in the program. Please report it with these lines: ${faultOf(error)}` };
    }
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }

  private checkBytes(file: string, bytes: Uint8Array): CheckedFile {
    const { on, local, all } = this.settings;
    const opened = openPackage(bytes);
    const { document } = readDocument(opened);
    const kept = readKeptRecord(opened);
    const record = kept.record ?? EMPTY_RECORD;
    const kind = this.settings.kind ?? record.kind;
    const nation = this.settings.nation ?? record.nation;
    // A checker of its own for each file: nothing of one document may colour the findings in another.
    const found = new Checker(CHECKS, local).check(document, { on, local, ...(kind ? { kind } : {}), ...(nation ? { nation } : {}) });
    const { report, setAside } = applyDecisions(found, all ? EMPTY_RECORD : record);
    const evidence = this.gatherer?.gather(document, { on, local, kind: report.kind, nation: report.nation }) ?? [];
    this.gatherer?.forget();
    return { file, report, setAside, evidence, places: placesOf(document, found.findings), recordProblem: kept.problem };
  }
}

import type { DocumentKind, Nation } from '../document/kinds';
import type { Fingerprint } from './fingerprint';
import type { XmlAttribute, XmlElement } from './xml-reader';

/**
 * What is kept in the document beside its text: one custom XML part in our own namespace. It stays with the file, on every machine; the clean
 * copy carries none of it. All times are ISO 8601 with date and time, given by the edge: the core has no clock.
 */
export interface DocumentRecord extends Kept {
  /** Set by hand; null where it is guessed. */
  readonly kind: DocumentKind | null;
  /** Set by hand; null where it is the one of the machine. */
  readonly nation: Nation | null;
  readonly decisions: readonly Decision[];
  /** Keys of findings (`should`) that were looked at and left as they are. */
  readonly lookedAt: readonly string[];
  /** At most one for each question. */
  readonly answers: readonly Answer[];
  readonly recipients: readonly Recipient[];
  /** At most one for the child and one for the family. */
  readonly told: readonly Told[];
  /** At most one for each thing that travels unseen. */
  readonly unseenChoices: readonly UnseenChoice[];
  /** Oldest first. */
  readonly urgent: readonly UrgentSharing[];
  /** Oldest first; the last one counts. */
  readonly signOffs: readonly SignOff[];
}

/** What a newer version wrote and this one does not know: kept, and written back as it was. */
export interface Kept {
  readonly rest?: Rest;
}

export interface Rest {
  readonly attributes: readonly XmlAttribute[];
  readonly elements: readonly XmlElement[];
}

/** A finding that somebody set aside. */
export interface Decision extends Kept {
  /** `once`: the finding with this key. `everywhere`: whatever this check finds in the same words, anywhere in this document. */
  readonly scope: 'once' | 'everywhere';
  /** The finding's own key. */
  readonly key: string;
  readonly check: string;
  /** What the list of what was set aside shows: the quoted words, or the silent group or absent agency, else ''. */
  readonly words: string;
  /** Needed where the finding is a `must`, may be '' elsewhere. */
  readonly reason: string;
  readonly at: string;
}

/** The answer to a reflective question. */
export interface Answer extends Kept {
  /** Id of the question, "pp1.q1". */
  readonly question: string;
  readonly state: 'answered' | 'in-document' | 'does-not-apply';
  /** The answer, a remark on where the document answers it, or why the question does not apply. May be a draft, or ''. */
  readonly text: string;
  /** To a question put as "Is it so?": some follow-ups are asked after a yes or a no alone. Null where nobody has said. */
  readonly so: 'yes' | 'no' | null;
  readonly at: string;
}

/** Somebody who receives the document. */
export interface Recipient extends Kept {
  /** Person or role, with the agency. */
  readonly name: string;
  /** Why this one needs it. */
  readonly why: string;
}

/** Whether the child, or the family, was told what is shared. */
export interface Told extends Kept {
  readonly who: 'child' | 'family';
  readonly told: boolean;
  /** How and when (may be ''), or why not (needed). */
  readonly text: string;
  readonly at: string;
}

/** What travels with a file though the page does not show it. */
export const UNSEEN_ITEMS = [
  'comments', 'tracked-changes', 'hidden-text', 'author-names', 'custom-properties', 'custom-xml', 'embedded-files', 'headers-and-footers', 'record',
] as const;
export type UnseenItem = (typeof UNSEEN_ITEMS)[number];

/** What is to become of something that travels unseen. */
export interface UnseenChoice extends Kept {
  readonly item: UnseenItem;
  /** `clean-copy`: what is sent is the clean copy, without it. `looked-at`: it was looked at and may travel. */
  readonly choice: 'clean-copy' | 'looked-at';
  /** How many there were; with more or fewer now, somebody has to look again. Null where the host did not tell. */
  readonly count: number | null;
  /** Why it is meant to travel, or ''. */
  readonly text: string;
  readonly at: string;
}

/** The urgent route: shared at once because a child might be at immediate risk. */
export interface UrgentSharing extends Kept {
  readonly at: string;
  /** May come later, and be '' until then: nothing stands before the urgent route. */
  readonly reason: string;
  /** When the gate was put back; null while it is suspended. */
  readonly endedAt: string | null;
}

/** Somebody's word that the document, as it stood, is ready to be shared. It does not prove who gave it. */
export interface SignOff extends Kept {
  /** As typed. */
  readonly name: string;
  /** As typed. */
  readonly role: string;
  readonly at: string;
  /** Of Full Picture. */
  readonly version: string;
  readonly kind: DocumentKind;
  readonly nation: Nation;
  /** Whether the gate was suspended by the urgent route when it was signed. */
  readonly urgent: boolean;
  readonly fingerprint: Fingerprint;
  /** The checklist as it stood. */
  readonly rows: readonly SignedRow[];
  /** Each `must` that stood, with its reason. */
  readonly standing: readonly StandingFinding[];
}

export interface SignedRow extends Kept {
  readonly row: string;
  readonly title: string;
  readonly settled: boolean;
  /** What was missing, '' where nothing was. */
  readonly missing: string;
}

export interface StandingFinding extends Kept {
  readonly key: string;
  readonly check: string;
  readonly title: string;
  /** The quoted words or the subject, '' for neither. */
  readonly words: string;
  readonly reason: string;
}

export const EMPTY_RECORD: DocumentRecord = {
  kind: null,
  nation: null,
  decisions: [],
  lookedAt: [],
  answers: [],
  recipients: [],
  told: [],
  unseenChoices: [],
  urgent: [],
  signOffs: [],
};

/** Whether a record says nothing, so that none need be kept. */
export function isEmptyRecord(record: DocumentRecord): boolean {
  return record.rest === undefined && record.kind === null && record.nation === null && Object.values(record).every((value) => !Array.isArray(value) || value.length === 0);
}

/** Whether a text says something: a reason of spaces and full stops is none. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

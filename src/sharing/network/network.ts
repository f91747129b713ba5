import type { Position } from '../../document/case-document';
import type { SilentGroup } from '../../checks/1-seek-and-share/people-missing';

/** Where somebody stands around the child, in the order in which they are shown. */
export const GROUPS = ['family', 'social-care', 'health', 'education', 'police', 'community', 'other'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * What a place tells of somebody.
 * - `speaks`: what they said, wrote, saw or found stands here.
 * - `writes`: they are named as the author.
 * - `present`, `apologies`, `invited`: a list of those who took part names them so.
 * - `asked`: they are or were to be asked, told or given something to do.
 * - `receives`: the document goes or went to them.
 * - `works`: somebody works for them.
 * - `named`: they are spoken of.
 */
export type Role = 'speaks' | 'writes' | 'present' | 'apologies' | 'invited' | 'asked' | 'receives' | 'works' | 'named';

/** A place in the document that tells of somebody. */
export interface PartyPlace extends Position {
  readonly role: Role;
  /** False where the words may be of somebody else as well: a pronoun, or a name that two people have. */
  readonly sure: boolean;
  readonly quote: string;
}

/**
 * How far somebody is heard.
 * - `heard`: words of theirs stand in the document, or they wrote it.
 * - `perhaps`: words stand there that may be theirs.
 * - `involved`: they took part or are to be asked; no words of theirs were found.
 * - `named`: they are spoken of; no words of theirs were found.
 * - `missing`: a check found that nothing comes from them.
 */
export type Standing = 'heard' | 'perhaps' | 'involved' | 'named' | 'missing';

/** Somebody who knows the child, or whom the document lacks. */
export interface Party {
  /** Names the party within its network; the same while the document is the same. */
  readonly id: string;
  /** As written, fullest form; '' for a group that nobody in the document stands for: see `missing`. */
  readonly name: string;
  /** The job or kinship, as written beside the name; '' where none is. */
  readonly job: string;
  /** The agency they work for, as written beside the name; '' where none is. */
  readonly agency: string;
  readonly group: Group;
  readonly standing: Standing;
  /** Whether the document goes or went to them. */
  readonly receives: boolean;
  /** What a check found missing; null where none did. */
  readonly missing: SilentGroup | 'agency' | null;
  /** What tells most first, in reading order within. */
  readonly places: readonly PartyPlace[];
}

/** Who stands around the child in a document. */
export interface Network {
  /** Given names of the children whom the document is about, as written; empty where none could be told. */
  readonly children: readonly string[];
  /** Where a child speaks, wishes or shows something. */
  readonly childSpeaks: readonly PartyPlace[];
  /** By group, within it those who are heard first, then in the order in which they are named. */
  readonly parties: readonly Party[];
}

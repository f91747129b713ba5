import { STORIES } from './fingerprint';
import type { DocumentRecord, SignOff } from './record';
import { entry } from './record-entries';
import { writeXml } from './xml-writer';
import type { XmlElement } from './xml-reader';

/** Raised when an older version could misread what a newer one wrote; what it merely would not know needs no new number. */
export const RECORD_VERSION = 1;

/** The record as the text of its custom XML part. Whatever its texts hold, `readRecord` gives the same record. */
export function writeRecord(record: DocumentRecord): string {
  const { kind, nation, rest } = record;
  return writeXml(entry('record', { attributes: { version: String(RECORD_VERSION), kind, nation }, children: entriesOf(record), rest }));
}

function entriesOf(record: DocumentRecord): XmlElement[] {
  return [
    ...record.decisions.map(({ scope, key, check, at, words, reason, rest }) => entry('set-aside', { attributes: { scope, key, check, at }, texts: { words, reason }, rest })),
    ...record.lookedAt.map((key) => entry('looked-at', { attributes: { key } })),
    ...record.answers.map(({ question, state, so, at, text, rest }) => entry('answer', { attributes: { question, state, so, at }, texts: { text }, rest })),
    ...record.recipients.map(({ name, why, rest }) => entry('recipient', { texts: { name, why }, rest })),
    ...record.told.map(({ who, told, at, text, rest }) => entry('told', { attributes: { who, told: told ? 'yes' : 'no', at }, texts: { text }, rest })),
    ...record.unseenChoices.map(({ item, choice, count, at, text, rest }) => entry('unseen', { attributes: { item, choice, count: count === null ? null : String(count), at }, texts: { text }, rest })),
    ...record.urgent.map(({ at, endedAt, reason, rest }) => entry('urgent', { attributes: { at, ended: endedAt }, texts: { reason }, rest })),
    ...record.signOffs.map(signOffEntry),
  ];
}

function signOffEntry({ name, role, at, version, kind, nation, urgent, fingerprint, rows, standing, rest }: SignOff): XmlElement {
  return entry('sign-off', {
    attributes: { at, version, kind, nation, urgent: urgent ? 'yes' : 'no' },
    texts: { name, role },
    children: [
      entry('fingerprint', {
        attributes: { whole: fingerprint.whole, marks: fingerprint.marks.join(' ') },
        children: STORIES.flatMap((story) => {
          const print = fingerprint.stories[story];
          return print === undefined ? [] : entry('story', { attributes: { name: story, sha256: print, inWord: fingerprint.inWord?.[story] ?? null } });
        }),
      }),
      ...rows.map((row) => entry('row', { attributes: { id: row.row, settled: row.settled ? 'yes' : 'no' }, texts: { title: row.title, missing: row.missing }, rest: row.rest })),
      ...standing.map((finding) =>
        entry('standing', { attributes: { key: finding.key, check: finding.check }, texts: { title: finding.title, words: finding.words, reason: finding.reason }, rest: finding.rest }),
      ),
    ],
    rest,
  });
}

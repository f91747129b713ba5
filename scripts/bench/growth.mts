/**
 * Looks for text whose check costs more than its length: one piece of text over and over, in two lengths, for many pieces. Prints the pieces
 * as JSON. Processor time, so that a busy machine does not matter.
 */
import { createRequire } from 'node:module';
import type { EvidenceGatherer as EvidenceGathererClass } from '../../src/checker/evidence';
import type { Checker as CheckerClass } from '../../src/checker/check-document';
import type { CaseDocument } from '../../src/document/case-document';

/** In UTF-16 units; the longer text has four times as many. */
const LENGTH = 8_000;
const LONGER = 4;
/** Four times the text may take seven times as long (memory fills up, caches run over); quadratic cost takes sixteen times. */
const MOST = 7;
/** Milliseconds below which nobody waits, whatever the ratio. */
const SHORT = 400;

const PIECES = [
  ...['-', '–', '?', '.', ',', '/', ' ', '(', '“', '"', '‘', '&', '…', '\n', '\t', '@', '#', '_', '*', '| ', '-- ', ':: ', '?! ', '1', '1/', '1.', '1 ', '£1 ', '1% '],
  ...['A', 'a', 'a ', 'a@', 'a.', 'A.', 'Aa', 'Aa ', 'A ', 'a-', 'a:', 'A: ', 'a_', 'a\n', 'ab,', '(a) ', '1. ', 'a) ', '’s ', 'é', 'ﬁ', 'İ', 'ß', 'ẞ', '\u00a0', '\u200b', '\u202e', '\ud800', '𝒳', '👩‍👧', '٣', '１', '日本', 'العربية ', 'हिन्दी '],
  ...['no ', 'not ', 'will ', 'was ', 'she ', 'and ', 'who ', 'which ', 'so that ', 'because ', 'within ', 'to be ', 'tbc ', 'No. ', 'e.g. ', 'Dr. ', 'Mr A. B. ', '“no” ', 'x@y.z ', '07700 900123 ', '0123456789', 'MASH ', 'MASH, ', 'A&E '],
  ...['He said. ', 'He has ', 'Mum ', 'Mum and ', 'Ella Marsh ', 'Ella, ', 'the school ', 'the GP and ', 'concerns ', 'risk of ', 'call me ', 'told me that ', 'Mum said that ', 'he told her that she told him that '],
  ...['3 May 2026 ', '3 May 2026, ', '12/3/26 ', 'DOB 3/5/2018 ', 'aged 7 ', '(7) ', 'Section 47 ', 'will be ', 'asked to ', 'agreed that ', 'refused to ', 'decided to ', 'disagreed with ', 'would not share ', 'said no and '],
  ...['no reply from ', 'chased on ', 'unable to contact ', 'to be confirmed ', 'not known ', 'concern about ', 'it was felt ', 'appears to ', 'School: ', 'Present: '],
];

const { Checker, EvidenceGatherer } = createRequire(import.meta.url)('../../node_modules/.cache/full-picture/bench/engine.js') as { Checker: typeof CheckerClass; EvidenceGatherer: typeof EvidenceGathererClass };
const checker = new Checker();
const gatherer = new EvidenceGatherer();

/** The text as a paragraph and again as an action in a list. */
function documentOf(text: string): CaseDocument {
  const paragraph = { story: 'body', style: 'Normal', heading: null, list: null, cell: null } as const;
  return {
    paragraphs: [
      { ...paragraph, id: '0', text },
      { ...paragraph, id: '1', text: 'Actions', style: 'Heading 1', heading: 1 },
      { ...paragraph, id: '2', text: `${text} x`, list: { level: 0 } },
    ],
    tables: [],
    properties: { title: '', subject: '', author: '', lastAuthor: '', company: '' },
    unseen: { comments: 0, trackedChanges: 0, hiddenText: 0, customProperties: 0, customXmlParts: 0, embeddedFiles: 0, authors: [] },
    limits: [],
  };
}

/** Milliseconds of processor time. */
function cost(work: () => unknown): number {
  const { user, system } = process.cpuUsage();
  work();
  const after = process.cpuUsage();
  return (after.user + after.system - user - system) / 1000;
}

interface Steep {
  readonly what: 'check' | 'evidence';
  readonly piece: string;
  readonly times: readonly [number, number];
}

export interface Growth {
  readonly pieces: number;
  readonly steep: readonly Steep[];
}

const steep: Steep[] = [];
for (const piece of PIECES) {
  for (const kind of ['minutes', 'assessment'] as const) {
    const options = { kind, on: '2026-06-01' };
    const costs = (length: number): readonly (readonly [Steep['what'], number])[] => {
      const document = documentOf(piece.repeat(Math.ceil(length / piece.length)));
      checker.forget();
      gatherer.forget();
      return [
        ['check', cost(() => checker.check(document, options))],
        ['evidence', cost(() => gatherer.gather(document, options))],
      ];
    };
    costs(500);
    const [short, long] = [costs(LENGTH), costs(LENGTH * LONGER)];
    long.forEach(([what, time], at) => {
      const before = short[at]?.[1] ?? 0;
      if (time > SHORT && time > before * MOST) steep.push({ what, piece, times: [before, time] });
    });
  }
}
process.stdout.write(JSON.stringify({ pieces: PIECES.length, steep } satisfies Growth));

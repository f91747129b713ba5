import * as fc from 'fast-check';
import type { Story } from '../../src/document/case-document';
import { DOCUMENT_KINDS, NATIONS } from '../../src/document/kinds';
import { STORIES, wholeOf, type Fingerprint } from '../../src/sharing/fingerprint';
import { UNSEEN_ITEMS, type DocumentRecord } from '../../src/sharing/record';

/** Any text, with what XML cannot hold, broken characters and our own escapes in it. */
export const anyText = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom('_', 'x', '_x0001_', '_x005F_', 'x000D_', '00', '4', '1', '\u0001', '\r', '\n', '\t', ' ', '<', '&amp;', ']]>', '"', "'", '\ud800', '\udc00', '\ufeff', '\u2028', 'é', '🙂')).map((pieces) => pieces.join('')),
);

const sha = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 }).map((digits) => digits.join(''));

export const anyFingerprint: fc.Arbitrary<Fingerprint> = fc
  .record({ others: fc.subarray([...STORIES]), stories: fc.subarray([...STORIES], { minLength: 1 }), prints: fc.array(sha, { minLength: 7, maxLength: 7 }), marks: fc.array(fc.constantFrom('ab12', 'x9k0', '0000')) })
  .map(({ stories: names, others, prints, marks }) => {
    const stories = Object.fromEntries(names.map((name, index) => [name, prints[index]])) as Partial<Record<Story, string>>;
    const inWord = Object.fromEntries(names.filter((name) => others.includes(name)).map((name, index) => [name, prints[6 - index]]));
    return { whole: wholeOf(stories), stories, ...(Object.keys(inWord).length > 0 ? { inWord } : {}), marks };
  });

const list = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { maxLength: 3 });

export const anyRecord: fc.Arbitrary<DocumentRecord> = fc.record({
  kind: fc.constantFrom(null, ...DOCUMENT_KINDS),
  nation: fc.constantFrom(null, ...NATIONS),
  decisions: list(fc.record({ scope: fc.constantFrom('once' as const, 'everywhere' as const), key: anyText, check: anyText, words: anyText, reason: anyText, at: anyText })),
  lookedAt: list(anyText),
  answers: list(fc.record({ question: anyText, state: fc.constantFrom('answered' as const, 'in-document' as const, 'does-not-apply' as const), text: anyText, so: fc.constantFrom(null, 'yes' as const, 'no' as const), at: anyText })),
  recipients: list(fc.record({ name: anyText, why: anyText })),
  told: list(fc.record({ who: fc.constantFrom('child' as const, 'family' as const), told: fc.boolean(), text: anyText, at: anyText })),
  unseenChoices: list(fc.record({ item: fc.constantFrom(...UNSEEN_ITEMS), choice: fc.constantFrom('clean-copy' as const, 'looked-at' as const), count: fc.option(fc.nat(999_999_999)), text: anyText, at: anyText })),
  urgent: list(fc.record({ at: anyText, reason: anyText, endedAt: fc.option(anyText) })),
  signOffs: list(
    fc.record({
      name: anyText,
      role: anyText,
      at: anyText,
      version: anyText,
      kind: fc.constantFrom(...DOCUMENT_KINDS),
      nation: fc.constantFrom(...NATIONS),
      urgent: fc.boolean(),
      fingerprint: anyFingerprint,
      rows: list(fc.record({ row: anyText, title: anyText, settled: fc.boolean(), missing: anyText })),
      standing: list(fc.record({ key: anyText, check: anyText, title: anyText, words: anyText, reason: anyText })),
    }),
  ),
});

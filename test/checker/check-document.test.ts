import fc from 'fast-check';
import { checkDocument, Checker } from '../../src/checker/check-document';
import { CHECKS } from '../../src/checks/catalogue';
import type { CaseDocument } from '../../src/document/case-document';
import type { DocumentKind } from '../../src/document/kinds';
import type { Report } from '../../src/checker/report';
import { documentFromText } from '../document-from-text';

const ON = '2026-06-01';

/** Has never seen a document: what it keeps is thrown away before each. Building the trie anew each time would take most of the test. */
const FRESH = {
  checker: new Checker(),
  check(document: CaseDocument): Report {
    this.checker.forget();
    return this.checker.check(document, { on: ON, kind: 'assessment' });
  },
};
const MINUTES = `# Core group minutes
Present: Ms Ali (social worker), Mr Dunn (school)
## Discussion
There are ongoing concerns around home conditions.
The health visitor weighed Jo on 4 May 2026.
## Actions
- Visit the flat by 9 June 2026
These minutes go to everyone present.`;

describe('checkDocument', () => {
  it('reports what it looked at and what it found, in reading order, the whole document last', () => {
    const report = checkDocument(documentFromText(MINUTES), { on: ON });
    expect(report).toMatchObject({ kind: 'minutes', kindFrom: 'guess', nation: 'England', checkedOn: ON });
    expect(report.findings.map((finding) => finding.check)).toEqual(expect.arrayContaining(['vague-concern', 'action-no-owner', 'contact-missing']));
    const paragraphs = report.findings.map((finding) => finding.paragraph ?? Infinity);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
    const concern = report.findings.find((finding) => finding.check === 'vague-concern');
    expect(concern).toMatchObject({ paragraph: 3, quote: 'There are ongoing concerns around home conditions.', level: 'must', point: 1 });
  });

  it('counts open findings for all eight points', () => {
    const report = checkDocument(documentFromText(MINUTES), { on: ON });
    expect(report.points.map((point) => point.point)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const point of report.points) {
      const own = report.findings.filter((finding) => finding.point === point.point);
      expect(point.open.must + point.open.should + point.open.consider).toBe(own.length);
    }
  });

  it('says of each point whether any check of it applies to the kind of document', () => {
    const checker = new Checker(CHECKS.filter(({ id }) => id === 'attendance-missing'));
    const checked = (kind: DocumentKind): readonly number[] => checker.check(documentFromText(MINUTES), { on: ON, kind }).points.filter((point) => point.checked).map(({ point }) => point);
    expect(checked('minutes')).toEqual([5]);
    expect(checked('case-note')).toEqual([]);
  });

  it('takes the kind, nation and day it is given', () => {
    const report = checkDocument(documentFromText(MINUTES), { on: '2026-07-01', kind: 'case-note', nation: 'Wales' });
    expect(report).toMatchObject({ kind: 'case-note', kindFrom: 'option', nation: 'Wales', checkedOn: '2026-07-01' });
    expect(report.findings.map((finding) => finding.check)).not.toContain('action-no-owner');
  });

  it('finds nothing in nothing', () => {
    const empty = { ...documentFromText(''), paragraphs: [] };
    expect(checkDocument(empty, { on: ON, kind: 'chronology' })).toMatchObject({ words: 0, findings: [] });
    expect(checkDocument(documentFromText(''), { on: ON, kind: 'chronology' })).toMatchObject({ words: 0, findings: [] });
  });

  it('gives a finding the same key when other parts of the document change', () => {
    const key = (text: string): string | undefined => checkDocument(documentFromText(text), { on: ON }).findings.find((finding) => finding.check === 'vague-concern')?.key;
    expect(key(MINUTES)).toBeDefined();
    expect(key(`${MINUTES}\nAnother paragraph.`)).toBe(key(MINUTES));
    expect(key(MINUTES.replace('## Discussion', '## Discussion\nMum came late.'))).toBe(key(MINUTES));
  });

  it('marks only places inside their paragraph and never throws, whatever the text', () => {
    const checker = new Checker();
    const word = fc.constantFrom('concerns', 'Mum', 'No', 'GDPR', '.', '“', '12/03/2026', 'was', 'felt', 'to be', '(', 'MASH', '\n', 'said', 'Ellie', '’s', ':', 'no', 'consent', '\t', 'it', 'closed', 'threshold', 'D&V', 'C&F', 'T/C', 'Zorbin', 'Idle', '-', '—', '?', 'ASAP', 'to be arranged');
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')));
    const kinds = fc.constantFrom('assessment', 'minutes', 'referral', 'chronology', 'case-note', 'closing' as const);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), kinds, (texts, kind) => {
        const document = documentFromText(texts.join('\n'));
        for (const finding of checker.check(document, { on: ON, kind: kind as 'minutes' }).findings) {
          if (finding.paragraph === null) continue;
          const paragraph = document.paragraphs[finding.paragraph]?.text ?? '';
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.end).toBeLessThanOrEqual(paragraph.length);
          expect(paragraph.slice(finding.start ?? 0, finding.end ?? 0)).toBe(finding.quote);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('Checker', () => {
  it('says of an edited document what a fresh checker says', () => {
    const checker = new Checker();
    checker.check(documentFromText(MINUTES), { on: ON });
    const edited = documentFromText(MINUTES.replace('There are ongoing concerns around home conditions.', 'On 3 May 2026 the beds had no bedding.').replace('## Discussion', '## Discussion\nConcerns have been raised.'));
    expect(checker.check(edited, { on: ON })).toEqual(checkDocument(edited, { on: ON }));
  });

  it('says of any document what a fresh checker says, whatever it checked before', () => {
    const checker = new Checker();
    const line = fc.constantFrom(
      'Zorbin reported concerns.', 'We asked Zorbin and Zorbin said no.', 'Idle was lazy.', 'I met Mr Idle.', 'You told me that you like it. You said no. You were sad. You asked why.', 'He said so.', 'There are concerns.', 'MASH rang.',
      '## Risks', '## Actions', '### Home', '- Poor supervision', '- Visit the flat', '| Action | Who | When |', '| Visit the flat | Ms Ali | ASAP |', '| There are concerns. | | |', '| Date | Event |', '| 3 May 2026 | Fell |', '|  | There are concerns. |',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.array(fc.tuple(fc.nat(), fc.nat(2), line), { minLength: 1, maxLength: 4 }), (lines, edits) => {
        const now = ['# Case note', ...lines];
        for (const [at, out, into] of edits) {
          now.splice(1 + (at % now.length), out, into);
          const document = documentFromText(now.join('\n'));
          expect(checker.check(document, { on: ON, kind: 'assessment' })).toEqual(FRESH.check(document));
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(['é', ' é', '-', '–', '—', '?', '.', ',', '/', ' ', '(', '“', '"', "'", 'A', 'a ', '1', '1/', 'tbc ', 'no ', 'to be ', 'He said. ', '&', '…'])('gets to the end of a long run of %j, wherever it stands', (run) => {
    const long = run.repeat(4000 / run.length);
    const document = documentFromText(`# Minutes of the core group\n## Actions\n- ${long} x\n| Action | Who | When |\n| ${long} | ${long} | ${long} x |\n\n${long} x`);
    expect(new Checker().check(document, { on: ON, kind: 'minutes' }).points).toHaveLength(8);
  });

  it('says the same in slices, and tells how far it is', async () => {
    const document = huge(400);
    const seen: number[] = [];
    const report = await new Checker().checkInSlices(document, { on: ON }, { onProgress: ({ done, total }) => seen.push(done / total) });
    expect(report).toEqual(checkDocument(document, { on: ON }));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const checking = new Checker().checkInSlices(huge(2000), { on: ON }, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(checking).rejects.toMatchObject({ name: 'AbortError' });
  });
});

/** Paragraphs that all differ, so that none is answered from what was kept. */
function huge(paragraphs: number): CaseDocument {
  return documentFromText(Array.from({ length: paragraphs }, (_, i) => `On visit ${i} Mum said that Jo slept ${i} hours. It was felt that things are better than on visit ${i - 1}.`).join('\n'));
}

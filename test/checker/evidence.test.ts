import fc from 'fast-check';
import { EvidenceGatherer, gatherEvidence } from '../../src/checker/evidence';
import { defineQuestion } from '../../src/checks/question';
import { DOCUMENT_KINDS } from '../../src/document/kinds';
import { documentFromText } from '../document-from-text';

const ON = '2026-06-01';

/** Words that the questions look for, so that made-up texts come near to what they know. */
const WORDS = fc.constantFrom(
  ...'Ella|Mum|the school|health visitor|Dr Shah|told me that|said|“I want|my own bed”|because|will|to ring|on 3 May 2026|by Friday|It is unclear|who|.|,|:|;|not|agreed|the plan|close|conference|GDPR allows|share|without|consent|together|visited|interpreter|(MASH)|multi-agency safeguarding hub|chronology|Present|Apologies|trusts|neighbour|reported|bruise|drunk|missing|strengths|she|he|I|we|👧|é|\t|01632 960237|a strategy meeting took place|attendance|64%|the school’s report says|an anonymous caller|withheld from the father’s copy|We are closing|it was agreed that|means that|shouting|crèche|a@b.uk|if|so that|risk|Why we met|?'.split('|'),
);
const LINE = fc.tuple(fc.constantFrom('', '', '# ', '## ', '- ', '| '), fc.array(fc.oneof({ weight: 8, arbitrary: WORDS }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }), { maxLength: 24 })).map(([start, words]) => {
  const text = words.join(' ').replace(/\n/g, ' ');
  return start === '| ' ? `| ${text.replace(/\|/g, ' ')} | ${text.slice(0, 20).replace(/\|/g, ' ')} |` : start + text;
});

const gatherer = new EvidenceGatherer();

it('names places inside their paragraphs, at most twelve for a question and none over another, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(LINE, { maxLength: 14 }), fc.constantFrom(...DOCUMENT_KINDS), (lines, kind) => {
      const document = documentFromText(lines.join('\n'));
      gatherer.forget();
      const evidence = gatherer.gather(document, { kind, on: ON });
      expect(evidence).toHaveLength(26);
      for (const { places } of evidence) {
        expect(places.length).toBeLessThanOrEqual(12);
        places.forEach((place, at) => {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThan(place.start);
          expect(document.paragraphs[place.paragraph]?.text.slice(place.start, place.end)).toBe(place.quote);
          expect(document.paragraphs[place.paragraph]?.text).toContain(place.sentence);
          expect(place.sentence).toContain(place.quote.slice(0, 500));
          expect(place.about.trim()).not.toBe('');
          expect(place.about.length).toBeLessThanOrEqual(49);
          expect(places.slice(0, at).filter((other) => other.paragraph === place.paragraph && other.start < place.end && other.end > place.start)).toEqual([]);
        });
      }
    }),
    { numRuns: 300 },
  );
});

it('finds the same after an edit as in a document read for the first time', () => {
  const kept = new EvidenceGatherer();
  fc.assert(
    fc.property(fc.array(LINE, { minLength: 1, maxLength: 10 }), LINE, fc.nat(), (lines, line, at) => {
      const options = { kind: 'minutes', on: ON } as const;
      kept.gather(documentFromText(lines.join('\n')), options);
      const edited = documentFromText([...lines.slice(0, at % lines.length), line, ...lines.slice((at % lines.length) + (at % 2))].join('\n'));
      gatherer.forget();
      expect(kept.gather(edited, options)).toEqual(gatherer.gather(edited, options));
    }),
    { numRuns: 100 },
  );
});

it('says nothing of an empty document', () => {
  expect(gatherEvidence(documentFromText(''), { on: ON }).flatMap(({ places }) => places)).toEqual([]);
});

it('reads a long text without full stops, and shows a piece of it', () => {
  const text = 'Ella told me that she wants her own bed and that the school rang on 3 May 2026 because '.repeat(2000);
  const [place] = gatherEvidence(documentFromText(`# Assessment of Ella Marsh\n${text}`), { kind: 'assessment', on: ON }).find(({ question }) => question === 'pp7.q1')?.places ?? [];
  expect(place?.quote.length).toBeGreaterThan(40);
  expect(place?.quote.length).toBeLessThanOrEqual(500);
});

describe('the best places', () => {
  const question = defineQuestion({
    id: 'pp1.q1',
    point: 1,
    text: 'Which?',
    shows: 'Places.',
    kinds: 'all',
    checks: [],
    evidence: () => [
      { paragraph: 0, start: 8, end: 9, about: 'sign', weight: 3 },
      { paragraph: 0, start: 0, end: 1, about: 'school', weight: 1 },
      { paragraph: 0, start: 2, end: 3, about: 'School', weight: 1 },
      { paragraph: 0, start: 0, end: 5, about: 'part', weight: 2 },
      { paragraph: 0, start: 4, end: 5, about: 'gran', weight: 1 },
    ],
  });

  it('come first, one for each person before a second of the same, and none that overlaps a better one', () => {
    const [entry] = new EvidenceGatherer([question]).gather(documentFromText('a b c d e f'), { on: ON });
    expect(entry?.places.map(({ start, quote, about }) => [start, quote, about])).toEqual([
      [0, 'a', 'school'],
      [4, 'c', 'gran'],
      [2, 'b', 'School'],
      [8, 'e', 'sign'],
    ]);
  });

  it('are not taken from outside the paragraph', () => {
    const outside = { ...question, evidence: () => [{ paragraph: 0, start: 0, end: 99, about: 'x', weight: 1 as const }] };
    expect(() => new EvidenceGatherer([outside]).gather(documentFromText('a b'), { on: ON })).toThrow(RangeError);
  });
});

it('is gathered in slices as in one go, and stops when it is no longer wanted', async () => {
  const document = documentFromText('# Assessment of Ella Marsh\nElla said “I want my own bed”.\nMum trusts Mrs Lowe, the teacher.');
  const options = { kind: 'assessment', on: ON } as const;
  expect(await new EvidenceGatherer().gatherInSlices(document, options)).toEqual(gatherEvidence(document, options));
  await expect(new EvidenceGatherer().gatherInSlices(document, options, { signal: AbortSignal.abort() })).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

it('tells the same of a document after another was read', () => {
  const first = documentFromText('# Assessment of Ella Marsh\nElla said “I want my own bed”.');
  const second = documentFromText('# Assessment of Jo Reid\nJo said “I want to stay”.\nMum trusts Mrs Lowe, the teacher.');
  const kept = new EvidenceGatherer();
  const before = kept.gather(first, { kind: 'assessment', on: ON });
  kept.gather(second, { kind: 'assessment', on: ON });
  expect(kept.gather(first, { kind: 'assessment', on: ON })).toEqual(before);
});

import { checkDocument } from '../../src/checker/check-document';
import { placesOf } from '../../src/cli/finding-places';
import { documentFromText } from '../document-from-text';

const TEXT = '# Home visit\nHe was seen recently. He was seen recently.\n## Worries\nThere are ongoing concerns, and she was upset recently.\n| Date | Event |\n| 1 May | Gran rang recently. |';

it('gives each finding with words its heading and the sentence around it', () => {
  const document = documentFromText(TEXT);
  const { findings } = checkDocument(document, { kind: 'case-note', on: '2026-06-01' });
  const places = placesOf(document, findings);
  const spans = findings.filter(({ paragraph }) => paragraph !== null);
  expect([...places.keys()]).toEqual(spans);
  expect(spans.length).toBeLessThan(findings.length);
  for (const finding of spans) {
    const { before, after, story } = places.get(finding)!;
    expect(before + finding.quote! + after).toBe(finding.sentence);
    expect(document.paragraphs[finding.paragraph!]!.text.slice(finding.start! - before.length, finding.end! + after.length)).toBe(finding.sentence);
    expect(story).toBe('body');
  }
  const headings = spans.filter(({ check }) => check === 'vague-time').map((finding) => [finding.paragraph, places.get(finding)!.heading]);
  expect(headings).toEqual([[1, 'Home visit'], [1, 'Home visit'], [3, 'Worries'], [7, 'Worries']]);
});

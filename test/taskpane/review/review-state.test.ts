import { checkOptions, dayOf, hasText } from '../../../src/taskpane/review/review-state';
import { caseDocument } from '../made-up-review';

describe('dayOf', () => {
  it('is the day where the user is, early and late', () => {
    expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});

describe('checkOptions', () => {
  it('leaves the kind to the guess and takes today where nothing was chosen', () => {
    expect(checkOptions({ kind: null, nation: 'Wales', day: null, ownTerms: [] }, new Date(2026, 2, 20))).toEqual({ nation: 'Wales', on: '2026-03-20', ownTerms: [] });
  });

  it('takes over what was chosen', () => {
    expect(checkOptions({ kind: 'closing', nation: 'England', day: '2025-12-01', ownTerms: [] }, new Date(2026, 2, 20))).toEqual({ kind: 'closing', nation: 'England', on: '2025-12-01', ownTerms: [] });
  });
});

test('a document of blank paragraphs has no text', () => {
  expect(hasText(caseDocument([]))).toBe(false);
  expect(hasText(caseDocument(['', '\t', '\u00a0']))).toBe(false);
  expect(hasText(caseDocument(['', 'x']))).toBe(true);
});

import { stepBack, stepForward } from '../../../../src/workbench/page/editing/text-steps';

describe('a step back', () => {
  it('is a letter as a reader sees it', () => {
    expect(stepBack('cafe\u0301', 5, 'character')).toBe(3);
    expect(stepBack('a👩‍👧', 6, 'character')).toBe(1);
    expect(stepBack('ab', 1, 'character')).toBe(0);
  });

  it('is a word with the space behind it', () => {
    expect(stepBack('He was late ', 12, 'word')).toBe(7);
    expect(stepBack('He was late', 9, 'word')).toBe(7);
  });

  it('is all that stands before in the paragraph', () => {
    expect(stepBack('He was late', 9, 'paragraph')).toBe(0);
  });
});

describe('a step forward', () => {
  it('is a letter as a reader sees it', () => {
    expect(stepForward('e\u0301a', 0, 'character')).toBe(2);
    expect(stepForward('a👩‍👧b', 1, 'character')).toBe(6);
  });

  it('is a word with the space behind it, or what is left of both', () => {
    expect(stepForward('He was late', 3, 'word')).toBe(7);
    expect(stepForward('He was late', 7, 'word')).toBe(11);
  });

  it('is all that is left of the paragraph', () => {
    expect(stepForward('He was late', 3, 'paragraph')).toBe(11);
  });
});

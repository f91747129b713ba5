import { isBehind, isCursor, selectionAfterEdit, touches, type TextSelection } from '../../src/checker/text-selection';
import type { CaseDocument } from '../../src/document/case-document';

const document = (...texts: string[]): CaseDocument => ({
  paragraphs: texts.map((text, at) => ({ id: String(at), text, story: 'body', style: 'Normal', heading: null, list: null, cell: null })),
  tables: [],
  properties: { title: '', subject: '', author: '', lastAuthor: '', company: '' },
  unseen: { comments: null, trackedChanges: null, hiddenText: null, customProperties: null, customXmlParts: null, embeddedFiles: null, authors: null },
  limits: [],
});
const selection = (from: readonly [number, number], to = from): TextSelection => ({ from: { paragraph: from[0], offset: from[1] }, to: { paragraph: to[0], offset: to[1] } });
const at = (paragraph: number, start: number, end: number) => ({ paragraph, start, end });

describe('touches', () => {
  it('holds what is in the selection, in whole or in part', () => {
    const inTwo = selection([1, 4], [2, 6]);
    expect([at(1, 4, 8), at(1, 0, 5), at(2, 0, 3), at(2, 5, 9)].map((words) => touches(inTwo, words))).toEqual([true, true, true, true]);
    expect([at(0, 0, 9), at(1, 0, 4), at(2, 6, 9), at(3, 0, 1)].map((words) => touches(inTwo, words))).toEqual([false, false, false, false]);
  });

  it('takes the words in which a cursor stands, or which it stands beside', () => {
    expect([4, 5, 8].map((offset) => touches(selection([1, offset]), at(1, 4, 8)))).toEqual([true, true, true]);
    expect([3, 9].map((offset) => touches(selection([1, offset]), at(1, 4, 8)))).toEqual([false, false]);
    expect(isCursor(selection([1, 4]))).toBe(true);
  });

  it('knows what lies further down', () => {
    expect([at(1, 6, 9), at(2, 0, 1)].map((words) => isBehind(selection([1, 4], [1, 6]), words))).toEqual([true, true]);
    expect([at(1, 5, 9), at(0, 8, 9)].map((words) => isBehind(selection([1, 4], [1, 6]), words))).toEqual([false, false]);
  });
});

describe('selectionAfterEdit', () => {
  const before = document('One.', 'Two is here.', 'Three.');

  it('stays where it is, or moves with its words, when others are edited', () => {
    const words = selection([1, 4], [1, 6]);
    expect(selectionAfterEdit(words, before, before)).toEqual(words);
    expect(selectionAfterEdit(words, before, document('One.', 'Two is here.', 'Three!'))).toEqual(words);
    expect(selectionAfterEdit(words, before, document('New.', 'One.', 'Two is here.', 'Three.'))).toEqual(selection([2, 4], [2, 6]));
    expect(selectionAfterEdit(words, before, document('One.', 'But two is here.', 'Three.'))).toEqual(selection([1, 8], [1, 10]));
  });

  it('takes in what is written inside it, and at its end', () => {
    expect(selectionAfterEdit(selection([0, 0], [1, 12]), before, document('One.', 'Two is here. And more.', 'Three.'))).toEqual(selection([0, 0], [1, 22]));
    expect(selectionAfterEdit(selection([1, 4], [1, 11]), before, document('One.', 'Two is not here.', 'Three.'))).toEqual(selection([1, 4], [1, 15]));
    expect(selectionAfterEdit(selection([0, 0], [2, 6]), before, document('One.', 'Two', 'is here.', 'Three.'))).toEqual(selection([0, 0], [3, 6]));
  });

  it('covers what has come in place of its own paragraphs', () => {
    expect(selectionAfterEdit(selection([1, 4], [1, 6]), before, document('One.', 'Two', 'is here.', 'Three.'))).toEqual(selection([1, 0], [2, 8]));
    expect(selectionAfterEdit(selection([1, 4], [1, 6]), before, document('One.', 'Three.'))).toEqual(selection([1, 0], [0, 4]));
  });
});

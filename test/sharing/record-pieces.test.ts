import fc from 'fast-check';
import { inPieces, joinPieces, PIECE_NAME } from '../../src/sharing/record-pieces';
import { EMPTY_RECORD } from '../../src/sharing/record';
import { writeRecord } from '../../src/sharing/write-record';

describe('a record in pieces', () => {
  it('comes together again, in whatever order, from pieces that a property can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.nat(), (text, turn) => {
        const record = writeRecord({ ...EMPTY_RECORD, recipients: [{ name: text, why: text }] });
        const pieces = inPieces(record);
        for (const { name, value } of pieces) {
          expect(name).toMatch(PIECE_NAME);
          expect(value.length).toBeLessThanOrEqual(255);
          expect(value.trim()).toBe(value);
        }
        const at = turn % pieces.length;
        expect(joinPieces([...pieces.slice(at), ...pieces.slice(0, at)])).toBe(record);
      }),
    );
  });

  it('is no record where a piece is missing, cut or from another writing', () => {
    const pieces = inPieces(writeRecord({ ...EMPTY_RECORD, recipients: [{ name: 'The school nurse – 50 %', why: 'x'.repeat(900) }] }));
    expect(pieces.length).toBeGreaterThan(2);
    expect(joinPieces(pieces.slice(1))).toBe('');
    expect(joinPieces([...pieces, { name: `FullPicture record 1 of ${pieces.length + 1}`, value: 'x' }])).toBe('');
    expect(joinPieces([{ name: 'FullPicture record 1 of 1', value: '%E2%80' }])).toBe('');
  });

  it('is none where no property is ours', () => {
    expect(joinPieces([])).toBeNull();
    expect(joinPieces([{ name: 'Client', value: '1' }])).toBeNull();
  });
});

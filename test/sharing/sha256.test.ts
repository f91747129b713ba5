import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { sha256 } from '../../src/sharing/sha256';

const known = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('gives the digests of the standard', () => {
  expect(sha256(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('agrees with another implementation at every length around the ends of blocks and on any bytes', () => {
  for (let length = 0; length <= 200; length += 1) expect(sha256(new Uint8Array(length).fill(length))).toBe(known(new Uint8Array(length).fill(length)));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => expect(sha256(bytes)).toBe(known(bytes))));
  const long = Uint8Array.from({ length: 1_000_003 }, (_, index) => (index * 31) & 0xff);
  expect(sha256(long)).toBe(known(long));
});

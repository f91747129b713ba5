import fs from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { share } from '../../scripts/corpus/share';
import { makeCleanCopy } from '../../src/docx/clean-copy';
import { openPackage } from '../../src/docx/package';
import { readDocx } from '../../src/docx/read-docx';
import { keepRecord } from '../../src/docx/record-part';
import { anyRecord } from '../sharing/any-record';
import { randomDocument } from './editing/random-documents';
import { textOf, traceIn } from './laden-document';

const ROOT = path.join(__dirname, '../..');
const OURS = ['src/workbench/samples', 'test/labelled/development'].flatMap((folder) =>
  fs.readdirSync(path.join(ROOT, folder)).filter((name) => name.endsWith('.docx')).map((name) => path.join(folder, name)),
);

/** Samples and labelled documents, and whatever else can be generated: no clean copy holds what nobody should receive, and each has the text of its original. */
describe('clean copies', () => {
  it('of our own documents hold nothing that travels unseen', () => {
    expect(OURS.length).toBeGreaterThan(30);
    for (const name of OURS) {
      const { saved, faults } = share(new Uint8Array(fs.readFileSync(path.join(ROOT, name))), 'clean copy');
      expect([name, faults, traceIn(saved)]).toEqual([name, [], null]);
    }
  });

  it('of any document with any record hold nothing that travels unseen, and have the accepted text', () => {
    fc.assert(
      fc.property(randomDocument, anyRecord, (bytes, record) => {
        const file = openPackage(bytes);
        keepRecord(file, record);
        const original = file.save();
        const copy = makeCleanCopy(original, { acceptChanges: true });
        expect(textOf(copy.bytes)).toEqual(textOf(original));
        expect(traceIn(copy.bytes)).toBeNull();
        expect(readDocx(copy.bytes).unseen).toMatchObject({ comments: 0, trackedChanges: 0, hiddenText: 0, customProperties: 0, customXmlParts: 0, authors: [] });
      }),
      { numRuns: 100 },
    );
  });
});

import { customTextProperties, removeCustomProperty, setCustomProperty } from '../../src/docx/custom-properties';
import { openPackage, type OpcPackage } from '../../src/docx/package';
import { readKeptRecord, keepRecord } from '../../src/docx/record-part';
import { inPieces } from '../../src/sharing/record-pieces';
import { EMPTY_RECORD, type DocumentRecord } from '../../src/sharing/record';
import { writeRecord } from '../../src/sharing/write-record';
import { paragraphXml, wordFile } from './word-file';

const reopened = (file: OpcPackage): OpcPackage => openPackage(file.save());

describe('custom properties', () => {
  it('are added, changed and taken away, whatever they say', () => {
    const file = openPackage(wordFile(paragraphXml('Ella was seen.')));
    setCustomProperty(file, 'Client', 'R&D <x> “y” 😀');
    setCustomProperty(file, 'Case', '1');
    setCustomProperty(file, 'client', 'second');
    expect(customTextProperties(reopened(file))).toEqual([{ name: 'Client', value: 'second' }, { name: 'Case', value: '1' }]);
    removeCustomProperty(file, 'CLIENT');
    removeCustomProperty(file, 'not there');
    expect(customTextProperties(reopened(file))).toEqual([{ name: 'Case', value: '1' }]);
  });

  it('that hold our record in pieces are read, and give way to the part that is written then', () => {
    const record: DocumentRecord = { ...EMPTY_RECORD, recipients: [{ name: 'School nurse', why: 'x'.repeat(700) }] };
    const file = openPackage(wordFile(paragraphXml('Ella was seen.')));
    setCustomProperty(file, 'Case', '1');
    for (const { name, value } of inPieces(writeRecord(record))) setCustomProperty(file, name, value);
    expect(readKeptRecord(reopened(file))).toEqual({ record, problem: null });
    keepRecord(file, record);
    expect(customTextProperties(reopened(file))).toEqual([{ name: 'Case', value: '1' }]);
    expect(readKeptRecord(reopened(file))).toEqual({ record, problem: null });
  });
});

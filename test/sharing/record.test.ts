import * as fc from 'fast-check';
import { parseXmlDocument, serializeToWellFormedString } from 'slimdom';
import { readRecord } from '../../src/sharing/read-record';
import { EMPTY_RECORD, isEmptyRecord } from '../../src/sharing/record';
import { writeRecord } from '../../src/sharing/write-record';
import { readXml } from '../../src/sharing/xml-reader';
import { anyRecord, anyText } from './any-record';

const reread = (text: string) => {
  const { record, problem } = readRecord(text);
  if (problem !== null) throw new Error(problem);
  return record;
};

describe('the record', () => {
  it('is read as it was written, whatever its texts hold', () => {
    fc.assert(fc.property(anyRecord, (record) => expect(readRecord(writeRecord(record))).toEqual({ record, problem: null })), { numRuns: 500 });
  });

  it('survives a host that parses it and writes it again in its own way', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const written = serializeToWellFormedString(parseXmlDocument(writeRecord(record)));
        expect(reread(written)).toEqual(record);
        const prefixed = written.replace('xmlns="urn:full-picture:record"', 'xmlns:fp="urn:full-picture:record"').replace(/<(\/?)(?=[a-z])/g, '<$1fp:');
        expect(reread(prefixed)).toEqual(record);
      }),
    );
  });

  it('survives a host that drops white space at the ends of texts and turns line ends into those of Windows', () => {
    const record = { ...EMPTY_RECORD, recipients: [{ name: ' \tGP, Hill Road \n', why: 'one\n\ntwo' }, { name: ' ', why: '\r\n' }] };
    const written = writeRecord(record).replace(/>\s+/g, '>').replace(/\s+</g, '<').replace(/\n/g, '\r\n');
    expect(reread(written)).toEqual(record);
  });

  it('never throws on any text', () => {
    const written = writeRecord({ ...EMPTY_RECORD, kind: 'minutes', lookedAt: ['a', 'b'], recipients: [{ name: 'School & nursery', why: 'x' }] });
    const brokenRecord = fc.tuple(fc.nat(written.length), fc.nat(20), anyText).map(([at, cut, put]) => written.slice(0, at) + put + written.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(anyText, brokenRecord), (text) => {
        const { record, problem } = readRecord(text);
        expect(record === null).toBe(problem !== null);
      }),
      { numRuns: 2000 },
    );
    expect(readRecord('<a>'.repeat(200_000)).problem).toBe('damaged');
    expect(readRecord(`<a ${'b '.repeat(200_000)}>`).problem).toBe('damaged');
  });

  it.each([
    ['nothing', '', 'damaged'],
    ['no XML', 'Dear colleague', 'damaged'],
    ['a document type', '<!DOCTYPE r [<!ENTITY a "b">]><record xmlns="urn:full-picture:record" version="1"/>', 'damaged'],
    ['two roots', '<record xmlns="urn:full-picture:record" version="1"/><x/>', 'damaged'],
    ['an end without a beginning', '<record xmlns="urn:full-picture:record" version="1"></recorD>', 'damaged'],
    ['a prefix that stands for nothing', '<fp:record version="1"/>', 'damaged'],
    ['no version', '<record xmlns="urn:full-picture:record"/>', 'damaged'],
    ['another root', '<records xmlns="urn:full-picture:record" version="1"/>', 'damaged'],
    ['somebody else’s part', '<record xmlns="urn:other" version="1"/>', 'not-ours'],
    ['a form that is not known yet', '<record xmlns="urn:full-picture:record" version="2"/>', 'newer'],
  ])('says what is wrong with %s', (_, text, problem) => {
    expect(readRecord(text)).toEqual({ record: null, problem });
  });

  it('keeps what a newer version wrote, in the record and in its entries', () => {
    const newer =
      '<fp:record xmlns:fp="urn:full-picture:record" version="1" kind="strategy-meeting" fp2:mood="calm" xmlns:fp2="urn:n">' +
      '<fp:answer question="pp1.q1" state="answered" at="t" by="AB"><fp:text>Yes</fp:text><fp:seen xml:space="preserve"> twice </fp:seen></fp:answer>' +
      '<fp:answer question="pp1.q2" state="half"/><fp:map><fp2:place>A &lt; B</fp2:place></fp:map></fp:record>';
    const record = reread(newer);
    expect(record.kind).toBeNull();
    expect(record.answers).toMatchObject([{ question: 'pp1.q1', state: 'answered', text: 'Yes' }]);
    const changed = reread(writeRecord({ ...record, nation: 'Wales' }));
    expect(changed).toEqual({ ...record, nation: 'Wales' });
    const written = writeRecord(changed);
    for (const kept of ['kind="strategy-meeting"', 'by="AB"', '<seen xml:space="preserve"> twice </seen>', 'state="half"', 'A &lt; B']) expect(written).toContain(kept);
    expect(written).toMatch(/xmlns:(\w+)="urn:n" \1:mood="calm"/);
    expect(writeRecord({ ...changed, kind: 'minutes' })).not.toContain('strategy-meeting');
  });

  it('does not take half a fingerprint for a whole one', () => {
    const [one] = fc.sample(anyRecord.filter((record) => record.signOffs.some(({ fingerprint }) => Object.keys(fingerprint.stories).length > 1)), 1);
    const [signOff] = one?.signOffs.filter(({ fingerprint }) => Object.keys(fingerprint.stories).length > 1) ?? [];
    if (signOff === undefined) throw new Error('no sign-off');
    const written = writeRecord({ ...EMPTY_RECORD, signOffs: [signOff] });
    const record = reread(written.replace(/<story name="[a-z-]+" sha256="\w+"(?: inWord="\w+")?\/>/, ''));
    expect(record.signOffs).toEqual([]);
    expect(record.rest?.elements).toHaveLength(1);
  });

  it('is empty only when it says nothing', () => {
    expect(isEmptyRecord(EMPTY_RECORD)).toBe(true);
    expect(isEmptyRecord(reread(writeRecord(EMPTY_RECORD)))).toBe(true);
    expect(isEmptyRecord({ ...EMPTY_RECORD, nation: 'Wales' })).toBe(false);
    expect(isEmptyRecord({ ...EMPTY_RECORD, lookedAt: ['a'] })).toBe(false);
    expect(isEmptyRecord(reread('<record xmlns="urn:full-picture:record" version="1" mood="calm"/>'))).toBe(false);
  });
});

describe('the reader of XML', () => {
  it('reads references, sections of characters, comments and instructions', () => {
    expect(readXml('\ufeff<?xml version="1.0"?><!-- a --><a b=\'1 "2"\'>x&#65;&#x1F642;&lt;<![CDATA[<&]]><?p q?><!-- - -->y<c/></a>\n')).toEqual({
      namespace: '',
      name: 'a',
      attributes: [{ namespace: '', name: 'b', value: '1 "2"' }],
      children: ['xA🙂<<&y', { namespace: '', name: 'c', attributes: [], children: [] }],
    });
  });

  it.each(['<a>&nbsp;</a>', '<a>&#0;</a>', '<a>&#xD800;</a>', '<a>a & b</a>', '<a b="1" b="2"/>', '<a b=1/>', 'x<a/>', '<a/>x', '<a></b>', '<a', '</a>', '<a>\u0001</a>', '<:a/>'])('refuses %s', (text) => {
    expect(readXml(text)).toBeNull();
  });
});

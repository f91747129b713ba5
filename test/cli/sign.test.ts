import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { run } from '../../src/cli/run';
import { QUESTIONS } from '../../src/checks/question-catalogue';
import { openPackage } from '../../src/docx/package';
import { readDocx } from '../../src/docx/read-docx';
import { readKeptRecord } from '../../src/docx/record-part';
import { noteInAllStories } from '../docx/note-in-all-stories';
import { wordFile } from '../docx/word-file';

const NOW = '2026-06-01T17:30:00+01:00';
let folder: string;
const at = (name: string) => path.join(folder, name);

async function ask(...words: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(words, '2026-06-01', { out: (text) => out.push(text), error: (line) => error.push(line) }, NOW);
  return { code, out: out.join('\n'), error };
}

const sign = (file: string, output: string, ...more: string[]) => ask('sign', at(file), '--name', 'Ada Obi', '--role', 'Social worker', '--kind', 'case-note', '--output', at(output), ...more);
const write = (name: string, content: string | Uint8Array) => fs.writeFileSync(at(name), content);
const bytesOf = (name: string) => new Uint8Array(fs.readFileSync(at(name)));
const recordOf = (name: string) => readKeptRecord(openPackage(bytesOf(name))).record;

/** Answers that settle all there is in the note. */
async function answers(file: string): Promise<Record<string, unknown>> {
  const { out } = await ask('check', '--format', 'json', '--kind', 'case-note', at(file));
  const { findings } = JSON.parse(out) as { findings: { key: string; level: string }[] };
  return {
    setAside: findings.filter(({ level }) => level === 'must').map(({ key }) => ({ key, reason: 'Set out in the assessment.' })),
    lookedAt: [1, 2, 3, 4, 5, 6, 7, 8],
    answers: Object.fromEntries(QUESTIONS.map(({ id }) => [id, { state: 'in-document' }])),
    recipients: [{ name: 'Mr Dunn, Hill School', why: 'He sees Jo every day.' }],
    told: { child: { told: true, text: 'On the visit.' }, family: { told: false, text: 'Her grandmother was out.' } },
    cleanCopy: true,
    unseen: { 'headers-and-footers': '' },
  };
}

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'full-picture-'));
  write('note.docx', noteInAllStories());
  write('other.docx', noteInAllStories('Sam Reed'));
  write('answers.json', JSON.stringify(await answers('note.docx')));
  write('other.json', JSON.stringify(await answers('other.docx')));
  await sign('note.docx', 'signed.docx', '--answers', at('answers.json'));
  await sign('other.docx', 'other-signed.docx', '--answers', at('other.json'));
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('full-picture sign', () => {
  it('says what is missing, with the keys and ids that a file of answers names, and writes nothing', async () => {
    const { code, out } = await sign('note.docx', 'unsigned.docx');
    expect(code).toBe(1);
    expect(out).toContain('Not ready to be signed off');
    expect(out).toMatch(/vague-concern:\w+ {2}.*“There are ongoing concerns around home conditions.”/);
    expect(out).toMatch(/pp1\.q1 {2}\S/);
    expect(out).toContain('Nobody is named yet who is to receive it. (Only a person can say.)');
    expect(out).toContain('Headers and footers: 2.');
    expect(fs.existsSync(at('unsigned.docx'))).toBe(false);
  });

  it('signs when all is settled, keeps the record in the file, and changes no other part of it', async () => {
    const { code, out } = await sign('note.docx', 'again.docx', '--answers', at('answers.json'));
    expect(code).toBe(0);
    expect(out).toContain('Signed off by Ada Obi (Social worker) on 1 June 2026. The text has not changed since.');
    expect(out).toContain('does not prove who signed');
    const record = recordOf('again.docx');
    expect(record?.signOffs).toMatchObject([{ name: 'Ada Obi', role: 'Social worker', at: NOW, kind: 'case-note', urgent: false }]);
    expect(record?.signOffs[0]?.standing.map(({ reason }) => reason)).toContain('Set out in the assessment.');
    expect(record?.recipients).toEqual([{ name: 'Mr Dunn, Hill School', why: 'He sees Jo every day.' }]);
    const [before, after] = [unzipSync(bytesOf('note.docx')), unzipSync(bytesOf('again.docx'))];
    for (const name of Object.keys(before).filter((part) => !/Content_Types|document\.xml\.rels/.test(part))) expect(after[name]).toEqual(before[name]);
  });

  it('goes on from the record that is there, and keeps earlier sign-offs', async () => {
    const { code } = await sign('signed.docx', 'twice.docx');
    expect(code).toBe(0);
    expect(recordOf('twice.docx')?.signOffs).toHaveLength(2);
  });

  it('signs at once by the urgent route, says so, and reminds to speak to someone', async () => {
    write('urgent.json', JSON.stringify({ urgent: 'He may come back tonight.' }));
    const { code, out } = await sign('note.docx', 'urgent.docx', '--answers', at('urgent.json'));
    expect(code).toBe(0);
    expect(out).toContain('999');
    expect(recordOf('urgent.docx')).toMatchObject({ urgent: [{ at: NOW, reason: 'He may come back tonight.', endedAt: null }], signOffs: [{ urgent: true }] });
    expect((await ask('verify', at('urgent.docx'))).out).toContain('by the urgent route');
  });

  it('asks no more than the team requires', async () => {
    write('team.json', JSON.stringify({ sharing: { required: ['unchanged'] } }));
    const { code, error } = await sign('note.docx', 'team-signed.docx', '--terms', at('team.json'));
    expect([code, error]).toEqual([0, []]);
  });

  it.each([
    ['no JSON', '{', 'This is not JSON'],
    ['an unknown field', '{"recipient":[]}', 'The file has to be an object with nothing but'],
    ['a field of another sort', '{"recipients":"GP"}', '“recipients” has to be a list in [ ].'],
    ['an entry of another sort', '{"recipients":[{"name":"GP","why":3}]}', '“recipients[0].why” has to be a text.'],
    ['an unknown kind', '{"kind":"poem"}', '“kind” has to be a kind of document.'],
    ['an unknown question', '{"answers":{"pp9.q1":"Yes"}}', '“pp9.q1” is not the id of a reflective question.'],
    ['a state that no answer has', '{"answers":{"pp1.q1":{"state":"maybe"}}}', '“answers.pp1.q1.state” has to be'],
    ['an unknown finding', '{"setAside":[{"key":"vague-concern:0","reason":"x"}]}', 'No finding has the key vague-concern:0.'],
    ['somebody else to tell', '{"told":{"school":{"told":true}}}', '“told” has to be about “child” or “family”.'],
  ])('says in one line what is wrong with answers that have %s', async (_, content, message) => {
    write('wrong.json', content);
    const { code, error } = await sign('note.docx', 'wrong.docx', '--answers', at('wrong.json'));
    expect(code).toBe(2);
    expect(error).toHaveLength(1);
    expect(error[0]).toContain(message);
    expect(fs.existsSync(at('wrong.docx'))).toBe(false);
  });

  it('does not set a must aside without a reason', async () => {
    const { setAside } = JSON.parse(fs.readFileSync(at('answers.json'), 'utf8')) as { setAside: { key: string }[] };
    write('wrong.json', JSON.stringify({ setAside: [{ key: setAside[0]?.key, reason: ' ' }] }));
    const { code, error } = await sign('note.docx', 'wrong.docx', '--answers', at('wrong.json'));
    expect([code, error[0]]).toEqual([2, expect.stringContaining('only with a reason')]);
  });

  it('writes over no original, by whatever name, and reads no record that it might misread', async () => {
    const before = bytesOf('note.docx');
    fs.linkSync(at('note.docx'), at('linked.docx'));
    for (const output of ['note.docx', './note.docx', 'linked.docx']) {
      const { code, error } = await sign('note.docx', output, '--answers', at('urgent.json'));
      expect([code, error[0]]).toEqual([2, expect.stringContaining('written over the original')]);
    }
    expect(bytesOf('note.docx')).toEqual(before);
    const file = openPackage(bytesOf('signed.docx'));
    file.setBytes('customXml/item1.xml', strToU8('<record xmlns="urn:full-picture:record" version="7"/>'));
    write('newer.docx', file.save());
    expect((await sign('newer.docx', 'wrong.docx')).error[0]).toContain('newer version');
  });

  it.each([
    [['sign', 'a.docx', '--output', 'b.docx'], 'Say who signs'],
    [['sign', 'a.docx', '--name', 'A', '--role', 'B'], '“sign” takes one document'],
    [['clean', 'a.docx', 'b.docx', '--output', 'c.docx'], '“clean” takes one document'],
    [['verify'], 'Say which document to verify'],
  ])('explains how %j is used', async (words, message) => {
    const { code, error } = await ask(...words);
    expect([code, error[0]]).toEqual([2, expect.stringContaining(message)]);
  });

  it('needs a name and a role that say something', async () => {
    const { code, error } = await ask('sign', at('signed.docx'), '--name', '…', '--role', 'SW', '--kind', 'case-note', '--output', at('x.docx'));
    expect([code, error]).toEqual([2, ['--name: Say who signs.']]);
  });
});

describe('full-picture verify', () => {
  it('ends with 0 when the sign-off fits, and stays so after another look at the format', async () => {
    const { code, out } = await ask('verify', at('signed.docx'));
    expect(code).toBe(0);
    expect(out).toContain('The text has not changed since.');
    const parts = unzipSync(bytesOf('signed.docx'));
    parts['word/document.xml'] = strToU8(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<w:r>/g, '<w:r><w:rPr><w:b/></w:rPr>').replace('<w:t xml:space="preserve">I will', '<w:t xml:space="preserve">I wi</w:t></w:r><w:r><w:t>ll').replace('<w:sectPr>', '<w:p/><w:sectPr>'));
    write('bold.docx', zipSync(parts));
    expect(readDocx(bytesOf('bold.docx')).paragraphs.length).toBeGreaterThan(readDocx(bytesOf('signed.docx')).paragraphs.length);
    expect((await ask('verify', at('bold.docx'))).code).toBe(0);
  });

  it('ends with 1 after any one character of the saved text has changed, in whatever story', async () => {
    const parts = unzipSync(bytesOf('signed.docx'));
    let changed = 0;
    for (const name of Object.keys(parts).filter((part) => /^word\/(document|header1|footer1|footnotes|endnotes|comments)\.xml$/.test(part))) {
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      for (const { index, 0: found } of xml.matchAll(/(?<=<w:t xml:space="preserve">)[^<]+/g)) {
        for (let offset = 0; offset < found.length; offset += 7) {
          const place = index + offset;
          const tampered = zipSync({ ...parts, [name]: strToU8(xml.slice(0, place) + (xml.charAt(place) === 'q' ? 'z' : 'q') + xml.slice(place + 1)) });
          write('tampered.docx', tampered);
          const { code, out } = await ask('verify', at('tampered.docx'));
          expect([name, place, code]).toEqual([name, place, 1]);
          expect(out).toContain('No longer signed off');
          changed += 1;
        }
      }
    }
    expect(changed).toBeGreaterThan(25);
  });

  it('notices the record of another document', async () => {
    const parts = unzipSync(bytesOf('signed.docx'));
    const other = unzipSync(bytesOf('other-signed.docx'));
    write('swapped.docx', zipSync({ ...parts, 'customXml/item1.xml': other['customXml/item1.xml'] ?? new Uint8Array() }));
    expect((await ask('verify', at('signed.docx'), at('other-signed.docx'))).code).toBe(0);
    const { code, out } = await ask('verify', at('swapped.docx'));
    expect(code).toBe(1);
    expect(out).toMatch(/No longer signed off|belongs to another text/);
  });

  it.each([
    ['no record', (file: ReturnType<typeof openPackage>) => file.setBytes('customXml/item1.xml', strToU8('<x/>')), 'Nobody has signed this document off.'],
    ['a damaged record', (file: ReturnType<typeof openPackage>) => file.setBytes('customXml/item1.xml', strToU8('<record xmlns="urn:full-picture:record" version="1">')), 'is damaged'],
    ['a fingerprint that was tampered with', (file: ReturnType<typeof openPackage>) => file.setBytes('customXml/item1.xml', strToU8(file.text('customXml/item1.xml').replace(/sha256="./, 'sha256="g'))), 'Nobody has signed this document off.'],
  ])('ends with 1 where there is %s', async (_, change, message) => {
    const file = openPackage(bytesOf('signed.docx'));
    change(file);
    write('broken.docx', file.save());
    const { code, out } = await ask('verify', at('broken.docx'));
    expect([code, out]).toEqual([1, expect.stringContaining(message)]);
  });

  it('ends with 2 for what it cannot read, and says of the others how they stand', async () => {
    write('no.docx', 'no Word file');
    const { code, out, error } = await ask('verify', at('no.docx'), at('signed.docx'), at('gone.docx'));
    expect(code).toBe(2);
    expect(error).toHaveLength(2);
    expect(out).toContain('The text has not changed since.');
  });
});

describe('full-picture clean', () => {
  it('makes the copy to send, says what was left out and what is still in it, and leaves the original as it was', async () => {
    const before = bytesOf('signed.docx');
    const { code, out } = await ask('clean', at('signed.docx'), '--output', at('copy.docx'));
    expect(code).toBe(0);
    expect(out).toContain('Left out: 1 comment, 1 author’s name, 1 part with data of programs, our own record, properties and ids of revisions.');
    expect(out).toContain('  - Headers and footers. Make sure that they are those of this child.');
    expect(recordOf('copy.docx')).toBeNull();
    expect(readDocx(bytesOf('copy.docx')).unseen.comments).toBe(0);
    expect(bytesOf('signed.docx')).toEqual(before);
    expect((await ask('verify', at('copy.docx'))).code).toBe(1);
  });

  it('ends the copy with a statement of the sign-off, but only of one that fits', async () => {
    const { code } = await ask('clean', at('signed.docx'), '--closing-statement', '--output', at('stated.docx'));
    expect(code).toBe(0);
    const texts = readDocx(bytesOf('stated.docx')).paragraphs.filter(({ story }) => story === 'body').map(({ text }) => text);
    expect(texts.at(-2)).toMatch(/^Signed off for sharing by Ada Obi \(Social worker\) on 1 June 2026\. Checked with Full Picture \d/);
    expect(texts.at(-1)).toContain('does not prove who signed');
    const refused = await ask('clean', at('note.docx'), '--closing-statement', '--output', at('unstated.docx'));
    expect([refused.code, refused.error[0]]).toEqual([1, expect.stringContaining('Nobody has signed this document off.')]);
    expect(fs.existsSync(at('unstated.docx'))).toBe(false);
  });

  it('accepts tracked changes only when told to', async () => {
    write('changed.docx', wordFile('<w:p><w:r><w:t>Seen </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>never</w:delText></w:r></w:del></w:p>'));
    const refused = await ask('clean', at('changed.docx'), '--output', at('changed-copy.docx'));
    expect([refused.code, refused.error[0]]).toEqual([1, expect.stringContaining('--accept-changes')]);
    expect(fs.existsSync(at('changed-copy.docx'))).toBe(false);
    const { code, out } = await ask('clean', at('changed.docx'), '--accept-changes', '--output', at('changed-copy.docx'));
    expect([code, out]).toEqual([0, expect.stringContaining('1 tracked change (accepted)')]);
  });

  it('writes over no original and reads no broken file', async () => {
    expect((await ask('clean', at('note.docx'), '--output', at('note.docx'))).error[0]).toContain('written over the original');
    expect((await ask('clean', at('no.docx'), '--output', at('x.docx'))).code).toBe(2);
    expect((await ask('clean', at('gone.docx'), '--output', at('x.docx'))).error[0]).toContain('There is no such file.');
    expect((await ask('clean', at('note.docx'), '--output', path.join(folder, 'nowhere', 'x.docx'))).error[0]).toContain('ENOENT');
  });
});

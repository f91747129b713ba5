import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, Document, ExternalHyperlink, FootnoteReferenceRun, InsertedTextRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { exercise, EXERCISES } from '../../../scripts/corpus/exercise';
import { newErrors, type ValidationError } from '../../../scripts/corpus/new-errors';

const SAMPLES = path.join(__dirname, '../../../src/workbench/samples');
const VALIDATE = path.join(__dirname, '../../../scripts/corpus/validate.mjs');
let folder: string;

/** A document with all that text can be among. */
async function mixedDocument(): Promise<Uint8Array> {
  const change = { author: 'B', date: '2026-01-01T00:00:00Z' };
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    comments: { children: [{ id: 0, author: 'B', date: new Date(0), children: [new Paragraph('Is this so?')] }] },
    footnotes: { 1: { children: [new Paragraph('As her teacher told me.')] } },
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun('Mia was '), new InsertedTextRun({ id: 1, text: 'often ', ...change }), new DeletedTextRun({ id: 2, text: 'always ', ...change }), new TextRun({ text: 'late for school', bold: true }), new FootnoteReferenceRun(1), new TextRun(' this term.')] }),
          new Paragraph({ children: [new CommentRangeStart(0), new TextRun('Her mother told us why.'), new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] })] }),
          new Paragraph({ children: [new TextRun('See '), new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('the school’s own page')] }), new TextRun(' for more.')] }),
          new Table({ rows: [new TableRow({ children: [cell('What is to be done'), cell('By whom')] }), new TableRow({ children: [cell('Ring the school'), cell('Ms Ali')] })] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function validate(files: readonly string[]): ValidationError[][] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [VALIDATE, ...files], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ValidationError[][];
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'full-picture-'));
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

it('changing our own documents in every way leaves their text, all other parts, and a file that the Open XML SDK finds as sound as before', async () => {
  const samples = fs.readdirSync(SAMPLES).filter((name) => name.endsWith('.docx')).map((name) => [name, new Uint8Array(fs.readFileSync(path.join(SAMPLES, name)))] as const);
  const written: { readonly of: string; readonly file: string }[] = [];
  const write = (name: string, bytes: Uint8Array): string => {
    fs.writeFileSync(path.join(folder, name), bytes);
    return path.join(folder, name);
  };
  const originals: string[] = [];
  for (const [name, bytes] of [...samples, ['mixed.docx', await mixedDocument()] as const]) {
    const of = write(name, bytes);
    originals.push(of);
    for (const task of EXERCISES) {
      const { saved, faults, made } = exercise(bytes, task);
      expect([name, task, faults]).toEqual([name, task, []]);
      if (!task.endsWith(' all')) expect(made).toBeGreaterThan(4);
      // Of the samples, which are much alike, one is held to the validator in every way.
      if (name === 'mixed.docx' || of === originals[0] || task === 'comment and apply') written.push({ of, file: write(`${task} ${name}`, saved) });
    }
  }
  const errors = validate([...originals, ...written.map(({ file }) => file)]);
  const before = new Map(originals.map((file, index) => [file, errors[index] ?? []]));
  const found = written.map(({ of, file }, index) => [path.basename(file), ...newErrors(before.get(of) ?? [], errors[originals.length + index] ?? [])]);
  expect(found).toEqual(written.map(({ file }) => [path.basename(file)]));
});

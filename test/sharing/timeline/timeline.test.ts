import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import type { CaseDocument } from '../../../src/document/case-document';
import { readDocx } from '../../../src/docx/read-docx';
import { OverviewGatherer, type Overview } from '../../../src/sharing/overview';
import { actionsTable, chronologyTable, type NewTable, type TableWords } from '../../../src/sharing/timeline/tables';
import { documentFromText } from '../../document-from-text';
import { LINE } from '../any-text';

const ON = '2026-06-01';
const gatherer = new OverviewGatherer();
const overviewOf = (text: string): Overview => gatherer.gather(documentFromText(text), { kind: 'assessment', on: ON });
const TITLE = '# Assessment of Ella Marsh\nCompleted: 20 March 2026\n';

const WORDS: TableWords = {
  chronology: { heading: 'Chronology', columns: ['Date', 'What happened'], noDate: '(no date)', doubtful: (date) => `${date} (check this date)` },
  actions: { heading: 'Actions', columns: ['Action', 'Who', 'By when'], noOwner: '(no owner named)', noTime: '(no date given)', inWords: '(as the action says)' },
};

describe('the timeline', () => {
  it('puts events in order, from chronologies and from sentences', () => {
    const { timeline } = overviewOf(`${TITLE}On 9 July 2025 the school referred Ella.\n| Date | What happened |\n| 3 March 2024 | Police were called. |\n| May 2025 | Ella seen at hospital. |\n| 2023 | Mum moved. |`);
    expect(timeline.events.map(({ when, what }) => `${when?.quote ?? ''}: ${what.quote}`)).toEqual(['2023: Mum moved.', '3 March 2024: Police were called.', 'May 2025: Ella seen at hospital.', '9 July 2025: On 9 July 2025 the school referred Ella.']);
  });

  it('says where the year does not stand in the date, and which events are still to come', () => {
    const { timeline } = overviewOf(`${TITLE}On 3 March Ella was seen at home. On 5 December she fell. The review will be on 4 April.`);
    expect(timeline.events.map(({ when, yearTaken, toCome, days }) => [when?.quote, yearTaken, toCome, new Date((days?.first ?? 0) * 864e5).getUTCFullYear()])).toEqual([
      ['5 December', true, false, 2025],
      ['3 March', true, false, 2026],
      ['4 April', true, true, 2026],
    ]);
  });

  it('goes by the day of the week where that settles the year', () => {
    const { timeline } = overviewOf(`${TITLE}Ella was told that she sees the nurse on Friday 17 April.`);
    expect(timeline.events.map(({ days }) => new Date((days?.first ?? 0) * 864e5).getUTCFullYear())).toEqual([2026]);
  });

  it('keeps apart what has no date and what has one that cannot be', () => {
    const { timeline } = overviewOf(`${TITLE}| Date | Event |\n| 3 May 2025 | Police called. |\n|  | Mum’s partner moved in. |\n| 31 April 2025 | Ella seen at hospital. |\n| 5 July 2025 | Home visit. |`);
    expect(timeline.events.map(({ what }) => what.quote)).toEqual(['Police called.', 'Home visit.']);
    expect(timeline.undated.map(({ what, when }) => [what.quote, when])).toEqual([['Mum’s partner moved in.', null]]);
    expect(timeline.doubtful.map(({ what, why }) => [what.quote, why])).toEqual([['Ella seen at hospital.', 'April 2025 has no day 31.']]);
  });

  it('does not guess a year where the document has no day', () => {
    expect(overviewOf('# Ella\nOn 3 March Ella was seen at home.').timeline.undated.map(({ when }) => when?.quote)).toEqual(['3 March']);
  });

  it('takes no birth date, action, law, date of the document or question for an event', () => {
    const { timeline } = overviewOf(`${TITLE}Ella Marsh, born 3 May 2018, lives with her mum.\nWritten by Ann Brown on 20 March 2026.\nWas she seen on 3 March 2026?\n## Actions\n- Ann Brown to see Ella by 3 April 2026\n- GP to be rung on 4 April 2026`);
    expect([...timeline.events, ...timeline.undated, ...timeline.doubtful]).toEqual([]);
  });

  it('puts a season where it begins', () => {
    const { timeline } = overviewOf(`${TITLE}In autumn 2025 Ella was often late. In May 2025 she was well.`);
    expect(timeline.events.map(({ when }) => when?.quote)).toEqual(['May 2025', 'autumn 2025']);
  });
});

describe('the actions', () => {
  it('say who and when, and leave blank what the document leaves open', () => {
    const { actions } = overviewOf(`${TITLE}## Actions\n| Action | Who | By when |\n| See Ella | Ann Brown | 3 April 2026 |\n| Ring the GP |  | ASAP |\n| Keep an eye on her | All |  |\n- Mrs Lowe to send the report by Friday`);
    expect(actionsTable(actions, WORDS).rows).toEqual([
      ['Action', 'Who', 'By when'],
      ['See Ella', 'Ann Brown', '3 April 2026'],
      ['Ring the GP', 'GP', 'ASAP (no date given)'],
      ['Keep an eye on her', 'All (no owner named)', '(no date given)'],
      ['Mrs Lowe to send the report by Friday', 'Mrs Lowe', 'by Friday'],
    ].map((row) => row.map((cell) => (cell === 'GP' ? expect.any(String) as unknown as string : cell))));
  });

  it('are each listed once', () => {
    const { actions } = overviewOf(`${TITLE}## Actions\n- Mrs Lowe to send the report by Friday\n- Mrs Lowe to send the report by Friday.`);
    expect(actions.map(({ again }) => again.length)).toEqual([1]);
  });
});

/** The document with tables at its end, as the pane puts them there. */
function withTables(document: CaseDocument, tables: readonly NewTable[]): CaseDocument {
  const paragraphs = document.paragraphs.filter(({ story }) => story === 'body').map((paragraph) => ({ ...paragraph }));
  const all: CaseDocument['tables'][number][] = [...document.tables];
  const add = (text: string, more: Partial<CaseDocument['paragraphs'][number]> = {}): number => paragraphs.push({ id: `new ${paragraphs.length}`, text, story: 'body', style: 'Normal', heading: null, list: null, cell: null, ...more }) - 1;
  for (const { heading, rows } of tables) {
    add(heading, { heading: 2, style: 'Heading 2' });
    const table = all.length;
    all.push({ headerRows: 1, within: null, rows: rows.map((cells, row) => ({ cells: cells.map((text, cell) => ({ paragraphs: [add(text, { cell: { table, row, cell } })], column: cell, columns: 1, continues: false })) })) });
    add('');
  }
  return { ...document, paragraphs, tables: all };
}

const told = ({ timeline }: Overview): unknown => [timeline.events, timeline.undated, timeline.doubtful].map((events) => events.map(({ what, when }) => `${when?.quote ?? ''} ${what.quote}`.replace(/\s+/g, ' ')).sort());

it('rests on the document’s own words and is in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(LINE, { maxLength: 14 }), (lines) => {
      const document = documentFromText(`${TITLE}${lines.join('\n')}`);
      const { timeline, actions } = gatherer.gather(document, { on: ON });
      const places = [...timeline.events, ...timeline.undated, ...timeline.doubtful].flatMap(({ what, when }) => (when ? [what, when] : [what]));
      for (const { paragraph, start, end, quote } of [...places, ...actions]) expect(document.paragraphs[paragraph]?.text.slice(start, end)).toBe(quote);
      const firsts = timeline.events.map(({ days }) => days?.first ?? NaN);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      for (const table of [chronologyTable(timeline, WORDS), actionsTable(actions, WORDS)]) {
        for (const row of table.rows) {
          expect(row).toHaveLength(table.rows[0]?.length ?? 0);
          for (const cell of row) expect(cell).not.toMatch(/[\n\r\t]|^$/);
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe('on the project’s own documents', () => {
  const documents = ['../../labelled/development', '../../../src/workbench/samples'].flatMap((folder) => {
    const place = path.join(__dirname, folder);
    return readdirSync(place).filter((file) => file.endsWith('.docx')).map((file) => [file, path.join(place, file)] as const);
  });

  it.each(documents)('%s: what is put into it says nothing new', (_, file) => {
    const document = readDocx(readFileSync(file));
    const text = document.paragraphs.map((paragraph) => paragraph.text.replace(/\s+/g, ' ')).join('\n');
    gatherer.forget();
    const before = gatherer.gather(document, { on: '2026-11-25' });
    const table = chronologyTable(before.timeline, WORDS);
    const marks = /\((?:no date|check this date|no owner named|no date given|as the action says)\)/g;
    for (const row of [...table.rows.slice(1), ...actionsTable(before.actions, WORDS).rows.slice(1)]) for (const cell of row) expect(text).toContain(cell.replace(marks, '').trim());
    if (table.rows.length < 5 || before.timeline.undated.length + before.timeline.doubtful.length > 0) return;
    // The same events again, each now in two places.
    expect(told(gatherer.gather(withTables(document, [table]), { on: '2026-11-25', kind: 'assessment' }))).toEqual(told(before));
  });
});

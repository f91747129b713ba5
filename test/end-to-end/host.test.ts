import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { Frame } from 'playwright-core';
import { readDocx } from '../../src/docx/read-docx';
import { closeBrowser, openWorkbench, type OpenedWorkbench, type WorkbenchOptions } from './workbench-server';

/** Calls of Office.js as its documentation has them, made by Microsoft's own client in the pane's frame, on a document of the test's own. */

const CHANGE = { author: 'Priya Nair', date: '2026-02-03T10:00:00Z' };
const LONG_SENTENCE = `It was said ${'again and '.repeat(40)}once more.`;

function meeting(): Promise<Buffer> {
  const cell = (...texts: string[]) => new TableCell({ children: texts.map((text) => new Paragraph(text)) });
  const document = new Document({
    title: 'Core group',
    subject: 'Minutes',
    creator: 'Rosa Adeyemi',
    lastModifiedBy: 'Tom Hale',
    customProperties: [{ name: 'Case', value: 'A-17' }],
    footnotes: { 1: { children: [new Paragraph('Told by the school nurse.')] } },
    endnotes: { 1: { children: [new Paragraph('See the plan.')] } },
    comments: {
      children: [
        { id: 0, author: 'Jo Marsh', date: new Date('2026-02-03T10:00:00Z'), children: [new Paragraph('Who said this?')] },
        { id: 1, author: 'Ali Khan', date: new Date('2026-02-04T10:00:00Z'), children: [new Paragraph('And when?')] },
      ],
    },
    numbering: { config: [{ reference: 'steps', levels: [0, 1].map((level) => ({ level, format: 'decimal', text: `%${level + 1}.` })) }] },
    sections: [
      {
        properties: { titlePage: true },
        headers: { default: new Header({ children: [new Paragraph('Official')] }), first: new Header({ children: [new Paragraph('First page')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Page')] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: 'Core group' }),
          new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Present' }),
          new Table({
            rows: [new TableRow({ tableHeader: true, children: [cell('Name'), cell('Agency')] }), new TableRow({ children: [cell('Beth', 'and Sam'), cell('School')] })],
          }),
          new Paragraph({ numbering: { reference: 'steps', level: 0 }, text: 'Ring the school' }),
          new Paragraph({ numbering: { reference: 'steps', level: 1 }, text: 'Ask for Ms Hale' }),
          new Paragraph({
            children: [
              new TextRun('Mum '),
              new DeletedTextRun({ id: 1, text: 'never ', ...CHANGE }),
              new InsertedTextRun({ id: 2, text: 'often ', ...CHANGE }),
              new TextRun('rings; mum says '),
              new CommentRangeStart(0),
              new TextRun({ text: 'she is fine', bold: true }),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new TextRun(' and “well”'),
              new FootnoteReferenceRun(1),
              new EndnoteReferenceRun(1),
            ],
          }),
          new Paragraph({ children: [new CommentRangeStart(1), new TextRun(LONG_SENTENCE), new CommentRangeEnd(1), new TextRun({ children: [new CommentReference(1)] })] }),
          new Paragraph('Price 5^3, a plan'),
        ],
      },
      { children: [new Paragraph('Second section')] },
    ],
  });
  return Packer.toBuffer(document);
}

let opened: OpenedWorkbench[] = [];
let shared: OpenedWorkbench | undefined;
afterEach(async () => {
  const closing = opened;
  opened = [];
  for (const workbench of closing) {
    expect(workbench.strayRequests).toEqual([]);
    await workbench.close();
  }
});
afterAll(async () => {
  expect(shared?.strayRequests ?? []).toEqual([]);
  await closeBrowser();
});

async function open(address: WorkbenchOptions['address'] = {}): Promise<{ workbench: OpenedWorkbench; pane: Frame }> {
  const workbench = await openWorkbench({ document: { name: 'meeting.docx', bytes: await meeting() }, address });
  opened.push(workbench);
  return { workbench, pane: await workbench.pane() };
}

/** A Word as it is by default, for the tests that only ask. */
async function ask(): Promise<{ workbench: OpenedWorkbench; pane: Frame }> {
  shared ??= await openWorkbench({ document: { name: 'meeting.docx', bytes: await meeting() } });
  return { workbench: shared, pane: await shared.pane() };
}

/** The code of the error that `work` ends with in the pane, and where it arose; "" where it ends well. */
const CODE_OF = `window.codeOf = (work) => Word.run(work).then(() => '', (error) => error.code + ' ' + ((error.debugInfo && error.debugInfo.errorLocation) || ''))`;

declare global {
  interface Window {
    codeOf: (work: (context: Word.RequestContext) => Promise<unknown>) => Promise<string>;
  }
}

describe('Office in the pane', () => {
  it('is Word on a desktop with the documented sets', async () => {
    const { pane } = await open({ word: '1.5', desktop: '0', language: 'cy-GB' });
    const context = await pane.evaluate(() => {
      const supported = (set: string, version: string) => Office.context.requirements.isSetSupported(set, version);
      return {
        host: String(Office.context.host),
        platform: String(Office.context.platform),
        language: Office.context.displayLanguage,
        mode: String(Office.context.document.mode),
        theme: Office.context.officeTheme?.bodyBackgroundColor,
        sets: [supported('WordApi', '1.5'), supported('WordApi', '1.6'), supported('WordApiDesktop', '1.1')],
      };
    });
    expect(context).toEqual({ host: 'Word', platform: 'PC', language: 'cy-GB', mode: 'readWrite', theme: '#ffffff', sets: [true, false, false] });
  });

  it('says that a document is open for reading only, and has a dark theme', async () => {
    const { pane } = await open({ mode: 'read-only', theme: 'dark' });
    expect(await pane.evaluate(() => [String(Office.context.document.mode), Office.context.officeTheme?.bodyBackgroundColor])).toEqual(['readOnly', '#262626']);
  });

  it('can have less than WordApi 1.3', async () => {
    const { pane } = await open({ word: '1.2', desktop: '0' });
    expect(await pane.evaluate(() => ['1.2', '1.3'].map((version) => Office.context.requirements.isSetSupported('WordApi', version)))).toEqual([true, false]);
  });
});

describe('paragraphs', () => {
  it('have text, style, level, place in lists and tables', async () => {
    const { pane, workbench } = await ask();
    const before = await workbench.syncs();
    const rows = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load('items/text,items/style,items/styleBuiltIn,items/outlineLevel,items/isListItem,items/tableNestingLevel,items/isLastParagraph');
        await context.sync();
        return paragraphs.items.map((p) => [p.text.slice(0, 20), p.style, p.styleBuiltIn, p.outlineLevel, p.isListItem, p.tableNestingLevel, p.isLastParagraph]);
      }),
    );
    expect(rows).toEqual([
      ['Core group', 'Title', 'Title', 10, false, 0, false],
      ['Present', 'Heading 2', 'Heading2', 2, false, 0, false],
      ['Name', 'Normal', 'Normal', 10, false, 1, true],
      ['Agency', 'Normal', 'Normal', 10, false, 1, true],
      ['Beth', 'Normal', 'Normal', 10, false, 1, false],
      ['and Sam', 'Normal', 'Normal', 10, false, 1, true],
      ['School', 'Normal', 'Normal', 10, false, 1, true],
      ['Ring the school', 'List Paragraph', 'ListParagraph', 10, true, 0, false],
      ['Ask for Ms Hale', 'List Paragraph', 'ListParagraph', 10, true, 0, false],
      ['Mum often rings; mum', 'Normal', 'Normal', 10, false, 0, false],
      ['It was said again an', 'Normal', 'Normal', 10, false, 0, false],
      ['Price 5^3, a plan', 'Normal', 'Normal', 10, false, 0, false],
      ['Second section', 'Normal', 'Normal', 10, false, 0, true],
    ]);
    const after = await workbench.syncs();
    expect(after.batches).toBeGreaterThan(before.batches);
    expect(after.errors).toEqual(before.errors);
  });

  it('are those of the file', async () => {
    const { pane } = await ask();
    const inWord = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load('items/text');
        await context.sync();
        return paragraphs.items.map(({ text }) => text.replaceAll('\x02', ''));
      }),
    );
    const inFile = readDocx(await meeting()).paragraphs.filter(({ story }) => story === 'body').map(({ text }) => text);
    expect(inWord).toEqual(inFile);
  });

  it('tell their level in a list, their cell, and nothing outside of either', async () => {
    const { pane } = await ask();
    const places = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load('items/text');
        await context.sync();
        const asked = paragraphs.items.map((paragraph) => ({ item: paragraph.listItemOrNullObject, cell: paragraph.parentTableCellOrNullObject, table: paragraph.parentTableOrNullObject }));
        for (const { item, cell, table } of asked) {
          item.load('level');
          cell.load('rowIndex,cellIndex');
          table.load('headerRowCount,rowCount');
        }
        await context.sync();
        return asked.map(({ item, cell, table }) => [
          item.isNullObject ? null : item.level,
          cell.isNullObject ? null : [cell.rowIndex, cell.cellIndex],
          table.isNullObject ? null : [table.headerRowCount, table.rowCount],
        ]);
      }),
    );
    expect(places.slice(1, 9)).toEqual([
      [null, null, null],
      [null, [0, 0], [1, 2]],
      [null, [0, 1], [1, 2]],
      [null, [1, 0], [1, 2]],
      [null, [1, 0], [1, 2]],
      [null, [1, 1], [1, 2]],
      [0, null, null],
      [1, null, null],
    ]);
  });

  it('tell text before and after the tracked changes', async () => {
    const read = async (address: WorkbenchOptions['address']) => {
      const { pane } = await open(address);
      return pane.evaluate(() =>
        Word.run(async (context) => {
          const { paragraphs } = context.document.body;
          paragraphs.load('items/text');
          await context.sync();
          const paragraph = paragraphs.items[9]!;
          const [original, current] = [paragraph.getReviewedText('Original'), paragraph.getReviewedText('Current')];
          const plain = paragraph.getText({ includeTextMarkedAsDeleted: true });
          await context.sync();
          return [paragraph.text, original.value, current.value, plain.value].map((text) => text.slice(0, 22));
        }),
      );
    };
    expect(await read({})).toEqual(['Mum often rings; mum s', 'Mum never rings; mum s', 'Mum often rings; mum s', 'Mum never often rings;']);
    expect((await read({ deleted: 'included' }))[0]).toBe('Mum never often rings;');
  });

  it('are found again by their ids', async () => {
    const { pane } = await ask();
    await pane.evaluate(CODE_OF);
    const [text, error] = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load('items/uniqueLocalId,items/text');
        await context.sync();
        const again = context.document.getParagraphByUniqueLocalId(paragraphs.items[1]!.uniqueLocalId);
        again.load('text');
        await context.sync();
        return [
          again.text,
          await window.codeOf(async (other) => {
            other.document.getParagraphByUniqueLocalId('gone').load('text');
            await other.sync();
          }),
        ];
      }),
    );
    expect([text, error]).toEqual(['Present', 'ItemNotFound Document.getParagraphByUniqueLocalId']);
  });
});

describe('search', () => {
  it('finds whatever the case, or as it is told', async () => {
    const { pane } = await ask();
    const found = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { body } = context.document;
        const searches = [body.search('mum'), body.search('mum', { matchCase: true }), body.search('plan', { matchWholeWord: true }), body.search('5^^3'), body.search('"well"'), body.search('nothing of the kind')];
        for (const ranges of searches) ranges.load('items/text');
        await context.sync();
        return searches.map(({ items }) => items.map(({ text }) => text));
      }),
    );
    expect(found).toEqual([['Mum', 'mum'], ['mum'], ['plan'], ['5^3'], ['“well”'], []]);
  });

  it('passes no deleted words, and finds them where they are shown', async () => {
    const search = async (address: WorkbenchOptions['address']) => {
      const { pane } = await open(address);
      return pane.evaluate(() =>
        Word.run(async (context) => {
          const counts = ['Mum often', 'never', 'Mum never often'].map((words) => context.document.body.search(words));
          for (const ranges of counts) ranges.load('items/text');
          await context.sync();
          return counts.map(({ items }) => items.length);
        }),
      );
    };
    expect(await search({})).toEqual([0, 0, 0]);
    expect(await search({ deleted: 'included' })).toEqual([0, 1, 1]);
  });

  it('refuses what Word refuses', async () => {
    const { pane } = await ask();
    await pane.evaluate(CODE_OF);
    const codes = await pane.evaluate(async () => {
      const search = (words: string) =>
        window.codeOf(async (context) => {
          context.document.body.search(words).load('items/text');
          await context.sync();
        });
      return [await search('a'.repeat(256)), await search('a'.repeat(255)), await search('')];
    });
    expect(codes).toEqual(['SearchStringInvalidOrTooLong Body.search', '', 'InvalidArgument Body.search']);
  });
});

describe('ranges', () => {
  it('are spanned, compared and selected; the page shows exactly their words', async () => {
    const { pane, workbench } = await ask();
    const told = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { body } = context.document;
        const [first, last] = [body.search('often').getFirst(), body.search('she is').getFirst()];
        const span = first.expandTo(last);
        const relations = [first.compareLocationWith(last), span.compareLocationWith(first), last.compareLocationWith(span), first.compareLocationWith(first)];
        span.load('text,isEmpty');
        span.select();
        await context.sync();
        const selection = context.document.getSelection();
        selection.load('text');
        await context.sync();
        return { text: span.text, isEmpty: span.isEmpty, relations: relations.map(({ value }) => value), selected: selection.text };
      }),
    );
    expect(told).toEqual({ text: 'often rings; mum says she is', isEmpty: false, relations: ['Before', 'ContainsStart', 'InsideEnd', 'Equal'], selected: 'often rings; mum says she is' });
    expect(await workbench.page.evaluate(() => String(document.getSelection()))).toBe('often rings; mum says she is');
  });

  it('cannot span different parts of the document', async () => {
    const { pane } = await ask();
    await pane.evaluate(CODE_OF);
    const code = await pane.evaluate(() =>
      window.codeOf(async (context) => {
        const header = context.document.sections.getFirst().getHeader('Primary').getRange();
        context.document.body.getRange().expandTo(header).load('text');
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument Range.expandTo');
  });

  it('follow what the user selects in the page, and the pane is told', async () => {
    const { pane, workbench } = await ask();
    await pane.evaluate(() => {
      window.name = '0';
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => void (window.name = String(Number(window.name) + 1)));
    });
    await workbench.page.locator('#sheet').getByText('Second section').dblclick({ position: { x: 10, y: 5 } });
    await pane.waitForFunction(() => Number(window.name) > 0);
    const text = await pane.evaluate(() =>
      Word.run(async (context) => {
        const range = context.document.getSelection();
        range.load('text');
        await context.sync();
        return range.text.trim();
      }),
    );
    expect(text).toBe('Second');
  });
});

it('tables have rows, cells and values', async () => {
  const { pane } = await ask();
  const table = await pane.evaluate(() =>
    Word.run(async (context) => {
      const first = context.document.body.tables.getFirst();
      first.load('values,rowCount,headerRowCount,nestingLevel,isUniform');
      const cell = first.getCell(1, 0);
      cell.load('value,rowIndex,cellIndex,body/text');
      first.rows.load('items/isHeader,items/cellCount');
      await context.sync();
      return {
        values: first.values,
        counts: [first.rowCount, first.headerRowCount, first.nestingLevel, first.isUniform],
        cell: [cell.value, cell.rowIndex, cell.cellIndex, cell.body.text],
        rows: first.rows.items.map(({ isHeader, cellCount }) => [isHeader, cellCount]),
      };
    }),
  );
  expect(table).toEqual({
    values: [['Name', 'Agency'], ['Beth\rand Sam', 'School']],
    counts: [2, 1, 1, true],
    cell: ['Beth\rand Sam', 1, 0, 'Beth\rand Sam'],
    rows: [[true, 2], [false, 2]],
  });
});

it('headers and footers are those of each section, or of the one before', async () => {
  const { pane } = await ask();
  const texts = await pane.evaluate(() =>
    Word.run(async (context) => {
      const { sections } = context.document;
      sections.load('items/body/type');
      await context.sync();
      const bodies = sections.items.flatMap((section) => [section.getHeader('FirstPage'), section.getHeader('Primary'), section.getFooter('Primary'), section.getFooter('EvenPages')]);
      for (const body of bodies) body.load('text,type');
      for (const section of sections.items) section.pageSetup.load('differentFirstPageHeaderFooter,oddAndEvenPagesHeaderFooter');
      await context.sync();
      return {
        bodies: bodies.map(({ type, text }) => [type, text]),
        pages: sections.items.map(({ pageSetup }) => [pageSetup.differentFirstPageHeaderFooter, pageSetup.oddAndEvenPagesHeaderFooter]),
      };
    }),
  );
  const ofEach = [['Header', 'First page'], ['Header', 'Official'], ['Footer', 'Page'], ['Footer', '']];
  expect(texts).toEqual({ bodies: [...ofEach, ...ofEach], pages: [[true, false], [false, false]] });
});

it('comments, notes and tracked changes are listed', async () => {
  const { pane } = await ask();
  const listed = await pane.evaluate(() =>
    Word.run(async (context) => {
      const { body } = context.document;
      const comments = body.getComments();
      comments.load('items/id,items/content,items/authorName,items/resolved,items/replies/items/content');
      body.footnotes.load('items/type,items/body/text');
      body.endnotes.load('items/type,items/body/text');
      const changes = body.getTrackedChanges();
      changes.load('items/author,items/type,items/text');
      await context.sync();
      const words = comments.items.map((comment) => comment.getRange());
      for (const range of words) range.load('text');
      await context.sync();
      return {
        comments: comments.items.map(({ content, authorName, resolved, replies }, index) => [content, authorName, resolved, replies.items.length, words[index]!.text.slice(0, 11)]),
        notes: [...body.footnotes.items, ...body.endnotes.items].map((note) => [note.type, note.body.text.replaceAll('\x02', '').trim()]),
        changes: changes.items.map(({ author, type, text }) => [author, type, text]),
      };
    }),
  );
  expect(listed).toEqual({
    comments: [
      ['Who said this?', 'Jo Marsh', false, 0, 'she is fine'],
      ['And when?', 'Ali Khan', false, 0, 'It was said'],
    ],
    notes: [['Footnote', 'Told by the school nurse.'], ['Endnote', 'See the plan.']],
    changes: [['Priya Nair', 'Deleted', 'never '], ['Priya Nair', 'Added', 'often ']],
  });
});

it('properties and fonts can be read', async () => {
  const { pane } = await ask();
  const read = await pane.evaluate(() =>
    Word.run(async (context) => {
      const { properties, body } = context.document;
      properties.load('title,subject,author,lastAuthor');
      properties.customProperties.load('items/key,items/value,items/type');
      const missing = properties.customProperties.getItemOrNullObject('Nothing');
      missing.load('value');
      const [bold, both] = [body.search('she is fine').getFirst(), body.search('says she is').getFirst()];
      bold.font.load('bold');
      both.font.load('bold');
      context.document.load('changeTrackingMode,saved');
      await context.sync();
      return [
        [properties.title, properties.subject, properties.author, properties.lastAuthor],
        properties.customProperties.items.map(({ key, value, type }) => [key, value, type]),
        missing.isNullObject,
        [bold.font.bold, both.font.bold],
        [context.document.changeTrackingMode, context.document.saved],
      ];
    }),
  );
  expect(read).toEqual([['Core group', 'Minutes', 'Rosa Adeyemi', 'Tom Hale'], [['Case', 'A-17', 'String']], true, [true, null], ['Off', true]]);
});

describe('the document as a file', () => {
  it('is handed over in slices, two at most at a time, and opened again as a new document', async () => {
    const { pane, workbench } = await open();
    const handed = await pane.evaluate(async () => {
      const ask = <T>(work: (done: (result: Office.AsyncResult<T>) => void) => void) => new Promise<Office.AsyncResult<T>>((resolve) => work(resolve));
      const get = (sliceSize: number) => ask<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done));
      const [file, second] = [(await get(1000)).value, (await get(4_000_000)).value];
      const third = await get(1000);
      const bytes: number[] = [];
      for (let at = 0; at < file.sliceCount; at += 1) bytes.push(...((await ask<Office.Slice>((done) => file.getSliceAsync(at, done))).value.data as number[]));
      const whole = (await ask<Office.Slice>((done) => second.getSliceAsync(0, done))).value.data as number[];
      const closed = await ask<undefined>((done) => file.closeAsync(done as (result: Office.AsyncResult<void>) => void));
      const again = await get(1000);
      return { bytes, same: bytes.join() === whole.join(), size: file.size, statuses: [third.status, third.error?.code, closed.status, again.status] };
    });
    expect(handed).toMatchObject({ same: true, size: handed.bytes.length, statuses: ['failed', 5001, 'succeeded', 'succeeded'] });
    expect(readDocx(new Uint8Array(handed.bytes)).paragraphs[0]?.text).toBe('Core group');

    await pane.evaluate(CODE_OF);
    expect(await pane.evaluate(() => window.codeOf(async (context) => {
      context.application.createDocument(btoa('no Word file')).open();
      await context.sync();
    }))).toMatch(/^InvalidArgument/);
    const before = await workbench.page.evaluate(() => window.workbench?.opened ?? 0);
    // The pane goes with the document in whose place the new one comes, so that nobody waits for it.
    await pane.evaluate((bytes) => void Word.run(async (context) => {
      context.application.createDocument(btoa(String.fromCharCode(...bytes))).open();
      await context.sync();
    }), handed.bytes);
    await workbench.page.waitForFunction((count) => (window.workbench?.opened ?? 0) > count, before);
    await workbench.page.getByText('Document1.docx', { exact: true }).waitFor();
  });
});

describe('errors', () => {
  it('say what this version of Word does not have', async () => {
    const { pane } = await open({ word: '1.3', desktop: '0' });
    await pane.evaluate(CODE_OF);
    const codes = await pane.evaluate(async () => [
      await window.codeOf(async (context) => {
        context.document.body.getComments().load('items/content');
        await context.sync();
      }),
      await window.codeOf(async (context) => {
        context.document.body.paragraphs.load('items/uniqueLocalId');
        await context.sync();
      }),
    ]);
    expect(codes.map((code) => code.split(' ')[0])).toEqual(['ApiNotFound', 'ApiNotFound']);
  });

  it('name what the host does not have', async () => {
    const { pane, workbench } = await ask();
    const message = await pane.evaluate(() =>
      Word.run(async (context) => {
        context.document.body.getHtml();
        await context.sync();
      }).then(
        () => '',
        (error: Error) => error.message,
      ),
    );
    expect(message).toBe('NotImplemented Word.Body.getHtml');
    expect((await workbench.syncs()).errors.at(-1)).toBe('NotImplemented Body.getHtml');
  });

  it('refuse changes of a protected document, and of one open for reading', async () => {
    for (const mode of ['protected', 'read-only']) {
      const { pane } = await open({ mode });
      await pane.evaluate(CODE_OF);
      const code = await pane.evaluate(() =>
        window.codeOf(async (context) => {
          context.document.body.paragraphs.getFirst().insertText('Never', 'Replace');
          await context.sync();
        }),
      );
      expect(code).toBe('AccessDenied Paragraph.insertText');
    }
  });

  it('are those that the address asks for', async () => {
    const { pane } = await open({ refuse: 'GeneralException' });
    await pane.evaluate(CODE_OF);
    const code = await pane.evaluate(() =>
      window.codeOf(async (context) => {
        context.document.body.load('text');
        await context.sync();
      }),
    );
    expect(code.trim()).toBe('GeneralException');
  });
});

it('keeps nothing in the host once a run has ended', async () => {
  const { pane, workbench } = await ask();
  await pane.evaluate(() =>
    Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
    }),
  );
  await workbench.page.waitForFunction(() => window.workbench?.host.kept === 0);
});

it('asks nothing of any server but its own while the pane checks the document', async () => {
  const workbench = await openWorkbench({ document: { name: 'meeting.docx', bytes: await meeting() } });
  opened.push(workbench);
  const asked: string[] = [];
  workbench.page.context().on('request', (request) => asked.push(request.url()));
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: 'Check document' }).click();
  await pane.locator('[data-finding]').first().waitFor();
  await workbench.page.reload();
  await workbench.pane();
  const origins = new Set(asked.filter((url) => !/^(data|blob|about):/.test(url)).map((url) => new URL(url).origin));
  expect([...origins]).toEqual([new URL(workbench.page.url()).origin]);
  expect(workbench.strayRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

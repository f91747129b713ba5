import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import webpack from 'webpack';
import type { CaseDocument, Position } from '../../src/document/case-document';
import type { AppendedTable, TableToAppend } from '../../src/word/appended-table';
import type { CommentsMade, Note } from '../../src/word/note';
import type { Mark, MarkEvent, MarksOutcome } from '../../src/word/mark';
import type { RecordChange, RecordInWord } from '../../src/word/record-outcome';
import type { Wording } from '../../src/word/wording';
import { openWorkbench, workbenchUrl, type OpenedWorkbench } from './workbench-server';

/** One document open in the workbench, and the code of src/word at work on it. */
export class WordPage {
  private document: CaseDocument | null = null;

  private constructor(
    private readonly workbench: OpenedWorkbench,
    private pane: Frame,
  ) {}

  /** @param address how Word is to behave: `{ word: '1.3', desktop: '0' }` */
  static async open(docx: Uint8Array, address: Readonly<Record<string, string>> = {}): Promise<WordPage> {
    const workbench = await openWorkbench({ document: { name: 'test.docx', bytes: docx }, address });
    const pane = await workbench.pane();
    await pane.evaluate(await paneScript());
    return new WordPage(workbench, pane);
  }

  /** Closes the pane and opens it again; the document stays open. */
  async reopenPane(): Promise<void> {
    await Promise.all([this.pane.waitForNavigation(), this.pane.evaluate(() => location.reload())]);
    this.pane = await this.workbench.pane();
    await this.pane.evaluate(await paneScript());
  }

  /** What comes of reading in a browser tab of its own, without Word, and with office.js or where a network keeps it out. */
  static async readInBrowserTab({ withOffice = true }: { withOffice?: boolean } = {}): Promise<CaseDocument | string> {
    const workbench = await openWorkbench();
    try {
      // A new tab: in the one of the workbench office.js remembers that it was in Word.
      const tab = await workbench.page.context().newPage();
      if (!withOffice) await tab.route('**/office/**', (route) => route.abort());
      await tab.goto(`${workbenchUrl()}/taskpane/taskpane.html`);
      if (withOffice) await tab.waitForFunction(() => typeof Office !== 'undefined');
      await tab.evaluate(await paneScript());
      return await tab.evaluate(() => window.wordInPane.read());
    } finally {
      await workbench.close();
    }
  }

  /** @throws Error that names the WordError's problem */
  async read(): Promise<CaseDocument> {
    const read = await this.pane.evaluate(() => window.wordInPane.read());
    if (typeof read === 'string') {
      throw new Error(read);
    }
    this.document = read;
    return read;
  }

  readCancelled(): Promise<CaseDocument | string> {
    return this.pane.evaluate(() => window.wordInPane.readCancelled());
  }

  /**
   * Shows the `nth` occurrence of `words` in the first paragraph that begins with `beginning`, of those in table cell `cell` if given.
   * @returns what came of it, and what is selected in the page then
   */
  async show(beginning: string, words: string, { nth = 0, cell }: { nth?: number; cell?: number } = {}): Promise<Shown> {
    const asked = this.positionOf(beginning, words, { nth, cell });
    await this.workbench.page.evaluate(() => getSelection()?.removeAllRanges());
    const outcome = await this.pane.evaluate((position) => window.wordInPane.show(position), asked);
    return { outcome, ...(await this.selected()) };
  }

  /** Selects the `nth` occurrence of some words in the page as the user does; they have to stand there in one piece. */
  async select(words: string, nth = 0): Promise<void> {
    const isThere = await this.workbench.page.evaluate(
      ([sought, count]) => {
        const sheet = document.querySelector<HTMLElement>('#sheet') ?? document.body;
        const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
        let left = count;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (let at = node.textContent?.indexOf(sought) ?? -1; at >= 0; at = node.textContent?.indexOf(sought, at + 1) ?? -1, left -= 1) {
            if (left > 0) continue;
            sheet.focus();
            getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
            return new Promise<boolean>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));
          }
        }
        return false;
      },
      [words, nth] as const,
    );
    if (!isThere) throw new Error(`The page does not show “${words}” so often in one piece.`);
  }

  /** What we tell of the selection: its words, and in which paragraph of the document that was read they stand and where. */
  async selection(): Promise<{ readonly words: string; readonly paragraph: number; readonly offset: number } | string> {
    const selection = await this.pane.evaluate(() => window.wordInPane.selection());
    if (typeof selection === 'string') return selection;
    const { from, to } = selection;
    const texts = (this.document?.paragraphs ?? []).slice(from.paragraph, to.paragraph + 1).map(({ text }) => text);
    const words = texts.map((text, nth) => text.slice(nth === 0 ? from.offset : 0, nth === texts.length - 1 ? to.offset : text.length)).join('\n');
    return { words, paragraph: from.paragraph, offset: from.offset };
  }

  /** Puts words in the place of others, found as `show` finds them. @returns the outcomes */
  putWordings(...changes: readonly (readonly [beginning: string, words: string, replacement: string, nth?: number])[]): Promise<readonly string[] | string> {
    const wordings = changes.map(([beginning, words, replacement, nth = 0]): Wording => ({ position: this.positionOf(beginning, words, { nth }), words: replacement }));
    return this.pane.evaluate((given) => window.wordInPane.putWordings(given), wordings);
  }

  takeBack(nth: number): Promise<string> {
    return this.pane.evaluate((given) => window.wordInPane.takeBack(given), nth);
  }

  /** Comments on words, found as `show` finds them; null for the whole document. */
  addComments(replace: boolean, ...places: readonly (readonly [beginning: string, words: string, text: string] | readonly [null, null, text: string])[]): Promise<CommentsMade | string> {
    const notes = places.map(([beginning, words, text]): Note => ({ position: beginning === null ? null : this.positionOf(beginning, words, {}), text: `${text}\n— Full Picture` }));
    return this.pane.evaluate(([given, all]) => window.wordInPane.addComments(given, all), [notes, replace] as const);
  }

  appendTable(table: TableToAppend): Promise<AppendedTable | string> {
    return this.pane.evaluate((given) => window.wordInPane.appendTable(given), table);
  }

  removeComments(): Promise<number | string> {
    return this.pane.evaluate(() => window.wordInPane.removeComments());
  }

  /** Marks words, found as `show` finds them, and takes away what is not among them; each is named by its words. */
  drawMarks(look: boolean, ...places: readonly (readonly [beginning: string, words: string, replacements?: readonly string[], point?: Mark['point']])[]): Promise<MarksOutcome | string> {
    const marks = places.map(([beginning, words, replacements = [], point = 2]): Mark => ({ id: words, position: this.positionOf(beginning, words, {}), point, replacements }));
    return this.pane.evaluate(([given, asks]) => window.wordInPane.drawMarks(given, asks), [marks, look] as const);
  }

  removeMarks(): Promise<void> {
    return this.pane.evaluate(() => window.wordInPane.removeMarks());
  }

  putChosen(beginning: string, words: string, replacement: string): Promise<string> {
    const wording = { position: this.positionOf(beginning, words, {}), words: replacement };
    return this.pane.evaluate((given) => window.wordInPane.putChosen(given), wording);
  }

  /** The words that are underlined in the page, in the order of the page. */
  underlined(): Promise<string[]> {
    return underlinedIn(this.workbench.page);
  }

  /** What was told of marks, once it is so much. */
  async markEvents(count: number): Promise<readonly MarkEvent[]> {
    await this.pane.waitForFunction((wanted) => window.wordInPane.markEvents.length >= wanted, count);
    return this.pane.evaluate(() => window.wordInPane.markEvents);
  }

  get page(): Page {
    return this.workbench.page;
  }

  /** What Word tells of the paragraph that begins with `beginning`, and of how changes are tracked. */
  paragraphNow(beginning: string): Promise<ParagraphNow> {
    return this.pane.evaluate(
      (start) =>
        Word.run(async (context) => {
          const { paragraphs } = context.document.body;
          paragraphs.load('items/text');
          await context.sync();
          const paragraph = paragraphs.items.find(({ text }) => text.startsWith(start));
          if (!paragraph) throw new Error(`No paragraph begins with “${start}”.`);
          if (!Office.context.requirements.isSetSupported('WordApi', '1.4')) return { text: paragraph.text, original: null, mode: null };
          const [text, original] = [paragraph.getReviewedText('Current'), paragraph.getReviewedText('Original')];
          context.document.load('changeTrackingMode');
          await context.sync();
          return { text: text.value, original: original.value, mode: context.document.changeTrackingMode };
        }),
      beginning,
    );
  }

  /** Watches the text; the first look has been taken when this ends. */
  async startWatch(): Promise<void> {
    const { batches } = await this.workbench.syncs();
    await this.pane.evaluate(() => window.wordInPane.watch());
    while ((await this.workbench.syncs()).batches === batches) await this.pane.waitForTimeout(50);
    await this.settledSyncs();
  }

  timesTold(): Promise<number> {
    return this.pane.evaluate(() => window.wordInPane.told.length);
  }

  /** Waits until the watch has told of changes so often. @returns what it told last */
  async told(times: number): Promise<CaseDocument | null> {
    await this.pane.waitForFunction((count) => window.wordInPane.told.length === count, times);
    return this.pane.evaluate(() => window.wordInPane.told.at(-1) ?? null);
  }

  readRecord(): Promise<RecordInWord | string> {
    return this.pane.evaluate(() => window.wordInPane.readRecord());
  }

  keepAnswer(question: string, text: string, replaceUnreadable = false): Promise<RecordChange | string> {
    return this.pane.evaluate(([id, words, replace]) => window.wordInPane.keepAnswer(id, words, replace), [question, text, replaceUnreadable] as const);
  }

  /** Lets another pane write into our part, `to` in the place of `from`, after the next two round trips: between our reading and writing. */
  async writeBetween(from: string, to: string): Promise<void> {
    await this.pane.evaluate(
      ([words, others]) => {
        const { prototype } = Word.RequestContext;
        const sync = prototype.sync;
        let trips = 0;
        const write = async (context: Word.RequestContext): Promise<void> => {
          const parts = context.document.customXmlParts.getByNamespace('urn:full-picture:record');
          parts.load('items/id');
          await context.sync();
          const xml = parts.items[0]!.getXml();
          await context.sync();
          parts.items[0]!.setXml(xml.value.replace(words ?? '', others ?? ''));
          await context.sync();
        };
        Object.assign(prototype, {
          async sync(this: Word.RequestContext, through: unknown) {
            const result: unknown = await sync.call(this, through);
            trips += 1;
            if (trips === 2) {
              Object.assign(prototype, { sync });
              await Word.run(write);
            }
            return result;
          },
        });
      },
      [from, to],
    );
  }

  emptyRecord(): Promise<RecordChange | string> {
    return this.pane.evaluate(() => window.wordInPane.emptyRecord());
  }

  /** Runs a batch of its own in the pane, beside ours. */
  inWord<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    return this.pane.evaluate((source) => Word.run((0, eval)(source) as (context: Word.RequestContext) => Promise<T>), `(${work.toString()})`);
  }

  isReadOnly(): Promise<boolean | null> {
    return this.pane.evaluate(() => window.wordInPane.isReadOnly());
  }

  /** Round trips between pane and Word that `work` takes, with those by which office.js cleans up behind it. */
  async roundTrips(work: () => Promise<unknown>): Promise<number> {
    const before = await this.settledSyncs();
    await work();
    return (await this.settledSyncs()) - before;
  }

  /** What the user changes meanwhile, in the paragraph that begins with `beginning`. */
  async edit(beginning: string, text: string): Promise<void> {
    await this.pane.evaluate(
      ([start, words]) =>
        Word.run(async (context) => {
          const paragraphs = context.document.body.paragraphs;
          paragraphs.load('items/text');
          await context.sync();
          paragraphs.items.find((paragraph) => paragraph.text.startsWith(start ?? ''))?.insertText(words ?? '', 'Replace');
          await context.sync();
        }),
      [beginning, text],
    );
  }

  /** The words selected in Word's own view of the document, whether or not the page shows its edits. */
  selectedInWord(): Promise<string> {
    return this.pane.evaluate(() =>
      Word.run(async (context) => {
        const selection = context.document.getSelection();
        selection.load('text');
        await context.sync();
        return selection.text;
      }),
    );
  }

  /** Makes Word refuse a whole request whenever `member` of its class `type` is loaded, as it does in some documents. */
  async refuseLoading(type: 'TableCell' | 'SectionCollection' | 'CommentCollection' | 'CommentReplyCollection', member: string): Promise<void> {
    await this.pane.evaluate(
      ([name, property]) => {
        const { prototype } = Word[name];
        const load = prototype.load as (options: unknown) => unknown;
        Object.assign(prototype, {
          load(this: unknown, options: unknown) {
            return load.call(this, String(options).includes(property) ? 'noSuchProperty' : options);
          },
        });
      },
      [type, member] as const,
    );
  }

  /** The types of headers that `work` asks Word for, in order. */
  async headersAskedFor(work: () => Promise<unknown>): Promise<string[]> {
    await this.pane.evaluate(() => {
      const asked: string[] = [];
      const { prototype } = Word.Section;
      const getHeader = prototype.getHeader as (type: string) => Word.Body;
      Object.assign(prototype, {
        getHeader(this: Word.Section, type: string) {
          asked.push(type);
          return getHeader.call(this, type);
        },
      });
      Object.assign(window, { headersAskedFor: asked });
    });
    await work();
    return this.pane.evaluate(() => (window as unknown as { headersAskedFor: string[] }).headersAskedFor);
  }

  /** Makes Word leave the next round trip unanswered for ever. */
  async leaveOneUnanswered(): Promise<void> {
    await this.pane.evaluate(() => {
      const { prototype } = Word.RequestContext;
      const sync = prototype.sync;
      Object.assign(prototype, {
        sync() {
          Object.assign(prototype, { sync });
          return new Promise(() => undefined);
        },
      });
    });
  }

  close(): Promise<void> {
    return this.workbench.close();
  }

  private async settledSyncs(): Promise<number> {
    let known = -1;
    for (;;) {
      const { batches } = await this.workbench.syncs();
      if (batches === known) {
        return known;
      }
      known = batches;
      await this.pane.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    }
  }

  private positionOf(beginning: string, words: string, { nth = 0, cell }: { nth?: number; cell?: number | undefined }): Position {
    const paragraphs = this.document?.paragraphs ?? [];
    const paragraph = paragraphs.findIndex(({ text, cell: place }) => text.startsWith(beginning) && (cell === undefined || place?.cell === cell));
    const text = paragraphs[paragraph]?.text ?? '';
    let start = text.indexOf(words);
    for (let n = 0; n < nth; n++) {
      start = text.indexOf(words, start + 1);
    }
    if (start < 0) {
      throw new Error(`There is no “${words}” in “${text}”.`);
    }
    return { paragraph, start, end: start + words.length };
  }

  /** What is selected in the page, with where it stands in the document: the number of the same words before it. */
  private async selected(): Promise<Pick<Shown, 'selected' | 'before'>> {
    await this.workbench.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    return this.workbench.page.evaluate(() => {
      const selection = getSelection();
      if (!selection?.rangeCount) {
        return { selected: '', before: 0 };
      }
      const selected = selection.toString();
      const before = document.createRange();
      before.setStart(document.querySelector('#sheet') ?? document.body, 0);
      before.setEnd(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset);
      return { selected, before: selected ? before.toString().split(selected).length - 1 : 0 };
    });
  }
}

/** The words that the page underlines, in the order of the page. */
export async function underlinedIn(page: Page): Promise<string[]> {
  // The page draws what a batch has done once that is answered.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  return page.evaluate(() =>
    [...CSS.highlights]
      .flatMap(([name, ranges]) => (name.startsWith('mark-') ? ([...ranges] as Range[]) : []))
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map(String),
  );
}

export interface ParagraphNow {
  readonly text: string;
  /** As it was before all tracked changes; null below WordApi 1.4, likewise `mode`. */
  readonly original: string | null;
  readonly mode: string | null;
}

export interface Shown {
  readonly outcome: string;
  /** The words that are selected in the page; "" for none. */
  readonly selected: string;
  /** How often they stand in the document before that place. */
  readonly before: number;
}

let script: Promise<string> | null = null;

/** `word-entry.ts` with what it imports, built as the pane is. */
function paneScript(): Promise<string> {
  script ??= buildPaneScript();
  return script;
}

async function buildPaneScript(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'full-picture-word-'));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: path.join(__dirname, 'word-entry.ts'),
    output: { path: folder, filename: 'taskpane.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } }],
    },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      compiler?.run((error, stats) => {
        const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
        compiler.close(() => (problem ? reject(problem) : resolve()));
      });
    });
    return await readFile(path.join(folder, 'taskpane.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

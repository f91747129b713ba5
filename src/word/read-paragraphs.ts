import type { ParagraphRow, RowAndCell, StoryPlace, StoryRows } from './paragraph-row';
import type { LoadedStory } from './assemble-document';
import type { Limit, Story } from '../document/case-document';
import { plainText } from './plain-text';
import { countCells, tablePlaces } from './table-places';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Reads any number of stretches of paragraphs, of any length, in three round trips: what the paragraphs tell, what must be asked of
 * each one, what must be asked of each table. A part that fails is asked again by itself, at most six round trips more.
 *
 * Limits lived with:
 * - never `sync` in a loop, every property named in `load` (oj#6132: an unnamed load takes the focus out of the pane);
 * - `paragraph.text` holds tracked deletions on the web and, by view, on Windows (oj#1267, oj#2314), and hidden text where it is shown:
 *   `getText` (1.7) or `getReviewedText` (1.4; scrolls on Mac, oj#3691, so only where changes are or may be) give the text proper;
 * - the number of a vertically merged cell throws a GeneralException for the whole request (oj#3200): then rows alone are asked for
 *   and cells counted; if that fails too, the text of tables stands without its cells;
 * - `uniqueLocalId` is missing in some hosts that claim it (oj#4258): then it is left out.
 */

/** A stretch of paragraphs to read. */
export interface StoryRequest {
  readonly story: Story;
  readonly place: StoryPlace;
  readonly paragraphs: Word.ParagraphCollection;
}

export interface ReadParagraphs {
  readonly stories: readonly LoadedStory[];
  readonly limits: readonly Limit[];
}

const PROPERTIES = [
  'items/text',
  'items/style',
  'items/styleBuiltIn',
  'items/outlineLevel',
  'items/isListItem',
  'items/isLastParagraph',
  'items/tableNestingLevel',
];

/** @param changes whether the document holds tracked changes; null where Word does not tell */
export async function readParagraphs(
  request: WordRequest,
  version: WordVersion,
  requests: readonly StoryRequest[],
  changes: boolean | null,
): Promise<ReadParagraphs> {
  const hasIds = await loadParagraphs(request, version, requests);
  const paragraphs = requests.flatMap((story) => story.paragraphs.items);
  const details = new ParagraphDetails(paragraphs, version, changes);
  await details.load(request);
  let next = 0;
  const stories = requests.map(({ story, place, paragraphs: { items } }): StoryRows => {
    const rows = items.map((paragraph) => details.row(paragraph, next++, hasIds));
    return { story, place, rows };
  });
  const headerRows = await loadHeaderRows(request, requests, stories);
  return {
    stories: stories.map((story, index) => ({ ...story, headerRows: headerRows[index] ?? [] })),
    limits: details.limits(),
  };
}

/** @returns whether ids of paragraphs came as well */
async function loadParagraphs(request: WordRequest, version: WordVersion, requests: readonly StoryRequest[]): Promise<boolean> {
  const load = (properties: readonly string[]) => {
    for (const { paragraphs } of requests) {
      paragraphs.load(properties.join(','));
    }
  };
  if (version.localIds && (await request.trySync(() => load([...PROPERTIES, 'items/uniqueLocalId'])))) {
    return true;
  }
  load(PROPERTIES);
  await request.sync();
  return false;
}

/** What Word tells only when each paragraph is asked. */
class ParagraphDetails {
  private readonly levels = new Map<number, Word.ListItem>();
  private readonly cells = new Map<number, Word.TableCell>();
  private texts: readonly OfficeExtension.ClientResult<string>[] = [];
  private hasVisibleText: boolean;
  private knowsLevels = true;
  private cellsKnown: 'cells' | 'rows' | 'none' = 'cells';
  private counted: readonly (RowAndCell | null)[] = [];

  constructor(
    private readonly paragraphs: readonly Word.Paragraph[],
    private readonly version: WordVersion,
    private readonly changes: boolean | null,
  ) {
    this.hasVisibleText = version.visibleText;
  }

  async load(request: WordRequest): Promise<void> {
    const queueAll = () => {
      this.queueLevels();
      this.queueCells('rowIndex,cellIndex');
      this.queueTexts();
    };
    if (await request.trySync(queueAll)) {
      return;
    }
    this.knowsLevels = await request.trySync(() => this.queueLevels());
    this.hasVisibleText = this.version.visibleText && (await request.trySync(() => this.queueTexts()));
    if (!this.hasVisibleText && !(await request.trySync(() => this.queueTexts()))) {
      this.texts = [];
    }
    if (!(await request.trySync(() => this.queueCells('rowIndex,cellIndex')))) {
      this.cellsKnown = (await request.trySync(() => this.queueCells('rowIndex'))) ? 'rows' : 'none';
    }
    if (this.cellsKnown === 'rows') {
      this.counted = countCells(
        this.paragraphs.map((paragraph, index) => {
          const cell = this.cells.get(index);
          return {
            nesting: paragraph.tableNestingLevel,
            row: cell && !cell.isNullObject ? cell.rowIndex : null,
            isLast: paragraph.isLastParagraph,
          };
        }),
      );
    }
  }

  row(paragraph: Word.Paragraph, index: number, hasIds: boolean): ParagraphRow {
    const raw = paragraph.text;
    return {
      raw,
      text: plainText(this.texts[index]?.value ?? raw),
      style: paragraph.style ?? '',
      styleBuiltIn: paragraph.styleBuiltIn ?? '',
      outlineLevel: paragraph.outlineLevel,
      listLevel: this.listLevel(paragraph, index),
      nesting: paragraph.tableNestingLevel,
      cell: this.cell(index),
      localId: (hasIds && paragraph.uniqueLocalId) || '',
    };
  }

  limits(): Limit[] {
    const limits: Limit[] = [];
    const hasTexts = this.texts.length > 0 || this.paragraphs.length === 0;
    if (!hasTexts && this.changes !== false) {
      limits.push('tracked-changes');
    }
    if (!this.hasVisibleText) {
      limits.push('hidden-text');
    }
    if (this.cellsKnown !== 'cells') {
      limits.push('merged-cells');
    }
    return limits;
  }

  private queueLevels(): void {
    this.paragraphs.forEach((paragraph, index) => {
      if (paragraph.isListItem) {
        const item = paragraph.listItemOrNullObject;
        item.load('level');
        this.levels.set(index, item);
      }
    });
  }

  private queueCells(properties: string): void {
    this.paragraphs.forEach((paragraph, index) => {
      if (paragraph.tableNestingLevel > 0) {
        const cell = paragraph.parentTableCellOrNullObject;
        cell.load(properties);
        this.cells.set(index, cell);
      }
    });
  }

  private queueTexts(): void {
    this.texts = [];
    if (this.hasVisibleText) {
      this.texts = this.paragraphs.map((paragraph) =>
        paragraph.getText({ includeHiddenText: false, includeTextMarkedAsDeleted: false }),
      );
    } else if (this.version.review && this.changes !== false) {
      this.texts = this.paragraphs.map((paragraph) => paragraph.getReviewedText('Current'));
    }
  }

  private listLevel(paragraph: Word.Paragraph, index: number): number | null {
    if (!paragraph.isListItem) {
      return null;
    }
    const item = this.levels.get(index);
    return this.knowsLevels && item && !item.isNullObject ? item.level : 0;
  }

  private cell(index: number): RowAndCell | null {
    if (this.cellsKnown === 'rows') {
      return this.counted[index] ?? null;
    }
    const cell = this.cellsKnown === 'cells' ? this.cells.get(index) : undefined;
    return cell && !cell.isNullObject ? { row: cell.rowIndex, cell: cell.cellIndex } : null;
  }
}

/** For each story the header rows of its tables; `body.tables` does not list nested tables, a paragraph knows its own. */
async function loadHeaderRows(
  request: WordRequest,
  requests: readonly StoryRequest[],
  stories: readonly StoryRows[],
): Promise<number[][]> {
  const found = stories.map(({ rows }) => tablePlaces(rows).tables);
  if (found.every((tables) => tables.length === 0)) {
    return [];
  }
  const asked: (Word.Table | null)[][] = [];
  const loaded = await request.trySync(() => {
    found.forEach((tables, story) => {
      asked[story] = tables.map((table) => {
        const paragraph = requests[story]?.paragraphs.items[table.row];
        // Without a paragraph of its own the table cannot be asked, only the one nested in it.
        if (!paragraph || paragraph.tableNestingLevel !== table.nesting) {
          return null;
        }
        const parent = paragraph.parentTableOrNullObject;
        parent.load('headerRowCount');
        return parent;
      });
    });
  });
  return loaded ? asked.map((tables) => tables.map((table) => (table && !table.isNullObject ? table.headerRowCount : 0))) : [];
}

import type {
  CaseDocument,
  CellPlace,
  DocumentProperties,
  Limit,
  Paragraph,
  Story,
  Table,
  TableCell,
  Unseen,
} from '../document/case-document';
import { headingLevel, styleName } from './paragraph-styles';
import type { ParagraphRow, StoryPlace, StoryRows } from './paragraph-row';
import { tablePlaces } from './table-places';

/**
 * The text model from what was loaded of Word: no call of Word's API, so it can be tested on plain data.
 *
 * Limits lived with: Word tells the cells of a row but not what they span, so `column` is the cell's own index and each covers one column.
 * A cell of which no paragraph came is the lower part of a vertically merged one.
 */

/** Where a paragraph of the model stands in Word. */
export interface ParagraphSource {
  readonly place: StoryPlace;
  /** Index among the paragraphs that Word gives for `place`. */
  readonly index: number;
  readonly raw: string;
  readonly localId: string;
}

export interface LoadedDocument {
  readonly stories: readonly LoadedStory[];
  readonly properties: DocumentProperties;
  readonly unseen: Unseen;
  readonly limits: readonly Limit[];
}

export interface LoadedStory extends StoryRows {
  /** Header rows of the story's tables, in the order of `tablePlaces`; 0 where Word did not tell. */
  readonly headerRows: readonly number[];
}

export interface AssembledDocument {
  readonly document: CaseDocument;
  /** One for each paragraph of `document`. */
  readonly sources: readonly ParagraphSource[];
}

const ORDER: readonly Story[] = ['body', 'header', 'footer', 'footnote', 'endnote', 'text-box', 'comment'];

export function assembleDocument(loaded: LoadedDocument): AssembledDocument {
  const paragraphs: Paragraph[] = [];
  const sources: ParagraphSource[] = [];
  const tables: Table[] = [];
  const limits = new Set(loaded.limits);
  const stories = [...loaded.stories].sort((one, other) => ORDER.indexOf(one.story) - ORDER.indexOf(other.story));
  for (const story of stories) {
    const kept = withoutRowEnds(story.rows);
    const rows = kept.map(([row]) => row);
    const places = tablePlaces(rows);
    const firstTable = tables.length;
    const firstParagraph = paragraphs.length;
    const inModel = (place: CellPlace | null): CellPlace | null => place && { ...place, table: place.table + firstTable };
    kept.forEach(([row, index], position) => {
      paragraphs.push(paragraphOf(row, story, index, inModel(places.cells[position] ?? null)));
      sources.push({ place: story.place, index, raw: row.raw, localId: row.localId });
    });
    const contents = cellContents(places.cells, places.tables.length, firstParagraph);
    places.tables.forEach((found, index) => {
      const rowsOfTable = (contents[index] ?? []).map((cells) => ({ cells: cells.map(cellOf) }));
      tables.push({
        headerRows: Math.min(story.headerRows[index] ?? 0, rowsOfTable.length),
        rows: rowsOfTable,
        within: inModel(found.within),
      });
      if (!isUniform(contents[index] ?? [])) {
        limits.add('merged-cells');
      }
    });
  }
  return {
    document: { paragraphs, tables, properties: loaded.properties, unseen: loaded.unseen, limits: [...limits] },
    sources,
  };
}

/** Some hosts give the mark at the end of a table row as a paragraph of its own, in a table but in none of its cells. */
function withoutRowEnds(rows: readonly ParagraphRow[]): [ParagraphRow, number][] {
  return rows
    .map((row, index): [ParagraphRow, number] => [row, index])
    .filter(([row]) => row.nesting === 0 || row.cell !== null || row.text !== '');
}

function paragraphOf(row: ParagraphRow, story: StoryRows, index: number, cell: CellPlace | null): Paragraph {
  return {
    id: `${placeName(story.place)}/${row.localId || String(index)}`,
    text: row.text,
    story: story.story,
    style: styleName(row.style, row.styleBuiltIn),
    heading: headingLevel(row.styleBuiltIn, row.outlineLevel),
    list: row.listLevel === null ? null : { level: row.listLevel },
    cell,
  };
}

function placeName(place: StoryPlace): string {
  return Object.values(place).join('-');
}

/** For each table its rows, for each row its cells, for each cell the indices of its paragraphs. */
function cellContents(cells: readonly (CellPlace | null)[], tables: number, firstParagraph: number): number[][][][] {
  const contents: number[][][][] = Array.from({ length: tables }, () => []);
  cells.forEach((place, index) => {
    if (!place) {
      return;
    }
    const table = contents[place.table] ?? [];
    while (table.length <= place.row) {
      table.push([]);
    }
    const row = table[place.row] ?? [];
    while (row.length <= place.cell) {
      row.push([]);
    }
    row[place.cell]?.push(firstParagraph + index);
  });
  return contents;
}

function cellOf(paragraphs: readonly number[], column: number): TableCell {
  return { paragraphs, column, columns: 1, continues: paragraphs.length === 0 };
}

/** Whether every row has the same cells, each with text of its own: then nothing is merged. */
function isUniform(rows: readonly (readonly (readonly number[])[])[]): boolean {
  return rows.every((row) => row.length === rows[0]?.length && row.every((cell) => cell.length > 0));
}

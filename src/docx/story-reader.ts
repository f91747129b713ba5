import type { CaseDocument, CellPlace, Paragraph, Story, TableCell, TableRow } from '../document/case-document';
import type { Element } from 'slimdom';
import { blocksOf, type ParagraphBlock } from './blocks';
import { FieldCodes, paragraphsOf } from './field-codes';
import type { Lists } from './numbering';
import { joinTexts, readParagraphText, type ParagraphText, type TextReading } from './paragraph-text';
import type { Styles } from './styles';
import { shapeOf } from './tables';
import { W14 } from './namespaces';

/** A paragraph of the model and what it was read from. */
export interface ParagraphSource extends ParagraphText {
  /** The part of the package it stands in. */
  readonly part: string;
  /** `w:p`, at least one; more where tracked changes took the mark between them away. */
  readonly elements: readonly [Element, ...Element[]];
}

interface OpenTable {
  headerRows: number;
  rows: TableRow[];
  readonly within: CellPlace | null;
}

const NO_TEXT: ParagraphText = { text: '', pieces: [] };

/** Reads story after story into the paragraphs and tables of one document. */
export class StoryReader {
  readonly paragraphs: Paragraph[] = [];
  /** One for each paragraph. */
  readonly sources: ParagraphSource[] = [];
  private readonly openTables: OpenTable[] = [];
  private readonly ids = new Set<string>();

  /** @param onOther gets every drawing, note mark and the like that the reader sees, with the part it stands in */
  constructor(
    private readonly styles: Styles,
    private readonly lists: Lists,
    private readonly onOther: (content: Element, part: string) => void,
  ) {}

  get tables(): CaseDocument['tables'] {
    return this.openTables;
  }

  /** The text of all paragraphs from `paragraph` on, a line each. */
  textFrom(paragraph: number): string {
    return this.paragraphs
      .slice(paragraph)
      .map(({ text }) => text)
      .join('\n');
  }

  /** Takes back what was read since there were only `paragraphs` paragraphs and `tables` tables. */
  takeBack(paragraphs: number, tables: number): void {
    this.paragraphs.length = paragraphs;
    this.sources.length = paragraphs;
    this.openTables.length = tables;
  }

  /** Adds the paragraphs and tables right inside `container` and below. */
  read(story: Story, container: Element, part: string): void {
    const reading: TextReading = {
      isHidden: (run, paragraph) => this.styles.isHidden(run, paragraph),
      fields: new FieldCodes(paragraphsOf(container)),
      onOther: (content) => this.onOther(content, part),
    };
    this.readBlocks(container, { story, part, reading, cell: null, isPrompt: false });
  }

  /** Adds what is right inside `container`; returns the indices of its own paragraphs, without those of its tables. */
  private readBlocks(container: Element, place: Place): number[] {
    const own: number[] = [];
    for (const block of blocksOf(container)) {
      if (block.kind === 'table') this.readTable(block.element, { ...place, isPrompt: place.isPrompt || block.isPrompt });
      else own.push(...this.addParagraph(block, place));
    }
    return own;
  }

  private readTable(element: Element, place: Place): void {
    const shape = shapeOf(element);
    const index = this.openTables.length;
    const table: OpenTable = { headerRows: shape.headerRows, rows: [], within: place.cell };
    this.openTables.push(table);
    for (const [row, cells] of shape.rows.entries()) {
      table.rows.push({
        cells: cells.map((shown, cell): TableCell => {
          const { column, columns, continues } = shown;
          const inCell = { ...place, cell: { table: index, row, cell }, isPrompt: place.isPrompt || shown.isPrompt };
          return { paragraphs: continues ? [] : this.readBlocks(shown.element, inCell), column, columns, continues };
        }),
      });
    }
  }

  /** Returns its index, or nothing where tracked changes took the whole paragraph away. */
  private addParagraph(block: ParagraphBlock, place: Place): number[] {
    const { elements } = block;
    const format = elements[elements.length - 1] ?? elements[0];
    const isPrompt = block.isPrompt || place.isPrompt;
    const { text, pieces } = isPrompt ? NO_TEXT : joinTexts(elements.map((element) => readParagraphText(element, place.reading)));
    if (block.isMarkGone && text === '') return [];
    this.paragraphs.push({
      id: this.newId(elements[0], place.part),
      text,
      story: place.story,
      style: this.styles.nameOf(format),
      heading: this.styles.headingOf(format),
      list: this.lists.placeOf(format, this.styles),
      cell: place.cell,
    });
    return [this.sources.push({ text, pieces, part: place.part, elements }) - 1];
  }

  /** Word's own id of a paragraph where it has one, as it outlives edits elsewhere. */
  private newId(element: Element, part: string): string {
    const own = element.getAttributeNS(W14, 'paraId');
    const id = `${part}#${own}`;
    const free = own === null || this.ids.has(id) ? `${part}/${this.paragraphs.length}` : id;
    this.ids.add(free);
    return free;
  }
}

interface Place {
  readonly story: Story;
  readonly part: string;
  readonly reading: TextReading;
  readonly cell: CellPlace | null;
  readonly isPrompt: boolean;
}

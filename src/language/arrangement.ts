import type { CaseDocument, Paragraph, Story, Table, TableRow } from '../document/case-document';
import { areSameLists, Sentence, type AnalysedDocument, type AnalysedParagraph, type AnalysedTable, type AnalysedUnit, type TextAnalysis, type UnitCell } from './analysis';

/** A paragraph that moves with the text around it. */
class PlacedParagraph implements AnalysedParagraph {
  readonly sentences: readonly Sentence[];
  /** The unit that begins with it. */
  unit: Unit | null = null;
  /** How often it tells "you" what you did. */
  readonly toldToYou: number;

  constructor(
    public index: number,
    public paragraph: Paragraph,
    readonly analysis: TextAnalysis,
  ) {
    this.sentences = analysis.sentences.map((sentence) => new Sentence(this, analysis, sentence));
    this.toldToYou = paragraph.story === 'body' ? (paragraph.text.match(TOLD_TO_YOU)?.length ?? 0) : 0;
  }
}

class Unit implements AnalysedUnit {
  readonly facts: unknown[] = [];
  readonly sentences: readonly Sentence[];
  readonly text: string;

  constructor(
    readonly type: AnalysedUnit['type'],
    readonly story: Story,
    readonly paragraphs: readonly AnalysedParagraph[],
    readonly headings: readonly string[],
    readonly addressesChild: boolean,
    readonly cells: readonly UnitCell[] = [],
    public row: AnalysedUnit['row'] = null,
  ) {
    const [only] = paragraphs;
    this.sentences = paragraphs.length === 1 && only ? only.sentences : paragraphs.flatMap((paragraph) => paragraph.sentences);
    this.text = paragraphs.length === 1 && only ? only.paragraph.text : paragraphs.map(({ paragraph }) => paragraph.text).join(' ');
  }
}

const TOLD_TO_YOU = /\b[Yy]ou (?:told|said|were|are|showed|have|had|like|love|asked|want|did|live|feel|felt|went|go|miss|drew|chose|played)\b/g;
/** A request to a colleague says "you" once or twice, a letter to the child again and again. */
const LETTER_TO_CHILD = 4;

/** What two readings of a document have in common: so many paragraphs at the beginning, and so many at the end. */
export interface Common {
  readonly head: number;
  readonly tail: number;
}

/** Compares two readings of a document; the time it takes is that of comparing texts. */
export function commonParagraphs(then: readonly Paragraph[], now: readonly Paragraph[]): Common {
  const most = Math.min(now.length, then.length);
  let head = 0;
  while (head < most && isAsBefore(then[head] as Paragraph, now[head] as Paragraph)) head += 1;
  let tail = 0;
  while (tail < most - head && isAsBefore(then[then.length - 1 - tail] as Paragraph, now[now.length - 1 - tail] as Paragraph)) tail += 1;
  return { head, tail };
}

/**
 * Puts analysed texts in their places: units, tables, headings. Of a document arranged before, everything that has not changed is taken over and
 * moved to where it stands now; that document is of no use afterwards.
 * @param analyse gives a text's analysis; the same object while it stays the same
 * @param isCurrent whether an analysis used before still holds
 */
export function arrange(document: CaseDocument, analyse: (text: string) => TextAnalysis, isCurrent: (analysis: TextAnalysis) => boolean, before: AnalysedDocument | null): AnalysedDocument {
  const paragraphs = place(document, analyse, isCurrent, before);
  const addressesChild = isWrittenToChild(paragraphs);
  const units: AnalysedUnit[] = [];
  const tables: AnalysedTable[] = [];
  const done = new Set<number>();
  /** Headings that the next text stands under, outermost first, with their levels beside. */
  let above: readonly string[] = [];
  let levels: readonly number[] = [];
  for (const entry of paragraphs) {
    const { cell, heading, text, list, story } = entry.paragraph;
    if (cell) {
      if (done.has(cell.table)) continue;
      done.add(cell.table);
      const analysed = arrangeTable(document.tables[cell.table] as Table, cell.table, paragraphs, above, story, addressesChild);
      tables[cell.table] = analysed.table;
      for (const unit of analysed.units) units.push(unit);
      continue;
    }
    const isHeading = heading !== null && text.trim() !== '';
    if (isHeading) {
      let kept = levels.length;
      while (kept > 0 && (levels[kept - 1] as number) >= Math.max(1, heading)) kept -= 1;
      above = above.slice(0, kept);
      levels = levels.slice(0, kept);
    }
    units.push(unitOf(entry, isHeading ? 'heading' : list ? 'item' : 'paragraph', above, addressesChild));
    if (isHeading && heading > 0) {
      above = [...above, text.trim()];
      levels = [...levels, heading];
    }
  }
  return { document, title: titleOf(paragraphs), paragraphs, units, tables: tables.filter(Boolean) };
}

function place(document: CaseDocument, analyse: (text: string) => TextAnalysis, isCurrent: (analysis: TextAnalysis) => boolean, before: AnalysedDocument | null): PlacedParagraph[] {
  const now = document.paragraphs;
  const then = (before?.paragraphs ?? []) as readonly PlacedParagraph[];
  const { head, tail } = commonParagraphs(before?.document.paragraphs ?? [], now);
  return now.map((paragraph, index) => {
    const old = index < head ? then[index] : index >= now.length - tail ? then[index - now.length + then.length] : undefined;
    if (!old || !isCurrent(old.analysis)) return new PlacedParagraph(index, paragraph, analyse(paragraph.text));
    old.index = index;
    old.paragraph = paragraph;
    return old;
  });
}

function isAsBefore(old: Paragraph, now: Paragraph): boolean {
  return (
    old === now ||
    (old.text === now.text && old.heading === now.heading && old.story === now.story && old.style === now.style && old.list?.level === now.list?.level && old.cell?.cell === now.cell?.cell)
  );
}

function unitOf(entry: PlacedParagraph, type: AnalysedUnit['type'], headings: readonly string[], addressesChild: boolean): Unit {
  const { unit } = entry;
  if (unit && unit.type === type && unit.paragraphs.length === 1 && unit.cells.length === 0 && unit.addressesChild === addressesChild && areSameLists(unit.headings, headings)) return unit;
  return (entry.unit = new Unit(type, entry.paragraph.story, [entry], headings, addressesChild));
}

function titleOf(paragraphs: readonly AnalysedParagraph[]): string {
  const inBody = ({ paragraph }: AnalysedParagraph): boolean => paragraph.story === 'body' && paragraph.text.trim() !== '';
  const title = paragraphs.find((entry) => entry.paragraph.heading === 0 && inBody(entry)) ?? paragraphs.find((entry) => entry.paragraph.heading === 1 && inBody(entry));
  if (title) return title.paragraph.text.trim();
  // Without heading styles the title is a first line in note form above the rest.
  const first = paragraphs.findIndex(inBody);
  const second = paragraphs.findIndex((entry, i) => i > first && inBody(entry));
  const { text, cell } = paragraphs[first]?.paragraph ?? { text: '', cell: null };
  const line = first >= 0 && second >= 0 && !cell ? text.trim() : '';
  return line.length <= 100 && !/[.!?]$/.test(line) ? line : '';
}

function isWrittenToChild(paragraphs: readonly PlacedParagraph[]): boolean {
  let told = 0;
  for (const { toldToYou } of paragraphs) {
    told += toldToYou;
    if (told >= LETTER_TO_CHILD) return true;
  }
  return false;
}

function arrangeTable(
  table: Table,
  index: number,
  all: readonly PlacedParagraph[],
  headings: readonly string[],
  story: Story,
  addressesChild: boolean,
): { table: AnalysedTable; units: Unit[] } {
  const rows = table.rows.map((row) => readRow(row, all));
  const texts = rows.map((row) => row.texts);
  const headerRows = Math.min(table.headerRows > 0 ? table.headerRows : looksLikeHeader(texts) ? 1 : 0, rows.length);
  const headers: string[] = [];
  for (const { cells, texts: own } of rows.slice(0, headerRows)) {
    cells.forEach(({ column, columns }, at) => {
      for (let covered = column; covered < column + columns; covered += 1) headers[covered] = `${headers[covered] ?? ''} ${own[at] as string}`.trim();
    });
  }
  const labelled = isLabelled(texts.slice(headerRows));
  const units = rows.map((row, at) => {
    const isHeader = at < headerRows;
    const headerOf = (column: number, cellAt: number): string => (isHeader ? '' : labelled && cellAt > 0 ? (row.texts[0] ?? '') : (headers[column] ?? ''));
    return rowUnit(row, isHeader ? 'header-row' : 'row', headerOf, { table: index, row: at }, story, headings, addressesChild);
  });
  return { table: { index, headers: headers.map((text) => text ?? ''), labelled, rows: units.slice(headerRows), headings }, units };
}

interface Row {
  /** The cells that show text; the lower parts of merged cells are left out. */
  readonly cells: readonly { readonly column: number; readonly columns: number; readonly paragraphs: readonly PlacedParagraph[] }[];
  readonly texts: readonly string[];
  /** The unit that the row was before, where its paragraphs are the same. */
  readonly unit: Unit | null;
}

function readRow(row: TableRow, all: readonly PlacedParagraph[]): Row {
  const cells = row.cells.filter((cell) => !cell.continues).map(({ column, columns, paragraphs }) => ({ column, columns, paragraphs: paragraphs.map((at) => all[at] as PlacedParagraph) }));
  const unit = cells[0]?.paragraphs[0]?.unit ?? null;
  if (unit && unit.cells.length === cells.length && cells.every((cell, at) => areSameLists<AnalysedParagraph>(cell.paragraphs, unit.cells[at]?.paragraphs ?? []))) {
    return { cells, texts: unit.cells.map(({ text }) => text), unit };
  }
  return { cells, texts: cells.map(({ paragraphs }) => paragraphs.map(({ paragraph }) => paragraph.text).join(' ').trim()), unit: null };
}

function rowUnit(
  { cells, texts, unit }: Row,
  type: 'row' | 'header-row',
  headerOf: (column: number, cell: number) => string,
  place: NonNullable<AnalysedUnit['row']>,
  story: Story,
  headings: readonly string[],
  addressesChild: boolean,
): Unit {
  if (
    unit &&
    unit.type === type &&
    unit.story === story &&
    unit.addressesChild === addressesChild &&
    areSameLists(unit.headings, headings) &&
    unit.cells.every(({ column, header }, at) => column === cells[at]?.column && header === headerOf(column, at))
  ) {
    unit.row = place;
    return unit;
  }
  const filled = cells.map(({ column, paragraphs }, at): UnitCell => ({ header: headerOf(column, at), column, paragraphs, text: texts[at] as string }));
  const fresh = new Unit(type, story, filled.flatMap((cell) => cell.paragraphs), headings, addressesChild, filled, place);
  const first = cells[0]?.paragraphs[0];
  if (first) first.unit = fresh;
  return fresh;
}

/** A first row of short labels without numbers or full stops, above rows that say more. */
function looksLikeHeader(texts: readonly (readonly string[])[]): boolean {
  const [first, second] = texts;
  if (!first || !second || first.length < 2) return false;
  const filled = first.filter((text) => text !== '');
  return filled.length >= 2 && filled.length >= first.length - 1 && filled.every((text) => text.length <= 40 && !/[.:?]$|\d/.test(text)) && new Set(filled).size === filled.length && !(first.length === 2 && isLabelled(texts));
}

/** Two columns, the first of short labels: a form's fields. */
function isLabelled(texts: readonly (readonly string[])[]): boolean {
  const rows = texts.filter((row) => row.length > 1);
  if (rows.length < 2 || rows.some((row) => row.length !== 2)) return false;
  const labels = rows.map((row) => row[0] as string);
  const short = labels.filter((text) => text !== '' && text.length <= 45 && !/[.!?]$/.test(text)).length;
  const longer = rows.reduce((sum, row) => sum + (row[1] as string).length, 0) > labels.reduce((sum, text) => sum + text.length, 0);
  return short >= rows.length * 0.8 && longer && !labels.some((text) => /^\d/.test(text));
}

import { areSameLists, factOfDocument, factOfUnit, type AnalysedDocument, type AnalysedParagraph, type AnalysedUnit } from './analysis';

/** A field of a form: a label and what is filled in. */
export interface FormField {
  /** As written, without the colon. */
  readonly label: string;
  /** '' where the field was left blank. */
  readonly value: string;
  readonly unit: AnalysedUnit;
  /** Paragraphs of the value; for "Label: value" the one that holds both. */
  readonly paragraphs: readonly AnalysedParagraph[];
  /** Offset in the first of `paragraphs` at which the value begins. */
  readonly from: number;
}

const LINE = /^\s*(?:\d{1,2}[.)]\s*)?(?<label>\p{L}[^:\t\n]{1,44}?)\s*(?::|\t)\s*/u;

interface FieldsOfUnit {
  readonly fields: readonly FormField[];
  /** Four cells are two pairs of label and value, unless the table has headers. */
  readonly inPairs: boolean;
}

const fieldsIn = factOfUnit((unit): FieldsOfUnit => {
  const fields: FormField[] = [];
  if (unit.story === 'comment' || unit.type === 'heading' || (unit.type === 'header-row' && unit.cells.length > 2)) return { fields, inPairs: false };
  if (unit.row) {
    const pairs = unit.cells.length === 2 || unit.cells.length === 4 ? unit.cells.length / 2 : 0;
    for (let at = 0; at < pairs; at += 1) {
      const label = unit.cells[at * 2];
      const value = unit.cells[at * 2 + 1];
      if (label && value && label.text !== '' && label.text.length <= 80) fields.push({ label: label.text.replace(/\s*:\s*$/, ''), value: value.text, unit, paragraphs: value.paragraphs, from: 0 });
    }
    // A cell may hold its own label: "Present: …".
    if (unit.cells.length !== 1) return { fields, inPairs: pairs === 2 };
  }
  const paragraph = unit.paragraphs[0];
  const match = paragraph ? LINE.exec(paragraph.paragraph.text) : null;
  if (paragraph && match) fields.push({ label: match.groups?.label ?? '', value: paragraph.paragraph.text.slice(match[0].length).trim(), unit, paragraphs: [paragraph], from: match[0].length });
  return { fields, inPairs: false };
});

/** The fields of a document: rows of two cells (or of two such pairs side by side), and lines of the form "Label: value". */
export const formFields: (document: AnalysedDocument) => readonly FormField[] = factOfDocument((document) => {
  const found: FormField[] = [];
  const hasHeaders = new Set(document.tables.filter((table) => table.headers.length > 2).map((table) => table.index));
  for (const unit of document.units) {
    const { fields, inPairs } = fieldsIn(unit);
    if (inPairs && unit.row && hasHeaders.has(unit.row.table)) continue;
    for (const field of fields) found.push(field);
  }
  return found;
}, areSameLists);

/** Whether a field holds something: not blank, not "N/A", "TBC", a dash or a question mark. */
export function isFilled(field: Pick<FormField, 'value'>): boolean {
  return /[\p{L}\p{N}]/u.test(field.value) && !/^\W*(?:n\s?\/?\s?[ak]|tbc|tba|tbd|unknown|not known|unk|not (?:recorded|stated|given|asked|completed|provided|applicable)|to be (?:confirmed|completed|added)|blank|none (?:given|recorded)|click (?:or tap )?here.*|enter text.*|choose an item.*)\W*$/i.test(field.value);
}

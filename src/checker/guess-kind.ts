import { DOCUMENT_KINDS, type DocumentKind } from '../document/kinds';
import type { AnalysedDocument } from '../language/analysis';
import signsText from './kind-signs.tsv';

interface Sign {
  readonly kind: DocumentKind;
  readonly where: 'title' | 'heading' | 'label' | 'table' | 'text';
  readonly weight: number;
  readonly sign: RegExp;
}

const SIGNS: readonly Sign[] = signsText
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => {
    const [kind, where, weight, sign = ''] = line.split('\t');
    return { kind: kind as DocumentKind, where: where as Sign['where'], weight: Number(weight), sign: new RegExp(sign, 'i') };
  });

/** Paragraphs at the beginning that may say what the document is, where its title does not. */
const OPENING = 12;

/**
 * Guesses the kind of document from its title, headings, form labels and tables. A document that shows no sign is taken for a case note:
 * the kind of which the fewest things are expected.
 */
export function guessKind(document: AnalysedDocument): DocumentKind {
  const score = new Map<DocumentKind, number>(DOCUMENT_KINDS.map((kind) => [kind, 0]));
  const add = (where: Sign['where'], text: string, once: Set<Sign>): void => {
    for (const sign of SIGNS) {
      if (sign.where !== where || once.has(sign) || !sign.sign.test(text)) continue;
      // One heading tells as much as three of the same sort.
      if (where !== 'heading' && where !== 'label') once.add(sign);
      score.set(sign.kind, (score.get(sign.kind) ?? 0) + sign.weight);
    }
  };
  const body = document.units.filter((unit) => unit.story === 'body');
  const once = new Set<Sign>();
  const title = document.title || document.document.properties.title;
  add('title', title, once);
  for (const unit of body) if (unit.type === 'heading' && unit.text.trim() !== title) add('heading', unit.text.trim(), once);
  for (const table of document.tables) {
    add('table', table.headers.join(' '), once);
    if (table.labelled) for (const row of table.rows) add('label', row.cells[0]?.text ?? '', once);
  }
  for (const unit of body.filter((entry) => entry.type !== 'heading').slice(0, OPENING)) {
    add('text', unit.text, once);
    const label = /^([^:\n]{2,40}):/.exec(unit.text);
    if (label && unit.type !== 'row') add('label', label[1] as string, once);
  }
  // A chronology is one when its table holds most of the document; an assessment may contain one as well.
  const dated = document.tables.filter((table) => /^(?:no\.? )?date\b/i.test(table.headers.join(' '))).reduce((sum, table) => sum + table.rows.reduce((length, row) => length + row.text.length, 0), 0);
  const whole = body.reduce((sum, unit) => sum + unit.text.length, 0);
  if (dated * 2 < whole) score.set('chronology', (score.get('chronology') ?? 0) - 5);
  // A letter to the child refers nobody, whatever its heads "To" and "From" may say.
  if (body.some((unit) => unit.addressesChild)) score.set('referral', (score.get('referral') ?? 0) - 8);
  let best: DocumentKind = 'case-note';
  for (const kind of DOCUMENT_KINDS) if ((score.get(kind) ?? 0) > (score.get(best) ?? 0)) best = kind;
  return (score.get(best) ?? 0) > 0 ? best : 'case-note';
}

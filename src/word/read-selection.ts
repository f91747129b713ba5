import type { CaseDocument } from '../document/case-document';
import type { ParagraphSource } from './assemble-document';
import type { SelectionInWord } from './open-document';
import { visibleTexts } from './visible-text';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Tells what the user has selected, as places of a document that was read before. WordApi 1.3; at most five round trips, whatever is selected.
 *
 * Limits lived with: loading the selection without naming properties takes the focus out of the pane (oj#6132); of a selection in several pieces Word
 * shows the last alone; no API counts the characters before the cursor, so the text from the beginning of its paragraph up to it is read.
 * Where that text cannot be told apart from deleted words, the whole paragraph counts as selected.
 */

export async function readSelection(request: WordRequest, version: WordVersion, document: CaseDocument, sources: readonly ParagraphSource[]): Promise<SelectionInWord> {
  const selected = await loadSelected(request, version);
  const [firstRow] = selected.paragraphs;
  const lastRow = selected.paragraphs.at(-1);
  if (!firstRow || !lastRow) return 'elsewhere';
  const first = await placeOf(request, sources, selected);
  if (typeof first === 'string') return first;
  const last = first + selected.paragraphs.length - 1;
  const [ahead = [], through = []] = await visibleTexts(request, version, [
    firstRow.paragraph.getRange('Start').expandTo(selected.range.getRange('Start')),
    lastRow.paragraph.getRange('Start').expandTo(selected.range.getRange('End')),
  ]);
  const textOf = (paragraph: number): string => document.paragraphs[paragraph]?.text ?? '';
  return {
    from: { paragraph: first, offset: lengthWithin(textOf(first), ahead) ?? 0 },
    to: { paragraph: last, offset: lengthWithin(textOf(last), through) ?? textOf(last).length },
  };
}

interface Selected {
  readonly range: Word.Range;
  /** Those that the selection touches, in order. */
  readonly paragraphs: readonly { readonly paragraph: Word.Paragraph; readonly text: string; readonly localId: string }[];
}

async function loadSelected(request: WordRequest, version: WordVersion): Promise<Selected> {
  const load = (properties: string): Pick<Selected, 'range'> & { readonly items: Word.ParagraphCollection } => {
    const range = request.document.getSelection();
    const items = range.paragraphs;
    items.load(properties);
    return { range, items };
  };
  let withIds: ReturnType<typeof load> | null = null;
  const hasIds = version.localIds && (await request.trySync(() => (withIds = load('items/text,items/uniqueLocalId'))));
  const { range, items } = (hasIds ? withIds : null) ?? load('items/text');
  if (!hasIds) await request.sync();
  return { range, paragraphs: items.items.map((paragraph) => ({ paragraph, text: paragraph.text, localId: (hasIds && paragraph.uniqueLocalId) || '' })) };
}

/** The index of the first selected paragraph in the document that was read. */
async function placeOf(request: WordRequest, sources: readonly ParagraphSource[], { range, paragraphs }: Selected): Promise<number | 'elsewhere' | 'text-changed'> {
  const isHere = (index: number): boolean => paragraphs.every(({ text }, nth) => sources[index + nth]?.raw === text && isSamePlace(sources[index], sources[index + nth]));
  const localId = paragraphs[0]?.localId ?? '';
  const known = localId === '' ? -1 : sources.findIndex((source) => source.localId === localId);
  if (known >= 0) return isHere(known) ? known : 'text-changed';
  const alike = sources.flatMap((_, index) => (isHere(index) ? [index] : []));
  if (alike.length < 2) return alike[0] ?? 'text-changed';
  // The same words stand in several places: those before the selection are counted.
  let before: Word.ParagraphCollection | null = null;
  const counted = await request.trySync(() => {
    before = request.document.body.getRange('Start').expandTo(range.getRange('Start')).paragraphs;
    before.load('items/isListItem');
  });
  const count = counted && before ? (before as Word.ParagraphCollection).items.length : 0;
  return alike.find((index) => sources[index]?.place.in === 'body' && sources[index].index === count - 1) ?? 'elsewhere';
}

function isSamePlace(one: ParagraphSource | undefined, other: ParagraphSource | undefined): boolean {
  return one !== undefined && other !== undefined && Object.values(one.place).join() === Object.values(other.place).join();
}

/** The length of what stands before a place, of the readings that Word gives of it; null where none fits the text. */
function lengthWithin(text: string, before: readonly string[]): number | null {
  // The one without deleted words comes last.
  return [...before].reverse().find((reading) => text.startsWith(reading))?.length ?? null;
}

import { findActions } from '../../../language/actions';
import type { AnalysedUnit } from '../../../language/analysis';
import { placeOf, shortened, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

/** "I will ring", "we are going to visit": what the author means to do. */
const INTENDS = /\b(?:I|[Ww]e)(?: will|['’]ll| am going to| are going to| shall| plan to| have agreed to| intend to| am to) (?:also |then |now |both |next |again )?(?!not\b|never\b|be able\b|need\b|have to\b|always\b|know\b|see how\b|see if\b|see whether\b)\p{L}+/u;
const DAY = /\b(?:today|tomorrow|tonight|next (?:week|month|term|mon|tues|wednes|thurs|fri)\w*|this (?:week|afternoon|evening)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:mon|tues|wednes|thurs|fri|the end of)\w*|within \S+ (?:\S+ )?(?:days?|weeks?|hours?)|every (?:week|day|month|fortnight|mon|tues|wednes|thurs|fri)\w*|weekly|fortnightly)\b/i;

/** Sentences of a task in a table; a cell that holds more is an account with its date beside it. */
const LONGEST_TASK = 2;
/** A cell that holds more tells how it went, not who does it. */
const LONGEST_CELL = 40;

/** After practice point 3 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp3.q3',
  point: 3,
  text: 'Do the records make your actions and intentions plain, and could others follow them?',
  shows: 'Actions with somebody to do them and a day; what you yourself will do, and when.',
  kinds: 'all',
  checks: ['action-no-owner', 'action-no-date', 'actions-missing', 'unattributed', 'vague-time'],
  evidence(document) {
    const told = new Set(document.units.flatMap((unit) => unit.paragraphs.filter(({ sentences }) => sentences.length > LONGEST_TASK).map(({ index }) => index)));
    const rows = new Map(document.units.filter(({ type }) => type === 'row').flatMap((unit) => unit.paragraphs.map(({ index }) => [index, unit] as const)));
    const actions = findActions(document)
      .filter(({ hasOwner, position, from }) => hasOwner && position.end > position.start && !(from === 'table' && told.has(position.paragraph)))
      .map(({ position, hasTime, from }): Place => {
        const row = from === 'table' ? rows.get(position.paragraph) : undefined;
        return { ...position, about: (row && besideIn(row, position.paragraph)) || (hasTime ? 'who, and by when' : 'who'), weight: hasTime ? 1 : 3 };
      });
    const taken = new Set(actions.map(({ paragraph }) => paragraph));
    const own = statements(document).flatMap(({ sentence }): Place[] => {
      if (taken.has(sentence.paragraph) || sentence.quotes.length > 0 || !INTENDS.test(sentence.text)) return [];
      return [placeOf(sentence, 'what the writer will do', sentence.dates.length > 0 || DAY.test(sentence.text) ? 1 : 2)];
    });
    return [...actions, ...own];
  },
});

/** What the row's other cells hold: who does it, and by when. */
function besideIn(row: AnalysedUnit, paragraph: number): string {
  return shortened(
    row.cells
      .filter(({ text, paragraphs }) => text !== '' && text.length <= LONGEST_CELL && !paragraphs.some(({ index }) => index === paragraph))
      .map(({ text }) => text)
      .join(', '),
  );
}

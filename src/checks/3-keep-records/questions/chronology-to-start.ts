import { placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

const CHRONOLOGY = /\b(?:chronolog(?:y|ies)|time-?line|running record|log of (?:events|incidents)|(?:incident|contact) log)\b/i;
const TO_DO = /\b(?:will|to|shall|must|should|needs? to|going to|agreed to|plan(?:s|ned)? to)\b[^.;]{0,40}\b(?:start|begin|write|update|add|complete|keep|compile|build|draw up|put together|bring|prepare|make|collate|merge|send|share|review)\w*\b|\b(?:start|begin|update|complete|compile|draw up|prepare)\b[^.;]{0,30}\b(?:chronolog|time-?line|log\b)|\bto be (?:started|begun|written|updated|completed|compiled|drawn up|prepared|kept)\b/i;

/** After practice point 3 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp3.q1a',
  point: 3,
  text: 'If there is none, what way of starting one would suit you, and would show what was done by whom?',
  shows: 'A plan to start a chronology or bring one up to date, with a name and a day.',
  kinds: ['assessment', 'closing'],
  checks: ['chronology-missing'],
  follows: { question: 'pp3.q1', answer: 'no', says: 'There is no chronology or running record yet.' },
  evidence: (document) =>
    statements(document).flatMap(({ unit, sentence }): Place[] => {
      const match = CHRONOLOGY.exec(sentence.text);
      if (!match || !TO_DO.test(sentence.text)) return [];
      const isDated = sentence.dates.length > 0 || (unit.type === 'row' && unit.sentences.some(({ dates }) => dates.length > 0));
      return [placeOf(sentence, 'a chronology to be started or brought up to date', isDated ? 1 : 2)];
    }),
});

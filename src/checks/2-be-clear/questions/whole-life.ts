import { findActions } from '../../../language/actions';
import type { Match } from '../../../language/analysis';
import { childrenOf, isChild, speaksOfChild } from '../../../language/children';
import { plainVoiceIn } from '../../../language/child-voice';
import { readLexicon } from '../../../language/lexicon';
import { textAfter } from '../../../language/surroundings';
import { placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import identityText from '../characteristics.tsv';
import areasText from './areas-of-life.tsv';

const IDENTITY = { ethnicity: 'who the child is', religion: 'faith', language: 'language', health: 'health', identity: 'who the child is', immigration: 'immigration', means: 'money and home' } as const;
/** "Black mould": no colour of a person. */
const THING = /^\W*(?:mould|eyes?|coat|jumper|bags?|bin|car|mark)\b/i;
/** A child has to be told of; "he" is enough where the unit is about the child. */
const PRONOUN = /\b(?:he|she|they|his|her|their|him|them|both)\b/i;

/** After practice point 2 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp2.q3',
  point: 2,
  text: 'Has enough been found out to give a full and plain picture of the child’s life and experiences?',
  shows: 'Home and who lives there, the day, health, school, friends and what the child enjoys, relationships, who the child is, and what the child says.',
  kinds: ['assessment', 'referral', 'closing'],
  checks: ['characteristics-missing'],
  lexicons: [readLexicon('areas-of-life', areasText), readLexicon('characteristics', identityText)],
  evidence(document, { on }) {
    const children = childrenOf(document, on);
    const tasks = new Set(findActions(document).map(({ position }) => position.paragraph));
    return statements(document).flatMap(({ unit, sentence }): Place[] => {
      if (tasks.has(sentence.paragraph)) return [];
      const isNamed = sentence.mentions.some((mention) => isChild(sentence, mention, children));
      if (!isNamed && !(PRONOUN.test(sentence.text) && speaksOfChild(unit, children))) return [];
      if (isNamed && plainVoiceIn(unit, sentence, children) !== null) return [placeOf(sentence, 'what the child says or shows', 1)];
      // "Her class teacher", "our school reception": somebody's job tells nothing of the child.
      const atWork = sentence.mentionsOf('agency', 'role');
      const isJob = (match: Match): boolean => atWork.some((mention) => mention.first <= match.first && mention.last >= match.last);
      const area = sentence.allMatches('areas-of-life').find((match) => !sentence.isNegatedBefore(match.first, 1) && !isJob(match));
      if (area) return [placeOf(sentence, area.row.columns.about ?? '', isNamed ? 1 : 2, area)];
      const trait = sentence.matches('characteristics').find((match) => !sentence.isNegatedBefore(match.first, 1) && !isJob(match) && !THING.test(textAfter(sentence, match)));
      return trait && isNamed ? [placeOf(sentence, IDENTITY[trait.row.columns.about as keyof typeof IDENTITY] ?? 'who the child is', 1, trait)] : [];
    });
  },
});

import type { Match, Sentence } from '../../../language/analysis';
import { findActions } from '../../../language/actions';
import { childrenOf } from '../../../language/children';
import type { Mention } from '../../../language/mentions';
import { isProfessional, knownPeople, type Known } from '../../../language/professionals';
import { trustIn } from '../../../language/trust';
import { aboutOf, around, placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

/** The relationship is put to use: somebody is to ask, see, go along. */
const USE = /\b(?:will|to|shall|so|agreed|asked|offered|plan|therefore|that is why|which is why)\b/i;

/** After practice point 8 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp8.q1',
  point: 8,
  text: 'How can the good relationships that the child or family already has with other professionals be put to use?',
  shows: 'Whom the child or a parent trusts, likes or talks to among those who help, and what that person does or will do.',
  kinds: ['assessment', 'minutes', 'closing'],
  checks: ['trusted-relationship', 'services-missing'],
  evidence(document, { on }) {
    const children = childrenOf(document, on);
    const known = knownPeople(document, on);
    const tasks = new Set(findActions(document).map(({ position }) => position.paragraph));
    return statements(document).flatMap((place): Place[] => {
      const { unit, sentence } = place;
      if (tasks.has(sentence.paragraph)) return [];
      const match = trustIn(unit, sentence, children);
      const who = match && isOfFamily(sentence, match, known) ? trusted(sentence, match, known) : undefined;
      if (!match || !who) return [];
      const isUsed = around(place).some((near) => near.has('steps') && USE.test(near.text) && (near === sentence || namesAgain(near, sentence, who)));
      return [placeOf(sentence, aboutOf(sentence, who), isUsed ? 1 : 2, match)];
    });
  },
});

/** "The nursery will ring Ross", "his talk with Mr Fitch": nobody of the family trusts anybody in it. */
function isOfFamily(sentence: Sentence, match: Match, known: Known): boolean {
  const before = sentence.wordAt(match.first - 1);
  if (/^(?:his|her|their|a|an|the|this|i|we)$/.test(before) && /^(?:talk|chat|call|visit|ring|will|can|ask)/i.test(sentence.textOf(match))) return false;
  const actor = sentence.mentions.find((mention) => mention.class !== 'crowd' && mention.last < match.first && match.first - mention.last <= 2);
  return actor === undefined || !isProfessional(sentence, actor, known) || match.row.columns.type === 'label' || /\b(?:is|one|person|adult|grown)/i.test(sentence.textOf(match));
}

/** Somebody at work, or of a club or a church, inside or behind the words of trust, else before them. */
function trusted(sentence: Sentence, match: Match, known: Known): Mention | undefined {
  // "Looks up to his dad", "can tell Mum": somebody of the family, whoever is named further on.
  const whom = sentence.mentions.find((mention) => mention.class !== 'crowd' && mention.last >= match.first);
  if (whom?.class === 'family' && whom.first <= match.last + 2) return undefined;
  const helpers = sentence.mentions.filter((mention) => (mention.class === 'community' && !/\b(?:friends?|mates?|neighbours?|boyfriend|girlfriend)\b/i.test(sentence.textOf(mention))) || isProfessional(sentence, mention, known));
  const people = helpers.filter((mention) => mention.class !== 'agency' && !(sentence.analysis.tokens[mention.last]?.possessive ?? false));
  const behind = (mentions: readonly Mention[]): Mention | undefined => mentions.find((mention) => mention.last >= match.first && mention.first - match.last <= 5);
  const before = (mentions: readonly Mention[]): Mention | undefined => [...mentions].reverse().find((mention) => mention.last < match.first && match.first - mention.last <= 6);
  return behind(people) ?? before(people) ?? helpers.find((mention) => mention.class === 'agency' && mention.first >= match.first && mention.last <= match.last);
}

function namesAgain(near: Sentence, sentence: Sentence, who: Mention): boolean {
  const words = sentence.textOf(who).toLowerCase().split(/\s+/);
  return /^(?:he|she|they)$/.test(near.wordAt(near.fromToken)) || near.mentions.some((mention) => near.textOf(mention).toLowerCase().split(/\s+/).some((word) => words.includes(word.replace(/['’]s$/, ''))));
}

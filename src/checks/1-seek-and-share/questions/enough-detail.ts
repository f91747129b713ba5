import type { AnalysedUnit, Match, Sentence } from '../../../language/analysis';
import { readLexicon } from '../../../language/lexicon';
import { hasParticulars } from '../../../language/particulars';
import { textBefore } from '../../../language/surroundings';
import { placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import harmText from './harm.tsv';

/** What has not happened, might, or is only looked out for. */
const NOT_SO = /\b(?:if|whether|in case|might|could|would|may|should|will|risk of|risks? (?:that|of)|to (?:prevent|avoid|stop)|any|rather than|instead of|den(?:y|ies|ied)|not|no|never|without|\w*n['’]t|nor)\b[^.;:]{0,45}$/i;
/** How often or when, where no calendar date stands. */
const WHEN = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tonight|this (?:morning|week|month|term)|last (?:night|week|month)|once|twice|\d+ times|(?:two|three|four|five|six|seven|eight|nine|ten|several) (?:times|occasions|nights|days|weeks|mornings)|every (?:day|night|morning|week|weekend)|most (?:days|nights|mornings)|daily|nightly|weekly|at (?:\d{1,2}(?:[:.]\d{2})?|midnight|noon|night))\b/i;
const WHO = /\b(?:he|she|they|him|her|them|his|their|i|we)\b/i;

/** After practice point 1 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp1.q2',
  point: 1,
  text: 'Is there the right amount of detail for a reader to see plainly what the child protection or safeguarding worry is?',
  shows: 'Who did what, when or how often, what was seen or heard: an act or a condition that can hurt a child, told so that a stranger can picture it.',
  kinds: 'all',
  checks: ['vague-concern'],
  lexicons: [readLexicon('harm', harmText)],
  evidence: (document) =>
    statements(document).flatMap(({ unit, sentence }): Place[] => {
      const [match] = sentence
        .allMatches('harm')
        .filter((candidate) => !NOT_SO.test(textBefore(sentence, candidate)))
        .sort((a, b) => b.last - b.first - (a.last - a.first));
      if (!match || !hasParticulars([sentence]) || !saysWho(unit, sentence, match)) return [];
      const isPlaced = sentence.dates.length > 0 || WHEN.test(sentence.text) || (unit.type === 'row' && unit.sentences.some(({ dates }) => dates.length > 0));
      return [placeOf(sentence, match.row.columns.about ?? '', isPlaced ? 1 : 2, match)];
    }),
});

function saysWho(unit: AnalysedUnit, sentence: Sentence, match: Match): boolean {
  return WHO.test(sentence.text) || sentence.mentions.some((mention) => mention.class !== 'crowd' && !(mention.first >= match.first && mention.last <= match.last)) || unit.type === 'row';
}

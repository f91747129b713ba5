import { findActions } from '../../../language/actions';
import type { AnalysedUnit, Match, Sentence } from '../../../language/analysis';
import { childrenOf, isChildActing, type Child } from '../../../language/children';
import { readLexicon } from '../../../language/lexicon';
import { hasParticulars } from '../../../language/particulars';
import { textAfter, textBefore } from '../../../language/surroundings';
import { placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import harmText from './harm.tsv';

/** What has not happened, might, or is only looked out for. */
const NOT_SO = /\b(?:if|whether|in case|might|could|would|(?<!\d )may|should|will|risk of|risks? (?:that|of)|to (?:prevent|avoid|stop)|any|rather than|instead of|den(?:y|ies|ied)|not|no|never|without|\w*n['’]t|nor|ask\w* (?:\p{L}+ )?about)\b[^.;:]{0,45}$/iu;
/** Whoever helps against it, or its end. */
const HELP = /^\W*(?:workers?|services?|team|officers?|support|helpline|advis[eo]rs?|unit|charity|group|programme|proof\w*|(?:\p{L}+ ){0,3}(?:was|were|has been) treated|(?:(?:his|her|their|my|your) )?(?:head|hands?))\b/iu;
/** "I saw him alone": how the child was spoken to. */
const SEEN_ALONE = /\b(?:saw|see|seen|spoke|speak|spoken|talked|met)\b[^.;]{0,30}$/i;
/** "97%": a school day in ten or more missed is a worry, fewer are not. */
const SHARE = /(\d{1,3})(?:\.\d+)? ?(?:%|per cent)/gi;
const WORRYING = 90;
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
  evidence(document, { on }) {
    const children = childrenOf(document, on);
    const tasks = new Set(findActions(document).map(({ position }) => position.paragraph));
    return statements(document).flatMap(({ unit, sentence }): Place[] => {
      if (tasks.has(sentence.paragraph)) return [];
      const [match] = sentence
        .allMatches('harm')
        .filter((candidate) => !NOT_SO.test(textBefore(sentence, candidate)) && !HELP.test(textAfter(sentence, candidate)) && isWorry(unit, sentence, candidate, children))
        .sort((a, b) => b.last - b.first - (a.last - a.first));
      if (!match || !hasParticulars([sentence]) || !saysWho(unit, sentence, match)) return [];
      const isPlaced = sentence.dates.length > 0 || WHEN.test(sentence.text) || (unit.type === 'row' && unit.sentences.some(({ dates }) => dates.length > 0));
      return [placeOf(sentence, match.row.columns.about ?? '', isPlaced ? 1 : 2, match)];
    });
  },
});

/** Fear and tears are told of the child; a share of school days is told where it is low. */
function isWorry(unit: AnalysedUnit, sentence: Sentence, match: Match, children: readonly Child[]): boolean {
  const { about } = match.row.columns;
  if (about === 'left alone' && SEEN_ALONE.test(textBefore(sentence, match))) return false;
  if (about === 'how the child is') return isChildActing(unit, sentence, match.first, children);
  const shares = about === 'school missed' ? [...sentence.text.matchAll(SHARE)].map(([, share]) => Number(share)) : [];
  return shares.length === 0 || (shares[shares.length - 1] ?? 0) < WORRYING;
}

function saysWho(unit: AnalysedUnit, sentence: Sentence, match: Match): boolean {
  return WHO.test(sentence.text) || sentence.mentions.some((mention) => mention.class !== 'crowd' && !(mention.first >= match.first && mention.last <= match.last)) || unit.type === 'row';
}

import type { Match, Sentence } from './analysis';

const SOURCE_CLASSES = ['role', 'agency', 'family', 'community', 'name'] as const;
const BEFORE_SOURCE = new Set(['by', 'from', 'to', 'with', 'per', 'via']);
const SAYS = /^(?:said|says|say|told|tells|reported|reports|report|raised|raises|expressed|noted|notes|described|describes|explained|explains|stated|states|mentioned|mentions|thinks|thought|believes|believed|feels|felt|fears|worries|wrote|writes|advised|advises|confirmed|confirms|observed|disclosed|commented|shared|emailed|rang|recorded|suspects|asked|added|agreed|understands|considers|saw|heard|noticed|suggests|suggested|flagged|remembers|recalls|reminded|informed)$/;

/**
 * Whether a sentence names who holds the view or made the report at `match`: somebody after "by", "from" or "according to",
 * somebody who says, thinks or reports before it, a name in brackets behind it, or "I" and "my".
 * A person the view is about is no source: "Mum is thought to be coping" names nobody.
 */
export function namesSource(sentence: Sentence, match: Match): boolean {
  const { tokens } = sentence.analysis;
  for (const mention of sentence.mentionsOf(...SOURCE_CLASSES)) {
    if (mention.first >= match.first && mention.last <= match.last && !BEFORE_SOURCE.has(sentence.wordAt(mention.first - 1))) continue;
    let before = mention.first - 1;
    while (['the', 'a', 'an', 'her', 'his', 'their', 'my', 'our', 'both'].includes(sentence.wordAt(before))) before -= 1;
    const word = sentence.wordAt(before);
    if ((word === 'by' || word === 'from' || word === 'per' || word === 'via') && before >= match.first - 12) return true;
    if (word === 'to' && sentence.wordAt(before - 1) === 'according') return true;
    if (word === 'of' && /^(?:view|opinion|words|report|account|letter|feeling|impression)$/.test(sentence.wordAt(before - 1))) return true;
    // "The school reported concerns": who says it stands before the verb, with at most three words between.
    for (let at = mention.last + 1; at <= mention.last + 4 && at < match.first + 1; at += 1) {
      const verb = sentence.wordAt(at);
      if (verb === ',' || verb === ';') break;
      if (SAYS.test(verb) && sentence.wordAt(at - 1) !== 'was' && sentence.wordAt(at - 1) !== 'were' && sentence.wordAt(at - 1) !== 'been' && sentence.wordAt(at - 1) !== 'is') return true;
    }
    // "(Moira Bell, health visitor)" or "– school" behind the words.
    if (mention.first > match.last && /[(\[–—]/.test(sentence.wordAt(mention.first - 1))) return true;
    if (mention.first > match.last && mention.last + 1 < sentence.toToken && SAYS.test(sentence.wordAt(mention.last + 1)) && /^(?:,|as)$/.test(sentence.wordAt(mention.first - 1))) return true;
  }
  for (let at = sentence.fromToken; at < match.first; at += 1) {
    const word = (tokens[at] as { word: string }).word;
    if ((word === 'i' || word === 'we') && at + 1 < match.first && SAYS.test(sentence.wordAt(at + 1))) return true;
  }
  return false;
}

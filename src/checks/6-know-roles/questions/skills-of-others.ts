import type { Sentence } from '../../../language/analysis';
import { isAccount } from '../../../language/accounts';
import type { Mention } from '../../../language/mentions';
import { isProfessional, knownPeople } from '../../../language/professionals';
import { withholderOf } from '../../../language/withholding';
import { textAfter } from '../../../language/surroundings';
import { aboutOf, placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

/** What somebody does whose own skill speaks: advises, assesses, explains. */
const SKILLED = /^(?:advis(?:ed|es)|recommend(?:ed|s)?|suggest(?:ed|s)|explain(?:ed|s)|diagnosed|assess(?:ed|es)|examined|concluded|concludes|found|interpret(?:ed|s)|observ(?:ed|es)|noticed|notices|identified|screened|tested|scored|measured|weighed)$/;
const ADVICE = /\b(?:advice|expertise|consultation|second opinion|guidance|assessment|findings|recommendations?|view) (?:was |is |has been |were )?(?:sought |asked |taken |obtained |given )?(?:from|of|by)\s+(?:the |a |an |our |her |his |dr |mr |mrs |ms )?$/i;
const ASKS = /\b(?:ask(?:ed|ing)?|consult(?:ed|ing)?|sought|seek(?:ing)?|take|took|taking|get|got|on|with|following|after)\b[^.;]{0,30}\b(?:advice|opinion|expertise|what (?:this|that|it) (?:means|meant)|how (?:to|best|we|i))\b/i;
const USED = /\b(?:so (?:i|we|the)|on (?:her|his|their|that|this) advice|as (?:she|he|they|dr|the) \p{L}+ (?:advised|suggested|recommended)|which (?:told|showed|helped|means|is why)|therefore|because of (?:this|that)|taught|learn(?:ed|t)|showed (?:me|us) how)\b/iu;

/** Paper that has not come has taught nobody anything. */
const NOT_THERE = /\b(?:not (?:yet )?(?:been )?(?:received|come|arrived|sent)|outstanding|await\w*)\b/i;
/** What takes training to see or to measure. */
const FINDING = /\b(?:centiles?|weigh(?:s|ed|t)|growing|growth|height|speech|hearing|eyesight|development\w*|delay\w*|as expected|as (?:they|he|she|it|a \p{L}+ of [^.;]{2,20}) should|where (?:they|it|she|he) should|(?:year|years|months) (?:behind|ahead|above|below)|(?:at|above|below|behind) the (?:\p{L}+ )?level|for (?:his|her|their) age|consistent with|normal|healed|treat(?:ed|ment)|diagnos\w+|asthma|blood|infection|symptoms?|seizures?|fracture\w*|shallow|X-?rays?|trauma|attachment|anxi\w+|depress\w+|autis\w+|low mood|reads?|reading|spelling|learning|relapse\w*|craving|test(?:s|ed)?|screen(?:s|ed)?|signs? of|likely|unlikely)\b/iu;

/** After practice point 6 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp6.q3',
  point: 6,
  text: 'How can you use, and learn from, the knowledge and skills of other professionals?',
  shows: 'What specialists saw, advised or explained, with name and date, and what was done with it; advice that was asked for.',
  kinds: ['assessment', 'minutes', 'referral', 'closing'],
  checks: ['people-missing'],
  evidence(document, { on }) {
    const known = knownPeople(document, on);
    return statements(document).flatMap(({ unit, sentence }): Place[] => {
      const people = sentence.mentions.filter((mention) => isProfessional(sentence, mention, known));
      const expert = people.find((mention) => isExpert(sentence, mention) || (isAccount(sentence, mention) && FINDING.test(textAfter(sentence, sentence.spanOf(mention.first, mention.last)))));
      if (!expert || NOT_THERE.test(sentence.text) || withholderOf(unit, sentence) !== null) return [];
      return [placeOf(sentence, aboutOf(sentence, expert), USED.test(sentence.text) || sentence.dates.length > 0 ? 1 : 2)];
    });
  },
});

function isExpert(sentence: Sentence, mention: Mention): boolean {
  const { start, end } = sentence.spanOf(mention.first, mention.last);
  if (/\bchair\w*$/i.test(sentence.textOf(mention)) || (sentence.analysis.tokens[mention.last]?.possessive ?? false)) return false;
  const before = sentence.analysis.text.slice(Math.max(sentence.start, start - 90), start);
  if (/\b(?:not|never|no|await\w*|without)\b[^.;,]{0,30}$/i.test(before)) return false;
  if (ADVICE.test(before) || (ASKS.test(sentence.text) && /\b(?:ask(?:ed|ing)?|consult(?:ed|ing)?|from|of|with)\s+(?:the |a |an |our |her |his )?$/i.test(before))) return true;
  for (let at = mention.last + 1; at <= mention.last + 6 && at < sentence.toToken; at += 1) {
    const word = sentence.wordAt(at);
    if (/^(?:not|never|no|will|to|would|is|are|was|were|did|said|says|told|that|;|\.)$/.test(word) || word.endsWith("n't")) return false;
    if (SKILLED.test(word)) return !/^(?:found|noticed|notices|explained|explains|advised|advises|concluded|concludes|identified)$/.test(word) || FINDING.test(sentence.analysis.text.slice(end, sentence.end));
  }
  return false;
}

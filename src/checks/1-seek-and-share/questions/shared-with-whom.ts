import { isProfessional, knownPeople, type Known } from '../../../language/professionals';
import type { Sentence } from '../../../language/analysis';
import type { Mention } from '../../../language/mentions';
import { recipientPlaces } from '../../../language/recipients';
import { withholderOf } from '../../../language/withholding';
import { aboutOf, placeOf, placeOfParagraph, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

/** What happens if the plan does not work. */
const CONTINGENCY =
  /\b(?:if|should|unless)\b[^.;]{0,110}\b(?:(?:will|shall|would|is to|are to|to) (?:be )?(?:call\w*|ring|rung|contact\w*|hold|held|go back|return\w*|re-?refer\w*|refer\w*|escalat\w*|convene\w*|reconvene\w*|meet|come back|bring|brought|seek|apply|tell|told|inform\w*|let|consider|reopen|re-open|move|start)|(?:please )?(?:ring|call|contact|tell|let) (?:me|us|the|999|police|children|social|duty|mash))\b|\b(?:contingency|back-?up plan|plan b)\b/i;
/** Somebody's wish or story, and no plan. */
const NO_PLAN = /\b(?:said|says|told|asked|asks|if (?:he|she|they) had|wondered)\b[^.;]{0,60}\bif\b/i;
/** "A copy", "this report"; that a plan or the notes were gone through with somebody sends nothing. */
const DOCUMENT = /\b(?:this|these|cop(?:y|ies)|minutes|assessment|report|letter|form|referral|summary)\b/i;
const GETS = /\b(?:everybody|everyone|all|each|those|(?:\p{Lu}\p{L}+))\b[^.;]{0,60}\b(?:gets?|receives?|will (?:get|receive|have|be sent)|(?:has|have) (?:had|been sent)|(?:was|were|is|are) sent)\b[^.;]{0,20}\b(?:these|the|this|a|their own) (?:\p{L}+ )?(?:minutes|notes|record|copy|report|summary)\b/u;
/** To ring or to write may be to ask, and hands nothing on by itself. */
const SHARES = /^(?:told|informed|shared|passed|sent|spoke|notified|alerted|tell|inform|ring|email|share|pass|send|speak|notify|alert|forwarded|forward|copied|copy)$/;
const ASKED = /\b(?<!\bthat )(?:i|we) (?:would )?(?:also )?(?:ask|request|recommend|am asking|are asking|would like|am requesting|seek|am seeking) (?:that |you |for |the |an? )|\b(?:please|grateful if you|could you|can you) (?:\p{L}+ )?(?:see|visit|ring|call|contact|let|confirm|send|arrange|consider|make|allocate|assess|accept|tell|offer|review|check|help)\b|\brequest(?:ed|ing)? (?:an? |the )?(?:assessment|visit|strategy|welfare check|support|allocation)\b/iu;

/** After practice point 1 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp1.q3',
  point: 1,
  text: 'What has to be shared, and with whom, so that the worry is answered, watched or taken higher?',
  shows: 'Who receives this and what each is asked to do; who has been told; what happens if the plan does not work.',
  kinds: 'all',
  checks: ['recipients-missing', 'next-steps-missing', 'sharing-delayed'],
  evidence(document, { on }) {
    const known = knownPeople(document, on);
    const recipients = recipientPlaces(document).filter(({ sentence }) => sentence === null || DOCUMENT.test(sentence.text)).map(({ paragraph, sentence }) => (sentence ? placeOf(sentence, 'who receives it', 1) : placeOfParagraph(paragraph, 'who receives it', 1)));
    const told = statements(document).flatMap(({ unit, sentence }): Place[] => {
      if (withholderOf(unit, sentence) !== null) return [];
      if (GETS.test(sentence.text)) return [placeOf(sentence, 'who receives it', 1)];
      if (ASKED.test(sentence.text) && sentence.quotes.length === 0) return [placeOf(sentence, 'what is asked for', 1)];
      if (CONTINGENCY.test(sentence.text) && !NO_PLAN.test(sentence.text)) return [placeOf(sentence, 'if it does not work', 1)];
      const who = sentence.mentions.find((mention) => isProfessional(sentence, mention, known) && !sentence.isQuoted(sentence.spanOf(mention.first, mention.last)) && isToldByAuthor(sentence, mention, known));
      return who ? [placeOf(sentence, aboutOf(sentence, who), 2)] : [];
    });
    return [...recipients, ...told];
  },
});

/** "I told the school that…", "We have passed this to the police". */
function isToldByAuthor(sentence: Sentence, mention: Mention, known: Known): boolean {
  for (let at = mention.first - 1; at >= sentence.fromToken && at >= mention.first - 8; at -= 1) {
    if (/^[.;:]$/.test(sentence.wordAt(at))) return false;
    if (!SHARES.test(sentence.wordAt(at))) continue;
    for (let before = at - 1; before >= sentence.fromToken && before >= at - 4; before -= 1) {
      const word = sentence.wordAt(before);
      if (word === 'not' || word === 'never' || word.endsWith("n't")) return false;
      if (word === 'i' || word === 'we') return true;
      if (sentence.mentions.some((other) => other.last === before && !isProfessional(sentence, other, known))) return false;
    }
    return false;
  }
  return false;
}

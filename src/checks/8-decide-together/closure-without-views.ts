import { isRunningText, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { defineCheck, type CheckSettings, type DocumentCheck } from '../check';
import closing from './closing.tsv';

const VIEW =
  /\b(?:agree[sd]?|disagree[sd]?|did not agree|support(?:s|ed|ive of)?|in favour|favou?r(?:s|ed)|content|happy (?:with|for|to|that)|view(?:s)?|opinion|think[s]?|thought|feel[s]?|felt|believe[sd]?|would (?:rather|prefer|like)|prefer(?:s|red)?|no objection|object(?:s|ed)?|satisfied|comfortable|recommend(?:s|ed)?|worried (?:that|about)|concern(?:ed|s)|said (?:that )?(?:it|this|closing|ending|the plan|(?:s?he|they) (?:is|was|were|are) (?:happy|content|ready)|now is|the time)|confident|sees no reason|endors\w+|back(?:s|ed)|welcom\w+|asked (?:that|for|us to))\b/i;
const ABOUT = /\b(?:clos\w+|end(?:ing|s|ed)?|step\w* (?:down|across)|transfer\w*|plan|register\w*|registration|decision|this|moving (?:on|across)|discharg\w+|no longer|withdraw\w*|finish\w*|recommendation|involvement)\b/i;
const EVERYONE = /\b(?:all (?:agencies|professionals|present|members|partners|of them)|everyone|each agency|unanimous\w*)\b[^.]{0,60}\b(?:agreed|supported?|in favour|content|of the view)\b/i;

/** Closing, stepping down or transferring without another agency's view. After practice point 8 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'closure-without-views',
  point: 8,
  level: 'must',
  kinds: ['minutes', 'assessment', 'closing'],
  scope: 'document',
  title: 'Ending without the others’ views',
  why: 'Work that ends on one agency’s view ends on one piece of the picture. Those who go on seeing the child may know why it is too early.',
  todo: 'Ask each agency that works with the child what it thinks of ending or moving on, and record what each said.',
  lexicons: [readLexicon('closing', closing)],
  bad: [{ text: '# Closing summary\nThings at home have been calm since May. I am closing the case today.', kind: 'closing' }],
  good: ['# Closing summary\nI am closing today. The health visitor and the school both agree with closing: Jo has been well since May.', '# Minutes\nThe plan goes on as it is.'],
  judge(document, settings) {
    const units = document.units.filter(isRunningText);
    if (!isDecided(units, settings)) return [];
    return units.some((unit) => unit.sentences.some((sentence, at) => tellsView(sentence, unit.sentences[at - 1]))) ? [] : [{ message: 'Closing, stepping down or transferring is decided or recommended, and the document records no other agency’s view on it.' }];
  },
});

function isDecided(units: readonly AnalysedUnit[], { kind }: CheckSettings): boolean {
  if (kind === 'closing') return true;
  return units.some((unit) =>
    unit.sentences.some((sentence) =>
      sentence.matches('closing').some((match) => {
        if (sentence.isNegatedBefore(match.first, 3)) return false;
        const { text } = sentence;
        if (/\b(?:whether|if|when|could|might|until|before|would like|wants?|hop(?:e|es|ed)|asked|previous(?:ly)?|not ready|too early|last (?:year|time)|in (?:19|20)\d\d)\b/i.test(text)) return false;
        return /\b(?:will|is to|are to|agreed|decided|recommend\w*|decision|to be|can (?:now )?|threshold|i am|we are|today|now|propose\w*|outcome|plan is|should)\b/i.test(text) || unit.headings.some((heading) => /\b(?:decision|outcome|recommend|conclusion|next)/i.test(heading));
      }),
    ),
  );
}

/** Another agency's view on the ending, in the sentence or with the agency named in the one before. */
function tellsView(sentence: Sentence, before: Sentence | undefined): boolean {
  const { text } = sentence;
  if (EVERYONE.test(text) && (ABOUT.test(text) || (before !== undefined && before.has('closing')))) return true;
  if (!VIEW.test(text)) return false;
  if (!ABOUT.test(text) && !(before?.has('closing') ?? false)) return false;
  const holders = sentence.mentionsOf('role', 'agency', 'name');
  return holders.length > 0 && !/^\W*(?:i|we|mum|dad|the (?:family|parents|mother|father))\b/i.test(text);
}

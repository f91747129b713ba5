import { isRunningText, type Sentence } from '../../../language/analysis';
import { readLexicon } from '../../../language/lexicon';
import type { Mention } from '../../../language/mentions';
import { isProfessional, knownPeople } from '../../../language/professionals';
import { aboutOf, placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import { statesDecision } from '../../3-keep-records/stated-decision';
import decisionsText from '../../3-keep-records/decision.tsv';
import { authorSector, isAnother, tellsView } from '../agency-views';
import closingText from '../closing.tsv';

/** Words of a view, behind whoever holds it. */
const HOLDS = /^(?:agree[sd]?|disagree[sd]?|support(?:s|ed)?|favours?|favoured|content|thinks?|thought|feels?|felt|believes?|believed|prefers?|preferred|objects?|objected|recommend(?:s|ed)?|considers|considered|worried|worries|concerned|satisfied|confident|welcomes?|welcomed|endorse[sd]?|view|views|opinion|wants?|wanted|would|asked|judges?|judged|rates?|rated)$/;
/** A report of what one thinks right. */
const SHOULD = /\b(?:plan|case|it|this|registration|support|order|name|he|she|they)\b[^.;]{0,25}\b(?:could|should|must|ought to|needs? to|can|would) (?:now |not |still |also )?(?:end|close|stay|go on|continue|remain|be|come|carry on|stop|wait|go home|return)\b/i;
/** What the view is on. */
const MATTER = /\b(?:plan|clos\w+|end(?:s|ed|ing)?|step\w*|regist\w+|conference|threshold|risk|safe\w*|protect\w*|decision|recommendation|support|transfer\w*|home|return|stay|order|placement|family time|contact|harm|need(?:s|ed)?|too (?:early|soon|late)|longer|involved|assessment|referral|progress|change[sd]?|worr\w+|concern\w*)\b/i;
const DECIDES = /\b(?:decisions?|agreed|outcome|recommend\w*|conclusion|analysis|views?|what (?:others|agencies|people) (?:think|say)|agenc(?:y|ies)|closing|why we are)\b/i;

const EVERYBODY = /\b(?:all|both|each|every|no|none of the|other) (?:(?:the|other|of the|\p{L}+) )?(?:agenc(?:y|ies)|professionals|partners|services|workers)\b|\b(?:everyone|everybody|nobody)\b/iu;

/** After practice point 8 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp8.q3',
  point: 8,
  text: 'What further views or information might partners hold, and are these in the document and used in the decision?',
  shows: 'What each agency thinks of the plan, the risk or the ending, and where they differ.',
  kinds: ['assessment', 'minutes', 'closing'],
  checks: ['closure-without-views', 'involved-agency-absent', 'disagreement-no-route'],
  lexicons: [readLexicon('closing', closingText), readLexicon('decision', decisionsText)],
  evidence(document, { on }) {
    const known = knownPeople(document, on);
    const author = authorSector(document.units.filter(isRunningText));
    return statements(document).flatMap(({ unit, sentence, at }): Place[] => {
      const isOther = (mention: Mention): boolean => isProfessional(sentence, mention, known) && isAnother(sentence, mention, author);
      if (tellsView(sentence, unit.sentences[at - 1], author, known)) {
        const who = sentence.mentions.find((mention) => isOther(mention) && saysItself(sentence, mention));
        if (who || EVERYBODY.test(sentence.text)) return [placeOf(sentence, who ? aboutOf(sentence, who) : 'all agencies', 1)];
      }
      const holder = sentence.mentions.find((mention) => isOther(mention) && holdsView(sentence, mention));
      if (!holder) return [];
      const before = unit.sentences[at - 1];
      const isDecided = unit.headings.some((heading) => DECIDES.test(heading)) || DECIDES.test(unit.cells.map(({ header }) => header).join(' '));
      if (!MATTER.test(sentence.text) && !((isDecided || (before && statesDecision(unit, before))) && /\b(?:dis)?agree/i.test(sentence.text))) return [];
      return [placeOf(sentence, aboutOf(sentence, holder), isDecided ? 1 : 2)];
    });
  },
});

/** Words of a view stand behind the holder: "she wants Daniel to stay" is not Daniel's. */
function saysItself(sentence: Sentence, { last }: Mention): boolean {
  for (let at = last + 1; at < sentence.toToken && at <= last + 12; at += 1) if (HOLDS.test(sentence.wordAt(at)) && !/^(?:felt|wanted)$/.test(sentence.wordAt(at))) return true;
  return false;
}

function holdsView(sentence: Sentence, mention: Mention): boolean {
  if (/^(?:to|with|from|by|of|for|about|at|in|on)$/.test(sentence.wordAt(mention.first - 1)) || (sentence.wordAt(mention.first - 1) === 'the' && /^(?:to|with|from|by|for|about|at|in|on)$/.test(sentence.wordAt(mention.first - 2)))) return false;
  for (let at = mention.last + 1; at <= mention.last + 6 && at < sentence.toToken; at += 1) {
    const word = sentence.wordAt(at);
    if (/^[.;]$/.test(word) || word === 'who') return false;
    // "Would visit" is no view; "would rather", "would like" are.
    if (word === 'would') return /^(?:rather|prefer|like|want|welcome|support|have|keep|end|close|leave)$/.test(sentence.wordAt(at + 1));
    // "Family support worker", "the care and support plan": no verb.
    if (/^supports?$/.test(word) && !/^(?:both|all|would|fully|also|strongly|each)$/.test(sentence.wordAt(at - 1)) && at > mention.last + 1) continue;
    if (/^(?:wrote|said|told|writes|says)$/.test(word)) return SHOULD.test(sentence.text);
    if (HOLDS.test(word)) return !(word === 'asked' && !/^(?:that|for|us|the)$/.test(sentence.wordAt(at + 1)));
  }
  return false;
}

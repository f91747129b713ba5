import { isRunningText, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import type { Mention } from '../../language/mentions';
import { isProfessional, knownPeople, type Known } from '../../language/professionals';
import { defineCheck, type CheckSettings, type DocumentCheck } from '../check';
import closing from './closing.tsv';

const VIEW =
  /\b(?:agree[sd]?|disagree[sd]?|did not agree|support(?:s|ed|ive of)?|in favour|favou?r(?:s|ed)|content|happy (?:with|for|to|that)|view(?:s)?|opinion|think[s]?|thought|feel[s]?|felt|believe[sd]?|would (?:rather|prefer|like)|prefer(?:s|red)?|no objection|object(?:s|ed)?|satisfied|comfortable|recommend(?:s|ed)?|worried (?:that|about)|concern(?:ed|s)|said (?:that )?(?:it|this|closing|ending|the plan|(?:s?he|they) (?:is|was|were|are) (?:happy|content|ready)|now is|the time)|confident|sees no reason|endors\w+|back(?:s|ed)|welcom\w+|asked (?:that|for|us to))\b/i;
/** The ending by name; "this" and "the plan" only beside it. */
const ENDING = /\b(?:clos(?:e|es|ed|ing|ure)\b(?! to (?:her|his|the school|each))|end(?:ing|s|ed)?\b|step\w* (?:down|across)|transfer\w*|(?:de-?)?regist(?:er\w*|ration)|discharg\w+|withdraw\w*|finish\w*|moving (?:on|across)|no longer (?:need\w*|requir\w*)|(?:come|came|coming|off) (?:the|a) (?:plan|register)|stop(?:s|ped|ping)? coming|universal|no further (?:action|role|involvement)|(?:stay|stays|stayed|staying|remain|remained) (?:involved|on|until|open|longer)|too (?:early|soon)|keep(?:ing)? (?:it|the case|us|this) open)\b/i;
const ABOUT = /\b(?:clos\w+|end(?:ing|s|ed)?|step\w* (?:down|across)|transfer\w*|plan|register\w*|registration|decision|this|moving (?:on|across)|discharg\w+|no longer|withdraw\w*|finish\w*|recommendation|involvement)\b/i;
const EVERYONE = /\b(?:all (?:agencies|professionals|present|members|partners|of them)|everyone|each agency|unanimous\w*)\b[^.]{0,60}\b(?:agreed|supported?|in favour|content|of the view)\b/i;

/** Closing, stepping down or transferring without another agency's view. After practice point 8 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'closure-without-views',
  point: 8,
  level: 'must',
  kinds: ['minutes', 'assessment', 'closing'],
  scope: 'document',
  title: 'Ending without other agencies’ views',
  why: 'Work that ends on one agency’s view ends on one piece of the picture. Those who go on seeing the child may know why it is too early.',
  todo: 'Ask each agency that works with the child what it thinks of ending or moving on, and record what each said.',
  lexicons: [readLexicon('closing', closing)],
  bad: [{ text: '# Closing summary\nThings at home have been calm since May. I am closing the case today.', kind: 'closing' }],
  good: ['# Assessment of Callum Reid\n| Date | Event |\n| 3 March 2026 | Case closed to early help. |\n| 4 April 2026 | Referral by the school. |\nCallum will be supported under a child in need plan, because he cares for his mother.', '# Closing summary\nI am closing today. The health visitor and the school both agree with closing: Jo has been well since May.', '# Minutes\nThe plan goes on as it is.'],
  judge(document, settings) {
    const units = document.units.filter(isRunningText);
    if (!isDecided(units, settings)) return [];
    const author = authorSector(units);
    const known = knownPeople(document, settings.on);
    return units.some((unit) => unit.sentences.some((sentence, at) => tellsView(sentence, unit.sentences[at - 1], author, known))) ? [] : [{ message: 'Closing, stepping down or transferring is decided or recommended, and the document records no other agency’s view on it.' }];
  },
});

function isDecided(units: readonly AnalysedUnit[], { kind }: CheckSettings): boolean {
  if (kind === 'closing') return true;
  return units.some((unit) =>
    !isPastEntry(unit) &&
    unit.sentences.some((sentence) =>
      sentence.matches('closing').some((match) => {
        if (sentence.isNegatedBefore(match.first, 3)) return false;
        const { text } = sentence;
        if (/\b(?:whether|if|when|could|might|until|before|would like|wants?|hop(?:e|es|ed)|asked|previous(?:ly)?|not ready|too early|last (?:year|time)|in (?:19|20)\d\d)\b/i.test(text)) return false;
        return /\b(?:will|is to|are to|agreed|decided|recommend\w*|decision|to be|can (?:now )?|threshold|i am|we are|today|now|propose\w*|outcome|plan is|should)\b/i.test(text) || unit.headings.some((heading) => /\b(?:decision|decided|agreed|outcome|recommend|conclusion|next|result|plan|action|what (?:will|happens))/i.test(heading)) || (match.first <= sentence.fromToken + 1 && sentence.length <= 12 && !/\b(?:was|were|had)\b/i.test(text));
      }),
    ),
  );
}

/** A row of a chronology tells what was: "Case closed to early help" in March is not what this document decides. */
function isPastEntry(unit: AnalysedUnit): boolean {
  return unit.type === 'row' && unit.cells.some((cell) => /^\W*(?:date|when|year|month)\b/i.test(cell.header)) && !unit.cells.some((cell) => /\b(?:action|task|by when|who|owner)\b/i.test(cell.header));
}

/** Another agency's view on the ending: it is named here, or in the sentence before and in the same breath. */
function tellsView(sentence: Sentence, before: Sentence | undefined, author: string, known: Known): boolean {
  const { text } = sentence;
  const beside = before !== undefined && (before.has('closing') || ENDING.test(before.text));
  if (EVERYONE.test(text) && (ENDING.test(text) || ABOUT.test(text) || beside)) return true;
  const view = VIEW.exec(text);
  if (!view) return false;
  if (!ENDING.test(text) && !(beside && (ABOUT.test(text) || sentence.length <= 12))) return false;
  if (/\b(?:asked|ask|to be asked|find out|seek|sought|unknown|not known|awaited)\b[^.]{0,40}\b(?:view|think|opinion)/i.test(text)) return false;
  return sentence.mentions.some((mention) => isProfessional(sentence, mention, known) && isAnother(sentence, mention, author) && mention.first - sentence.fromToken <= 40);
}

/** The author's own service, and those who manage or chair it, are no other agency. */
function isAnother(sentence: Sentence, mention: Mention, author: string): boolean {
  if (/\b(?:manager|supervisor|chair|reviewing officer|iro|senior)\b/i.test(sentence.textOf(mention))) return false;
  return mention.class === 'name' || mention.sector !== author;
}

/** The sector of whoever wrote the document, social care where it is not told. */
function authorSector(units: readonly AnalysedUnit[]): string {
  for (const unit of units.slice(0, 25)) {
    if (!/\b(?:by|author|completed|prepared|worker|from|written|compiled|undertaken|assessor|chair)\b/i.test(unit.text.slice(0, 60))) continue;
    const role = unit.sentences.flatMap((sentence) => sentence.mentionsOf('role', 'agency'))[0];
    if (role && role.sector !== '') return role.sector;
  }
  return 'social care';
}

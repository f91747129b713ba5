import type { AnalysedUnit, Sentence } from '../../language/analysis';
import type { Mention } from '../../language/mentions';
import { isProfessional, type Known } from '../../language/professionals';

const VIEW =
  /\b(?:agree[sd]?|disagree[sd]?|did not agree|support(?:s|ed|ive of)?|in favour|favou?r(?:s|ed)|content|happy (?:with|for|to|that|about)|view(?:s)?|opinion|think[s]?|thought|feel[s]?|felt|believe[sd]?|would (?:rather|prefer|like)|prefer(?:s|red)?|no objection|object(?:s|ed)?|satisfied|comfortable|recommend(?:s|ed)?|worried (?:that|about)|concern(?:ed|s)|said (?:that )?(?:it|this|closing|ending|the plan|(?:s?he|they) (?:is|was|were|are) (?:happy|content|ready)|now is|the time)|confident|sees no reason|endors\w+|back(?:s|ed)|welcom\w+|asked (?:that|for|us to)|fine (?:with|to|about)|(?:was|were|is|are) (?:all |both |each )?(?:for|against) (?:it|this|that|closing|ending)|(?:did|do|does) not want|didn['’]t want|doesn['’]t want|would (?:have )?(?:liked|preferred|rather|wait|keep)|wanted (?:it|this|us|the case)|keen (?:to|for|that)|reluctant|uneasy|pleased)\b/i;
/** The ending by name; "this" and "the plan" only beside it. */
const ENDING = /\b(?:clos(?:e|es|ed|ing|ure)\b(?! to (?:her|his|the school|each))|end(?:ing|s|ed)?\b|step\w* (?:down|across)|transfer\w*|(?:de-?)?regist(?:er\w*|ration)|discharg\w+|withdraw\w*|finish\w*|moving (?:on|across)|no longer (?:need\w*|requir\w*)|(?:come|came|coming|off) (?:the|a) (?:plan|register)|stop(?:s|ped|ping)? coming|universal|no further (?:action|role|involvement)|(?:stay|stays|stayed|staying|remain|remained) (?:involved|on|until|open|longer|in touch)|was over|too (?:early|soon)|keep(?:ing)? (?:it|the case|us|this) open)\b/i;
const ABOUT = /\b(?:clos\w+|end(?:ing|s|ed)?|step\w* (?:down|across)|transfer\w*|plan|register\w*|registration|decision|this|moving (?:on|across)|discharg\w+|no longer|withdraw\w*|finish\w*|recommendation|involvement)\b/i;
const EVERYONE = /\b(?:all (?:agencies|professionals|present|members|partners|of them)|everyone|each agency|unanimous\w*)\b[^.]{0,60}\b(?:agreed|supported?|in favour|content|of the view)\b/i;

/** Another agency's view on the ending: it is named here, or in the sentence before and in the same breath. */
export function tellsView(sentence: Sentence, before: Sentence | undefined, author: string, known: Known): boolean {
  const { text } = sentence;
  const beside = before !== undefined && (before.has('closing') || ENDING.test(before.text));
  if (EVERYONE.test(text) && (ENDING.test(text) || ABOUT.test(text) || beside)) return true;
  const view = VIEW.exec(text);
  if (!view) return false;
  if (!ENDING.test(text) && !(beside && (ABOUT.test(text) || sentence.length <= 12))) return false;
  if (/\b(?:asked|ask|to be asked|find out|seek|sought|unknown|not known|awaited)\b[^.]{0,40}\b(?:view|think|opinion)/i.test(text)) return false;
  return sentence.mentions.some((mention) => isProfessional(sentence, mention, known) && isAnother(sentence, mention, author) && mention.first - sentence.fromToken <= 40);
}

/** A row of a table "Agency | View on closing". */
export function tellsViewInRow(unit: AnalysedUnit, author: string, known: Known): boolean {
  if (unit.type !== 'row') return false;
  const view = unit.cells.find(({ header, text }) => /\b(?:views?|thinks?|opinion|position|agree\w*|says?|said)\b/i.test(header) && ENDING.test(header) && text.trim().split(/\s+/).length >= 2);
  if (!view || /^\W*(?:not |none|no (?:reply|answer|response)|await|tbc|unknown|asked)/i.test(view.text)) return false;
  return unit.sentences.some((sentence) => sentence.mentions.some((mention) => isProfessional(sentence, mention, known) && isAnother(sentence, mention, author)));
}

/** The author's own service, and those who manage or chair it, are no other agency. */
export function isAnother(sentence: Sentence, mention: Mention, author: string): boolean {
  if (/\b(?:manager|supervisor|chair|reviewing officer|iro|senior)\b/i.test(sentence.textOf(mention))) return false;
  return mention.class === 'name' || mention.sector !== author;
}

/** The sector of whoever wrote the document, social care where it is not told. */
export function authorSector(units: readonly AnalysedUnit[]): string {
  for (const unit of units.slice(0, 25)) {
    if (!/\b(?:by|author|completed|prepared|worker|from|written|compiled|undertaken|assessor|chair)\b/i.test(unit.text.slice(0, 60))) continue;
    const role = unit.sentences.flatMap((sentence) => sentence.mentionsOf('role', 'agency'))[0];
    if (role && role.sector !== '') return role.sector;
  }
  return 'social care';
}

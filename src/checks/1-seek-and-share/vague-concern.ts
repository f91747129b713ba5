import { isRunningText, near, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { hasParticulars } from '../../language/particulars';
import { textAfter, textBefore, textOf } from '../../language/surroundings';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import bare from './bare-risk.tsv';
import phrases from './vague-concern.tsv';

/** "asked whether she had any worries", "if there are concerns": nobody states a worry. */
const ASKED = /\b(?:whether|if|any|should|wh?ether|asked (?:about|for)|would|might|could|may|in case|look(?:ed|ing)? (?:for|out for)|watch(?:ing)? for|every(?:one|body) (?:who|with)|anyone|anybody|what|which)\b[^.;,]{0,45}$/i;
const DENIED = /\b(?:no|not|never|without|nor|neither|none|nobody|nothing|zero|nil|n['’]t|den(?:y|ies|ied)|no longer|cannot|free of)\b[^.;]{0,30}$/i;
/** The worry is a process's name, or it has gone. */
const AFTER_NONE =
  /^\s*(?:are|is|were|was|will be) (?:always |usually |normally )?(?:dealt|handled|managed|screened|triaged|received|passed on to|referred to) |^\W*(?:form|report|meeting|log(?:s|book)?\b(?!\s*[.;])|record|policy|procedure|referral|team|hub|lead|officer|unit|number|line|helpline|notification|scale|sheet|section)\b|^[^.;]{0,50}\b(?:no longer|not (?:been |be )?(?:substantiated|borne out|shared by|seen)|reduc\w+|lessen\w+|eas(?:ed|ing)|resolved|addressed|allayed|lifted|gone|decreas\w+|settled|unfounded|dispelled|laid to rest|put to rest|fallen away|fewer|diminish\w+|improv\w+|met|fixed|dealt with|mended|put right|answered|closed)\b/i;
const ALONE = /\b(?:the|our|your|my|these|those|his|her|their|its|own|whose|parents?['’]|mum['’]s|dad['’]s|mother['’]s|father['’]s)\s+(?:\p{L}+\s+){0,2}$/iu;
/** "They have expressed their worry about him" states it. */
const EXPRESSED = /\b(?:express|voic|rais|report|stat|regist|record|shar|reiterat|repeat|flag)\w*\s+(?:his|her|their|its|our|my)\s+(?:\p{L}+\s+){0,2}$/iu;
/** "The cook has her worries": a holder, and no more. */
const HAS_OWN = /\b(?:has|have|had)\s+(?:his|her|their|its|our|my)\s+(?:own\s+)?$/i;
/** What gives a noun of worry its ground: what it is about. */
const ABOUT = /^\s*(?:(?:was|were|is|are|has been|have been|had been|have also been|has also been|were also|still|also|again|being)?\s*(?:raised|noted|expressed|logged|voiced|flagged|shared|highlighted|recorded|identified|reported|discussed|added|felt|mentioned|continues?|remains?|persists?|held|aired|registered|entered|documented|arisen|arose)\s*(?:by [^.;,]{1,40}?\s)?)?\s*(?:about|abt|around|re\b[.:]?|regarding|for|over|as to|surrounding|in relation to|in respect of|with regard to|relating to|in terms of|at (?:home|this|the|that)|hang(?:s|ing)? over|to hang over|concerning)/i;
const STATED_BEFORE =
  /\b(?:there|remain\w*|linger\w*|still|some|many|several|various|multiple|numerous|growing|ongoing|on-going|continu\w+|longstanding|long[- ]standing|long[- ]?running|serious|significant|considerable|great|real|major|general|wider|further|previous|past|historic\w*|current|recent|increasing|slight|mild|deep|grave|degree of|level of|levels of|amount of|number of|lot of|lots of|host of|range of|history of|pattern of|something of an?|sense of|source of|area of|areas of|cause for|matter of|causes?|caus(?:ed|ing)|gives?|gave|given|rais\w+|express\w+|voic\w+|register\w+|flag\w+|has|have|had|having|holds?|harbou?r\w*|shares?|safeguarding|welfare|child protection|cp|neglect|wellbeing|parenting|same|usual|known|a|an|of|with|little|certain|main|big|biggest|chief)\s+(?:[\p{L}-]+\s+){0,3}$/iu;
const STATED_AFTER = /^\s*(?:also |still |now |again |all |both )?(?:(?:has|have|had|was|were|is|are|being|continue[sd]? to|began to|start(?:ed)? to)\s+)?(?:been |be |now |also |still |again |all )?(?:remain\w*|persist\w*|linger\w*|mount\w*|grow\w*|grew|ongoing|increas\w*|escalat\w*|raised|noted|expressed|logged|voiced|flagged|shared|highlighted|recorded|identified|reported|present|evident|outstanding|added|arisen|arose|felt|registered|hang\w*|there|held|entered|on (?:file|record)|unchanged|deepen\w*|abound|documented|high|re-?emerg\w*|surfac\w*|come up|came up|ring(?:s|ing)?|rang|sound(?:s|ed|ing)?|gnaw\w*|nag\w*|abid\w*)\b/i;
/** "worries that he does not eat", "concern that she was left": the clause tells what it is. */
const CLAUSE = /^\s*(?:(?:(?:has|have|had|was|were|is|are) (?:been )?)?(?:also |again )?(?:raised|noted|expressed|voiced|shared|flagged|aired|recorded|reported|stated|logged|registered|put forward|highlighted|mentioned)\s+)?,?\s*(?:that|because|as(?! to\b)|since|:|–|—|- |at (?:how|seeing|hearing|the way|what))\s*\S+\s+\S+/i;
/** Not the child's safety or welfare. */
const OTHER_MATTER =
  /^[^.;,]{0,40}?\b(?:costs?|money|fees|process|time ?scales?|paperwork|minutes|data|delays?|staffing|funding|transport|jobs?|work|exams?|tests?|rent|arrears|benefits|court|trial|hearing|school place|applications?|capacity(?! to)|waiting|wording|accuracy|housing benefit|moving|the move|bills?|debts?|visa|status|interview|overdrafts?|mortgage|spelling|reading|handwriting|maths|grades|homework|results|driving|parking|mot\b|venue|toilets|menu|weather|traffic|noise|her own|his own|themsel\w+|herself|himself|losing|being (?:judged|moved|alone))\b/i;
const TITLED = /^(?:mr|mrs|ms|miss|mx|dr|prof|sgt|sergeant|pc|ds|dc|di|con|insp|inspector|rev|nurse|sister)$/;
const RISK_HEADING = /\b(?:risks?|concerns?|worr(?:y|ies|ied)|needs?|harms?|danger\w*|problems?|issues?|vulnerabilit\w+|presenting)\b/i;
const SAFE_HEADING = /\b(?:strengths?|protective|what (?:works|is working|will|needs to)|actions?|plan|support|next steps?|outcome|agreed|manag\w+|reduc\w+|who|how)\b/i;

/** A bare item of a list of risks has at most this many words. */
const BARE = 6;

/** A worry with nothing near that says what was seen, heard, said or done. After practice point 1 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'vague-concern',
  point: 1,
  level: 'must',
  kinds: 'all',
  scope: 'span',
  title: 'A worry with no details',
  why: 'A reader who has not met the family cannot tell from this what happened or how serious it is. Reviews of serious cases find again and again that a worry put in general words was not acted on.',
  todo: 'Say what was seen, heard, said or done: who, when, how often, and what it means for the child.',
  lexicons: [readLexicon('vague-concern', phrases), readLexicon('bare-risk', bare)],
  bad: [
    { text: '[[There are ongoing concerns around home conditions]].', better: 'On 3 March I saw mould on the bedroom wall and no bedding on either bed.' },
    { text: 'Poor supervision of the children.' },
    { text: 'Worries remain about the baby.' },
    { text: 'The nursery has had niggles about this family for a while.' },
    { text: 'Unease was expressed by the health visitor as to the care the twins receive.' },
    { text: 'Life at home is not quite what we would hope for Jo.' },
    { text: 'I am worried about both children.' },
    { text: '## Risks\n- [[Emotional neglect]]\n- Found alone at the bus stop on 3 March' },
    { text: 'There are ongoing concerns around home conditions, which I will look at again.' },
    { text: 'We are frightened for Yusuf.' },
    { text: 'The children are not safe at home.' },
    { text: 'They are clearly being neglected.' },
    { text: 'Concerns have also been raised about the boy.' },
    { text: 'The care given to Marta is not good enough.' },
    { text: 'Mum is struggling to keep the children safe.' },
    { text: 'There are exploitation concerns.' },
    { text: 'I left feeling uneasy.' },
    { text: 'There are ongoing issues with this couple.' },
    { text: 'Her safety is in doubt.' },
  ],
  good: [
    'Ella’s needs are met.',
    'The concerns about the stairs have been fixed.',
    'The duty team deals with concerns.',
    'Mr Oduro is anxious about his overdraft.',
    'When I started I was worried about Tom.',
    'I was worried about Tom, who would not eat in the house.','Jade’s mother has concerns about the stairs: there is no gate.', 'There are concerns about home conditions: on 3 March the beds had no bedding and the fridge was empty.',
    'I asked whether the school had any concerns.',
    'The nursery has no concerns about Ava.',
    'School raised concerns on 4 May. Ellie came in with a bruise on her cheek.',
    'Ella told me that she worries about her mum.',
    'Mum is worried about the rent.',
    'Ella told me that it does not feel right to leave her mum.',
    'The concerns about supervision have eased since the summer.',
    'Ring the duty team if there are further concerns about Jo.',
    'The school sent a cause for concern form.',
    '## Strengths\n- Emotional warmth',
  ],
  find(unit) {
    const marks: Mark[] = [];
    const item = bareRisk(unit);
    if (item) return [markOf(item, item.text)];
    for (const sentence of unit.sentences) {
      if (sentence.text.trimEnd().endsWith('?')) continue;
      const match = sentence.matches('vague-concern').find((candidate) => isStated(sentence, candidate));
      if (!match || goesOn(sentence, match) || hasParticulars(near(unit, sentence), sentence)) continue;
      marks.push(markOf(sentence, sentence.analysis.text.slice(match.start, match.end)));
    }
    return marks;
  },
});

/** "…concerns about the stairs: there is no gate": what follows the colon, the dash or "because" says what it is. */
const GOES_ON = /^[^.;]{0,80}?(?:[:–—]|\bbecause\b|\bin that\b|\bfor example\b)\s*(?=[^.;]*\b(?:is|are|was|were|has|have|had|did|does|no|not|never|cannot|\p{L}{3,}ed)\b)(?:[^\s.;]+\s+){2,}/u;

function goesOn(sentence: Sentence, match: Match): boolean {
  const after = textAfter(sentence, match);
  return GOES_ON.test(after) || WHO.test(after);
}

function markOf(sentence: Sentence, words: string): Mark {
  return { paragraph: sentence.paragraph, start: sentence.start, end: sentence.end, message: `“${shorten(words)}” does not say what was seen, heard, said or done.` };
}

function shorten(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 57)}…`;
}

/** "When I started I was worried about Tom": it is told as gone by. */
const GONE_BY = /\b(?:when (?:i|we) (?:first |last )?(?:started|began|met|came|opened)|at first|at the (?:start|beginning|outset)|to begin with|initially)\b[^.;]*\b(?:was|were|had)\b[^.;]{0,20}$/i;

/** "A team that deals with concerns" states none. */
const HANDLES = /\b(?:deals?|dealing|dealt|respond\w*|handles?|helps?|receives?) (?:with |to )?$/i;

/** "Worried about Tom, who would not eat in the house": the clause tells what it is. */
const WHO = /^[^.;,]{0,40}, (?:who|whose|which) (?!(?:I|we|you|will|needs?|remains?)\b)(?:[\p{L}'’]+ ){3}/u;

function isStated(sentence: Sentence, match: Match): boolean {
  const before = sentence.analysis.text.slice(sentence.start, match.start);
  const after = sentence.analysis.text.slice(match.end, sentence.end);
  if (sentence.isNegatedBefore(match.first, 5) || DENIED.test(before) || ASKED.test(before) || AFTER_NONE.test(after) || GONE_BY.test(textBefore(sentence, match) + textOf(sentence, match)) || HANDLES.test(before)) return false;
  switch (match.row.columns.type) {
    case 'noun':
      if (OTHER_MATTER.test(after) || isFeeling(sentence, match)) return false;
      if (/^causes? for/i.test(textOf(sentence, match))) return !/\b(?:a|the|school['’]s)\s*$/i.test(before);
      return isVerb(sentence, match) ? ABOUT.test(after) && !isChildsOwn(sentence, match) : isNounStated(before, after);
    case 'bare':
      return sentence.length <= BARE;
    case 'adjective':
      return !isChildsOwn(sentence, match) && !OTHER_MATTER.test(after);
    default:
      // "It does not feel right to leave her": what is not right is what follows.
      if (sentence.wordAt(match.last) === 'right' && /^\s*(?:for \S+ )?to\b/i.test(after)) return false;
      return !/\b(?:without|nor)\b/i.test(sentence.analysis.text.slice(match.start, match.end));
  }
}

/** A noun of worry states one where it says what it is about, how great it is, or that it exists; "he heard the concerns" only points to some. */
function isNounStated(before: string, after: string): boolean {
  if (CLAUSE.test(after)) return false;
  if (ABOUT.test(after) && EXPRESSED.test(before)) return true;
  if (ABOUT.test(after)) return !/\b(?:their|her|his|own|child['’]s|children['’]s)\s+$/i.test(before);
  if (HAS_OWN.test(before)) return true;
  if (ALONE.test(before)) return false;
  return STATED_BEFORE.test(before) || STATED_AFTER.test(after);
}

/**
 * "Ella worries about her mum": what a child fears is the child's voice. A name without a title may be the child's, and so may "she";
 * who fears for a relative of theirs is taken for the child.
 */
function isChildsOwn(sentence: Sentence, match: Match): boolean {
  const people = sentence.mentions.filter((mention) => mention.last < match.first && mention.class !== 'crowd');
  const holder = people[people.length - 1];
  if (holder?.class === 'child') return true;
  if (holder && (holder.class !== 'name' || TITLED.test(sentence.wordAt(holder.first)))) return false;
  const byPronoun = [1, 2, 3, 4].some((back) => /^(?:he|she|they)$/.test(sentence.wordAt(match.first - back)));
  if (byPronoun) return true;
  return holder !== undefined && sentence.mentionsOf('family').some((mention) => mention.first > match.first && mention.first <= match.last + 3);
}

/** "He showed concern for his sister", "Mum has anxiety": kindness or an illness, and no worry of others. */
function isFeeling(sentence: Sentence, match: Match): boolean {
  const word = sentence.wordAt(match.first);
  const before = [1, 2, 3].map((back) => sentence.wordAt(match.first - back));
  if (word === 'concern' && before.some((other) => /^show(?:s|ed|ing|n)?$/.test(other))) return true;
  return word === 'anxiety' && before.some((other) => /^(?:has|have|had|having|with|his|her|their|suffer|suffers|suffered|suffering|health|depression|separation|social|severe)$/.test(other)) && !/^(?:cause|source|degree|matter|level|sense|some)$/.test(before[1] ?? '');
}

/** "We worry about Jo", "Gran worries about her": the word is a verb where who worries stands right before it. */
function isVerb(sentence: Sentence, match: Match): boolean {
  if (!/^worr(?:y|ies)$/.test(sentence.wordAt(match.first))) return false;
  const previous = /^(?:also|still|all|both|do|does|often)$/.test(sentence.wordAt(match.first - 1)) ? match.first - 2 : match.first - 1;
  if (/^(?:i|we|they|you|he|she|staff|to|who)$/.test(sentence.wordAt(previous))) return true;
  return sentence.wordAt(match.first) === 'worries' && sentence.mentions.some((mention) => mention.last === previous && !(sentence.analysis.tokens[previous]?.possessive ?? false) && mention.class !== 'crowd' && !(mention.class === 'agency' || sentence.wordAt(previous).endsWith('s')));
}

/** A bare item in a list of risks ("Poor supervision"): a noun of harm without a word of what happened. */
function bareRisk(unit: AnalysedUnit): Sentence | null {
  const [sentence] = unit.sentences;
  if (!sentence || unit.type !== 'item' || unit.sentences.length > 1 || !isRunningText(unit) || sentence.length > BARE) return null;
  const heading = unit.headings[unit.headings.length - 1] ?? '';
  if (!RISK_HEADING.test(heading) || SAFE_HEADING.test(heading)) return null;
  if (!sentence.has('bare-risk') || sentence.isNegatedBefore(sentence.toToken, 8) || sentence.quotes.length > 0 || sentence.dates.length > 0 || /\d/.test(sentence.text)) return null;
  return sentence.matches('observation').some((match) => match.row.columns.type !== 'thing') ? null : sentence;
}

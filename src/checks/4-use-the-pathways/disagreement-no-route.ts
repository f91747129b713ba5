import type { Nation } from '../../document/kinds';
import { near, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import type { Mention } from '../../language/mentions';
import { termIn } from '../../language/nation-terms';
import { isProfessional, knownPeople, type Known } from '../../language/professionals';
import { withholderOf } from '../../language/withholding';
import { defineCheck, type Mark, type SpanCheckGiven } from '../check';
import { eitherOf, LOCAL_ROUTE, type LocalTerms } from '../local-terms';
import disagreement from './disagreement.tsv';
import steps from './resolution-step.tsv';

/** What an agency gives as its reason when it keeps information back. */
const GROUND = /\b(?:gdpr|data protection|dpa|confiden\w+|privacy|consent\w*|permission|signatures?|signed|information governance|patient|policy|the law|legal(?:ly)?|say[- ]so|agreement|agrees?|go[- ]ahead|permitted|wishes|blessing|mandate|objections?)\b/i;
/** Asked more than once: one unanswered request is only one that drifts. */
const AGAIN =
  /\b(?:again|twice|thrice|(?:two|three|four|five|six|several|many|numerous|countless|repeated|\d+) (?:times|occasions|e-?mails|letters|messages|calls|voicemails|requests|reminders|attempts|approaches|contacts|referrals|invitations|phone calls|telephone calls|chasers|tries)|repeatedly|a second|second (?:e-?mail|letter|request|message|call|reminder)|reminders?|chas(?:ed|ing|ers?)|further (?:e-?mail|letter|request|message|call)s?|more than once|time and again|both (?:e-?mails|letters|messages|calls|requests)|x ?\d|numerous|several|repeated|(?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) time|any of|none of|either of|neither of|every (?:day|week|month|time)|(?:e-?mails|letters|messages|calls|requests) (?:have|has|are|were)|despite)\b/i;
/** What one side wants or thinks. */
const WANTS = /^(?:wish|wishes|wished|want|wants|wanted|preferred|prefers|asked|asks|push|pushes|pushed|pushing|press|presses|pressed|pressing|favour|favours|favoured|recommend|recommends|recommended|argue|argues|argued|prefer|prefers|preferred|urge|urges|urged|propose|proposes|proposed|calling|called|seeking|seeks|sought|insist|insists|insisted|keen|adamant)$/;
/** One side does not like a step and the other does. */
const OBJECTS = /\b(?:(?:not|n['’]?t) (?:at all |very |so |too |entirely )?(?:happy|keen|in favour|comfortable|convinced|content|satisfied|at ease)|unhappy|uneasy|uncomfortable|against|opposed|objects?|objected|(?:doubts|reservations|misgivings))\b/i;
const ASSENTS =
  /\b(?:(?:would|will|should|could|can|might) be (?:ok|okay|fine|all right|alright|right|good|best|better|safe|enough|helpful|sensible|worth)|(?:is|was|were|are) (?:quite |perfectly |very )?(?:ok|okay|fine|all right|alright|in favour|happy|content|keen|for it|relaxed|comfortable|satisfied)|supports?|supported|in favour|favours?|favoured)\b/i;
const HOLDS = /^(?:agreed|agrees|agree|told|tells|advised|replied|answered|say|says|said|think|thinks|thought|feel|feels|felt|believe|believes|believed|consider|considers|considered|maintain|maintains|maintained|insist|insists|insisted|scored|scores|gave|gives|put|puts|recommended|recommends|see|sees|saw|regard|regards|regarded|view|views|viewed|hold|holds|held|reckon|reckons|reckoned|judge|judges|judged|was|were|is|are|took|takes|rate|rates|rated|read|reads|treat|treats|treated|will|would|do|does|did|won't|wouldn't|don't|doesn't|didn't|worried|worries|describes?|described|did)$/;
/** Words in which the second side stands against the first. */
const AGAINST =
  /\b(?:not|no|n['’]t|wont|dont|doesnt|never|otherwise|different(?:ly)?|opposite|against|enough|plenty|too (?:early|soon|high|low|much|strong|late)|lower|higher|less|more|rather|instead|only|just|unnecessary|premature|over the top|heavy[- ]handed|disproportionate|adequate|sufficient|fine|needless|refus\w+|declin\w+|oppos\w+|object\w+|content|happy|below|low level|nothing|overkill|sledgehammer|over-?react\w*|drastic|punish\w*|harsh|unfair|heavy|over-?cautious|hasty|rash)\b/i;
/** The second side in a sentence of its own: what is asked for is too much, too soon, not needed or can be had in another way. */
const COUNTERS =
  /\b(?:no (?:need|case|grounds|reason|call|chance|place|time|money|capacity|funding|room|bed|resources?|evidence|role)|not (?:needed|necessary|required|warranted|met|agree\w*|convinced|persuaded|so sure|share|in favour|be right|ready|safe|well enough|fit|help|for (?:them|us|now|this)|one for|a matter|theirs|see (?:it|this|the need|any need|why|a|that)|think (?:so|it|this|that|he|she|they)|want|reach|meet|the (?:right )?(?:time|place|answer|way))|n['’]t (?:needed|necessary|required|warranted|met|agree|share|theirs|think so|want|meet|reach|see (?:it|the need|why))|unnecessary|premature|too (?:early|soon|high|much|strong|far|late|heavy|drastic)|can (?:still |well )?be (?:dealt with|managed|met|held|handled|helped|supported|picked up|done)|overkill|sledgehammer|punish\w*|disproportionate|heavy[- ]handed|over the top|over-?react\w*|harsh|would be (?:wrong|a mistake|harmful|unfair|unkind|cruel|enough)|do more harm|should (?:not|stay|wait|remain)|shouldn['’]t|ought not|(?:is|are|was|were) against|opposite|contrary|otherwise|(?:is|are|was|were) (?:enough|sufficient|adequate|plenty|working|progressing|fine|safe enough|good enough|appropriate|proportionate|well looked after|safe|not at risk|coping|managing)|would (?:rather|prefer|sooner|do|suffice)|prefer(?:s|red) (?:to|that|not)|wants? to wait|low level|lower)\b/i;
/** "Theirs", "for us": whose work it is. */
const OWNERSHIP = /\b(?:theirs|ours|for (?:them|us)|their (?:job|role|remit|area|patch|call)|(?:within|in|outside) (?:their|its) remit)\b/i;
const DENIES_AT_ONCE = /^\W*(?:say|says|said|think|thinks|thought|reckon|reckons|feel|feels|felt)\s+(?:that\s+)?(?:no|not|never|otherwise|different|(?:it|its|it['’]s|that|that['’]s|this)\s+(?:is\s+|was\s+)?(?:not|isn['’]?t|wasn['’]?t|never)|(?:isn|wasn)['’]?t)\b/i;
/** "…, I don't.": the writer is the second side. */
const WRITER_DENIES = /[,;–—-]\s*(?:but |and |while |whereas )?(?:I|we)\s+(?:do|did|would|am|are|was|were)(?:n['’]?t|\s+not)\b[^,;]{0,20}[.!]?\s*$/i;
/** "…feel this should not be closed, we do.": the writer says yes to what the first denies. */
const WRITER_AFFIRMS = /[,;–—-]\s*(?:but |and |while |whereas )?(?:I|we)\s+(?:do|did|would|am|are|was|were|think it (?:is|should|does)|say it (?:is|should|does))\W*$/i;
const DENIED_CLAIM = /\b(?:not|n['’]?t|no|never)\b/i;
/** "Una – we are not able to tell you…": a reply pasted in, in which "we" are the other agency. */
const REPLY = /^\W*(?:sorry|unfortunately|cannot|can['’]?t|unable|not able|we are unable|we cannot)\b[^.]{0,80}\byou\b|^\s*["“]?(?:(?:hi|hello|dear)\s+)?\p{Lu}\p{Ll}+\s*[–—,-]\s*(?:we|i|sorry|unfortunately|i['’]?m|afraid)\b[^.]*\byou\b/iu;
const OWN_SIDE = /^(?:want|wanted|say|said|think|thought|feel|felt|believe|believed|consider|considered|see|saw|disagree|disagreed|argued?|hold|held)$/;
const VIEWS = /^(?:view|views|opinion|opinions|position|assessment|reading|judgement|conclusion|recommendation|advice)$/;
/** "The team's opinion is…": a side, though no list knows whose. */
const UNLISTED_VIEW = /\b(?:service|team|clinic|ward|unit|office|department|practice|surgery|centre|authority|council|school|hospital|college|area|board|worker|officer|nurse|doctor|adviser|specialist|consultant)s?['’]?s? (?:view|opinion|position|advice|line|assessment|feeling)\b/i;
const OPINES = /^(?:argu|think|thought|believ|consider|view|see|saw|regard|feel|felt|judg|maintain|conclud|reckon|assess)/;
/** What professionals decide together. */
const AT_ISSUE = /\b(?:plan|clos\w+|threshold|risks?|saf(?:e|ety)|home|placement|special|mainstream|conference|regist\w+|assess\w+|accident\w*|injur\w+|abus\w+|neglect\w*|contact|remov\w+|return\w*|category|needs?|referr\w+|diagnos\w+|autis\w+|behaviour\w*|harm|support|capacity|section)\b/i;
const WANTS_PLAINLY = /^(?:want|wants|wanted|favour|favours|favoured|recommend|recommends|recommended)$/;
const OPINES_OR_SAYS = /^(?:say|says|said|think|thinks|thought|feel|feels|felt|believe|believes|believed|consider|considers|considered|maintain|maintains|maintained|hold|holds|held|reckon|reckons|view|views|viewed)$/;
/** "…say that she does", "…maintained that it had not". */
const ECHOES = /^\W*\w+ (?:that )?(?:it|she|he|they|this) (?:is|are|does|do|has|have|had|should|can|was|were|did)(?: not|n['’]t)?\W*$/i;
const TAKES_LEVEL = /^(?:say|says|think|thinks|thought|want|wants|wanted|feel|feels|felt|recommend|recommends|recommended|favour|favours|favoured|proposed|proposes|was|were|sees|see|saw|views|viewed|scored|prefer|preferred|is|are)$/;
/** "We do.", "It is not." */
const BARE_ANSWER = /^\W*(?:I|we|it|this|that) (?:is|are|am|does|do|has|have|should|can|was|were|did|would)(?: not|n['’]t)?\W*$/i;
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:low|lower|minimal|standard)\b/i, /\b(?:high|higher|serious|grave|significant)\b/i],
  [/\b(?:accident\w*|accidental|fall|fell|birthmark)\b/i, /\b(?:inflicted|non-accidental|not accidental|deliberate|assault|abuse)\b/i],
  [/\b(?:safe|settled|fine|well|stable|coping|managing|good enough|improving|better)\b/i, /\b(?:unsafe|not safe|at risk|not (?:coping|managing|fine|well|stable)|neglect\w*|worse|deteriorat\w*|frightened|unstable|struggling)\b/i],
  [/\b(?:clos\w+|end\w*|step\w* down|no further action|nfa|discharge)\b/i, /\b(?:stay|remain|keep|kept|continue|carry on|longer|open)\b/i],
];
const LEVELS: readonly RegExp[] = [/\b(?:early help|universal|eha|taf|family help)\b/i, /\b(?:child in need|cin|section 17|s ?17)\b/i, /\b(?:child protection|cp|cpp|conference|regist\w+|section 47|s ?47)\b/i, /\b(?:care proceedings|care order|removal|accommodat\w+)\b/i];
/** A score out of ten for how safe a child is. */
const SCORED = /\b(?:scor\w+|scal\w+|rat(?:ed|es|ing)|gave|gives|put (?:it|this|her|him|them|things|safety))\b[^.;]{0,30}?\b(10|\d)\b/i;
const DISSENTS = /\b(?:agree|concur|accept|support|share|convinced|persuaded|think so|see it|disagree\w*|dissent\w*)/i;
const CONTRAST = /^(?:but|while|whilst|whereas|however|though|although|yet|whereupon)$/;
const ASKED_ON = /\b(?:asked|requested|wrote|written|letter|e-?mailed|rang|rung|phoned|called|messaged|chased|texted|e-?mail|tried)\b/gi;
const DAY_AND_MONTH = /\b\d{1,2}(?:[/.]\d{1,2}|(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi;
const REQUEST = /\b(?:ask\w*|request\w*|wr(?:ote|ite|itten|iting)|letters?|sent|send\w*|report\w*|put in|submit\w*|forms?|e-?mail\w*|r[iau]ng|ringing|phon\w+|telephon\w+|calls?|called|calling|voicemails?|messag\w+|chas\w+|invit\w+|contact\w*|remind\w*|appl(?:y|ied)|sought|approach\w*|referr\w+)\b/i;
/** Who reports, refers or sends something in sends it to an agency, named or not. */
const SENT_IN = /\b(?:I|we)(?: have|['’]ve|ve)? (?:now |already |also )?(?:reported|referred|sent (?:this|it|that|one) in|submitted|put (?:this|it|one|in)|raised|flagged|made (?:this|a|the) referral|filled)\b/i;
/** Nobody opened the door: that is no agency's silence. */
const AT_THE_DOOR = /\b(?:door|knock\w*|buzzer|house|flat|visit(?:ed|s)?|called (?:at|round)|been to|went to)\b/i;
const POINTS_BACK = /\b(?:(?:recorded|noted|set out|described|given|as|mentioned) (?:above|earlier|already)|see (?:above|section|paragraph|item)|above)\b/i;
/** A proper noun with a verb in the plural is an organisation's, though no list knows it. */
const PLURAL_VERB = /^(?:want|say|think|feel|believe|reckon|see|view|regard|are|were|have|would)$/;
const NOT_PARTY = /^(?:they|we|you|i|people|others|some|all|both|many|most|these|those|there|what|how|who|everyone|kids|children|parents|mum|dad|where|why|when|if|here|things|nobody|someone|somebody|everybody|anyone|neither|either|each|none|no|one|this|that|it|he|she|friends|neighbours|girls|boys|siblings|twins|brothers|sisters|grandparents|relatives|pupils|and|or|but|which|not|would|to|so|as|risks|concerns|worries|records|notes|results|views|plans|meetings|visits|families|adults)$/;
/** A job or an organisation by its common noun, though no list knows the whole of its name. */
const UNLISTED = /\b(?:service|team|clinic|unit|agency|provider|placement|project|charity|centre|board|office|department|association|landlord|bank|practice|surgery|programme|worker|officer|nurse|doctor|adviser|specialist|consultant|authority|council|trust|hospital|ward|area|district|manager|landlord|company|school|college)s?\b[^.;,]{0,30}$/i;
/** The police were called to a place: that they did not go there is no absence from the work together. */
const CALL_OUT = /^[^.;,]{0,30}\b(?:address|scene|property|incident|call|house|home|court|a&e|hospital|appointment|school|nursery|door|phone|window)\b/i;

const ALL_BUT = /\b(?:except|apart from|save for|bar|other than|exception)\b/i;
/** "We have referred him three times and…" */
const WE_REFERRED = /^\W*(?:I|we|our|the school|school)\b[^.;]{0,40}\b(?:referr|report)/i;
const BY_FAMILY = /^\s+by (?:the |his |her |their )?(?:family|parents?|mum|mam|dad|mother|father)\b/i;

/** "The pathway was not used." */
const NOT_TAKEN = /\b(?:not|never|no|without|instead of|rather than)\b|n['’]t\b/i;

const WHAT_TO_DO = 'Say what will be done about it: who speaks to whom, which manager or resolution policy, by when.';

/** What those who work with a child attend together. */
const MEETING = /\b(?:meetings?|conferences?|core groups?|reviews?|panels?|discussions?|hearings?|strateg\w+|huddle|planning|hubs?|calls?|teleconferences?|forums?|groups?|marac|mappa|taf|tac|lac|clc|rounds?|session)\b/i;

/** Agencies disagree, or one does not answer, come or share, and nothing near says what is done about it. After practice point 4 of NSPCC Learning (2025). */
export default defineCheck<SpanCheckGiven<Known>>({
  id: 'disagreement-no-route',
  point: 4,
  level: 'must',
  kinds: 'all',
  scope: 'span',
  title: 'Agencies disagree or do not respond, and no next step',
  why: 'When agencies see things differently, or one of them does not answer, the child waits between them. Every area has a route for this, and using it is part of good work, not a complaint.',
  todo: WHAT_TO_DO,
  lexicons: [readLexicon('disagreement', disagreement), readLexicon('resolution-step', steps)],
  bad: [
    { text: '[[The health visitor does not agree with the plan to close.]]', better: 'The health visitor does not agree with the plan to close; our managers will meet on 4 March under the resolution policy.' },
    { text: 'Housing were invited and did not attend.' },
    { text: 'The school wants a new assessment because he is hungry every day. [[The social worker does not.]]' },
    { text: 'Probation see him as a risk to others, the youth club as a frightened boy.' },
    { text: 'We have written to the surgery three times and had no reply.' },
    { text: 'I rang the practice about her tablets. [[They said that they could not discuss a patient with me.]]' },
    { text: 'It was felt on the ward that the baby should not have gone home.' },
    { text: 'The school would like a social worker for Jo. [[Our team say that it can be dealt with by early help.]]' },
    { text: 'Housing says this is for social work and social work says it is for housing.' },
    { text: 'CAMHS say it is behaviour and the school says it is not.' },
    { text: 'Ortho say that the arm is an accident, paeds say no.' },
    { text: 'Housing emailed 5/5 about the damp, emailed 22/5, nowt.' },
    { text: 'Housing, whose officer sees Mum on Mondays, was not represented.' },
    { text: 'CAMHS have declined the referral for a second time. School will offer a mentor.' },
    { text: 'The hospital discharged him against the wishes of the social worker.' },
    { text: 'We asked for a strategy meeting and this was refused.' },
    { text: 'The paediatrician believes the injury is not accidental. [[Children’s services are treating it as an accident.]]' },
    { text: 'The youth justice worker was asked to the last three meetings and came to none.' },
    { text: 'Housing want an eviction, we want her kept in.' },
    { text: 'Not everyone at the table saw the risk in the same way.' },
    { text: 'We have reported this three times and nobody has got back to us.' },
    { text: 'The duty worker says that the threshold is not met. [[We think it is.]]' },
    { text: 'The duty worker did not think that this was neglect. [[We do.]]' },
    { text: 'All agreed to step down except the school nurse.' },
    { text: 'The social worker said that the risk is low. [[The police officer said that it is high.]]' },
    { text: 'The school scored her safety as 3, the social worker scored it as 8.' },
    { text: 'I asked housing to move the family. [[They will not.]]' },
    { text: 'Probation did not attend and no apologies were received.' },
    { text: 'The health visitor is unhappy that we are closing.' },
    { text: 'The surgery said that it was confidential.' },
    { text: 'The drug service advised that information could not be shared without consent.' },
    { text: 'We have referred Jo three times and each time it was closed.' },
    { text: 'The nursery thinks that we are closing too early.' },
    { text: 'School nurse wants a conference, social worker wants child in need.' },
  ],
  good: [
    'The surgery wrote twice to Mum and she did not reply.',
    'His school did not attend the tournament.',
    'Mum told the social worker that she does not agree with the report.',
    'The health visitor did not agree that the plan should end. The chair heard her reasons and kept the plan.',
    'The ward wants her home on Friday and the community team will visit on Saturday.',
    'The school does not agree with closing. I have raised this with my manager under the resolution policy.',
    'Mum and Dad do not agree about bedtimes.',
    'Mum did not attend her appointment with the midwife.',
    'Wrote to the surgery on 6 October, no reply as yet.',
    'Mum does not agree with the social worker’s plan.',
    'Gran wants Jo to stay with her. Mum does not.',
    'The school says he is settled and the health visitor says he is growing well.',
    'He was not picked for the team and did not agree with the coach.',
    'Jo did not attend school on Monday.',
    'The school wants a place at breakfast club. The health visitor says he has not gained weight.',
    'The school asked for his health plan. The nurse is content to send it.',
    'The school thinks that he needs glasses. The nurse will test his eyes.',
    'The social worker gave a score of 6. The school gave 7.',
    'The nurse explained that data protection law allows it.',
    'We did not give the names to the school because of data protection.',
    'The surgery asked for consent; I explained that this is a child protection enquiry and they sent the records.',
    'The social worker thinks that he is fine. Mum does not.',
    'The dentist’s letters were ignored by the family.',
    'The social worker said that Mum is well. The midwife said that the baby is due in June.',
  ],
  given: (document, { on }) => knownPeople(document, on),
  find: (unit, { nation, local }, known) => marksIn(unit, known, `${WHAT_TO_DO} ${routeOf(nation, local)}`),
});

function routeOf(nation: Nation, { escalation }: LocalTerms): string {
  return escalation.length > 0 ? `Your team’s route is: ${eitherOf(escalation)}.` : `The route in ${nation} is ${termIn(nation, 'resolution')}.`;
}

/** A step is said, or the team's own policy for it is named as what is gone by. */
function namesRoute(sentence: Sentence): boolean {
  return sentence.matches('resolution-step').some((match) => !/^(?:no|without|nor|any)$/.test(sentence.wordAt(match.first - 1)) && !(/^(?:all|both)$/.test(sentence.wordAt(match.first)) && ALL_BUT.test(sentence.text))) || (sentence.has(LOCAL_ROUTE) && !NOT_TAKEN.test(sentence.text));
}

function marksIn(unit: AnalysedUnit, known: Known, todo: string): Mark[] {
  const marks: Mark[] = [];
  let last: Sentence | undefined;
  for (const sentence of unit.sentences) {
    if (sentence.text.trimEnd().endsWith('?')) continue;
    if (!differs(unit, sentence, known) && !contrasts(sentence, known) && !contrastsWithBefore(unit, sentence, known) && !refusesToShare(unit, sentence) && !citesGround(unit, sentence, known)) continue;
    if (POINTS_BACK.test(sentence.text) || near(unit, sentence).some(namesRoute)) continue;
    // A sentence that goes on about the disagreement of the one before is marked once.
    const before = unit.sentences[unit.sentences.indexOf(sentence) - 1];
    if (last === undefined || last !== before) marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end, todo });
    last = sentence;
  }
  return marks;
}

function differs(unit: AnalysedUnit, sentence: Sentence, known: Known): boolean {
  const before = unit.sentences[unit.sentences.indexOf(sentence) - 1];
  return sentence.matches('disagreement').some((match) => {
    const holder = holderOf(sentence, match, known);
    switch (match.row.columns.type) {
      case 'differ':
        if (sentence.isNegatedBefore(match.first, 2)) return false;
        if (holder === 'family' || betweenFamily(sentence, match, known)) return false;
        return holder === 'professional' || (holder === 'nobody' && isAboutWork(sentence, before, match, known));
      case 'reply':
        if (holder === 'professional' && DISSENTS.test(sentence.analysis.text.slice(match.start, match.end)) && answersAnother(sentence, before, match, known)) return true;
        // "I asked housing to move them. They will not."
        if (holder === 'nobody' && before !== undefined && before.paragraph === sentence.paragraph && /^\W*(?:they|it)\b/i.test(sentence.text) && isShort(sentence, match) && ASKED_FOR.test(before.text) && before.mentions.some((mention) => isProfessional(before, mention, known))) return true;
        return holder === 'professional' && isShort(sentence, match) && before !== undefined && takesSide(before, known, sentence);
      case 'absent':
        return holder === 'professional' && !isElsewhere(sentence, match);
      case 'refuse':
        return holder === 'professional' && !/\b(?:mum|dad|mother|father|parents?|family|home)\b/i.test(sentence.analysis.text.slice(match.end, match.end + 20)) || (holder === 'professional' && /\b(?:move|rehouse|fund|open|see|assess|accept|help|visit|convene|own|meet|register|let|admit|house)$/i.test(sentence.analysis.text.slice(match.start, match.end)));
      case 'owner':
        return holder === 'professional' || partiesOf(sentence, known).some((party) => party.verb < match.first);
      case 'again':
        return holder === 'professional' || WE_REFERRED.test(sentence.text) || (holder === 'nobody' && isAboutWork(sentence, before, match, known));
      case 'dissent':
        return holder === 'professional' && answersAnother(sentence, before, match, known);
      case 'party':
        return true;
      case 'silent':
        return holder !== 'family' && !BY_FAMILY.test(sentence.analysis.text.slice(match.end, sentence.end)) && isAskedAgain(unit, sentence, match, known);
      default:
        return false;
    }
  });
}

/** "…and we do not agree", "I did not think this was right": another professional's word or act stands before, in the sentence or the one before it. */
function answersAnother(sentence: Sentence, before: Sentence | undefined, match: Match, known: Known): boolean {
  const own = sentence.mentions.filter((mention) => mention.last < match.first && isProfessional(sentence, mention, known));
  const byAuthor = [1, 2, 3, 4].some((back) => /^(?:i|we)$/.test(sentence.wordAt(match.first - back)));
  if (own.length > (byAuthor ? 0 : 1)) return true;
  if (before === undefined || before.paragraph !== sentence.paragraph) return false;
  const holder = own[0] ? sentence.textOf(own[0]).toLowerCase() : '';
  return before.mentions.some((mention) => isProfessional(before, mention, known) && before.textOf(mention).toLowerCase() !== holder);
}

/** "The police did not attend the incident": what was not attended is no meeting about the child. */
function isElsewhere(sentence: Sentence, match: Match): boolean {
  const rest = sentence.analysis.text.slice(match.end, Math.min(sentence.end, match.end + 80));
  if (CALL_OUT.test(rest)) return true;
  return /\b(?:attend\w*|sen[dt] (?:anyone|anybody|someone|a representative))$/i.test(sentence.analysis.text.slice(match.start, match.end)) && /^\s+(?:to )?(?:the|a|an|his|her|their|my|our|this|that)\s/i.test(rest) && !MEETING.test(rest);
}

type Holder = 'professional' | 'family' | 'nobody';
/** In words: whoever is named before that is not the one whose view this is. */
const FARTHEST_SUBJECT = 80;

/** Whose the view or silence is: the nearest party named before the words in their clause, or "I" and "we". */
function holderOf(sentence: Sentence, match: Match, known: Known): Holder {
  if (isOfRelative(sentence, match, known)) return 'family';
  const from = Math.max(sentence.fromToken, match.first - FARTHEST_SUBJECT);
  for (let at = match.first - 1; at >= from; at -= 1) {
    const word = sentence.wordAt(at);
    if (word === ';' || word === ':') break;
    // "The service, whose worker calls on Mum, was absent": the clause between commas is not the subject.
    if (word === ',') at = beforeRelative(sentence, at);
    if (word === 'i' || word === 'we' || (/^(?:my|our)$/.test(word) && VIEWS.test(sentence.wordAt(at + 1)))) return 'professional';
    const mention = sentence.mentions.find((candidate) => candidate.last === at && candidate.class !== 'crowd');
    if (!mention) {
      // "that she does not agree": whoever "she" is was named before, in this sentence or not at all.
      continue;
    }
    if (sentence.analysis.tokens[mention.last]?.possessive || /^(?:of|with|about|for|by|to|in|at|from|on|upon|beside|after|behind|against|between|without|near|under)$/.test(wordBefore(sentence, mention))) {
      at = mention.first;
      continue;
    }
    if (!isProfessional(sentence, mention, known)) return 'family';
    // "Mum and the school disagree": the family and a service.
    return isJoinedToFamily(sentence, mention, known) ? 'family' : 'professional';
  }
  if (initialsBefore(sentence, match.first)) return 'professional';
  return !/^(?:he|she|they)$/.test(sentence.wordAt(sentence.fromToken)) && UNLISTED.test(sentence.analysis.text.slice(sentence.spanOf(from, match.first).start, match.start)) ? 'professional' : 'nobody';
}

/** "JK was not happy": in minutes those who speak are named by their initials. */
function isInitials(sentence: Sentence, at: number): boolean {
  const token = sentence.analysis.tokens[at];
  return token !== undefined && at >= sentence.fromToken && at < sentence.toToken && token.shouted && token.kind === 'word' && token.end - token.start <= 3 && (WANTS.test(sentence.wordAt(at + 1)) || HOLDS.test(sentence.wordAt(at + 1)));
}

function initialsBefore(sentence: Sentence, first: number): boolean {
  for (let at = first; at >= sentence.fromToken; at -= 1) if (isInitials(sentence, at)) return true;
  return false;
}

/** "The surgery wrote to Mum and she did not reply": the one named last before the pronoun. */
function isOfRelative(sentence: Sentence, match: Match, known: Known): boolean {
  const at = [match.first - 1, match.first - 2].find((index) => /^(?:he|she)$/.test(sentence.wordAt(index)));
  if (at === undefined) return false;
  const before = sentence.mentions.filter((mention) => mention.last < at && mention.class !== 'crowd' && mention.class !== 'agency');
  // "Mum told the worker that she…": she who told.
  const isTold = before.length > 1 && sentence.wordAt(at - 1) === 'that' && /^(?:told|tells|informed|assured|reminded)$/.test(wordBefore(sentence, before[before.length - 1] as Mention));
  const last = before[before.length - (isTold ? 2 : 1)];
  return last !== undefined && !isProfessional(sentence, last, known) && last.class !== 'name';
}

/** The comma that opens the relative clause which the comma at `comma` closes, or that comma itself. */
function beforeRelative(sentence: Sentence, comma: number): number {
  for (let at = comma - 1; at > sentence.fromToken && sentence.wordAt(at) !== ';'; at -= 1) {
    if (sentence.wordAt(at) === ',') return /^(?:who|whose|which|where|whom)$/.test(sentence.wordAt(at + 1)) ? at : comma;
  }
  return comma;
}

function isJoinedToFamily(sentence: Sentence, mention: Mention, known: Known): boolean {
  let at = mention.first - 1;
  while (/^(?:the|a|an|his|her|their|our|my)$/.test(sentence.wordAt(at))) at -= 1;
  if (!/^(?:and|&|nor)$/.test(sentence.wordAt(at))) return false;
  const other = sentence.mentions.find((candidate) => candidate.last === at - 1 && candidate.class !== 'crowd');
  return other !== undefined && !isProfessional(sentence, other, known);
}

function wordBefore(sentence: Sentence, mention: Mention): string {
  let at = mention.first - 1;
  while (/^(?:the|a|an|his|her|their|our|my|this|that)$/.test(sentence.wordAt(at))) at -= 1;
  return sentence.wordAt(at);
}

/** "a disagreement between Mum and Dad", "his parents' dispute". */
function betweenFamily(sentence: Sentence, match: Match, known: Known): boolean {
  const around = sentence.mentions.filter((mention) => mention.class !== 'crowd' && mention.first >= match.first - 4);
  const first = around[0];
  return first !== undefined && first.first - match.last <= 3 && (first.class === 'family' || first.class === 'child' || (first.class === 'name' && !isProfessional(sentence, first, known))) && !around.some((mention) => isProfessional(sentence, mention, known));
}

/** A difference that names nobody ("Views differed") is the professionals' where no relative is spoken of, and the work with the family is. */
function isAboutWork(sentence: Sentence, before: Sentence | undefined, match: Match, known: Known): boolean {
  const subject = sentence.wordAt(sentence.fromToken);
  if (/^(?:he|she|they)$/.test(subject)) {
    const party = before?.mentions.find((mention) => mention.class !== 'crowd');
    return before !== undefined && party !== undefined && isProfessional(before, party, known);
  }
  if (sentence.mentionsOf('family').length > 0) return sentence.mentionsOf('role', 'agency').length > 0 && /^(?:think|feel|say|view|opinion)/.test(sentence.wordAt(match.first)) === false;
  return sentence.mentionsOf('role', 'agency', 'crowd').length > 0 || /\b(?:plan|threshold|conference|register|closing|closure|outcome|decision|risk|referrals?|concerns|placement|responsib\w+|assessment|station|ward|panel|office|team|professional\w*|left|removed|home|lifted|discharged|closed|opened|view|views|opinions?|whether)\b/i.test(sentence.text);
}

function isShort(sentence: Sentence, match: Match): boolean {
  return sentence.toToken - match.last <= 12;
}

/** Whether a sentence tells what another professional wants or thinks. */
function takesSide(sentence: Sentence, known: Known, than: Sentence): boolean {
  const other = than.mentions.find((mention) => isProfessional(than, mention, known));
  const name = other ? than.textOf(other) : '';
  if (UNLISTED_VIEW.test(sentence.text)) return true;
  return partiesOf(sentence, known).some((party) => sentence.textOf(party.mention) !== name);
}

interface Party {
  readonly mention: Mention;
  /** Token of the verb that tells what it wants or thinks. */
  readonly verb: number;
  readonly wants: boolean;
}

/** Professionals and agencies of a sentence that say, think or want something, each with its verb. */
function partiesOf(sentence: Sentence, known: Known): Party[] {
  const parties: Party[] = [];
  for (let at = sentence.fromToken; at < sentence.toToken; at += 1) {
    if (isInitials(sentence, at) && !sentence.mentions.some((mention) => mention.first <= at && mention.last >= at)) {
      const wants = WANTS.test(sentence.wordAt(at + 1)) || (/^(?:would|is|was)$/.test(sentence.wordAt(at + 1)) && /^(?:like|rather|prefer|keen|want|sooner|for)$/.test(sentence.wordAt(at + 2)));
      parties.push({ mention: { class: 'name', sector: '', first: at, last: at }, verb: at + 1, wants });
      continue;
    }
    const unknown = at === sentence.fromToken || /^(?:,|;|but|while|whereas)$/.test(sentence.wordAt(at - 1)) ? unknownParty(sentence, at) : null;
    if (unknown) parties.push(unknown);
    // "…, we say not": the writer's own service is the second side.
    if (/^(?:we|i)$/.test(sentence.wordAt(at)) && (at === sentence.fromToken ? WANTS.test(sentence.wordAt(at + 1)) || /^(?:see|saw|think|thought|consider|regard)$/.test(sentence.wordAt(at + 1)) : /^(?:,|;|but|while|whereas|and)$/.test(sentence.wordAt(at - 1)) && OWN_SIDE.test(sentence.wordAt(at + 1)))) parties.push({ mention: { class: 'agency', sector: '', first: at, last: at }, verb: at + 1, wants: WANTS.test(sentence.wordAt(at + 1)) });
  }
  for (const mention of sentence.mentions) {
    if (!isProfessional(sentence, mention, known)) continue;
    const view = viewOf(sentence, mention);
    if (view !== null) parties.push({ mention, verb: view, wants: false });
    if (view !== null || sentence.analysis.tokens[mention.last]?.possessive) continue;
    for (let at = mention.last + 1; at <= mention.last + 5 && at < sentence.toToken; at += 1) {
      const word = sentence.wordAt(at);
      if (WANTS.test(word) || HOLDS.test(word)) {
        parties.push({ mention, verb: at, wants: WANTS.test(word) || (/^(?:would|is|was|are|were)$/.test(word) && /^(?:like|rather|prefer|keen|for|adamant|clear|pushing|asking|pressing|calling|in|have|sooner|want)$/.test(sentence.wordAt(at + 1))) });
        break;
      }
      if (/^[,;.:]$/.test(word) || CONTRAST.test(word) || sentence.mentions.some((other) => other.first === at && other !== mention && other.class !== 'crowd')) break;
    }
  }
  return parties.sort((a, b) => a.verb - b.verb);
}

/** "The school's view is that…", "the view of the nurse was that…": the token of "is", or null where no view is told so. */
function viewOf(sentence: Sentence, mention: Mention): number | null {
  const isView = (at: number): boolean => /^(?:view|opinion|position|assessment|advice|feeling|line|stance|recommendation)$/.test(sentence.wordAt(at));
  const isBeing = (at: number): boolean => /^(?:is|was|remains|remained)$/.test(sentence.wordAt(at));
  if (sentence.analysis.tokens[mention.last]?.possessive) return isView(mention.last + 1) && isBeing(mention.last + 2) ? mention.last + 2 : null;
  let before = mention.first - 1;
  if (sentence.wordAt(before) === 'the') before -= 1;
  return sentence.wordAt(before) === 'of' && isView(before - 1) && isBeing(mention.last + 1) ? mention.last + 1 : null;
}

/** "Wynd want a social worker": an organisation whose name no list knows, where the sentence or its second half begins with it. */
function unknownParty(sentence: Sentence, at: number): Party | null {
  const first = /^[,;]$/.test(sentence.wordAt(at)) ? at + 1 : at;
  const determined = /^(?:our|the|their)$/.test(sentence.wordAt(first));
  const from = determined ? first + 1 : first;
  for (let last = from; last <= from + 1; last += 1) {
    const token = sentence.analysis.tokens[last];
    if (token?.kind !== 'word' || NOT_PARTY.test(token.word) || sentence.mentions.some((mention) => mention.first <= last && mention.last >= last)) return null;
    const verb = sentence.wordAt(last + 1);
    if (!PLURAL_VERB.test(verb) && !(determined && UNLISTED.test(token.word) && /^(?:wants|says|thinks|feels|believes|reckons|sees|views|regards|is|was|has|wanted|said|thought|felt|believed|saw)$/.test(verb))) continue;
    if (determined && !UNLISTED.test(token.word)) return null;
    // In the middle of a sentence only a word of thinking tells that a short name is a party ("paeds say no").
    if (!determined && !sentence.analysis.tokens[from]?.capital && !/^(?:say|think|reckon|want|feel)$/.test(verb)) return null;
    if (verb === 'would' && !/^(?:have|like|prefer|rather|want)$/.test(sentence.wordAt(last + 2))) return null;
    return { mention: { class: 'agency', sector: '', first, last }, verb: last + 1, wants: WANTS.test(verb) || verb === 'would' };
  }
  return null;
}

/** Two sides in two sentences: one says what it wants, and the next begins with another who thinks that too much, too soon or not needed. */
function contrastsWithBefore(unit: AnalysedUnit, sentence: Sentence, known: Known): boolean {
  const before = unit.sentences[unit.sentences.indexOf(sentence) - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return false;
  const [answer] = partiesOf(sentence, known);
  if (closesAgainst(before, sentence, known)) return true;
  const earlier = partiesOf(before, known);
  // "…that it is not met. I think it is."
  if (ELLIPTIC.test(sentence.text) && (earlier.length > 0 || REPORTS.test(before.text)) && DENIED_CLAIM.test(before.text) !== DENIED_CLAIM.test(sentence.text)) return true;
  if (BARE_ANSWER.test(sentence.text) && earlier.some((party) => before.wordAt(party.mention.first) !== 'i') && DENIED_CLAIM.test(before.text) !== DENIED_CLAIM.test(sentence.text)) return true;
  if (!answer || startOf(sentence, answer.mention) - sentence.fromToken > 4) return false;
  const [first] = earlier;
  if (first && before.textOf(first.mention).toLowerCase() !== sentence.textOf(answer.mention).toLowerCase()) {
    const claim = before.analysis.text.slice(before.spanOf(first.verb, first.verb).start, before.end);
    const reply = sentence.analysis.text.slice(sentence.spanOf(answer.verb, answer.verb).start, sentence.end);
    const namesFirst = namesOther(reply, before.textOf(first.mention)) || (first.mention.sector !== '' && sentence.mentions.some((mention) => mention.first > answer.verb && mention.sector === first.mention.sector));
    if (namesOther(claim, sentence.textOf(answer.mention)) && namesFirst && GIVES.test(claim) && GIVES.test(reply)) return true;
    if (contradicts(claim, reply) || areOpposed(claim, reply) || takeOpposites(before.wordAt(first.verb), claim, sentence.wordAt(answer.verb), reply)) return true;
  }
  const asks = earlier.some(
    (party) => before.textOf(party.mention).toLowerCase() !== sentence.textOf(answer.mention).toLowerCase() && (party.wants || /\b(?:should|ought to|needs? to|must|has to|needs? (?:a|an))\b/i.test(before.analysis.text.slice(before.spanOf(party.verb, party.verb).end, before.end))),
  );
  return asks && (ENDS_DENYING.test(sentence.text) || COUNTERS.test(sentence.analysis.text.slice(sentence.spanOf(answer.verb, answer.verb).start, sentence.end)));
}

/** "The worker wanted it to stay open. The manager closed it." */
function closesAgainst(before: Sentence, sentence: Sentence, known: Known): boolean {
  if (!ENDS_WORK.test(sentence.text) || /\b(?:because|as|since|after|when)\b/i.test(sentence.text)) return false;
  const subject = sentence.mentions.find((mention) => mention.first <= sentence.fromToken + 1);
  if (!subject || !isProfessional(sentence, subject, known)) return false;
  return partiesOf(before, known).some((party) => party.wants && before.textOf(party.mention).toLowerCase() !== sentence.textOf(subject).toLowerCase()) && /\b(?:open|stay|remain|continue|keep|kept|conference|assessment|longer|threshold)\b/i.test(before.text);
}

const ENDS_WORK = /^(?:[\p{L}'’-]+ ){1,6}(?:then |nonetheless |nevertheless |still )?(?:closed|ended|discharged|declined|refused|rejected|stepped (?:it|him|her|them) down|returned) (?:it|the (?:case|referral|plan|file)|him|her|them|this)\b/iu;
/** Says yes or no to what the sentence before claims. */
const ELLIPTIC = /^\W*(?:I|we|[Ww]e|[Tt]he [\p{L} ]{3,30}?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:still |both |all |do |does )?(?:thinks?|thought|believes?d?|says?|said|feels?|felt|maintains?|maintained|considers?|considered|reckons?|repl(?:ies|ied)|answers?|answered|insists?|insisted|argues?|argued) (?:that )?(?:it|this|that|he|she|they)(?: is| was| does| did| should| would| are| were| has| had| can| could|['’]s)(?: not|n['’]?t)?\W*$/u;
const ASKED_FOR = /^\W*(?:I|[Ww]e)(?: have|['’]ve)? (?:again |also )?(?:asked|requested|proposed|suggested|recommended|wanted)\b/;
const REPORTS = /\b(?:told (?:me|us)|said|says|advised|view|felt|feels|thinks?|thought|decided|informed (?:me|us))\b/i;
/** What somebody at work advised against came about. */
const OVERRIDDEN =
  /\b(?:(?:did|does|do)(?: not|n['’]?t) (?:think|feel|believe|want|agree|consider|support)|not (?:happy|convinced|satisfied|in favour|ready)|thought|felt|wanted|advised|recommended|asked|urged|warned|pressed|argued)\b[^.;]{3,90}\b(?:but|yet|and yet|however|and still|nonetheless|nevertheless)\b[^.;]{0,25}\b(?:was|were|has been|have been|went|is being|was still|were still) (?:then |still |nonetheless |nevertheless |now )?(?:sent|discharged|closed|moved|placed|returned|kept|released|allowed|ended|taken|stepped|transferred|refused|declined|turned down|removed|ignored|overruled|home|ahead)\b/i;
const ENDS_DENYING = /\b(?:do|does|did|is|was|would|will|has)(?: not|n['’]t)\W*$/i;


/** Two sides in one sentence: one wants and the other will not, one sees a suspect and the other a child. */
function contrasts(sentence: Sentence, known: Known): boolean {
  const parties = partiesOf(sentence, known);
  const { text } = sentence.analysis;
  if (parties.some((party) => party.mention.first <= sentence.fromToken + 2) && /\b(?:thinks?|thought|feels?|felt|wants?|wanted|says?|said|reckons?|believes?)\b/i.test(sentence.text) && (WRITER_DENIES.test(sentence.text) || (WRITER_AFFIRMS.test(sentence.text) && DENIED_CLAIM.test(sentence.text)))) return true;
  for (let i = 0; i + 1 < parties.length; i += 1) {
    const first = parties[i] as Party;
    const second = parties[i + 1] as Party;
    let parted = false;
    let marked = false;
    for (let at = first.verb + 1; at < second.mention.first; at += 1) {
      const word = sentence.wordAt(at);
      if (CONTRAST.test(word)) marked = true;
      if (/^[,;–—-]$/.test(word)) parted = true;
      // "asked whether", "said that the school thinks": the second party stands inside what the first tells.
      if (!parted && /^(?:whether|if|who|which|when|because|as)$/.test(word) && !/^\d/.test(sentence.wordAt(at + 1))) break;
    }
    const joined = sentence.wordAt(startOf(sentence, second.mention) - 1) === 'and';
    if (!marked && !parted && !joined) continue;
    if (/^(?:that|who|which|whether|if|because|as|since)$/.test(sentence.wordAt(startOf(sentence, second.mention) - 1))) continue;
    const answer = text.slice(sentence.spanOf(second.mention.last, second.mention.last).end, sentence.end);
    if (/\b(?:will|to) (?:chase|ask|ring|visit|send|check|see|arrange|make|do|find|speak|contact|refer|help|offer)\b/i.test(answer.slice(0, 30))) continue;
    const should = /\b(?:should|ought|needs? to|must|has to)\b/i.test(text.slice(sentence.spanOf(first.verb, first.verb).end, sentence.spanOf(second.mention.first, second.mention.first).start));
    // "…say it is met, … say it is not."
    const claim = text.slice(sentence.spanOf(first.verb, first.verb).start, sentence.spanOf(second.mention.first, second.mention.first).start);
    if (passToEachOther(sentence, first, second, claim, answer) || areOpposed(claim, answer)) return true;
    // "The school thinks he needs boundaries; we think he needs protecting."
    if (parted && /^(?:we|i)$/.test(sentence.wordAt(second.mention.first)) && OPINES.test(sentence.wordAt(first.verb)) && OPINES.test(sentence.wordAt(second.verb)) && AT_ISSUE.test(sentence.text)) return true;
    // "…does not think so, but the police do."
    if (marked && /\b(?:do|does|did|is|are|was|were|would|will)\W*$/i.test(answer) && /\b(?:not|n['’]t|no)\b/i.test(claim)) return true;
    if ((!joined && DENIES_AT_ONCE.test(answer)) || (OWNERSHIP.test(claim) && OWNERSHIP.test(answer) && /\b(?:not|isn['’]?t|n['’]t)\b/i.test(answer))) return true;
    if (/\b(?:is|are|was|were|do|does|did|has|have|will|would|should|can|could)(?: not|n['’]t)\W*$/i.test(answer)) return true;
    // "They want an eviction, we want her kept in", "one wants a conference, the other wants a plan".
    if (!joined && first.wants && second.wants && (/^(?:we|i)$/.test(sentence.wordAt(second.mention.first)) || (WANTS_PLAINLY.test(sentence.wordAt(first.verb)) && WANTS_PLAINLY.test(sentence.wordAt(second.verb))))) return true;
    // "…says that it is not met and the other says that it is", "…said she is not for them but the other thinks she should be seen".
    if (ECHOES.test(answer) && DENIED_CLAIM.test(claim) !== DENIED_CLAIM.test(answer)) return true;
    if (takeOpposites(sentence.wordAt(first.verb), claim, sentence.wordAt(second.verb), answer)) return true;
    if (DENIED_CLAIM.test(claim) && OPINES_OR_SAYS.test(sentence.wordAt(first.verb)) && OPINES_OR_SAYS.test(sentence.wordAt(second.verb)) && ( (marked && /\b(?:should|needs? to|must|ought to|does need|is (?:at risk|unsafe|neglected|eligible))\b/i.test(answer)))) return true;
    // Two opinions set against each other, the second of which says that it is too soon, too much or not needed.
    if ((!joined || first.wants) && COUNTERS.test(answer)) return true;
    if (CONTRAST.test(contrastWord(sentence, first, second)) && OPINES.test(sentence.wordAt(first.verb)) && OPINES.test(sentence.wordAt(second.verb)) && AT_ISSUE.test(sentence.text)) return true;
    if (joined) continue;
    if (AGAINST.test(answer) && (first.wants || (marked && should) || (marked && /\b(?:not|no|n['’]t|otherwise|different|opposite|too|against|never|only|enough|plenty|low|fine|safe|content|happy|adequate)\b/i.test(answer)))) return true;
  }
  const [told] = parties;
  if (told && told.mention.first <= sentence.fromToken + 2 && OVERRIDDEN.test(sentence.text)) return true;
  return seesAs(sentence, known);
}

/** One says that the risk is low, the other that it is high; one recommends one level of help, the other another; one gives a score of three, the other of eight. */
function takeOpposites(verb: string, claim: string, otherVerb: string, reply: string): boolean {
  const scores = [claim, reply].map((words) => SCORED.exec(words)?.[1]);
  if (scores[0] !== undefined && scores[1] !== undefined && Math.abs(Number(scores[0]) - Number(scores[1])) > 2) return true;
  if (OPPOSITES.some(([one, other]) => (one.test(claim) && !other.test(claim) && other.test(reply)) || (other.test(claim) && one.test(reply) && !other.test(reply)))) return true;
  if (!TAKES_LEVEL.test(verb) || !TAKES_LEVEL.test(otherVerb)) return false;
  const [mine, theirs] = [claim, reply].map((words) => LEVELS.findIndex((level) => level.test(words)));
  return mine !== undefined && theirs !== undefined && mine >= 0 && theirs >= 0 && mine !== theirs;
}

/** "…was not happy about it and … felt that it would be all right". */
function areOpposed(claim: string, answer: string): boolean {
  const [first, second] = [OBJECTS.test(claim), OBJECTS.test(answer)];
  return first !== second && ASSENTS.test((first ? answer : claim).replace(OBJECTS, ''));
}

/** "Housing say it is for social work and social work say it is for housing". */
function passToEachOther(sentence: Sentence, first: Party, second: Party, claim: string, answer: string): boolean {
  return namesOther(claim, sentence.textOf(second.mention)) && namesOther(answer, sentence.textOf(first.mention)) && GIVES.test(claim) && GIVES.test(answer);
}

const GIVES = /\b(?:for|down to|up to|with|job|responsibility|remit|lead|matter|issue|question|problem|business|one)\b/i;

function namesOther(words: string, name: string): boolean {
  return words.toLowerCase().includes(name.toLowerCase());
}

const DENIAL = /\b(?:not|no|never|n['’]t|isn['’]?t|wasn['’]?t|hardly|nothing)\s+(?:\p{L}+\s+){0,2}(\p{L}{5,})/giu;

/** "…is not accidental. … an accident.": one says of a thing that it is, the other that it is not. */
function contradicts(claim: string, reply: string): boolean {
  const denied = (words: string): Set<string> => new Set([...words.matchAll(DENIAL)].map((found) => (found[1] as string).toLowerCase().slice(0, 7)));
  const said = (words: string): Set<string> => new Set((words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 7)));
  const [mine, theirs] = [denied(claim), denied(reply)];
  const [all, others] = [said(claim), said(reply)];
  return [...mine].some((stem) => others.has(stem) && !theirs.has(stem) && !COMMON.has(stem)) || [...theirs].some((stem) => all.has(stem) && !mine.has(stem) && !COMMON.has(stem));
}

/** Words too common to show that two speak of the same. */
const COMMON = new Set(['school', 'child', 'childre', 'family', 'mother', 'father', 'parents', 'their', 'there', 'would', 'could', 'about', 'which', 'other', 'every', 'should', 'social', 'worker', 'health', 'visitor', 'meeting', 'report', 'think', 'being', 'these', 'those', 'since', 'after', 'before', 'today', 'wants', 'given', 'needs', 'still', 'heard', 'spoken', 'seen', 'known', 'attend', 'receive']);

function contrastWord(sentence: Sentence, first: Party, second: Party): string {
  for (let at = first.verb + 1; at < second.mention.first; at += 1) if (CONTRAST.test(sentence.wordAt(at))) return sentence.wordAt(at);
  return '';
}

function startOf(sentence: Sentence, mention: Mention): number {
  let at = mention.first;
  while (/^(?:the|a|an|our|her|his|their)$/.test(sentence.wordAt(at - 1))) at -= 1;
  return at;
}

/** "Police saw him as a suspect, social services as a child": the second side leaves the verb out. */
function seesAs(sentence: Sentence, known: Known): boolean {
  const [first] = partiesOf(sentence, known);
  if (!first || !/^(?:had|have|took|take|takes|see|sees|saw|view|views|viewed|regard|regards|regarded|treat|treats|treated|read|reads|describe|describes|described|put|puts)$/.test(sentence.wordAt(first.verb))) return false;
  return sentence.mentions.some((mention) => mention.first > first.verb && isProfessional(sentence, mention, known) && [1, 2, 3, 4].some((ahead) => sentence.wordAt(mention.last + ahead) === 'as' || (sentence.wordAt(mention.last + ahead) === 'down' && sentence.wordAt(mention.last + ahead + 1) === 'to')) && /^(?:,|;|and|but|while|whereas|–|—)$/.test(sentence.wordAt(startOf(sentence, mention) - 1)));
}

/** Another agency that keeps information back refuses to share, whatever ground it gives. */
function refusesToShare(unit: AnalysedUnit, sentence: Sentence): boolean {
  const who = withholderOf(unit, sentence);
  return GROUND.test(sentence.text) && (who === 'agency' || (who === 'author' && REPLY.test(sentence.text))) && !sentence.matches('withholding').some((match) => match.row.columns.type === 'late');
}

/** "The nurse said GDPR", "they said that it was confidential": another than the writer gives a ground for keeping back what it knows. */
function citesGround(unit: AnalysedUnit, sentence: Sentence, known: Known): boolean {
  const { text } = sentence;
  if (!(CITES_LAW.test(text) || ENDS_IN_LAW.test(text) || NOT_WITHOUT.test(text) || REFUSED_ON.test(text)) || LAW_ALLOWS.test(text) || GIVEN_IN_THE_END.test(text) || OWN_ACT.test(text)) return false;
  const before = unit.sentences[unit.sentences.indexOf(sentence) - 1];
  const pronoun = /^\W*(?:he|she|they|it|said|says)\b/i.test(text);
  if (pronoun && !ASKED_THEM.test(text)) return before !== undefined && before.paragraph === sentence.paragraph && speaksForAgency(before, known);
  return speaksForAgency(sentence, known);
}

/** Whether a sentence names somebody at work, or a service that no list knows, and no relative before them. */
function speaksForAgency(sentence: Sentence, known: Known): boolean {
  const [first] = sentence.mentions.filter((mention) => mention.class !== 'crowd' && !(sentence.analysis.tokens[mention.last]?.possessive ?? false));
  return first !== undefined && first.class !== 'family' && first.class !== 'child' && isProfessional(sentence, first, known) ? true : SERVICE_FIRST.test(sentence.text);
}

const LAW = '(?:gdpr|data protection|dpa|confidential\\w*|information governance|privacy)';
const CITES_LAW = new RegExp(`\\b(?:said|says|say|told|cit(?:ed|es|ing)|quot(?:ed|es|ing)|stated|stating|repl(?:ied|ies)|answered|responded|pleaded|because of|due to|on account of|grounds? of|basis of)\\b[^.;]{0,70}\\b${LAW}\\b`, 'i');
/** "…won't confirm, GDPR." */
const ENDS_IN_LAW = new RegExp(`\\b(?:not|cannot|cant|wont|cdnt|unable|declin\\w+|refus\\w+|withh\\w+|nothing|\\w+n['’]t)\\b[^.;]{3,90}[,–—:(-]\\s*(?:patient |claims? |cites? |quot\\w+ )?${LAW}\\b`, 'i');
/** "…advised that information could not be shared without consent", "…that it is waiting for her consent before it sends its records". */
const NOT_WITHOUT =
  /\b(?:said|says|told|stated|replied|answered|advised|explained|reported|responded|wrote)\b[^.;]{0,60}\b(?:not|cannot|only|unable|waiting|waits|needs?|requires?|n['’]t)\b[^.;]{0,60}\b(?:shar\w+|releas\w+|disclos\w+|sends?|sent|tell|give|pass\w*|provid\w+|supply|discuss\w*|comment|consent|permission)\b[^.;]{0,60}\b(?:consent|permission|signed|signature|sign|agreement|mandate|shares?|sends?|releases?|gives?|tells?)\b/i;
const REFUSED_ON = new RegExp(`\\b(?:refused|declined|denied|withheld|turned down)\\b[^.;]{0,40}\\b(?:${LAW}|consent|permission)\\b|\\b(?:has|have|holds?|had|held) (?:\\p{L}+ ){0,2}(?:details|information|records|a report|notes|files?)\\b[^.;]{0,60}\\b(?:not|n['’]t|unable|unwilling)\\b[^.;]{0,40}\\b(?:shar\\w+|pass\\w*|releas\\w+|disclos\\w+|hand\\w*|bring)\\b`, 'iu');
const LAW_ALLOWS = /(?<!\bnot )(?<!n['’]t )\b(?:allow(?:s|ed|ing)?|permit(?:s|ted)?|let(?:s|ting)|enables?)\b(?! (?:to )?(?:no|nobody))|\bno (?:barrier|reason|bar)\b|\bnot (?:a )?(?:barrier|reason|stop|prevent)/i;
const GIVEN_IN_THE_END = /\b(?:explained|challenged|reminded|told (?:them|him|her)|pointed out|escalated)\b[^.]{0,120}\b(?:came|arrived|sent|shared|supplied|received|provided|gave|agreed|handed)\b/i;
/** The writer keeps it back, or a relative asks for it to be kept. */
const OWN_ACT = /\bnot (?:been )?(?:given|told|shared|passed|sent|shown) (?:on )?(?:to|with)\b|\breminded\b|^\W*(?:I|[Ww]e|[Oo]ur)\b(?! (?:\w+ )?(?:asked|rang|phoned|tried|wrote|requested|approached|contacted|emailed|called|spoke|sought|made))|\b(?:mum|mam|dad|mother|father|parents?|family) (?:said|says|asked|told|does|did|is|was|would|will|wants?)\b|^\W*(?:minutes|this (?:report|document|form|meeting))\b/i;
const ASKED_THEM = /^\W*(?:he|she|they|it|said|says) [^.;]{0,60}\bby the\b/i;
const SERVICE_FIRST = /^\W*(?:(?:I|[Ww]e) (?:\w+ )?(?:asked|rang|phoned|tried|wrote to|contacted|emailed|called) )?(?:(?:[Tt]he|[Oo]ur|[Tt]heir|[Hh]er|[Hh]is|[Aa]n?|[Aa]sked|[Tt]old by) )*(?:[\p{L}’'-]+ ){0,3}(?:service|team|clinic|unit|agency|project|charity|centre|office|department|association|landlord|surgery|practice|hospital|club|college|school|nursery|refuge|company|council|bank|reception\w*|manager|worker|officer|representative|counsellor)s?\b/u;

/** Somebody at work was asked more than once and has not answered. */
function isAskedAgain(unit: AnalysedUnit, sentence: Sentence, match: Match, known: Known): boolean {
  const at = unit.sentences.indexOf(sentence);
  const earlier = unit.sentences.slice(Math.max(0, at - 2), at);
  const here = sentence.mentions.some((mention) => isProfessional(sentence, mention, known)) || /\b(?:allocated|duty|social|key|support) worker\b/i.test(sentence.text);
  const there = earlier.some((before) => before.mentions.some((mention) => isProfessional(before, mention, known)) || /\b(?:service|team|clinic|unit|agency|office|department|practice|surgery|desk|board|panel|worker|officer)\b/i.test(before.text));
  if (!here && !there && ![...earlier, sentence].some((other) => SENT_IN.test(other.text))) return false;
  const text = here ? sentence.text : [...earlier, sentence].map((part) => part.text).join(' ');
  if (!(REQUEST.test(text) || SENT_IN.test(text)) || AT_THE_DOOR.test(sentence.text)) return false;
  const asked = sentence.mentions.filter((mention) => mention.class === 'family' && mention.last < match.first);
  if (asked.length > 0 && !here) return false;
  // "Emailed 5/5, emailed 22/5, nothing": the dates tell that it was asked twice.
  return AGAIN.test(text) || ((sentence.text.match(DAY_AND_MONTH) ?? []).length > 1 && (sentence.text.match(ASKED_ON) ?? []).length > 1);
}

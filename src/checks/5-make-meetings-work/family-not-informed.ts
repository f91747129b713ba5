import { factOfDocument, factOfUnit, factOfUnitGiven, type AnalysedDocument, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { childrenOf, isChild, type Child } from '../../language/children';
import { formFields, isFilled } from '../../language/form-fields';
import { parentsOf, type Parents } from '../../language/parents';
import { personNamesIn } from '../../language/person-names';
import { knownPeople } from '../../language/professionals';
import { takingPart } from '../../language/taking-part';
import { defineCheck, type CheckSettings, type DocumentCheck } from '../check';

const ABOUT =
  /\b(?:referr(?:al|als|ed|ing|er)|report|assessment|meeting|conference|core group|review|discussion|this (?:form|letter|record|document|note|summary)|the (?:form|letter|minutes|record)|minutes|notes of|sharing|shared?|information|pass(?:ing|ed)? (?:it|this|that|her|his) ?on|send(?:ing)? (?:it|this|them)|sent (?:it|this)|writing (?:to|this)|tell(?:ing)? (?:you|social|somebody|someone)|let (?:you|social)|contact(?:ing)? (?:you|social|children)|consent|agreement|knowledge|ring(?:ing)? you|call(?:ing)? you|(?:be|being|get|getting) in touch|go(?:ing)? in\b|pass (?:this|it)|sending this|writing (?:this|it)|involving|my concerns|our concerns|why i|why we|what (?:happens|i have written))\b/i;
const TOLD =
  /\b(?:told|tell|explain(?:ed|s)?|inform(?:ed|s)?|aware|know(?:s|n)?|knew|discuss(?:ed)?|talked|spoke|spoken|ask(?:ed|s)?|agree[sd]?|consent(?:ed|s)?|invit(?:ed|es?|ation)|read|seen|saw|shar(?:ed|es?)|sent|gave|given|giv(?:es|ing)|had|has|have|received|been through|went through|gone through|copy|copies|permission|notified|heard|hear|understands?|wants?|wanted|objects?|objected|happy|welcomed?|would rather|keen|reluctant|refused|declined|said|attended|attends|came|present|joined|views?|mean(?:s|t)? to)\b/i;
const WHY_NOT =
  /\b(?:not|\w*n['’]t|without|before|nor)\b[^.;]{0,40}\b(?:told|telling|informed?|informing|aware|ask(?:ed)?|discuss(?:ed)?|shared?|invited|consent|spoken to)\b[^.;]{0,60}\b(?:because|as|since|so (?:as|that)|risk|danger|unsafe|safe|harm|would put|could put|evidence|police (?:advice|asked)|until)\b/i;
/** "I've not said anything to Mum as I don't want her to keep him off", "I have not told them; the police asked us to wait". */
const WHY_NOT_SAID =
  /\b(?:not|\w*n['’]t|without|nor)\b[^.;]{0,30}\b(?:said|saying|mention(?:ed|ing)?|let|letting|told|telling|informed?|informing|discuss(?:ed)?|spoken|sharing?|shared)\b[^.]{0,90}?(?:\b(?:because|as|since|so (?:as|that)|in case|for fear|until)\b|[,;–—-]\s*(?:i|we|he|she|it|the police|police|social work\w*|that) (?:(?:did|do|does|would|could|might|may|have|has) ?(?:not|n['’]t)?|didn['’]t|don['’]t|asked|advised|said|want|wanted|think|thought|was|am|were) ?(?:want|wish|think|be|put|make|asked|afraid|worried|to|us|me)?)/i;
const FIELD = /\b(?:(?:parents?|family|mother|father|carers?|child|young person)\b.{0,30}\b(?:told|aware|informed|know|consent\w*|agree\w*|discussed|view\w*|invited|notified)|(?:told|aware|informed|consent\w*|discussed with|invited)\b.{0,30}\b(?:parents?|family|mother|father|carers?|child|young person)?|(?:did i|have you|has the) (?:ask|told|family|parent))\b/i;
const ADDRESSED = /\b(?:(?:written|completed|done|agreed|prepared|discussed|shared) with|going to|cop(?:y|ies)(?: to| for)?|to|for|sent to|shared with|distribution|circulation|goes to|recipients?|present|attend\w*|who gets)\b/i;
/** "Kerry has a copy", "Ruby has had it read to her". */
const HAS_COPY =
  /\b(?:has|have|had|gets?|will (?:get|have|receive)|(?:was|were|been) (?:sent|given)|received|receives?|took|keeps?|kept) (?:each )?(?:had |got |been (?:sent|given) )?(?:a|an|the|one|their own|her own|his own) (?:\p{L}+ )?cop(?:y|ies)\b|\b(?:has|have|had|was|were) (?:had |heard |been )?(?:it|this|all of it|most of it|parts of it) (?:all )?(?:read|explained|gone through|talked through|translated|interpreted)\b|\b(?:it|this) (?:was|has been) (?:read|explained|translated|talked through|gone through)\b[^.;]{0,10}\b(?:to|for|with)\b/iu;
/** Words of somebody who sits in the meeting. */
const AT_MEETING =
  /\b(?:(?:told|thanked|answered|asked|reminded) (?:the )?(?:meeting|group|conference|everyone|us|room|chair)|(?:was|were) (?:there|present|here|in the room|at the (?:meeting|conference))|(?:joined|attended|came to|came in|left|stayed for|spoke at|sat in on|took part in) (?:the |this |our |part of the )?(?:meeting|conference|group|discussion|room|review)|joined (?:us|by (?:phone|video|telephone|teams))|(?:attended|present|joined) (?:with|for)|chose to (?:come|stay|leave|speak)|agreed with (?:this|that|the plan)|read out)\b/i;
/** "Parent/carer informed of referral? Yes" in one line. */
const ANSWERED = /^\W*(?:\d+[.)]\s*)?[^.?!:]{0,40}\b(?:parents?|mother|father|mum|dad|family|carers?|child|young person)\b[^.?!:]{0,40}\b(?:informed|aware|told|consent\w*|agree\w*|discussed)\b[^.?!:]{0,40}[?:]\s*(?:yes|y)\b/i;
/** "No", "not told": without a reason. */
const BARE_NO = /^\W*(?:no|not (?:yet|told|informed|aware|asked|sought)|none|n)\W*$/i;

/** Nothing says that the family was told. After practice point 5 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'family-not-informed',
  point: 5,
  level: 'should',
  kinds: ['minutes', 'referral', 'assessment'],
  scope: 'document',
  title: 'The family is not said to have been told',
  why: 'Most parents take help better when they hear of a referral or a meeting from the person who asks for it. Where telling them would put the child at risk, the next worker has to know that too.',
  todo: 'Say when the child or a parent was told or invited and what they said, or why not.',
  bad: [
    { text: '# Referral about Ella Marsh\nMum said that Ella fell. Ella had a bruise on her arm. I ask you to see her.', kind: 'referral' },
    { text: '# Referral about Ella Marsh\n| Family aware of this form | No |\n| School | Hill School |\nElla had a bruise on her arm.', kind: 'referral' },
  ],
  good: [
    '# Referral about Ella Marsh\nElla had a bruise on her arm.\nParent/carer informed of referral? Yes',
    '# Referral about Ella Marsh\nElla had a bruise on her arm. Mum was not happy about it but understands why I have to pass this on.',
    '# Referral about Ella Marsh\nElla had a bruise on her arm. I told Mum on 3 May that I would send this referral.',
    '# Referral about Ella Marsh\n| Parents told of this referral? | Yes, Mum, on 3 May |\n| School | Hill School |\nElla had a bruise on her arm.',
    '# Referral about Ella Marsh\nThe parents have not been told of this referral because it could put Ella at risk.',
    '# Referral about Ella Marsh\nElla’s mother has a copy. Ella has had it read to her.',
    '# Referral about Ella Marsh\n| Mother | Kerry Marsh |\nElla had a bruise on her arm.\nKerry has a copy.',
    '# Referral about Ella Marsh\nCopy to: Mrs Marsh\nElla had a bruise on her arm.',
  ],
  judge: (document, settings) => (isInformed(document, settings) ? [] : [{ message: 'The document does not say that the child or a parent was told, was invited or took part, or why not.' }]),
});

interface Given {
  readonly parents: Parents;
  readonly children: readonly Child[];
}

const whatIsKnown = factOfDocument((document, on: string): Given => ({ parents: parentsOf(document, on), children: childrenOf(document, on) }), (a, b) => a.parents === b.parents && a.children === b.children);

/** Sentences of a unit that speak of the child or a parent. */
const ofFamily = factOfUnitGiven((unit, { parents, children }: Given): ReadonlySet<Sentence> => {
  const named = new Set(personNamesIn(unit).filter((name) => parents.isName(name, 'mother') || parents.isName(name, 'father')).map(({ sentence }) => sentence));
  return new Set(unit.sentences.filter((sentence) => named.has(sentence) || familyIn(sentence, parents, children)));
});

const atMeeting = factOfUnitGiven((unit, given: Given) => unit.story !== 'comment' && [...ofFamily(unit, given)].some(({ text }) => AT_MEETING.test(text)));

const tellsIn = factOfUnitGiven((unit, given: Given) => {
  if (unit.story === 'comment' || unit.type === 'heading' || unit.type === 'header-row') return false;
  const family = ofFamily(unit, given);
  // Under "Parents told?" it is they who "were told".
  const isAsked = FIELD.test(unit.headings[unit.headings.length - 1] ?? '');
  return (family.size > 0 || isAsked) && unit.sentences.some((sentence, at) => !isLabel(unit, sentence) && (tells(unit, sentence, at, (of) => family.has(of)) || (isAsked && informs(sentence))));
});

function isInformed(document: AnalysedDocument, { kind, on }: CheckSettings): boolean {
  const given = whatIsKnown(document, on);
  if (kind === 'minutes' && (takingPart(document).some((unit) => ofFamily(unit, given).size > 0) || document.units.some((unit) => atMeeting(unit, given)))) return true;
  const fields = formFields(document);
  if (fields.some((field) => FIELD.test(field.label) && isFilled(field) && !BARE_NO.test(field.value))) return true;
  if (fields.some((field) => ADDRESSED.test(field.label) && field.label.length < 30 && /^\W*(?:cop|cc|to\b|for\W*$|prepared for|given to|read by|also|sent|shared|distrib|circul|recip|who|present|attend|going to|goes to|written with|completed with|done with|agreed with|prepared with|discussed with|shared)/i.test(field.label) && field.paragraphs.some(({ sentences }) => sentences.some((sentence) => ofFamily(field.unit, given).has(sentence))))) return true;
  const { professionals } = knownPeople(document, on);
  return document.units.some((unit) => (unit.story !== 'comment' && ANSWERED.test(unit.text)) || tellsIn(unit, given) || leavesUntold(unit).some((names) => names.every((name) => !professionals.has(name))));
}

/** Names in sentences that say why somebody was not told: "I've not said to Michelle that I was writing, I didn't want to upset her". */
const leavesUntold = factOfUnit((unit): readonly (readonly string[])[] =>
  unit.story === 'comment' ? [] : unit.sentences.flatMap((sentence) => (WHY_NOT_SAID.test(sentence.text) && /\b(?:i was|we were|i am|we are|i['’]m|i have|referr\w+|writing)\b/i.test(sentence.text) && sentence.mentionsOf('name').length > 0 ? [sentence.mentionsOf('name').map((mention) => sentence.wordAt(mention.first))] : [])),
);

function familyIn(sentence: Sentence, parents: Parents, children: readonly Child[]): boolean {
  if (sentence.mentions.some((mention) => parents.isMention(sentence, mention, 'mother') || parents.isMention(sentence, mention, 'father') || (mention.class === 'name' && isChild(sentence, mention, children)))) return true;
  return sentence.mentions.some((mention) => mention.class === 'family' && /^(?:the )?(?:family|carers?)$/i.test(sentence.textOf(mention)) && !/^(?:support|workers?|practitioners?|hub|centre|group|time|court|life|nurse|liaison|home|and|service|intervention|solutions|learning)$/.test(sentence.wordAt(mention.last + 1)));
}

/** The first cell of a form's row asks, and does not answer. */
function isLabel(unit: AnalysedUnit, sentence: Sentence): boolean {
  return unit.type === 'row' && unit.cells.length === 2 && (unit.cells[0]?.paragraphs.some(({ index }) => index === sentence.paragraph) ?? false);
}

/** A sentence that tells of somebody in the family being told of this, or why they were not; "she" goes on about who stands before. */
function tells(unit: AnalysedUnit, sentence: Sentence, at: number, isFamily: (sentence: Sentence) => boolean): boolean {
  const { text } = sentence;
  const before = unit.sentences[at - 1];
  const isOfFamily = isFamily(sentence) || (/\b(?:she|he|they|her|him|them)\b/i.test(text) && before !== undefined && isFamily(before));
  if (!isOfFamily) return false;
  if (WHY_NOT.test(text) || (WHY_NOT_SAID.test(text) && ABOUT_THIS.test(text)) || (HAS_COPY.test(text) && !/\b(?:not|\w*n['’]t|never)\b/i.test(text))) return true;
  return informs(sentence);
}

/** What the family is not told of: this document, or that somebody writes or refers. */
const ABOUT_THIS = /\b(?:referr\w+|report\w*|writing|write|written|sending|sent|sharing|contact\w*|meeting|about (?:this|it)|of (?:this|it)|anything|form|letter|assessment|that (?:i|we)|i was|we were)\b/i;
/** These say it by themselves. */
const INFORMS_PLAINLY: readonly RegExp[] = [
  // "Ms Wrona has had sight of a draft", "Ifeoma and Struan, who read it on 11 May".
  /\b(?:has|have|had|been given) (?:had )?sight of (?:a|the|this|my|our) (?:draft|copy|report|assessment|document|minutes|referral)\b/i,
  /\b(?:who|both|she|he|they) (?:have |has )?(?:read|seen|checked|corrected|agreed|approved) (?:it|this|the (?:draft|report|assessment|minutes|plan))\b/i,
  // "Both told by Dr Tolland that we were meeting", "know that this is coming to you", "they know about the referral".
  /\b(?:told|informed|aware|know(?:s|n)?|knew)\b[^.;]{0,40}\b(?:that |of |about |why )(?:we (?:are|were) meeting|(?:this|it|the (?:referral|meeting|form|report|letter|assessment)|a (?:referral|report|form))\b(?: (?:is|was) (?:coming|going|being|sent|made|held|happening)\b)?)/i,
  // "I told her that I would ask a social worker to join me, and why": another worker is brought in.
  /\b(?:told|explained to|said to|let)\b[^.;]{0,40}\b(?:i|we) (?:would|will|was|were|am|are|had to|have to|might) (?:be )?(?:going to |need(?:ing)? to )?(?:ask|asking|bring|bringing|involve|involving|contact|contacting|speak|speaking|invit\w+)\b[^.;]{0,25}\b(?:social|children['’]?s services|duty|mash|gateway|police|you|your|health visitor|school|team|early help|family support|hub|safeguarding)/i,
  // "Was upset but said I should send this", "were each given the draft".
  /\b(?:said|told me|says|tells me)\b(?: that)? (?:i|we|you) (?:should|could|can|may|might as well|must|had to|ought to) (?:\p{L}+ )?(?:send|share|refer|write|pass|tell|go ahead|report)\b/iu,
  /\b(?:was|were|been) (?:each |both |all )?(?:given|sent|shown|handed|read) (?:a |the |this |my |our |her |his )?(?:copy of )?(?:the |this |my )?(?:full |whole )?(?:draft|report|assessment|plan|referral|minutes|record|summary)\b/i,
  // "Has been informed and has given her consent", "Parents informed and in agreement", "Verbal consent obtained from Mum".
  /\b(?:informed|told|made aware|notified)\b[^.;]{0,25}\b(?:and|,)\b[^.;]{0,25}\b(?:consent\w*|agree\w*|in agreement|happy|accept\w*|understand\w*|support\w*|object\w*|upset)\b/i,
  /\b(?:consent|agreement|permission) (?:was |has been |is )?(?:given|obtained|gained|received|sought|granted|confirmed)\b/i,
  /\bknow(?:s)?\b(?: that)? (?:i|we)(?: am|['’]m| are|['’]re| was| were| have| will| would| had)(?: be| been)? (?:writing|referring|sending|ringing|calling|contacting|sharing|making|passing|getting in touch|speaking|doing|asking)\b/i,
  /\b(?:gave|gives|given|giving|has given) (?:(?:her|his|their|me|us) )?(?:(?:verbal|written|full|informed|signed|oral|telephone) )*consent\b/i,
  /\btold [^.;]{2,30}? (?:that )?(?:i|we)(?:['’]d| would| will|['’]ll| was| am|['’]m| were) (?:be )?(?:ringing|contacting|writing|referring|sending|calling|sharing|passing|speaking|making|getting in touch)\b/i,
  /\b(?:open|honest|clear|up ?front|frank|transparent) with [^.;]{2,30} about (?:why|this|the referral|my (?:concerns|worries|report)|what (?:i|we)|having to|needing to|writing|making|sharing)\b/i,
  /\basked (?:me|us) (?:if i could |if we could )?(?:to )?(?:make|complete|submit|do|put in|refer|contact you)\b/i,
  /\bexplained (?:(?:the|this|my|our) )?(?:referral|reasons? for (?:the|this|my)|process|report|assessment|(?:my|our) concerns)\b/i,
  /\b(?:been|were|was) (?:told|informed|advised) (?:of |about )?(?:what (?:will|would|happens|comes)|who will|(?:the )?next steps|why (?:i|we|this))/i,
  // "Not happy about it, but understands why I have to pass this on".
  /\b(?:understands?|understood|accepts?|accepted) (?:why|that) (?:i|we) (?:have|had|need|needed|must|am|are|was|were|would|will|am having|did)\b/i,
  /\bagree[sd]? that (?:i|we) (?:could|can|may|should) (?:share|pass|speak|ask|send|write|talk)\b/i,
];

const INFORMS: readonly RegExp[] = [
  // "I told Mum that I would…", "explained to her parents why", "Mum was told that she was writing to us".
  /\b(?:told|tell|explain(?:ed)?(?: to)?|inform(?:ed)?|let|advised|said to|mentioned to|(?:discussed|spoke|spoken|talked) (?:this |it )?with)\b[^.;]{0,60}?\b(?:i|we|she|he|would|have to|had to|was|am|were|will|referr\w+|report|meeting|conference|assessment|why)\b[^.;]{0,40}\b(?:pass(?:ing)?|send(?:ing)?|sent|writ(?:e|ing)|referr?(?:al|ing)?|refer|share|sharing|contact(?:ing)?|tell(?:ing)?|speak(?:ing)?|report(?:ing)?|ring(?:ing)?|call(?:ing)? you|be in touch|go in|meeting|conference|assessment|record)\b/i,
  /\b(?:referral|report|assessment|meeting|conference|concerns|form|letter|record|plan|minutes|decision)\b[^.;]{0,25}\b(?:was|were|is|are|has been|have been|had been)\b[^.;]{0,15}\b(?:discussed|shared|explained|read|talked through|gone through|given|sent|agreed)\b[^.;]{0,15}\b(?:with|to|by)\b/i,
  /\b(?:aware (?:of|that)|know(?:s)? (?:of|about|that|why|I|we)|knew|knowledge|consent(?:ed|s)? to|agree[sd]? (?:to|with|that)|given (?:her|his|their) (?:consent|agreement)|agreement|permission)\b[^.;]{0,40}\b(?:referral|referr\w*|report|assessment|meeting|sharing|shar\w+|this (?:form|letter|being)|contact\w*|send\w*|me (?:writing|to))\b/i,
  /\b(?:referral|assessment|report|letter|form|meeting|information)\b[^.;]{0,40}\b(?:with|had|has) (?:the )?(?:her |his |their |mum['’]?s? |dad['’]?s? |parents?['’]? )?(?:knowledge|consent|agreement|permission)\b/i,
  /\b(?:with|had) the (?:agreement|consent|knowledge|permission) of\b/i,
  /\b(?:invited|invitation|asked to (?:come|attend|join))\b/i,
  /\b(?:has|have|had|was|were|been)\b[^.;]{0,20}\b(?:read|seen|received|sent|given|had)\b[^.;]{0,25}\b(?:this|the|a copy of|copies of|my|our|\p{L}+['’]s) ?(?:draft |full |social worker['’]s )?(?:report|assessment|referral|letter|form|record|plan|summary|minutes)\b/iu,
  /\b(?:read|went|going|gone|talked) (?:it|this|the (?:report|assessment|referral|letter|form))\b[^.;]{0,10}\b(?:to|with|through)\b/i,
  /\b(?:discussed|shared|read|talked through|went through)\b[^.;]{0,20}\b(?:this|the|my|our) (?:assessment|report|referral|letter|form|record|plan|concerns)\b[^.;]{0,25}\b(?:with|to)\b/i,
  /\b(?:asked|asks) (?:me|us) (?:not )?to (?:send|share|wait|refer|go ahead|tell|pass|write|keep)\b|\basked (?:them|us|me|her|him) to go ahead\b/i,
  /\b(?:would rather|did not mind|happy for (?:me|us|this|it)|objects? to (?:this|the)|not keen|agreed (?:that|to) (?:i|me|us|this|the))\b/i,
  /\bcop(?:y|ies)\b[^.;]{0,15}\b(?:to|for|:)/i,
];

/** Words by which a worker tells the family and words for what is told, in one sentence and without a "not" before them. */
function informs(sentence: Sentence): boolean {
  const { text } = sentence;
  const isDenied = (match: RegExpExecArray): boolean => /\b(?:not|\w*n['’]t|never|without|nor|no|if|when|whether|should)\b[^.;,]{0,18}$/i.test(text.slice(0, match.index + 4));
  if (INFORMS_PLAINLY.some((pattern) => {
    const match = pattern.exec(text);
    return match !== null && !isDenied(match);
  })) return true;
  return INFORMS.some((pattern) => {
    const match = pattern.exec(text);
    return match !== null && ABOUT.test(text) && TOLD.test(text) && !/\b(?:not|\w*n['’]t|never|without)\b[^.;,]{0,18}$/i.test(text.slice(0, match.index + 4)) && !/\bnot (?:yet )?(?:been )?(?:told|informed|invited|aware)\b/i.test(match[0]);
  });
}

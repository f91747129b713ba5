import { near, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import type { Mention } from '../../language/mentions';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import dismissal from './dismissal.tsv';
import laySource from './lay-source.tsv';

/** What a check found: the information was tested, whatever came of it. */
const CHECKED =
  /\b(?:(?:we|i|he|she|they|officers?|police|social worker|health visitor|worker|manager|school|\p{Lu}\p{Ll}+) (?:\p{L}+ )?(?:visited|checked|went (?:to|round|out)|looked (?:at|in|round|into (?:it|this|what))|asked (?:the |mum|dad|school|her|him|them|\p{Lu}\p{Ll}+)+ ?(?:about|whether|if)|spoke (?:to|with)|saw (?:the|both|all|him|her|them|no)|found (?:no|that|the|both|all|nothing|him|her|them))|visited (?:the|on|that|and|next|same)|visit (?:on|was|found|showed)|checked (?:with|this|it|and|the|against)|checks? (?:with|found|showed|was|were|of)|found (?:no evidence|nothing|that|both|all)|confirmed (?:that|by|this|it|with)|(?:records?|log|cameras?|footage) shows?|(?:has|have|had) been (?:checked|followed up|tested)|was (?:checked|followed up|tested|taken seriously)|taken seriously|given the same weight|followed (?:this|it) up|cameras|(?:will|to) (?:check|visit|look into|follow (?:this|it) up|ask|speak to|ring))\b/iu;
/** "not checked", "I did not ask her about it": the words for a check, denied. */
const UNCHECKED = /\b(?:not|never|no|n['’]t|nobody|no one|without|no need|instead of|rather than|wiser|cannot)\b[^.;]{0,30}$/i;
/** It is a relative who calls another one spiteful. */
const FAMILY_SAYS = /\b(?:mum|mam|mother|dad|father|parents?|gran\w*|nan|family|ms \p{L}+|mrs \p{L}+|mr \p{L}+|she|he|they) (?:also |then )?(?:said|says|told|thinks?|believes?|feels?|reported|complained|claims?|described|puts?)\b/iu;
/** Somebody passed something on: without that there is nothing to set aside. */
const INFORMS = /\b(?:sa(?:id|ys?)|told|tells|rang|rung|phon\w+|telephon\w+|stat(?:ed?|es)|call\w*|report\w*|letters?|messag\w+|alleg\w+|claim\w*|referr\w+|complain\w*|inform\w*|account|sent|show(?:s|ed)|contact(?:ed|s)?|in touch|tip|e-?mail\w*|wr(?:ote|ites)|raised|video|photo\w*|concern\w*|worr\w+|heard|saw|story|stories|information|views?|volunteered|mentioned|describ\w+|suggest\w*)\b/i;
/** Nothing came of what was told, in words too loose to tell it by themselves: beside a doubt of who told it they do. */
const NOTHING_DONE =
  /\b(?:no|not|never|neither|nor|none|nothing|without|n['’]t|nobody|little|hardly)\b(?: [\p{L}'’-]+){0,6}? (?:entry|notes?|records?|action|reply|replies|visits?|calls?|enquir(?:y|ies)|inquir(?:y|ies)|checks?|follow(?:ed|ing)?|pursu(?:e|ed|ing)|explor(?:e|ed|ing)|look(?:ed|ing)? (?:at|into|in)|discuss(?:ed|ing)?|act(?:ed|ing)?|further|forward|pass(?:ed|ing)?|logg?(?:ed|ing)?|investigat(?:e|ed|ing)|respon(?:d|ded|ding|se)|ask(?:ed|ing)?|rais(?:e|ed|ing)|consider(?:ed|ing)?|return(?:ed|ing)?|report(?:ed|ing)?|need to ring|minuted?|weight|credence|worth|taken up|store|attention|notice|account|seriously|shared|given|made|believed?|accept(?:ed|ing)?|relied|rely|included?|recorded|tested|spoken|seen|heard|question(?:ed|s)?)\b|\b(?:(?:was|were|been|is|are|and|so|log|call|contact|it|matter|this|simply|just|:|\.|,)\s+(?:therefore |then |thus |duly |simply )?(?:closed|filed|ignored|shelved|binned|dropped|parked|deleted|disregarded|discounted|dismissed|screened out|ended|struck out|left)|screened out|closed|rests? (?:there|here)|ends? (?:there|here)|for information only|noted only|nfa|let it (?:be|go|lie|drop|pass|rest)|left it|leave it|treated with (?:caution|care)|pinch of salt|asked (?:him|her|them) (?:not to|to stop)|told (?:him|her|them) (?:not to|to stop)|advised (?:him|her|them )?(?:not to|to stop))\b/iu;
/** What may be left or not followed up besides information. */
const OTHER_MATTER = /\b(?:appointment|referral to|prescription|assessment|invoice|application)\b/i;
const GRUDGE = /axe|grudge|feud|dispute|fall|fell|bitter|spite|jealous|malic|agenda|mischief|hostil|animos|trouble|row|quarrel/i;
const AGAINST = /\b(?:but|though|although|however|albeit)\b[^.;]{0,60}$/i;
const DENIED_ONLY = /\b(?:denie[sd]|den(?:y|ying)|(?:do|does|did)(?: not|n['’]?t) (?:recognise|accept|agree with)|rejects?|rejected|refut\w+|disput\w+)\b/i;
/** Words of a sentence that says no more than a motive. */
const LONGEST_MOTIVE = 14;
const SPEAKS_OF_IT = /^(?:he|she|they|this|that|it|these|(?:i|we) (?:think|suspect|believe|feel|expect) (?:that )?(?:he|she|they|this|it))\b/i;
const JUDGES = /^(?:discredit|verdict)$/;
const ABOUT_WORTH = /^(?:so|therefore|hence|accordingly|thus)$/;

/** Information from a relative, a neighbour, the public or a charity set aside without a check. After practice point 8 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'source-dismissed',
  point: 8,
  level: 'must',
  kinds: 'all',
  scope: 'span',
  title: 'Somebody’s information set aside without a check',
  why: 'Relatives, neighbours, charities and callers who give no name often know what agencies do not. A quarrel or a grudge says nothing about whether the information is true.',
  todo: 'Say what they reported, what was done to check it and what that showed; or plan the check, with a name and a date.',
  lexicons: [readLexicon('dismissal', dismissal), readLexicon('lay-source', laySource)],
  bad: [
    { text: '[[The call from the neighbour appears malicious.]]', better: 'The neighbour said that the children are out at midnight. I visited on 3 March at 11pm and both were in bed.' },
    { text: 'Uncle showed us photographs of the kitchen. [[He is bitter about the separation and we have placed no weight on them.]]' },
    { text: 'Woman in the shop says the wee one is out at all hours, known to be a gossip, so left it there.' },
    { text: 'Grandmother rang again about drug use but there is a family feud, so this was not followed up.' },
    { text: '[[The paternal family’s account was not explored further given their hostility to Ms Bain.]]' },
    { text: 'An anonymous caller said that the baby is left to cry. [[As no name was given, nothing further was done.]]' },
    { text: 'Nan’s concerns should be seen in the context of her wish to have the children live with her.' },
    { text: 'Uncle told us that Mum uses drugs. [[This is considered to be part of the contact dispute.]]' },
    { text: 'A parent at the school gate told staff that Mum was slurring. [[This was taken as playground gossip.]]' },
    { text: 'The volunteer at the toddler group raised a worry. [[It was not felt that a volunteer could judge this.]]' },
    { text: 'Aunt told us that Jake is hit. [[She is bitter about the divorce.]]' },
    { text: 'Gran rang about the bruise. [[I told her to stop ringing.]]' },
    { text: 'The uncle left three messages about Jake. [[Nobody rang him back.]]' },
    { text: 'The childminder told us of a bruise. [[It was not thought to be significant.]]' },
    { text: 'Aunt says that Jake is hit. [[This is unlikely to be true.]]' },
  ],
  good: [
    'Aunt says that Jake is hit. She is very worried about him.',
    'The neighbour says that a strange man sleeps there. I visited that night.',
    'Gran’s offer of a bed was put to one side.',
    'Aunt Shona does not get on with Mum. Her report was passed to the police, who visited that night.',
    'Mum’s ex-partner has a conviction for a malicious call.',
    'The caller was advised to ring 999 if it happened again, and the log was passed to the area team on 4 May.',
    'Dad rang to complain about the delay. His complaint was answered in writing on 4 May.',
    'The neighbour left it where it was.',
    'The neighbour does not get on with Mum. I visited on 3 March to see for myself and found the children asleep.', 'Mum and her sister have not spoken since the funeral.', 'The appointment was not followed up by the clinic.', 'The neighbour’s report was checked: I visited the same day and found both children in bed.', 'Mum said that her sister is spiteful.',
  ],
  find(unit) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      if (!setsAside(unit, sentence)) continue;
      const around = near(unit, sentence);
      if (around.some(tellsOfCheck)) continue;
      if (marks.some((mark) => mark.end >= sentence.start - 1 && mark.paragraph === sentence.paragraph)) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end });
    }
    return marks;
  },
});

/**
 * A sentence sets somebody's information aside where it says that nothing was done with it, or judges it or its source. A motive ("they fell
 * out") is only told where nothing follows from it; where the same sentence, or the next, sets the information aside, it is the ground.
 */
function setsAside(unit: AnalysedUnit, sentence: Sentence): boolean {
  const matches = sentence.matches('dismissal').filter((match) => !(JUDGES.test(match.row.columns.type ?? '') && isDenied(sentence, match)) && !isByFamily(sentence, match) && !isToldBySource(sentence, match) && !isOffer(sentence, match));
  const at = unit.sentences.indexOf(sentence);
  const told = unit.sentences.slice(Math.max(0, at - 2), at + 1);
  if (isNoAction(sentence)) return told.some((other) => other !== sentence && other.paragraph === sentence.paragraph && other.has('lay-source') && (INFORMS.test(other.text) || other.has('dismissal'))) && !told.some((other) => other.mentionsOf('agency').some((mention) => !/^(?:voluntary|community|)$/.test(mention.sector)));
  if (!told.some((other) => other.has('lay-source'))) return false;
  const doubted = told.some((other) => other.matches('dismissal').some((match) => match.row.columns.type === 'motive' && !isDenied(other, match)));
  // "Filed." in another cell of an entry whose caller is said to have an axe to grind.
  if (doubted && unit.type === 'row' && matches.some((match) => GRUDGE.test(sentence.analysis.text.slice(match.start, match.end))) && told.some((other) => INFORMS.test(other.text)) && unit.sentences.some((other) => other !== sentence && isNoAction(other))) return true;
  // "…but she has never liked Kelly": the motive stands against what was told.
  if (matches.some((match) => match.row.columns.type === 'motive' && AGAINST.test(sentence.analysis.text.slice(sentence.start, match.start)) && INFORMS.test(sentence.analysis.text.slice(sentence.start, match.start))) && !FAMILY_SAYS.test(sentence.analysis.text.slice(sentence.start + 1).replace(/^[^]*?\b(?:but|though|although)\b/i, ''))) return true;
  // A relative's denial is no check: "Mum does not recognise this, and nothing further was required."
  if (DENIED_ONLY.test(sentence.text) && told.some((other) => other !== sentence && other.has('lay-source') && INFORMS.test(other.text)) && comesToNothing(sentence)) return true;
  if (doubted && told.some((other) => INFORMS.test(other.text)) && comesToNothing(sentence) && !FAMILY_SAYS.test(sentence.text)) return true;
  if (isVerdictByMotive(told, matches)) return true;
  if (matches.length === 0) return false;
  const of = (type: string): boolean => matches.some((match) => match.row.columns.type === type);
  if (of('verdict') && !FAMILY_SAYS.test(sentence.text) && told.some((other) => INFORMS.test(other.text))) return true;
  if (of('set aside')) {
    const ground = of('motive') || of('discredit') || told.some((other) => other.matches('dismissal').some((match) => match.row.columns.type !== 'set aside'));
    return ground || isOfInformation(sentence) || lastPersonIsLay(told) || goesOnWithoutSubject(told);
  }
  return of('discredit') && !FAMILY_SAYS.test(sentence.text) && told.some((other) => INFORMS.test(other.text));
}

/** "She is bitter about the divorce.": all that is said of what a relative told, right behind it, is why she might have told it. */
function isVerdictByMotive(told: readonly Sentence[], matches: readonly Match[]): boolean {
  const last = told[told.length - 1];
  const before = told[told.length - 2];
  if (!last || !before || before.paragraph !== last.paragraph || last.length > LONGEST_MOTIVE || FAMILY_SAYS.test(last.text)) return false;
  if (!matches.some((match) => match.row.columns.type === 'motive' && !last.isNegatedBefore(match.first, 3))) return false;
  return before.has('lay-source') && INFORMS.test(before.text) && (SPEAKS_OF_IT.test(last.text) || isNamedAgain(before, last));
}

/** "Granny always finds fault.": the sentence begins with the one who told it. */
function isNamedAgain(before: Sentence, last: Sentence): boolean {
  const first = last.mentionsOf('family', 'community')[0];
  return first !== undefined && first.first - last.fromToken <= 1 && before.mentions.some((mention) => before.wordAt(mention.last) === last.wordAt(first.last));
}

function comesToNothing({ text }: Sentence): boolean {
  return NOTHING_DONE.test(text.replace(/\bno crimes?\b/gi, '')) && !OTHER_MATTER.test(text);
}

/** "Neighbour dispute. NFA.": the note that nothing is done, after what somebody reported. An agency's own decision to do nothing is its answer. */
function isNoAction({ text, length }: Sentence): boolean {
  return length <= 6 && /^\W*(?:nfa|no further action|no action|nothing further|no follow[- ]up|not pursued|no visit|noted|filed|closed|screened out|ignored|dismissed|disregarded|discounted)\b/i.test(text);
}

/** "not malicious"; a conviction for a malicious call is nobody's view of a report. */
function isDenied(sentence: Sentence, match: Match): boolean {
  return (match.row.columns.type === 'discredit' && sentence.isNegatedBefore(match.first, 3)) || /\b(?:convict\w+|charged|offences?|sentenced|arrested)\b[^.;]{0,30}$/i.test(sentence.analysis.text.slice(sentence.start, match.start));
}

/** "As no name was given, nothing further was done.": the sentence names nobody whose matter it might be but the one who told it. */
function goesOnWithoutSubject(told: readonly Sentence[]): boolean {
  const last = told[told.length - 1];
  const before = told[told.length - 2];
  return last !== undefined && before !== undefined && before.paragraph === last.paragraph && before.has('lay-source') && INFORMS.test(before.text) && last.mentionsOf('role', 'agency', 'family', 'child', 'name').length === 0 && !OTHER_MATTER.test(last.text);
}

/** "Dad ignored the letter", "was ignored by Mum": it is no service that sets something aside. */
function isByFamily(sentence: Sentence, match: Match): boolean {
  if (match.row.columns.type !== 'set aside') return false;
  // "The neighbour left it there": who told it may leave it; "neighbour dismissed" is a note in the passive.
  const leaves = /^(?:left|let|leave|leaving|letting)$/.test(sentence.wordAt(match.first));
  return sentence.mentionsOf('family', 'child', ...(leaves ? (['community'] as const) : [])).some((mention) => (mention.last === match.first - 1 && !sentence.analysis.tokens[mention.last]?.possessive && !isSource(sentence, mention)) || (mention.first <= match.last + 3 && mention.first > match.last && sentence.wordAt(match.last + 1) === 'by'));
}

const REPORTS_THAT = /\b(?:sa(?:id|ys)|told \p{L}+|report(?:s|ed) that|alleg(?:es|ed) that|claim(?:s|ed) that)\s(?![^.;]*(?:\b(?:but|though|although|however|which|so|as|because)\b|,))/iu;

/** "The neighbour says that a strange man sleeps there": what the source told is no judgement of the source. */
function isToldBySource(sentence: Sentence, match: Match): boolean {
  if (match.row.columns.type === 'set aside') return false;
  const source = sentence.matches('lay-source').find((other) => other.start < match.start);
  return source !== undefined && REPORTS_THAT.test(sentence.analysis.text.slice(Math.max(source.start, match.start - 300), match.start));
}

/** "The offer was put to one side": what is set aside is help, and no information. */
function isOffer(sentence: Sentence, match: Match): boolean {
  return match.row.columns.type === 'set aside' && /\b(?:offer|invitation|gift|loan)\b[^.;,]{0,30}$/i.test(sentence.analysis.text.slice(Math.max(sentence.start, match.start - 60), match.start));
}

/** "Information from the uncle was set aside": he gave it, and others set it aside. */
function isSource(sentence: Sentence, mention: Mention): boolean {
  return [1, 2, 3].some((back) => /^(?:from|of|by)$/.test(sentence.wordAt(mention.first - back)));
}

/** "This was not followed up": what is set aside is something told, and not an appointment or a plan. */
function isOfInformation({ text }: Sentence): boolean {
  return /\b(?:this|that|it|them|these|information|report|letter|call|account|allegation|claim|weight|credence|photographs?|photos|message|source|concerns?|worry|worries|story)\b/i.test(text) && !OTHER_MATTER.test(text);
}

function lastPersonIsLay(told: readonly Sentence[]): boolean {
  const last = told[told.length - 1];
  const before = told[told.length - 2];
  return last !== undefined && (last.has('lay-source') || (before !== undefined && before.has('lay-source') && ABOUT_WORTH.test(last.wordAt(last.fromToken))));
}

function tellsOfCheck({ text }: Sentence): boolean {
  const match = CHECKED.exec(text);
  return match !== null && !UNCHECKED.test(text.slice(0, match.index)) && !/\b(?:not|never|n['’]t) /i.test(match[0]);
}

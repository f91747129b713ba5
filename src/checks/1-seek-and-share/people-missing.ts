import { factOfUnit, factOfUnitGiven, isRunningText, type AnalysedDocument, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { childrenOf } from '../../language/children';
import { formFields, isFilled } from '../../language/form-fields';
import type { Mention } from '../../language/mentions';
import { parentsOf, type Parent, type Parents } from '../../language/parents';
import { personNamesIn, type PersonName } from '../../language/person-names';
import { sectorsOfNames, voiceOf } from '../../language/sectors';
import { termIn } from '../../language/nation-terms';
import { defineCheck, type CheckSettings, type DocumentCheck, type DocumentMark } from '../check';

const NO_SCHOOL = /\b(?:no|not|never|without)\b[^.;]{0,40}\b(?:nursery|school|playgroup|childminder|college|education|early years)\b|\bhome[- ]educated\b|\belectively\b|\b(?:nursery|school|college|playgroup)\b[^.;]{0,30}\b(?:none|was not|were not|not)\b|\bat home with (?:her|his|their)\b|\btoo young\b/i;
const SCHOOL_LABEL = /\b(?:nursery|school|childminder|education|setting|college|playgroup|early years)\b/i;
const WRITER = /\b(?:name|role|job|position|designation|refer(?:rer|red|ring)|author|written|completed|worker|from|agency|organisation|setting)\b/i;
const SCHOOL_JOB = /\b(?:room leader|nursery|pre-?school|playgroup|early years|key ?person|childminder|(?:class |form |head |deputy |assistant )?(?:teacher|head ?teacher|head)|form tutor|tutor|head of (?:year|house|school|sixth form)|year (?:head|leader)|school|academy|college|sen(?:d)?co|alnco|dsl|dsp|designated (?:safeguarding|senior) (?:lead|person)|teaching assistant|pastoral|elsa|meithrin|ysgol|cylch)\b/i;
const OUR_SETTING = /\b(?:our|my|in this|here at) (?:nursery|school|setting|pre-?school|playgroup|classroom|class|academy|college|breakfast club|after[- ]school club|pupils?)\b|\b(?:as a (?:school|nursery|setting|college))\b/i;
const UNBORN = /\b(?:unborn|pre-?birth|expect(?:s|ing)?\b[^.]{0,20}\bbaby|baby (?:is )?due)\b/i;
/** The document is of the baby to come, whoever else is named in it. */
const IS_UNBORN = /\b(?:unborn|pre-?birth)\b/i;
/** Accepted reasons why a parent is not asked. */
const GONE = /\b(?:died|dead|deceased|passed away|widow(?:ed|er)?|killed|not known|unknown|does not know who|will not (?:say|name|tell)|wo\w*n['’]t (?:say|name)|not (?:named|identified)|whereabouts (?:are |is |remain )?(?:un|not )known|untraced|cannot be (?:found|traced)|could not be (?:found|traced))\b/i;
/** "Her husband must not know where she is". */
const MUST_NOT_KNOW = /\b(?:husband|ex|ex-?partner|partner)\b[^.;]{0,40}\b(?:must not|is not to|cannot|should not|can['’]t) (?:be )?(?:know|find|learn|told|contacted|approached|given)\b/i;
const UNSAFE = /\b(?:court order|non-?molestation|injunction|restraining|must not (?:know|learn|find|be)|not (?:seem |be |feel )?safe|unsafe|danger\w*|put (?:her|him|them) at risk|risk to|for (?:her|his|their) safety|bail|prohibit\w*|refuge|not to come near|must not learn|afraid (?:of what|that|for)|(?:make|made) (?:it|things) worse|if (?:he|she|they) knew|take it out on|what (?:it|that) (?:might|could|would) mean for)\b/i;
/** "HS to ring him", "Dad to be contacted by the school". */
const IS_TO_BE_ASKED = /\b(?:to|will|shall) (?:also |then )?(?:ring|call|phone|telephone|see|speak (?:to|with)|contact|visit|write to|ask|meet|trace|find) (?:him|her|dad|mum|mam|father|mother|(?:the|his|her) (?:father|mother|dad|mum|mam))\b|\b(?:to be|will be|is to be) (?:rung|called|phoned|seen|spoken to|contacted|visited|written to|asked|traced|interviewed)\b/i;
/** Somebody tried, or the family asked that it be left. */
const TRIED =
  /\b(?:(?:did|does|has|have|had|was|is|do) not|\w*n['’]t|never|no) (?:yet |been able to |able to )?(?:return\w*|repl(?:y|ied|ies)|answer\w*|respon\w+|pick(?:ed)? up|ring back|rung back|call(?:ed)? back|phone(?:d)? back|come to the (?:door|phone)|get back)\b|\bno (?:reply|answer|response)\b|\b(?:unable|not able|tried|tries|trying|attempts?|attempted|efforts?) to (?:reach|contact|speak|ring|trace|find|meet|see|call|phone|telephone|get hold)\b|\b(?:could not|cannot|couldn['’]t|can['’]t|not been able to) (?:be )?(?:reach(?:ed)?|contact(?:ed)?|trace|find|get hold|speak)\b|\b(?:declined|refused|did not want|does not want|does not wish|did not wish|chose not|would rather not) (?:to )?(?:be involved|take part|speak|talk|meet|contribute|engage|see me|see us|attend|come|be contacted|be part)\b|\b(?:do(?:es)?|did|would) not (?:want|wish|like|agree)\b[^.;]{0,25}\b(?:write|ring|contact|speak|ask|tell|involve|approach|to know|to be told|him|her)\b|\b(?:no|not had|had no|has no|without|lost|not in|out of) (?:any )?(?:contact|touch)\b|\bleft (?:\p{L}+ ){0,3}(?:messages?|voicemails?)\b|\b(?:address|number|name|details) (?:is |are )?not (?:known|given|held)\b|\bnobody (?:knows|can say|could say|has been able)\b[^.;]{0,25}\b(?:where|how|reach|find|trace|contact)\b/iu;
const NOT_ASKED = /\b(?:not|\w*n['’]t|nor|never)\b[^.;]{0,25}\b(?:ask(?:ed)?|spoken|spoke|contact(?:ed)?|told|tell|seen|approach(?:ed)?|invit(?:ed)?|interview(?:ed)?|included|involved)\b/i;

const MESSAGES = {
  health: 'Nothing comes from health: no doctor, nurse, midwife or health visitor gave information, took part or is to be asked.',
  education: 'Nothing comes from school, nursery or college: nobody there gave information, took part or is to be asked.',
  mother: 'Nothing comes from the child’s mother: the document does not say that she was asked or will be, or why not.',
  father: 'Nothing comes from the child’s father: the document does not say that he was asked or will be, or why not.',
  parents: 'Nothing comes from the child’s mother or father: the document does not say that they were asked or will be, or why not.',
} as const;

/** A whole group of people who know the child is silent. After practice points 1 and 8 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'people-missing',
  point: 1,
  level: 'should',
  kinds: ['assessment', 'minutes', 'referral', 'closing'],
  scope: 'document',
  title: 'Somebody who knows the child is not heard',
  why: 'What one person holds may look harmless until it lies beside what another holds. In many reviews the missing piece was with a parent, a school or a nurse whom nobody had asked.',
  todo: 'Ask them and put in what they said, or say who will ask and when. If they cannot or should not be asked, say why.',
  bad: [
    { text: '# Assessment of Ella Marsh\nMum said that Ella sleeps well. Dad told me that he works nights.\nElla’s teacher reported that she is often late.', kind: 'assessment' },
    { text: '# Assessment of Ella Marsh\nMum said that Ella sleeps well. The health visitor weighed her.\nElla’s teacher reported that she is often late. Her father lives in Leeds.', kind: 'assessment' },
  ],
  good: [
    '# Assessment of Ella Marsh\nMum said that Ella sleeps well. Dad told me that he works nights.\nElla’s teacher reported that she is often late. The GP wrote that she is well.',
    '# Assessment of Ella Marsh\nMum said that Ella sleeps well. Her father died in 2023.\nElla’s teacher reported that she is often late. I will ring the health visitor.',
    '# Assessment of Ella Marsh\nMum said that Ella sleeps well. Her father, Stuart Marsh, is hard to reach and did not return my call.\nElla’s teacher reported that she is often late. The GP wrote that she is well.',
    '# Assessment of Ella Marsh\nMum said that Ella sleeps well and did not want me to write to her father.\nElla’s teacher reported that she is often late. The GP wrote that she is well.',
    '# Referral to social care\n| Nursery | Oak Tree |\n| Mother | Ann Marsh |\n| Father | Mr Shaw, address not known |\n| Name and role | Bethan Rosser, room leader |\nElla has been coming to us since May. I asked her mother about the bruise. I will ring the health visitor.',
    '# Assessment of Ella Marsh\nMum said that Ella sleeps well. Dad told me that he works nights.\nMr Lee, Ella’s class teacher since September, has seen Ella take food. The GP wrote that she is well.',
    '# Core group\n| Name | Role | Present |\n| Mrs Green | Form tutor, Hill School | Yes |\n| Jo Shah | School nurse | Yes |\n| Al Marsh | Father | Yes |\n| Bo Marsh | Mother | Yes |',
    '# Assessment of Ella Marsh\nMum said that Ella sleeps well. Her father was not asked, as a court order keeps him away and it would not be safe.\nThe nursery sent a report and the health visitor wrote that she is well.',
  ],
  judge(document, settings) {
    const silent = silentGroups(document, settings);
    const sectors = silent.filter((group): group is 'health' | 'education' => group === 'health' || group === 'education');
    const marks = sectors.map((subject): DocumentMark => ({ subject, message: subject === 'education' ? `${MESSAGES[subject]} The ${termIn(settings.nation, 'school role')} there can say who knows the child best.` : MESSAGES[subject] }));
    const parents = silent.filter((group): group is Parent => group === 'mother' || group === 'father');
    const [parent] = parents;
    return parent === undefined ? marks : [...marks, { subject: 'other-parent', message: MESSAGES[parents.length > 1 ? 'parents' : parent] }];
  },
});

/** A group of people who know the child. */
export type SilentGroup = 'health' | 'education' | Parent;

/** The groups of which nobody is heard, nor is to be asked, where the document does not say why. */
export function silentGroups(document: AnalysedDocument, settings: Pick<CheckSettings, 'on'>): readonly SilentGroup[] {
  const sectors = (['health', 'education'] as const).filter((sector) => !speaksFor(document, sector) && !(sector === 'education' && isOutOfSchool(document, settings)));
  return [...sectors, ...silentParents(document, settings)];
}

const voiceOfSector = (sector: string): ReturnType<typeof voiceOf<ReadonlyMap<PersonName, string>>> =>
  voiceOf({
    belongs: (sentence, mention) => (mention.class === 'role' || mention.class === 'agency') && mention.sector === sector && !isNoTeacher(sentence, mention),
    nameBelongs: (name, sectors) => sectors.get(name) === sector,
  });
const voiceOfParent = (parent: Parent): ReturnType<typeof voiceOf<Parents>> =>
  voiceOf({ belongs: (sentence, mention, parents) => parents.isMention(sentence, mention, parent), nameBelongs: (name, parents) => parents.isName(name, parent), pronouns: parent === 'mother' ? /^(?:she|her|they|them)$/ : /^(?:he|him|they|them)$/ });
const VOICES = { health: voiceOfSector('health'), education: voiceOfSector('education'), mother: voiceOfParent('mother'), father: voiceOfParent('father') };

function speaksFor(document: AnalysedDocument, sector: 'health' | 'education'): boolean {
  if (VOICES[sector](document, sectorsOfNames(document))) return true;
  if (sector === 'education' && isOwnSetting(document)) return true;
  // The letterhead of a practice or a school: the document comes from there.
  const letterhead = document.paragraphs.slice(0, 3).filter(({ paragraph }) => paragraph.story === 'body' && paragraph.text.length < 80);
  return letterhead.some(({ analysis }) => analysis.mentions.some((mention) => mention.class === 'agency' && mention.sector === sector && mention.first === 0 && mention.last >= analysis.tokens.length - 2));
}

/** The document is the school's or nursery's own: whoever writes works there and tells of "us" and the child. */
function isOwnSetting(document: AnalysedDocument): boolean {
  if (formFields(document).some((field) => WRITER.test(field.label) && SCHOOL_JOB.test(field.value))) return true;
  return document.units.some(tellsOfOwnSetting);
}

const tellsOfOwnSetting = factOfUnit((unit) => isRunningText(unit) && unit.sentences.some((sentence) => sentence.quotes.length === 0 && OUR_SETTING.test(sentence.text)));
const tellsOfNoSchool = factOfUnit((unit) => isRunningText(unit) && unit.type !== 'row' && unit.sentences.some(({ text }) => NO_SCHOOL.test(text)));

/** "Injury to the head", a taxi's driver: neither knows the child from school. */
function isNoTeacher(sentence: Sentence, mention: Mention): boolean {
  const words = sentence.textOf(mention).toLowerCase();
  return (words === 'head' && !/^(?:the|his|her|their|our|deputy|acting)$/.test(sentence.wordAt(mention.first - 1))) || /\btaxi\b/.test(words);
}

/** An unborn child, or children under school age whose document says that they go to no nursery. */
function isOutOfSchool(document: AnalysedDocument, { on }: Pick<CheckSettings, 'on'>): boolean {
  const children = childrenOf(document, on);
  const opening = document.units.slice(0, 12).map(({ text }) => text).join(' ');
  if (IS_UNBORN.test(document.title) || formFields(document).some((field) => /^\W*(?:baby|child|infant|unborn)/i.test(field.label) && IS_UNBORN.test(field.value))) return true;
  if (UNBORN.test(`${document.title} ${opening}`) && children.every(({ age }) => age === null)) return true;
  if (children.some(({ age }) => age !== null && age >= 5)) return false;
  if (formFields(document).some((field) => SCHOOL_LABEL.test(field.label) && isFilled({ value: field.value.replace(/^none\b/i, 'no') }) && /^(?:none|no\b|not|at home)/i.test(field.value))) return true;
  return document.units.some(tellsOfNoSchool);
}

function silentParents(document: AnalysedDocument, { on }: Pick<CheckSettings, 'on'>): Parent[] {
  const parents = parentsOf(document, on);
  return (['mother', 'father'] as const).filter((parent) => isToldOf(document, parents, parent) && !VOICES[parent](document, parents) && !document.units.some((unit) => EXCUSES[parent](unit, parents)));
}

/** A mother of whom no word tells is most likely somebody who stands in the document by name alone. */
function isToldOf(document: AnalysedDocument, parents: Parents, parent: Parent): boolean {
  if (parent === 'father') return true;
  return document.units.some((unit) => motherIn(unit, parents));
}

const motherIn = factOfUnitGiven(
  (unit, parents: Parents) =>
    personNamesIn(unit).some((name) => parents.isName(name, 'mother')) || unit.sentences.some((sentence) => sentence.mentions.some((mention) => parents.isMention(sentence, mention, 'mother'))),
);

/** A unit says why a parent was not asked. */
const excuse = (parent: Parent): ((unit: AnalysedUnit, parents: Parents) => boolean) => factOfUnitGiven((unit, parents: Parents) => {
  if (parent === 'father' && unit.sentences.some(({ text }) => MUST_NOT_KNOW.test(text))) return true;
  const named = new Set(personNamesIn(unit).filter((name) => parents.isName(name, parent)).map(({ sentence }) => sentence));
  return unit.sentences.some((sentence, at) => {
    // "Wayne Ford (Ellis). Mia's father is not known": the one who is named can be asked.
    const ofAnother = GONE.test(sentence.text) && !named.has(sentence) && unit.row !== null && named.size > 0;
    if (ofAnother) return false;
    const speaksOf = (of: Sentence | undefined): boolean => of !== undefined && (of.mentions.some((mention) => parents.isMention(of, mention, parent)) || named.has(of));
    const label = unit.cells[0]?.text ?? '';
    const isLabelled = new RegExp(`^\\W*${parent}\\b`, 'i').test(label);
    if (!speaksOf(sentence) && !isLabelled && !(/^(?:he|she|i|we)$/.test(sentence.wordAt(sentence.fromToken)) && (speaksOf(unit.sentences[at - 1]) || speaksOf(unit.sentences[at - 2]) || speaksOf(unit.sentences[at - 3])))) return false;
    if (TRIED.test(sentence.text) || IS_TO_BE_ASKED.test(sentence.text)) return true;
    return (speaksOf(sentence) && GONE.test(sentence.text)) || (isLabelled && GONE.test(unit.text) && (named.size === 0 || [...named].some((of) => GONE.test(of.text)))) || (NOT_ASKED.test(sentence.text) && (UNSAFE.test(sentence.text) || UNSAFE.test(unit.sentences[at + 1]?.text ?? '') || UNSAFE.test(unit.sentences[at - 1]?.text ?? '')));
  });
});
const EXCUSES = { mother: excuse('mother'), father: excuse('father') };

import { near, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { termIn } from '../../language/nation-terms';
import { withholderOf } from '../../language/withholding';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import { eitherOf } from '../local-terms';

/** "shared without consent", "consent is not needed", "with her agreement": the want of it stopped nobody. */
const SHARED_ANYWAY =
  /\b(?:shared|sharing|share|passed (?:it |this |them )?on|told|informed|referred|referral (?:was |has been )?made|sent|contacted|spoke|spoken)\b[^.;]{0,60}\b(?:without (?:(?:her|his|their|parental|mum'?s|dad'?s|the \w+'?s) )?(?:consent|permission|agreement)|anyway|in any (?:case|event)|regardless|nonetheless|nevertheless|despite|all the same|even though|overrid)|\b(?:consent|permission|agreement)\b[^.;]{0,40}\b(?:not (?:needed|required|necessary|sought because)|overridden|dispensed|was not a condition|was (?:given|obtained|gained)|has been (?:given|obtained|gained))|\b(?:explained|told (?:her|him|them|mum|dad))\b[^.;]{0,40}\b(?:would|will|had to|must|have to|was going to|am going to) (?:still )?(?:share|pass|tell|speak|inform|refer|be (?:shar|send|tell|speak|inform|referr|pass)ing)|\b(?:do not|does not|don['’]t|doesn['’]t|did not|didn['’]t) need (?:her |his |their |any |parental )?(?:consent|permission)/i;
/** Agreement to take part in something is asked for and may be refused; no information is held back. */
const OTHER_CONSENT =
  /\b(?:consent(?:ed|s|ing)?|permission|agree[ds]?(?! not)|agreement|sign(?:s|ed)?|signature)\b[^.;]{0,40}\b(?:(?:to|for|of) (?:(?:a|the|an|any|her|his|their|this|being) )?(?:\p{L}+ )?(?:medical|examin\w+|treatment|photograph\w*|assessment|therapy|counselling|programme|course|groups?|trip|immunisation\w*|vaccin\w*|operation|surgery|scan|medication|family group|early help|family help|working (?:with|agreement)|work with|support|section 20|tenancy|accommodat\w*|contact|intervention|referral to (?!social|children|mash|police)|medicine|tests?)|tenancy|working agreement|home-school agreement|written agreement)\b/iu;
const WORRY_KEPT = /\b(?:know\w*|told|tell\w*|shar\w+|contact\w*|private|confiden\w+|consent\w*|permission|involv\w*|between us|to (?:himself|herself|ourselves|themselves)|pass\w*|speak\w*|spok\w+|find(?:ing)? out|say\w*|said|anyone|nobody|anybody)\b/i;

const WHAT_TO_DO = 'Share it now with those who need it and tell the family, unless telling them would put somebody at risk. If you decide not to share, record who decided and why.';

const LETS_BE =
  /\b(?:(?:so|and|therefore|hence) (?:I|we|it|this|that|staff|school|he|she|they)\s?(?:have not|haven['’]?t|has not|hasn['’]?t|did not|didn['’]?t|agreed|left (?:it|this|that)|(?:told|promised|assured|gave)\b[^.;]{0,15}\b(?:I|we) (?:would|will|word)|have agreed|respected|have respected|honoured|have honoured|complied|went along|have kept|kept|said nothing|will not|won['’]?t|are stuck|am stuck|were stuck|cannot (?:go|do)|was left|has been left|was not|stopped|abided)|(?:so|therefore|and|hence|,|;) (?:left it|not sent|not done|not made|not reported|not referred|not shared|no referral|no report|no action|no contact|nothing (?:done|said|sent)|kept quiet)|we agreed|I agreed|not discussed (?:further|with)|no action|no referral|no further action|not (?:passed|shared|sent|reported|referred|progressed|taken further)|(?:have|has) (?:respected|honoured) (?:that|this|it|her|his|their))\b/i;
/** A sentence of so few words goes on about what stands before it. */
const GOES_ON = 12;
const KEPT_FROM_OTHERS = /\b(?:tell|told|know|known|shar\w+|pass\w*|contact\w*|ring|referr?\w*|report\w*|checks?|mash|information|further|between (?:us|them|ourselves|you)|confiden\w+|private|secret|involve\w*|disclos\w+|speak\w*|spok\w+|talk\w*|inform\w*|find out|anyone|anybody|nobody|no one|police|social (?:work|services|care)|let\b[^.;]{0,25} know)\b/i;
const ASKED_AND_REFUSED = /\b(?:asked|sought|requested)\b[^.;]{0,40}\b(?:consent|permission|agreement|if I could|if we could|whether (?:I|we) (?:could|might|may))\b[^]{0,80}\b(?:refused|said no|declined|did not agree|would not agree)\b/i;

/** Sharing put off for consent, permission, confidentiality or wishes. After practice point 1 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'sharing-delayed',
  point: 1,
  level: 'must',
  kinds: 'all',
  scope: 'span',
  title: 'A worry not shared because of consent or wishes',
  why: 'A worry about a child’s safety can be shared without agreement. Being open with the family is good practice; waiting for permission can keep from others the piece that makes the picture whole.',
  todo: WHAT_TO_DO,
  bad: [
    { text: '[[The bruise has not been passed on to the health visitor because Mum has not given consent.]]', better: 'I told Mum that I would speak to the health visitor about the bruise, and did so on 4 March.' },
    { text: 'We will share this with the school once Dad gives his permission.' },
    { text: 'Not told the nursery as she asked me to keep it private.' },
    { text: 'The surgery will need a signed consent form before it releases anything.' },
    { text: 'Holding off ringing the health visitor till Gran says yes.' },
    { text: 'The counsellor felt unable to break his confidence and so the marks were not reported.' },
    { text: '[[I have not spoken to the nursery about this.]] Dad does not want them to know.' },
    { text: 'I promised Kai that I would not tell anyone, so I have not.' },
    { text: 'We will hold on to this until Dad has signed the form.' },
  ],
  good: [
    'Mum did not want the school to know. I explained why I had to tell them and spoke to the head on 4 March.',
    'The information was shared with the police without consent because Aidan may be in danger.',
    'Mum gave consent for the referral to the parenting group.',
    'Mum does not wish to make a statement.',
    'I did not tell Mum in advance as the police asked me not to alert the uncle.',
    'Dad will not agree to the assessment, so it has not been done.',
    'With her permission I spoke to the school on 4 March.',
    'Housing will move them once Mum signs the tenancy.',
  ],
  find(unit, { nation, local: { informationSharing } }) {
    const policy = informationSharing.length > 0 ? ` Your team goes by: ${eitherOf(informationSharing)}.` : '';
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      if (!isHeldBack(unit, sentence) && !goesAlong(unit, sentence)) continue;
      if (isShared(sentence) || sharedAfter(near(unit, sentence), sentence)) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end, todo: `${WHAT_TO_DO} In ${nation} a worry about a child’s safety goes to ${termIn(nation, 'front door')}.${policy}` });
    }
    return marks;
  },
});

function isHeldBack(unit: AnalysedUnit, sentence: Sentence): boolean {
  const who = withholderOf(unit, sentence);
  return (who === 'author' || who === 'agency') && (hasGround(sentence) || groundBeside(unit, sentence));
}

/** "She asked us not to tell anyone and we agreed", "Mum did not want this to go further. No action.": loose words of letting be, after a wish that something be kept. */
function goesAlong(unit: AnalysedUnit, sentence: Sentence): boolean {
  if (!LETS_BE.test(sentence.text)) return false;
  const before = unit.sentences[unit.sentences.indexOf(sentence) - 1];
  const told = before !== undefined && before.paragraph === sentence.paragraph && sentence.length <= GOES_ON ? [before, sentence] : [sentence];
  return told.some((other) => other.matches('consent').some((match) => /^(?:missing|wish|confidence)$/.test(match.row.columns.type ?? '')) && KEPT_FROM_OTHERS.test(other.text) && !isShared(other)) || (told.length > 1 && ASKED_AND_REFUSED.test(`${(before as Sentence).text} ${sentence.text}`));
}

function hasGround(sentence: Sentence): boolean {
  return sentence.matches('consent').some((match) => !(match.row.columns.type === 'wish' && isAskedByProfessional(sentence, match)));
}

/** "…as the police asked me not to": no wish of the family's. */
function isAskedByProfessional(sentence: Sentence, match: Match): boolean {
  const asker = [...sentence.mentions].reverse().find((mention) => mention.last < match.first && mention.class !== 'crowd');
  return asker !== undefined && match.first - asker.last === 1 && /^(?:ask|beg|told|tell|want|request|said|say)/.test(sentence.wordAt(match.first)) && (asker.class === 'role' || asker.class === 'agency');
}

function isShared({ text }: Sentence): boolean {
  return SHARED_ANYWAY.test(text) || /\bexplain\w* (?:the limits of |about )?confidentiality\b/i.test(text) || OTHER_CONSENT.test(text) || /\bwith (?:her|his|their|mum['’]s|dad['’]s|the (?:family|parents?|mother|father)['’]s?|parental) (?:full |written |verbal )?(?:consent|permission|agreement|knowledge)\b/i.test(text);
}

/** "I have not told the school. Mum does not want them to know.": the reason stands in the sentence before or after. */
function groundBeside(unit: AnalysedUnit, sentence: Sentence): boolean {
  if (!sentence.matches('withholding').some((match) => /^(?:not|unable|held|secret)$/.test(match.row.columns.type ?? ''))) return false;
  if (sentence.mentionsOf('role', 'agency').length === 0 && !/\b(?:any(?:one|body)|others|further|elsewhere|outside|nobody|no one)\b/i.test(sentence.text)) return false;
  const at = unit.sentences.indexOf(sentence);
  return [unit.sentences[at - 1], unit.sentences[at + 1]].some(
    (other) => other !== undefined && other.paragraph === sentence.paragraph && other.matches('consent').some((match) => /^(?:missing|wish)$/.test(match.row.columns.type ?? '')) && WORRY_KEPT.test(other.text) && !isShared(other),
  );
}

/** Whether one of the next sentences says that the information went all the same. */
function sharedAfter(sentences: readonly Sentence[], sentence: Sentence): boolean {
  return sentences.some(
    (other) => other.start > sentence.start && /\b(?:anyway|nonetheless|nevertheless|explained (?:that|why)|in any (?:case|event)|so I (?:told|shared|rang)|I (?:have )?(?:told|shared|informed|rang|passed|explained))\b/i.test(other.text),
  );
}

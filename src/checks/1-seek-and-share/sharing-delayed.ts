import { near, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { isWithheld } from '../../language/withholding';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import grounds from './consent-ground.tsv';

/** "shared without consent", "consent is not needed": the lack of it stopped nobody. */
const SHARED_ANYWAY =
  /\b(?:shared|sharing|share|passed (?:it |this |them )?on|told|informed|referred|referral (?:was |has been )?made|sent|contacted|spoke|spoken)\b[^.;]{0,60}\b(?:without (?:(?:her|his|their|parental|mum'?s|dad'?s|the \w+'?s) )?(?:consent|permission|agreement)|anyway|regardless|nonetheless|nevertheless|despite|all the same|even though|overrid)|\b(?:consent|permission|agreement)\b[^.;]{0,40}\b(?:not (?:needed|required|necessary|sought because)|overridden|dispensed|was not a condition)|\b(?:explained|told (?:her|him|them|mum|dad))\b[^.;]{0,40}\b(?:would|will|had to|must|have to|was going to|am going to) (?:still )?(?:share|pass|tell|speak|inform|refer)/i;
/** Agreement to take part in something is asked for and may be refused; no information is held back. */
const OTHER_CONSENT = /\b(?:consent(?:ed|s)?|permission|agree[ds]?)\b[^.;]{0,40}\b(?:to (?:a |the |an )?(?:medical|examination|treatment|photograph|assessment|therapy|counselling|programme|course|group|trip|immunisation|vaccin|operation|family group|early help|working with|work with|support)|for (?:treatment|the trip|photographs|surgery))/i;

/** Sharing put off for consent, permission, confidentiality or wishes. After practice point 1 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'sharing-delayed',
  point: 1,
  level: 'must',
  kinds: 'all',
  scope: 'span',
  title: 'A worry held back for want of agreement',
  why: 'A worry about a child’s safety can be shared without agreement. Being open with the family is good practice; waiting for their leave can keep from others the piece that makes the picture whole.',
  todo: 'Share it now with those who need it and tell the family, unless telling them would put somebody at risk. If you decide not to share, record who decided and why.',
  lexicons: [readLexicon('consent-ground', grounds)],
  bad: [
    { text: '[[The bruise has not been passed on to the health visitor because Mum has not given consent.]]', better: 'I told Mum that I would speak to the health visitor about the bruise, and did so on 4 March.' },
    { text: 'We will share this with the school once Dad gives his permission.' },
    { text: 'Not told the nursery as she asked me to keep it private.' },
  ],
  good: [
    'Mum did not want the school to know. I explained why I had to tell them and spoke to the head on 4 March.',
    'The information was shared with the police without consent because Aidan may be in danger.',
    'Mum gave consent for the referral to the parenting group.',
  ],
  find(unit) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      const [ground] = sentence.matches('consent-ground');
      if (!ground || SHARED_ANYWAY.test(sentence.text) || OTHER_CONSENT.test(sentence.text)) continue;
      if (!isWithheld(sentence) || sharedAfter(near(unit, sentence), sentence)) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end });
    }
    return marks;
  },
});

/** Whether one of the next sentences says that the information went all the same. */
function sharedAfter(sentences: readonly Sentence[], sentence: Sentence): boolean {
  return sentences.some((other) => other.start > sentence.start && /\b(?:anyway|nonetheless|nevertheless|explained (?:that|why)|so I (?:told|shared|rang)|I (?:have )?(?:told|shared|informed|rang|passed))\b/i.test(other.text));
}

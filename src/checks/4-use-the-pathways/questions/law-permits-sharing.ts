import { readLexicon } from '../../../language/lexicon';
import { givesOwnReason } from '../../../language/reasons';
import { withholderOf } from '../../../language/withholding';
import { placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import lawText from '../data-protection-law.tsv';
import { allows } from '../law-allows';

const BASIS = /\b(?:(?:the )?law (?:in \p{L}+ )?(?:lets?|allows?|permits?|asks|expects) (?:\p{L}+ ){1,3}(?:to )?(?:share|tell|pass|write|report|send|refer)\b|lawful(?:ly)? bas(?:is|es)|public task|vital interests?|legal obligation|substantial public interest|recognised legitimate interests?|article [69]\b|schedule 1|section 16LA|duty to (?:report|share|cooperate|co-operate)|(?:may|can|could|must|allowed to|lawful to|right to) (?:be )?shared? (?:it |this |information )?without (?:consent|agreement|permission)|consent (?:is|was) not (?:needed|required))\b/iu;
/** Sharing that happened without, or against, agreement. */
const WITHOUT = /\b(?:without (?:her|his|their|the|mum['’]s|dad['’]s|parental|a parent['’]s|consent|agreement|permission)|(?:did|do|does) not (?:want|agree|consent)|(?:didn|don|doesn)['’]t (?:want|agree|consent)|against (?:her|his|their|the) (?:wish|will)\w*|not keen|(?:in any event|either way|all the same|nevertheless)|objects?|objected|refused (?:consent|permission)|declined to agree|although (?:she|he|they) (?:asked|did|would))\b/i;
const SHARES = /\b(?:shar(?:e|ed|ing)|pass(?:ed|ing)? (?:it|this|that|on)|told|tell|refer(?:red|ring)?|referral|rang|report(?:ed)?|sent|send(?:ing)?|inform(?:ed)?|contact(?:ed)?)\b/i;
const WHY = /\b(?:because|so that|as (?:the|she|he|they|there|a|jo)|since|to (?:keep|protect)|risk|harm|safe(?:ty)?|danger|welfare)\b/i;
const AGREED = /\b(?:agree[ds]? (?:to|that|with|for)|consent(?:ed|s)? to|gave (?:me |us )?(?:her|his|their|written|verbal)? ?(?:consent|agreement|permission)|(?:has|have|had) (?:given )?(?:consent|permission|agreed)|with (?:her|his|their|mum['’]s|dad['’]s|parental|the (?:family|parents?|mother|father)['’]?s?) (?:consent|agreement|knowledge|permission)|(?:is|are|was|were) happy for (?:me|us|this|it|the|her|his) (?:\p{L}+ ){0,3}to (?:be )?(?:share|go|send|sent|speak|write|refer|pass|tell)\w*|signed (?:the |a )?consent)\b/iu;
const ABOUT_SHARING = /\b(?:shar(?:e|ed|ing)|refer(?:ral|red|ring)|pass(?:ing|ed)? (?:it|this|on)|speak(?:ing)? (?:to|with)|contact(?:ing)?|information|records|writ(?:e|ing) to|tell(?:ing)?|send(?:ing)?|this (?:form|report|letter)|copy)\b/i;
/** Somebody thought about what not every reader may have. */
const RESTRICTED = /\b(?:restricted (?:access )?information|third[- ]party information|kept (?:off|out of) (?:the|this) (?:family['’]?s? )?(?:copy|minutes|version)|(?:family['’]?s?|parents?['’]?|redacted) (?:copy|version)|confidential (?:section|annex|part)|held (?:separately|apart)|(?:withheld|left out|removed) (?:from|in) (?:\p{L}+ ){1,2}(?:\p{L}+['’]s? )?(?:copy|minutes|version)|address (?:is )?(?:withheld|not to be shared|confidential))\b/iu;

/** After practice point 4 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp4.q2',
  point: 4,
  text: 'Do you understand, and could you explain, that data protection law permits sharing for child protection and safeguarding?',
  shows: 'The law named as what allows sharing; sharing without agreement, and why; agreement asked for and given; something held back, and why.',
  kinds: 'all',
  checks: ['law-as-barrier', 'sharing-delayed'],
  lexicons: [readLexicon('data-protection-law', lawText)],
  evidence: (document) =>
    statements(document).flatMap(({ unit, sentence }): Place[] => {
      const { text } = sentence;
      const withheld = withholderOf(unit, sentence);
      if (sentence.has('data-protection-law')) return allows(text) && withheld === null ? [placeOf(sentence, 'the law allows it', 1)] : [];
      if (BASIS.test(text)) return withheld === null ? [placeOf(sentence, 'the law allows it', 1)] : [];
      if (RESTRICTED.test(text)) return [placeOf(sentence, 'what not every copy holds', 2)];
      if (withheld !== null) {
        // Held back to keep somebody safe is a judgement; held back for want of agreement is what a check asks about.
        return withheld === 'author' && !sentence.has('consent') && givesOwnReason(sentence) && /\b(?:shar\w*|pass\w*|copy|copies|left out|held back|withh\w+|address|restrict\w*|confidential)\b/i.test(text) && /\b(?:risk|danger|safe\w*|harm|police|court)\b/i.test(text) ? [placeOf(sentence, 'held back, and why', 2)] : [];
      }
      if (WITHOUT.test(text) && SHARES.test(text) && WHY.test(text) && /\b(?:I|we|[Ww]e|was|were|been|is being|referral)\b/.test(text)) return [placeOf(sentence, 'shared without agreement, and why', 1)];
      const agreed = AGREED.exec(text);
      return agreed && ABOUT_SHARING.test(text.slice(agreed.index)) && !/\b(?:not|never|\w*n['’]t|no|unless|until|if)\b[^.;,]{0,20}$/i.test(text.slice(0, agreed.index)) ? [placeOf(sentence, 'agreement to sharing', 2)] : [];
    }),
});

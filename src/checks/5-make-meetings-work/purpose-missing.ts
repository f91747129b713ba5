import { factOfUnit, type AnalysedDocument } from '../../language/analysis';
import { formFields, isFilled } from '../../language/form-fields';
import { defineCheck, type DocumentCheck } from '../check';

const LABEL =
  /^\W*(?:\d+[.)]?\s*)?(?:(?:the |main |our )?(?:purpose|aims?|objectives?|reasons?|focus)\b(?: (?:of|for) (?:the |this )?(?:meeting|conference|discussion|review|core group|group|calling|convening|holding|today)\b.*)?|why (?:we|the (?:meeting|group|conference)|are we|did we|this meeting)\b.*|(?:what )?(?:we|the (?:meeting|conference|group)) (?:had|have|has|need(?:ed)?|needs|is|are|were|was) (?:here )?to (?:decide|do|settle|agree|look at)|what (?:we|the (?:meeting|conference|group)) (?:had|have|has|need(?:ed)?|needs|is|are|were|was) to (?:decide|do|settle|agree|look at)|(?:decisions?|questions?) (?:to be (?:made|taken|answered|decided)|for (?:the|this) (?:meeting|conference|group)|needed|sought|required)|to decide|terms of reference|what (?:this|the|our) (?:meeting|conference|group|core group|plan|discussion|review|panel) (?:is|was) (?:here |there )?(?:for|about|to do)|what (?:we are|we were) here (?:for|to do)|what (?:today|this) is (?:for|about)|why (?:the|this) plan (?:is|was|exists)\b.*)\W*$/i;
const SENTENCE =
  /\b(?:why|what) (?:we|they|everyone|the (?:group|meeting|core group)) (?:meets?|met|(?:is|are|was|were) (?:meeting|here)|had (?:met|come)|came together)\b|\b(?:explain(?:ed|s)?|remind(?:ed|s)?|went over|set out|outlined|repeated|introduc(?:ed|es)|began with|started with)\b[^.]{0,40}\b(?:purpose|aims?|reasons?|why|what)\b[^.]{0,25}\b(?:meeting|meet|met|conference|discussion|plan|group|here|today|for)\b|\b(?:plan|group) (?:is|was) (?:there|here|made) (?:so that|to)\b|\b(?:purpose|aim|object|objective|point|task|job) (?:of|for) (?:the|this|our|today['’]?s?)\b[^.]{0,60}\b(?:is|was|being|were)\b|\b(?:purpose|aim|objective) (?:is|was|being)\b|\b(?:meeting|conference|discussion|core group|group|we) (?:was|were|is|are|has been|had been)? ?(?:called|held|convened|arranged|brought together|set up|asked|here|meeting|gathered|requested) (?:in order )?(?:today )?(?:to (?!order\b|be\b|a close\b)|because|so that|following|as a result)|\b(?:we|the (?:group|meeting|conference|panel)|everyone|those present) (?:met|came together|gathered|sat down|assembled) (?:today )?(?:in order )?(?:to|because|so that) |\b(?:meeting|conference|discussion|we) (?:is|was|are|were|has|had|have|needs?|needed) to (?:decide|consider|agree|look at|review|settle|determine|see how|plan|share|hear|find out)\b|\b(?:to|must|should) (?:decide|determine|settle) (?:today )?(?:whether|if|what|how)\b/i;

/** Minutes that do not say what the meeting was for. After practice point 5 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'purpose-missing',
  point: 5,
  level: 'consider',
  kinds: ['minutes'],
  scope: 'document',
  title: 'No purpose is given for the meeting',
  why: 'Those who come prepared decide better, and a reader who was not there can see whether the meeting did what it was called for.',
  todo: 'Say in a sentence why the meeting was held and what it had to decide.',
  bad: [{ text: '# Core group meeting\nHeld on 3 May 2026. Present: Ms Ali, Mr Dunn.\nMum said that Jo sleeps well. Ms Ali will visit again.', kind: 'minutes' }],
  good: [
    '# Core group meeting\n| Date | 3 May 2026 |\n| Purpose | To see whether the plan helps Jo and to change what does not. |',
    '# Core group meeting\nWe met to agree who will help Jo after the summer.',
    '# Core group meeting\n## 2. What the plan is for\nElla is to be fed and in school every day.',
    '# Core group meeting\nMs Ali opened the meeting and reminded everyone why we meet.',
    '# Strategy discussion\n## Why we met\nJo had a bruise that nobody could explain.',
  ],
  judge: (document) => (saysPurpose(document) ? [] : [{ message: 'The minutes do not say what the meeting was for or what it had to decide.' }]),
});

function saysPurpose(document: AnalysedDocument): boolean {
  if (formFields(document).some((field) => LABEL.test(field.label) && isFilled(field))) return true;
  return document.units.some((unit, at) => {
    if (unit.story === 'comment') return false;
    if (unit.type === 'heading' || isLabelAlone(unit)) {
      const next = document.units[at + 1];
      return LABEL.test(unit.text) && next !== undefined && next.type !== 'heading' && next.text.trim() !== '';
    }
    return tellsPurpose(unit);
  });
}

const isLabelAlone = factOfUnit((unit) => unit.type === 'paragraph' && unit.text.length < 60 && LABEL.test(unit.text));
const tellsPurpose = factOfUnit((unit) => unit.sentences.some(({ text }) => SENTENCE.test(text)));

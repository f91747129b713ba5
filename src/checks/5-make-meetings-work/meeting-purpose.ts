import { factOfUnit, type AnalysedDocument, type AnalysedParagraph, type Sentence } from '../../language/analysis';
import { formFields, isFilled } from '../../language/form-fields';

const LABEL =
  /^\W*(?:\d+[.)]?\s*)?(?:(?:the |main |our )?(?:purpose|aims?|objectives?|reasons?|focus)\b(?: (?:of|for) (?:the |this )?(?:meeting|conference|discussion|review|core group|group|calling|convening|holding|today)\b.*)?|why (?:we|the (?:meeting|group|conference)|are we|did we|this meeting)\b.*|(?:what )?(?:we|the (?:meeting|conference|group)) (?:had|have|has|need(?:ed)?|needs|is|are|were|was) (?:here )?to (?:decide|do|settle|agree|look at)|what (?:we|the (?:meeting|conference|group)) (?:had|have|has|need(?:ed)?|needs|is|are|were|was) to (?:decide|do|settle|agree|look at)|what (?:we|the (?:meeting|conference|group)) (?:wanted|hoped|came|met|aimed|set out|meant) (?:to|for)\b.*|(?:decisions?|questions?) (?:to be (?:made|taken|answered|decided)|for (?:the|this) (?:meeting|conference|group)|needed|sought|required)|(?:the (?:meeting|review|conference|panel|group) (?:is|was) |we (?:are|were) )?asked to (?:decide|settle|consider|look at|agree)|for (?:decision|us to decide)|to (?:decide|settle|consider)|terms of reference|what (?:this|the|our) (?:meeting|conference|group|core group|plan|discussion|review|panel) (?:is|was) (?:here |there )?(?:for|about|to do)|what (?:we are|we were) here (?:for|to do)|what (?:today|this) is (?:for|about)|why (?:the|this) plan (?:is|was|exists)\b.*)\W*$/i;
const SENTENCE =
  /\b(?:today|tonight|this (?:meeting|morning|afternoon|conference|review)) (?:was|is|would be) (?:to|about|for|so that|because)\b|\b(?:why|what) (?:we|they|everyone|the (?:group|meeting|core group)) (?:meets?|met|(?:is|are|was|were) (?:meeting|here)|had (?:met|come)|came together)\b|\b(?:explain(?:ed|s)?|remind(?:ed|s)?|went over|set out|outlined|repeated|introduc(?:ed|es)|began with|started with)\b[^.]{0,40}\b(?:purpose|aims?|reasons?|why|what)\b[^.]{0,25}\b(?:meeting|meet|met|conference|discussion|plan|group|here|today|for)\b|\b(?:plan|group) (?:is|was) (?:there|here|made) (?:so that|to)\b|\b(?:purpose|aim|object|objective|point|task|job) (?:of|for) (?:the|this|our|today['’]?s?)\b[^.]{0,60}\b(?:is|was|being|were)\b|\b(?:purpose|aim|objective) (?:is|was|being)\b|\b(?:meeting|conference|discussion|core group|group|we) (?:was|were|is|are|has been|had been)? ?(?:called|held|convened|arranged|brought together|set up|asked|here|meeting|gathered|requested) (?:in order )?(?:today )?(?:to (?!order\b|be\b|a close\b)|because|so that|following|as a result|due to|after|in (?:response|light|view)|owing to|on account|as (?:the|he|she|there|a))|\b(?:we|the (?:group|meeting|conference|panel)|everyone|those present) (?:met|came together|gathered|sat down|assembled) (?:today )?(?:in order )?(?:to|because|so that) |\b(?:meeting|conference|discussion|we) (?:is|was|are|were|has|had|have|needs?|needed) to (?:decide|consider|agree|look at|review|settle|determine|see how|plan|share|hear|find out)\b|\b(?:to|must|should) (?:decide|determine|settle) (?:today )?(?:whether|if|what|how)\b/i;

/** Where minutes say what the meeting was for or had to decide: a filled field, what stands under a heading, or a sentence. */
export interface PurposePlace {
  readonly paragraph: AnalysedParagraph;
  /** Null where the whole paragraph tells it. */
  readonly sentence: Sentence | null;
}

/** The places where minutes say what the meeting was for or had to decide, in reading order but for fields, which come first. */
export function purposePlaces(document: AnalysedDocument): readonly PurposePlace[] {
  const fields = formFields(document).filter((field) => LABEL.test(field.label) && isFilled(field)).flatMap(({ paragraphs }) => paragraphs.slice(0, 1).map((paragraph): PurposePlace => ({ paragraph, sentence: null })));
  const told = document.units.flatMap((unit, at): PurposePlace[] => {
    if (unit.story === 'comment') return [];
    if (unit.type === 'heading' || isLabelAlone(unit)) {
      const next = document.units[at + 1];
      return LABEL.test(unit.text) && next !== undefined && next.type !== 'heading' && next.text.trim() !== '' ? next.paragraphs.filter(({ paragraph }) => paragraph.text.trim() !== '').slice(0, 1).map((paragraph) => ({ paragraph, sentence: null })) : [];
    }
    return telling(unit).flatMap((number) => {
      const sentence = unit.sentences[number];
      return unit.paragraphs.filter(({ index }) => index === sentence?.paragraph).map((paragraph) => ({ paragraph, sentence: sentence ?? null }));
    });
  });
  return [...fields, ...told];
}

const isLabelAlone = factOfUnit((unit) => unit.type === 'paragraph' && unit.text.length < 60 && LABEL.test(unit.text));
/** Numbers of the sentences of a unit that tell the purpose. */
const telling = factOfUnit((unit): readonly number[] => {
  // The label of a form's field asks for the purpose and does not tell it.
  const label = unit.type === 'row' && unit.cells.length === 2 ? unit.cells[0]?.paragraphs : undefined;
  return unit.sentences.flatMap((sentence, number) => (SENTENCE.test(sentence.text) && !label?.some(({ index }) => index === sentence.paragraph) ? [number] : []));
});

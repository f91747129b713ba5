import type { Position, Span } from '../document/case-document';
import type { AnalysedDocument, AnalysedParagraph, AnalysedUnit, Sentence } from './analysis';
import { formFields, isFilled, type FormField } from './form-fields';

const LABEL = /^\W*(?:\d+[.)]?\s*)?(?:to|goes to|going to|will go to|prepared for|written for|for(?: the attention of)?|fao|sent to|send to|also sent to|addressed to|referred to|referral (?:made )?to|receiving (?:agency|service|team|authority|worker)|copy|copies|copy to|copies to|copied to|cc|c\.c\.|distribution(?: list)?|circulation(?: list)?|circulated(?: to)?|shared with|share with|recipients?|issued to|who (?:gets|receives|will (?:get|receive|see|have)|is sent|has (?:had|seen|received|got|been sent|been given|this|it|a copy|copies))\b.*|for (?:circulation|information)(?: to)?|given to)\W*$/i;
const HEADING = /^\W*(?:\d+[.)]?\s*)?(?:distribution|circulation|copies|recipients|who (?:gets|receives|(?:else )?(?:will (?:get|receive|see|have)|has (?:had|seen|received|got|been sent|been given|read|this|it|a copy|copies|the))|is sent|this (?:is for|goes|will go))|shared with|sharing this|sent to)\b/i;
const DOCUMENT = '(?:this|these|it|the|my|our|a copy of (?:this|the|my)|copies of (?:this|the)) ?(?:whole |full |completed )?(?:assessment|report|summary|referral|letter|form|record|note|notes|document|plan|closing letter|closing summary|minutes)?';
const SENTENCE = new RegExp(
  [
    `\\b${DOCUMENT}\\b[^.;]{0,50}?\\b(?:sent|goes|go|gone|shared|given|copied|emailed|posted|circulated|distributed|forwarded|passed|issued|read through|read out|provided|submitted|addressed)\\b[^.;]{0,30}?\\b(?:to|with|by)\\b`,
    '\\b(?:send|sending|sent|share|sharing|shared|copy|copying|copied|email|emailing|emailed|forward|forwarding|give|giving|post|posting|submit|submitting)\\b (?:you |them |her |him |on )?(?:a copy of )?(?:this|these) (?:\\p{L}+ ){0,2}?(?:to|with)\\b',
    '\\b(?:send|sending|sent|email|emailing|emailed|give|giving|gave|post|posting|posted) (?:\\p{L}+ ){1,3}?(?:a copy of )?(?:this|these) (?:form|report|assessment|referral|letter|note|notes|summary|record|minutes)\\b',
    '\\b(?:has|have|had|got|seen) (?:this|the same|a copy of this) (?:form|report|assessment|referral|letter|note|summary|record)\\b',
    '\\b(?:this|the) (?:report|assessment|summary|letter|record|document) (?:is|was|has been) (?:(?:written|prepared|meant|intended|compiled) )?for\\b(?! (?:the|a|an) (?:period|purpose|time|week|month|year|hearing of|meeting of))',
    '\\bcop(?:y|ies)(?: of (?:it|(?:this|the|my|our)(?: \\p{L}+){0,2}))?(?: (?:has|have|had|was|were|will|is|are|to|be|been|being|also|now|already|both)){0,5} (?:given|sent|e-?mailed|posted|provided|shared|passed|handed|circulated|forwarded|supplied)\\b[^.;]{0,20}?\\b(?:to|with)\\b',
    '(?:^\\W*|\\b(?:this|my|our|full|completed|whole) )(?:report|assessment|referral|summary|form|letter|chronology) (?:(?:was|is|has been|will be|to be|being) )?(?:circulated|sent|shared|e-?mailed|copied|distributed|forwarded|issued|submitted) (?:in full )?(?:to|with)\\b',
    '\\bcop(?:y|ies) (?:of (?:it|(?:this|the)(?: \\p{L}+)?) )?(?:to|for|go(?:es)?|went|sent|given|have gone|has gone|will go|were|was|is|are)\\b',
    '\\b(?:each|both|all|everyone|\\p{L}[\\p{L}’-]{1,30}) (?:now |also |already |of them |of you )?(?:has|have|gets?|will (?:get|have|receive)|was sent|were sent|(?:has|have) been (?:sent|given)) (?:had |got |been (?:sent|given) )?(?:a|an|one|their own|her own|his own) (?:printed |paper |full |short |translated |easy[- ]read )?cop(?:y|ies)\\b',
    '\\b(?:everyone|all|parents|family|mum|mother|school|both) (?:\\p{L}+ ){0,4}?(?:has|have|had|will have|gets?|will get|receives?|received|been sent|been given) (?:had )?(?:a|their own|her own|his own) copy\\b',
  ].join('|'),
  'iu',
);
/** A title that names the service to which it goes. */
const TITLED = /^\W*(?:(?:a|multi[- ]agency|urgent|early help) )?(?:referral|request(?: for (?:help|support|services?))?|letter|report|notification|contact)(?: form)? (?:to|for the attention of) (?:the )?\p{L}/iu;
const BETWEEN_TWO = /^\p{Lu}[\p{L}’'&.-]*(?: (?:\p{Lu}[\p{L}’'&.-]*|of|and|the|&)){0,6} to (?:the )?\p{Lu}[^.:;]*\b(?:council|team|services?|social work\w*|gateway|trust|mash|hub|department|authority)$/iu;
const SALUTATION = /^\W*dear\b/i;

/** "c.c. Dr Patel", "FAO Duty social worker", "Shared with family: yes": a line of its own, with or without a colon. */
const ADDRESS_LINE = /^\W*(?:c\.?c\.?:?|f\.?a\.?o\.?:?|cop(?:y|ies|ied) (?:also )?to:?|copied in:?|(?:sent|given|posted|e-?mailed|forwarded|uploaded|handed)(?: (?:by|via) [^.;:]{2,30})? to:?|to whom:?|please (?:forward|send|pass)(?: (?:this|it|on))* to|for the attention of:?|distribution:?|circulation:?|shared with [^:.]{2,40}:)\s+(?!n\/?a\b|none\b|no\b|not\b|tbc\b)\p{L}/iu;

/** Where a document says to whom it goes or has gone. */
export interface RecipientPlace {
  /** The entry, line or sentence. */
  readonly paragraph: AnalysedParagraph;
  /** Null for a field, a list or a line that names them. */
  readonly sentence: Sentence | null;
}

/** Whether a document says to whom it goes or has gone: a field, a list, a salutation, or a sentence that names somebody. */
export function namesRecipients(document: AnalysedDocument): boolean {
  return recipientFields(document).length > 0 || document.units.some((unit, at) => isRecipientLine(document, unit, at) || (unit.story !== 'comment' && unit.sentences.some(sendsToSomebody)));
}

/** All the places where a document says to whom it goes or has gone, in reading order. */
export function recipientPlaces(document: AnalysedDocument): readonly RecipientPlace[] {
  const fields = recipientFields(document).flatMap(({ paragraphs }) => paragraphs.slice(0, 1).map((paragraph): RecipientPlace => ({ paragraph, sentence: null })));
  const told = document.units.flatMap((unit, at): RecipientPlace[] => {
    if (isRecipientLine(document, unit, at)) {
      const listed = HEADING.test(unit.text) && !unit.text.includes(':') ? document.units[at + 1] : unit;
      return (listed ?? unit).paragraphs.filter(({ paragraph }) => paragraph.text.trim() !== '').slice(0, 1).map((paragraph) => ({ paragraph, sentence: null }));
    }
    if (unit.story === 'comment') return [];
    return unit.sentences.filter(sendsToSomebody).flatMap((sentence) => unit.paragraphs.filter(({ index }) => index === sentence.paragraph).map((paragraph) => ({ paragraph, sentence })));
  });
  const named = new Set(fields.map(({ paragraph }) => paragraph));
  const lines = told.filter(({ paragraph, sentence }) => sentence === null && !named.has(paragraph));
  for (const { paragraph } of lines) named.add(paragraph);
  return [...fields, ...lines, ...told.filter(({ paragraph, sentence }) => sentence !== null && !named.has(paragraph))].sort((a, b) => a.paragraph.index - b.paragraph.index);
}

/** The stretches of text in which those stand to whom a document goes or has gone, in reading order. */
export function recipientSpans(document: AnalysedDocument): readonly Position[] {
  const fields = recipientFields(document).flatMap(({ paragraphs, from }) => paragraphs.map((paragraph, at) => wholeOf(paragraph, at === 0 ? from : 0)));
  const told = document.units.flatMap((unit, at): Position[] => {
    if (isRecipientLine(document, unit, at)) {
      if (!HEADING.test(unit.text) || unit.text.includes(':')) return unit.paragraphs.map((paragraph) => wholeOf(paragraph, paragraph.paragraph.text.indexOf(':') + 1));
      return listBelow(document, at).flatMap(({ paragraphs }) => paragraphs.map((paragraph) => wholeOf(paragraph, 0)));
    }
    if (unit.story === 'comment') return [];
    return unit.sentences.flatMap((sentence): Position[] => {
      const told = receiversIn(sentence);
      return told && NAMES_DOCUMENT.test(told.words) ? [{ paragraph: sentence.paragraph, start: told.start, end: told.end }] : [];
    });
  });
  return [...fields, ...told].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

function wholeOf({ index, paragraph }: AnalysedParagraph, start: number): Position {
  return { paragraph: index, start, end: paragraph.text.length };
}

/** The list, the table or the paragraph under a line that heads it. */
function listBelow(document: AnalysedDocument, at: number): readonly AnalysedUnit[] {
  const first = document.units[at + 1];
  if (!first || first.type === 'paragraph') return first ? [first] : [];
  const next = document.units.findIndex((unit, index) => index > at + 1 && (unit.type !== first.type || unit.row?.table !== first.row?.table) && unit.text.trim() !== '');
  return document.units.slice(at + 1, next < 0 ? undefined : next);
}

function recipientFields(document: AnalysedDocument): FormField[] {
  return formFields(document).filter((field) => LABEL.test(field.label) && isFilled(field) && !isDay(field.value));
}

/** A heading of a list of recipients, or a line at the top that addresses the document. */
function isRecipientLine(document: AnalysedDocument, unit: AnalysedUnit, at: number): boolean {
  if (unit.story === 'comment') return false;
  if (unit.type === 'heading' || (unit.type === 'paragraph' && unit.text.length < 40)) {
    const next = document.units[at + 1];
    if (HEADING.test(unit.text) && next !== undefined && next.type !== 'heading' && next.text.trim() !== '') return true;
  }
  if ((unit.type === 'paragraph' || unit.type === 'item') && unit.text.length < 160 && ADDRESS_LINE.test(unit.text)) return true;
  if (at < 5 && unit.text.length < 140 && TITLED.test(unit.text)) return true;
  if (unit.type === 'paragraph' && at < 5 && unit.text.length < 140 && /^\W*from \p{L}[^.]{2,80} to (?:the |our )?\p{L}/iu.test(unit.text)) return true;
  // "Braes Housing to Ardmore Council social work": a line of its own at the top.
  if (unit.type === 'paragraph' && at < 4 && unit.text.length < 120 && BETWEEN_TWO.test(unit.text.trim())) return true;
  return unit.type === 'paragraph' && at < 14 && unit.text.length < 60 && SALUTATION.test(unit.text);
}

function sendsToSomebody(sentence: Sentence): boolean {
  return receiversIn(sentence) !== null;
}

/** "The family go to the church" sends nothing. */
const NAMES_DOCUMENT = /\b(?:it|this|these|copy|copies|assessment|report|summary|referral|letter|form|record|notes?|document|plan|minutes|pages)\b/i;

/** Where in a sentence that tells to whom the document goes these stand, and the words that tell it; null where it tells of none. */
function receiversIn(sentence: Sentence): (Span & { readonly words: string }) | null {
  const match = SENTENCE.exec(sentence.text);
  if (!match || /\b(?:not|never|\w*n['’]t|left off)\b[^.;]{0,20}$/i.test(sentence.text.slice(0, match.index + match[0].length))) return null;
  const end = sentence.start + match.index + match[0].length;
  // "It should go to a conference": a meeting reads nothing.
  if (/^\s*(?:an? |the )?(?:\p{Ll}+ ){0,3}(?:conference|hearing|panel meeting|meeting|court|strategy|review)\b/iu.test(sentence.analysis.text.slice(end, sentence.end)) && /\bgo(?:es)?\b/i.test(match[0])) return null;
  // "Kerry and the school each have a copy": who has it stands before.
  if (/^(?!.*\b(?:who|nobody|none)\b).*\b(?:has|have|gets?|sent|given|receives?|received)\b.*\bcop(?:y|ies)$/i.test(match[0])) return { start: sentence.start, end, words: match[0] };
  // "Emailing her this form": the receiver stands inside the words.
  if (/\b(?:this|these) \p{L}+$/u.test(match[0])) return { start: sentence.start + match.index, end, words: match[0] };
  const behind = { start: end - 6, end: sentence.end, words: match[0] };
  const isSaid = sentence.mentions.some((mention) => sentence.spanOf(mention.first, mention.last).end > end - 6) || /\b(?:you|everyone|everybody|all|them|him|her)\b/i.test(sentence.analysis.text.slice(end - 6, sentence.end)) || /^\W*\p{Lu}/u.test(sentence.analysis.text.slice(end));
  return isSaid ? behind : null;
}

function isDay(value: string): boolean {
  return /^[\d\s/.:-]+$/.test(value);
}

import { factOfUnit, factOfUnitGiven, isRunningText, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { childrenOf, isChild, type Child } from '../../language/children';
import { readLexicon } from '../../language/lexicon';
import { defineCheck, type DocumentCheck } from '../check';
import move from './move.tsv';

const PLACE = String.raw`(?<place>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*)(?!\p{L}|['’]s)`;
/** The family or the child goes, is about to go, or has just gone to a place with a name. */
const GOES = new RegExp(
  String.raw`\b(?:(?:is|are|will be|be|plans?|planning|hopes?|hoping|wants?|intends?|due|about|going|['’](?:re|s|m)) (?:to |be )?(?:mov(?:e|ing)|relocat(?:e|ing)|go(?:ing)? (?:to|and) (?:live|stay)|liv(?:e|ing)|return(?:ing)?)|will (?:move|relocate|live|return|be living|be moving|go (?:to|and) (?:live|stay))|(?:have|has|['’]ve) (?:now |just |since |recently |already )?(?:moved|relocated|gone to live)|(?:offered|accepted|found|got|given|taken) (?:a|the|them a|her a|him a) (?:new |council |housing association |bigger |private )?(?:house|flat|tenancy|home)|off|mov(?:es|ing)|relocat(?:es|ing))\b[^.;]{0,40}?\b(?:to|in|for)\s+(?:live (?:in|with [^.;]{1,25} in)\s+)?${PLACE}`,
  'u',
);
/** "In 2019", "since 2021": told of long ago. */
const LONG_AGO = /\b(?:in|since|until|from) (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d\b/u;
/** A street, a house or a school is no other area. */
const NEAR = /\b(?:street|road|lane|avenue|close|terrace|drive|gardens|court|house|flat|school|primary|academy|college|nursery|row|way|place|crescent|park|hospital|ward|unit|team)\b/i;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)\b/i;
const FAMILY = /\b(?:family|mum|mam|mother|parents?|they|children|kids|both|household)\b/i;
const HANDOVER =
  /\bhand(?:ed|ing)?[- ]?over\b|\b(?:accepted|taken on|picked up|allocated) (?:the|this|our) (?:case|referral|family|transfer)\b|\b(?:have|has|received|holds?) (?:our|the|all our|her|his|their) (?:files?|records?|notes|papers|chronology)\b|\btransfer (?:meeting|conference|visit|discussion|protocol|date)\b|\btransfer (?:summary|form|letter|review)\b[^.;]{0,40}\b(?:sent|to|with|by|on)\b|\b(?:receiving|taking over|incoming) (?:social worker|worker|team|authority|council|trust|area|health visitor|school)\b|\b(?:file|files|records?|information|papers|summary)\b[^.;]{0,30}\b(?:sent|passed|transferred|shared|forwarded|handed|go|goes|emailed)\b[^.;]{0,20}\b(?:to|with|on|over|across)\b|\bpass(?:ed|es|ing)? (?:on|over) (?:\p{L}+ ){0,2}?(?:files?|records?|plan|notes|chronology|information|history|what)\b|\b(?:takes?|taking|took|taken) over\b|\bjoint (?:visit|meeting)\b[^.;]{0,40}\b(?:new|receiving)\b|\b(?:introduc(?:e|ed|ing)|introduction)\b[^.;]{0,40}\b(?:new|worker|team|social worker)\b|\b(?:told|rang|contacted|informed|notified|spoke(?:n)? (?:to|with)|wrote to|emailed|met|tell|ring|contact|inform|notify|email|speak (?:to|with)|meet|referred?(?: on)? to|referral to)\b[^.;]{0,30}\b(?:new|receiving|other|their) (?:area|authority|council|trust|team|social work\w*|health visit\w*|school)\b/iu;
/** Papers that go to somebody, who stands behind the words. */
const SENDS = /\b(?:send|sends|sending|sent|transfer\w*|forward\w*|pass\w*|share[ds]?|email\w*)\b[^.;]{0,30}\b(?:file|files|records?|chronology|papers|notes|plan|summary|information|history|assessment|report)\b[^.;]{0,40}?\b(?:to|with|on|over|across)\b(?!\s+(?:the |her |his |their )?(?:mum|mam|dad|mother|father|parents?|family|me|us|him|her|them|court|panel|hearing)\b)/i;
/** "Rang the Millbrook team", "the new worker is Ann Fry". */
const NAMED_RECEIVER = /\b(?:[Tt]old|[Rr]ang|[Rr]ing|[Cc]ontact(?:ed)?|[Ii]nform(?:ed)?|[Nn]otif(?:y|ied)|[Ss]p(?:oke|eak) (?:to|with)|[Ww]rote to|[Ee]mail(?:ed)?|[Mm]e[et]t?|[Rr]eferr(?:ed|al) to)\b[^.;]{0,25}\p{Lu}\p{Ll}+(?:['’]s)? (?:[Tt]eam|[Dd]uty|[Cc]ouncil|[Ss]ocial [Ww]ork|[Cc]hildren['’]s [Ss]ervices|[Aa]uthority|[Ee]arly [Hh]elp|MASH)|\b(?:new|next) (?:social worker|worker|team|health visitor|lead)\b[^.;]{0,12}(?: (?:is|will be|called|named)|,|\() ?\p{Lu}\p{Ll}+/u;

/** A move to another team or area, and no word of how the knowledge moves. After practice point 4 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'transfer-no-handover',
  point: 4,
  level: 'must',
  kinds: ['assessment', 'minutes', 'referral', 'case-note', 'closing'],
  scope: 'document',
  title: 'A move without a handover',
  why: 'Children have come to harm in the weeks after a move, when the old team had closed and the new one had not begun.',
  todo: 'Say who receives the work, what is sent to them and when you will speak with them.',
  lexicons: [readLexicon('move', move)],
  bad: [
    { text: '# Assessment of Ella Marsh\nThreshold is met and the family will move across to the North Locality Team.', kind: 'assessment' },
    { text: '# Assessment of Ella Marsh\nThey are moving to her uncle’s house in Tullyclare, which is in a different Trust.', kind: 'assessment' },
    { text: '# Core group: Ella Marsh\nThe family plan to move to Eastmoor in the new year.', kind: 'minutes' },
  ],
  good: [
    '# Assessment of Ella Marsh\nThe case will transfer to the North Locality Team. I will hand over to Ann Brown at a meeting on 3 May.',
    '# Assessment of Ella Marsh\nThe family moved to a flat in Hill Street in May.',
    '# Assessment of Ella Marsh\nElla moves to Hill School in September.',
  ],
  judge(document, { on }) {
    const children = childrenOf(document, on);
    return document.units.some((unit) => tellsMoveIn(unit, children)) && !document.units.some(handsOver) ? [{ message: 'The child, the family or the case moves elsewhere, and the document does not say how information passes over or who receives it.' }] : [];
  },
});

const tellsMoveIn = factOfUnitGiven((unit, children: readonly Child[]) => isRunningText(unit) && unit.sentences.some((sentence) => tellsMove(unit, sentence, children)));

function tellsMove(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): boolean {
  const { text } = sentence;
  const speaksOfFamily = FAMILY.test(text) || sentence.mentions.some((mention) => isChild(sentence, mention, children));
  for (const match of sentence.matches('move')) {
    if (sentence.isNegatedBefore(match.first, 3)) continue;
    // "Mr Fenwick is going to look on the office forms".
    if (/\bgo(?:ing)? to (?:look|ask|ring|check|see|find|speak|talk|call|visit|tell|put|get|write|work|be|have|send|take|make|meet|help|try|use|do)\b/i.test(sentence.analysis.text.slice(match.start, match.end))) continue;
    if (match.row.columns.type === 'case') return true;
    if (match.row.columns.type === 'agency') {
      // A child's new school or nursery is no move of the case.
      if (sentence.mentionsOf('agency').some((mention) => mention.last === match.last && (mention.sector === 'social care' || mention.sector === 'other'))) return true;
      continue;
    }
    if (speaksOfFamily && /\b(?:mov\w+|relocat\w+|transfer\w*|live|living|going|gone)\b/i.test(text)) return true;
  }
  const match = GOES.exec(text);
  const place = match?.groups?.place ?? '';
  if (!match || place === '' || !speaksOfFamily || MONTH.test(place)) return false;
  const next = /^\s*\p{L}*/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
  // "Noah moves up to Year 5".
  if (/^\W*(?:up |on )?(?:to |into )?(?:year|primary|key stage|reception|secondary|sixth form|[yps]) ?\d{0,2}\b/i.test(place + next) || NEAR.test(place + next) || /\b(?:school|nursery|college|class|hospital|placement)\b/i.test(match[0])) return false;
  if (children.some((child) => place.toLowerCase().startsWith(child.name))) return false;
  const start = sentence.start + match.index + match[0].length - place.length;
  // A person or an agency of that name is no place.
  if (sentence.mentions.some((mention) => (mention.class === 'agency' || mention.certain === true) && sentence.spanOf(mention.first, mention.last).start <= start && sentence.spanOf(mention.first, mention.last).end > start)) return false;
  return !LONG_AGO.test(text) && !isHistory(unit, sentence);
}

function isHistory(unit: AnalysedUnit, sentence: Sentence): boolean {
  return unit.type === 'row' && unit.cells.length > 2 && sentence.dates.length > 0;
}

const handsOver = factOfUnit((unit) => isRunningText(unit) && unit.sentences.some(({ text }) => HANDOVER.test(text) || SENDS.test(text) || NAMED_RECEIVER.test(text)));

import { isRunningText, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { defineCheck, type DocumentCheck } from '../check';

/** A capital name that is said to be a service: "Horizon (drug and alcohol service)", "Loughside Welcome, a charity". */
const NAMED = /(?<!\p{L})\p{Lu}[\p{L}’'-]+(?: (?:of |the |and |for )?\p{Lu}[\p{L}’'-]+){0,4}(?:,| \(| –) ?(?:which is |who are )?(?:a|an|the|our|its)? ?(?:\p{Ll}+ ){0,4}(?:service|charity|project|group|club|programme|helpline|line|centre|organisation|drop-?in|church|mosque|hub)\b/u;
/** Somebody to turn to: by name or with a number. */
const TURN_TO = /\b(?:can|could|may|should|to|will|would|knows? to|able to|free to|if (?:she|he|they|things)\b[^.]{0,40}) (?:also |always |then |still )?(?:ring|call|contact|phone|text|turn to|go to|speak to|talk to|reach|come back to|get in touch with|get hold of)\b/i;
/** What the writer or another worker is to do is no offer to the family. */
const WORKER = /^\W*(?:i|we|(?:the )?(?:social worker|health visitor|school|police|writer|professionals?|agencies))\b/i;
const PAST_OR_REFUSED = /\b(?:declined|refused|closed (?:last|in)|no longer (?:runs|exists)|finished in|ended in)\b/i;

/** No service or person to turn to is named for the family. After practice point 8 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'services-missing',
  point: 8,
  level: 'should',
  kinds: ['assessment', 'closing'],
  scope: 'document',
  title: 'Where the family can turn',
  why: 'When the worker has gone the family needs a name and a number. A list of general advice is not used at two in the morning.',
  todo: 'Name a service, group, charity or person near the family, what it helps with and how to reach it.',
  bad: [{ text: '# Assessment of Ella Marsh\nElla is late for school on most days. Counselling for Ella to be found. Mum wants no social worker.', kind: 'assessment' }],
  good: [
    '# Assessment of Ella Marsh\nElla is often late. The health visitor will offer support around sleep.',
    '# Assessment of Ella Marsh\nMum goes to Home-Start on Mondays.',
    '# Assessment of Ella Marsh\nReferral to Horizon (drug and alcohol service) for Dad by 20 March 2026.',
    '# Assessment of Ella Marsh\nMum can ring Ann Brown, the health visitor, on 01632 960237.',
    '# Assessment of Ella Marsh\nMum was told of the Riverside Advice Project in Hill Street.',
  ],
  judge: (document) => {
    const named = document.units.some((unit) => isRunningText(unit) && unit.sentences.some((sentence) => namesService(unit, sentence)));
    return named ? [] : [{ message: 'The document names no service, group, charity or person to whom the family can turn.' }];
  },
});

function namesService(unit: AnalysedUnit, sentence: Sentence): boolean {
  const { text } = sentence;
  if (PAST_OR_REFUSED.test(text)) return false;
  const matches = sentence.allMatches('services').filter((match) => !sentence.isNegatedBefore(match.first, 2));
  // A known service's name is written with a capital; "shelter" and "kinship" are words.
  if (matches.some((match) => (match.row.columns.type === 'known' ? isCapital(sentence, match.first) : isForFamily(unit, sentence)))) return true;
  if (sentence.mentionsOf('agency').some((mention) => mention.sector === 'voluntary' && isCapital(sentence, mention.first) && mention.last > mention.first)) return true;
  if (sentence.mentionsOf('agency').some((mention) => isCapital(sentence, mention.first) && mention.last > mention.first && /\b(?:service|services|project|team|hub|centre|group|line)$/i.test(sentence.textOf(mention)) && isForFamily(unit, sentence) && !/\b(?:social|gateway|police|school|council)\b/i.test(sentence.textOf(mention)))) return true;
  if (NAMED.test(text)) return true;
  if (isStandingBy(sentence) || GOES_TO_NAMED.test(text) || LINE.test(text)) return true;
  return sentence.mentionsOf('name').length > 0 && isOfferedTo(sentence);
}

/** "The health visitor will offer support around sleep", "School remains the first point of contact": a worker or a service who is there for the family from now on. */
function isStandingBy(sentence: Sentence): boolean {
  return sentence.mentionsOf('role', 'agency').some((mention) => {
    if (/\b(?:social work\w*|police|officer|court|panel|council|children[’']s services|chair|IRO|MASH)\b/i.test(sentence.textOf(mention))) return false;
    const after = sentence.analysis.text.slice(sentence.spanOf(mention.first, mention.last).end, sentence.end);
    return STANDS_BY.test(after);
  });
}

const STANDS_BY = /^(?: \([^)]*\)|, [^,]{2,40},)? (?:(?:is|are) (?=helping|supporting|visiting|seeing|working with)|will |is going to |can |continues to |are going to |to |is there to |has offered to |have offered to )(?:also |still |then |now )?(?:continue to |keep |carry on |remain |be )?(?:review(?:ing)? |see(?:ing)? |monitor(?:ing)? |prescrib(?:e|ing) |involved\b|offer(?:ing)? (?:\p{L}+ ){0,3}(?:support|help|advice|sessions?|visits?|counselling|appointments?)|provid(?:e|ing) (?:\p{L}+ ){0,3}(?:support|help|advice|sessions?|counselling)|support(?:ing)? (?:her|him|them|the family|mum|dad|the parents|\p{Lu}|with|around)|help(?:ing)? (?:her|him|them|the family|mum|dad|with|\p{Lu})|visit(?:ing)? (?:weekly|monthly|fortnightly|regularly|the family|her|them|every)|(?:be )?available|(?:be )?(?:the )?(?:first |main |key )?point of contact|check(?:ing)? in with)/u;

/** "Mum can ring Ann Brown", "she may call me on 01632…": a name or number stands behind the words. */
function isOfferedTo(sentence: Sentence): boolean {
  const { text } = sentence;
  const match = TURN_TO.exec(text);
  if (!match || WORKER.test(text) || /\b(?:not|\w*n['’]t|never|nobody|told)\b[^.;]{0,12}$/i.test(text.slice(0, match.index))) return false;
  const end = sentence.start + match.index + match[0].length;
  return sentence.mentionsOf('name').some((mention) => { const at = sentence.spanOf(mention.first, mention.last).start - end; return at >= 0 && at < 25; }) || /\b0\d{2,4}[ \d]{6,}/.test(text) || /^\s*(?:me|us)\b/i.test(sentence.analysis.text.slice(end));
}

/** "Dad goes to Men’s Shed", "has signed up to Kooth": what is gone to has a name of its own and is no school. */
const GOES_TO_NAMED = /\b(?:goes to|attends|going to|joined|signed up (?:to|for|with)|enrolled (?:on|at|in|with)|linked in with|registered with|supported by|in touch with|engaged with|working with|referred to) (?:the )?(?!(?:[\p{L}’'.-]+ ){0,3}(?:School|Primary|Academy|College|Nursery|High|Court|Conference|Hospital|Police|Council|Services|MASH|Surgery|Practice)\b)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/u;
/** A number left with the family. */
const LINE = /\b(?:crisis|out[- ]of[- ]hours|duty|help ?line|emergency|support line)\b[^.;]{0,20}\b(?:number|line|details|card)\b[^.;]{0,25}\b(?:left|given|shared|provided|sent|with)\b|\b(?:has|have|given|left|gave)\b[^.;]{0,30}\b(?:crisis team|out[- ]of[- ]hours|duty|help ?line)(?:['’]s)? (?:number|details|card)\b/iu;

function isCapital(sentence: Sentence, at: number): boolean {
  return sentence.analysis.tokens[at]?.capital ?? false;
}

/** It helps, or is to help, somebody of the family: they go there, are referred, are offered a place. */
function isForFamily(unit: AnalysedUnit, sentence: Sentence): boolean {
  return /\b(?:referr\w+|place|goes|go|going|attend\w*|join\w*|offer\w*|start\w*|sessions?|support\w*|help\w*|ring|call|contact|consider|work\w*|with|see\w*|carry on|continu\w*|keeps?|waiting list|told (?:of|about)|number|course|programme|open to|available|access\w*|uses?|using)\b/i.test(sentence.text) || unit.type === 'item' || unit.type === 'row';
}

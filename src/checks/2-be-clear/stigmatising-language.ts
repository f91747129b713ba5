import type { Match, Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import phrases from './stigmatising-language.tsv';

/** Wording that blames, labels, belittles or doubts. After practice point 2 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'stigmatising-language',
  point: 2,
  level: 'should',
  kinds: 'all',
  scope: 'span',
  title: 'Wording that blames or labels',
  why: 'It tells how somebody was judged and not what happened. A child or parent may one day read it.',
  todo: 'Say what was seen or said, and name who did what.',
  lexicons: [readLexicon('stigmatising-language', phrases)],
  bad: [
    { text: 'Mum is [[hard to reach]].', better: 'Mum did not answer the door on 3 and 7 March; she works nights.' },
    { text: 'It is a [[toxic relationship]].' },
    { text: 'Grandad is a complete time waster.' },
    { text: 'The flat is an absolute dump.' },
    { text: 'She walks well enough when it suits her.' },
    { text: 'He is his own worst enemy.' },
  ],
  good: ['She said: “They call us a problem family.”', 'The health visitor could not reach the surgery by telephone.', 'The LAC nurse weighed him.', 'Mum claims housing benefit.', 'She had a headache and a sore tip of her finger.', 'He was dirty and cold.'],
  find(unit) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      let before: Match | null = null;
      for (const match of sentence.matches('stigmatising-language')) {
        if (isName(sentence, match) || isTitle(sentence, match)) continue;
        const joined = before !== null && goesOn(sentence, before, match);
        before = match;
        if (joined) continue;
        const { why, instead } = match.row.columns;
        const words = sentence.analysis.text.slice(match.start, match.end);
        marks.push({
          paragraph: sentence.paragraph,
          start: match.start,
          end: match.end,
          message: `“${words}” judges rather than describes.`,
          ...(why ? { why } : {}),
          ...(instead ? { todo: `Say instead what happened, for example: ${instead}.` } : {}),
        });
      }
    }
    return marks;
  },
});

/** The name of a person or an agency: "Mr Idle", "Domestic Abuse Service". */
function isName(sentence: Sentence, match: Match): boolean {
  return sentence.mentions.some((mention) => (mention.class === 'agency' || mention.class === 'name') && mention.first <= match.first && mention.last >= match.last);
}

/** The title of a review, job or team: "the LAC nurse", "a CP conference". */
function isTitle(sentence: Sentence, match: Match): boolean {
  return /\p{Lu}{2}|[Ll]ooked after|[Pp]rotection|[Ii]n need/u.test(sentence.analysis.text.slice(match.start, match.end)) && /^(?:reviews?|nurses?|medicals?|team|teams|status|meetings?|plans?|service|services|teacher|doctor|health|conference|register|assessment|register|process|procedures|lead|coordinator|department|unit|panel|forms?|paperwork|education|regulations|stocktake|administrator)$/.test(sentence.wordAt(match.last + 1));
}

/** Whether the second phrase is part of one judgement with the first ("a handful who plays people off"): close behind, and not added by "and". */
function goesOn(sentence: Sentence, first: Match, second: Match): boolean {
  if (second.first - first.last > 3) return false;
  for (let at = first.last + 1; at < second.first; at += 1) if (/^(?:and|or|but|,|;)$/.test(sentence.wordAt(at))) return false;
  return true;
}

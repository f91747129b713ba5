import type { Match, Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import phrases from './stigmatising-language.tsv';

export const JUDGING_WORDS = readLexicon('stigmatising-language', phrases);

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
  lexicons: [JUDGING_WORDS],
  bad: [
    { text: 'Mum is [[hard to reach]].', better: 'Mum did not answer the door on 3 and 7 March; she works nights.' },
    { text: 'It is a [[toxic relationship]].' },
    { text: 'Grandad is a complete time waster.' },
    { text: 'The flat is an absolute dump.' },
    { text: 'She walks well enough when it suits her.' },
    { text: 'He is his own worst enemy.' },
    { text: 'She is [[a right wee madam]].' },
    { text: 'Dad has [[not got a clue]].' },
    { text: 'He is [[a prolific misper]].' },
  ],
  good: ['He has diabetes (high sugar in the blood). The bank would not open an account.', 'She said: “They call us a problem family.”', 'The health visitor could not reach the surgery by telephone.', 'The LAC nurse weighed him.', 'Mum claims housing benefit.', 'She had a headache and a sore tip of her finger.', 'He was dirty and cold.', 'He did not want us to think that Mum was lazy.', 'She is a member of a family of six.', 'It is too much for a boy of nine.', 'She is wild about the dog.', 'A piece of work with Kian starts on 4 May.', 'Mum rang and asked for it in writing.'],
  find(unit) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      let before: Match | null = null;
      for (const match of sentence.matches('stigmatising-language')) {
        if (isName(sentence, match) || isTitle(sentence, match) || isOthersThought(sentence, match) || isPlainOf(sentence, match)) continue;
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

/** What somebody feared to be thought or was called: "he did not want us to think that Mum was lazy", "they call her naughty". */
function isOthersThought(sentence: Sentence, match: Match): boolean {
  const before = sentence.analysis.text.slice(Math.max(sentence.start, match.start - 70), match.start);
  if (/\b(?:us|people|anyone|anybody|everyone|everybody|others|them|you|me|staff|teachers?|workers?) (?:to |will |would |might |must )?(?:think|thinking|believe|say|assume|see)\b[^.;]*$/i.test(before)) return true;
  // What children call each other; a worker who calls somebody names is another matter.
  return sentence.mentionsOf('role', 'agency').length === 0 && /\b(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|led|ling)?) (?:him|her|them|me|us|himself|herself|a boy|a girl|\p{Lu}\p{L}+) (?:as )?(?:an? )?$/iu.test(before);
}

const PLAIN_OF = /^(?:member|part|kind|sort|type|form|result|picture|photo\w*|drawing|record|case|matter|number|couple|child|children|life|care|bit|lot|side|head|end|start|loss|death|birth|lack|sign|story|name|home|house|example|view|friend|sister|brother|son|daughter|half|third|age|gem|treasure|star|hero|angel|joy|delight|rock|darling|dote|wonder|lamb|pet|dream|love|giant|support)s?$/;

/** "a member of a family", "a gem of a dad": not every noun before "of a" is contempt. */
function isPlainOf(sentence: Sentence, match: Match): boolean {
  return sentence.wordAt(match.last - 1) === 'a' && sentence.wordAt(match.last - 2) === 'of' && match.last - match.first === 4 && /^(?:family|household|mother|father|mum|dad|boy|girl|child|man|woman|parent)$/.test(sentence.wordAt(match.last)) && PLAIN_OF.test(sentence.wordAt(match.first + 1));
}

/** Whether the second phrase is part of one judgement with the first ("a handful who plays people off"): close behind, and not added by "and". */
function goesOn(sentence: Sentence, first: Match, second: Match): boolean {
  if (second.first - first.last > 3) return false;
  for (let at = first.last + 1; at < second.first; at += 1) if (/^(?:and|or|but|,|;)$/.test(sentence.wordAt(at))) return false;
  return true;
}

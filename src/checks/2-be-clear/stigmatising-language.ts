import type { Match, Sentence } from '../../language/analysis';
import { respectfulWording } from '../../language/respectful-wording';
import { startOfName } from '../../language/said-of-person';
import { STIGMATISING_LANGUAGE, stigmatisingPhrases, whyStigmatising } from '../../language/stigmatising';
import { defineCheck, type Mark, type SpanCheck } from '../check';

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
  lexicons: [STIGMATISING_LANGUAGE],
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
    { text: 'Kai [[is the problem]].', better: 'Kai ran out of four lessons on 3 May, each time after he was asked to read aloud.' },
    { text: 'She [[never turns up]] for anything.' },
    { text: 'They [[will never change]].' },
    { text: 'Kai is a [[drain on the budget]].' },
  ],
  good: ['He has diabetes (high sugar in the blood). The bank would not open an account.', 'She said: “They call us a problem family.”', 'The health visitor could not reach the surgery by telephone.', 'The LAC nurse weighed him.', 'Mum claims housing benefit.', 'She had a headache and a sore tip of her finger.', 'He was dirty and cold.', 'He did not want us to think that Mum was lazy.', 'She is a member of a family of six.', 'It is too much for a boy of nine.', 'She is wild about the dog.', 'A piece of work with Kian starts on 4 May.', 'Mum rang and asked for it in writing.', 'Mum claims Carer’s Allowance.', 'The family have been known to services since 2019.', 'It is not known what he is entitled to.', 'She hid behind the sofa.'],
  find(unit) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      let before: Match | null = null;
      for (const match of stigmatisingPhrases(sentence)) {
        const joined = before !== null && goesOn(sentence, before, match);
        before = match;
        if (joined) continue;
        const { where, instead, replace } = match.row.columns;
        const { start } = sentence.spanOf(where === 'called' ? startOfName(sentence, match.first) : match.first, match.last);
        const words = sentence.analysis.text.slice(start, match.end);
        const replacement = replace ? respectfulWording(replace, words, sentence.analysis.text.slice(0, start)) : null;
        const why = whyStigmatising(match);
        marks.push({
          paragraph: sentence.paragraph,
          start,
          end: match.end,
          message: `“${words}” judges rather than describes.`,
          ...(why ? { why } : {}),
          ...(instead ? { todo: `Say instead what happened, for example: ${instead}.` } : {}),
          ...(replacement ? { replacements: [replacement] } : {}),
        });
      }
    }
    return marks;
  },
});

/** Whether the second phrase is part of one judgement with the first ("a handful who plays people off"): close behind, and not added by "and" or "with". */
function goesOn(sentence: Sentence, first: Match, second: Match): boolean {
  if (second.first - first.last > 3) return false;
  for (let at = first.last + 1; at < second.first; at += 1) if (/^(?:and|or|but|with|,|;)$/.test(sentence.wordAt(at))) return false;
  return true;
}

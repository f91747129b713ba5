import type { AnalysedUnit, Sentence } from '../../language/analysis';
import { defineCheck, type Mark, type SpanCheck } from '../check';

const LONGEST = 35;
/** A line that lists: "Present: Ms Ali (social worker); Mr Dunn (school); …", or one item under another. */
const LIST = /[;\n•·▪]/;

/** A sentence of more than 35 words. After practice point 2 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'hard-to-read',
  point: 2,
  level: 'consider',
  kinds: 'all',
  scope: 'span',
  title: 'A long sentence',
  why: 'Readers lose the thread of a sentence this long, and somebody who reads English as a second language loses it sooner.',
  todo: 'Make two or three sentences of it, each with one fact.',
  bad: [
    {
      text: 'Mum was seen. [[She said that she had been to the surgery on the Monday and that the doctor had told her to come back on the Friday if the rash on the back of Ella’s knees had not gone down by then.]] Ella slept.',
      better: 'Mum was seen. She had been to the surgery on the Monday. The doctor told her to come back on the Friday if the rash on the back of Ella’s knees had not gone down. Ella slept.',
    },
  ],
  good: [
    'Mum was seen. She said that she had been to the surgery on the Monday and that the doctor had told her to come back on the Friday. Ella slept.',
    'Present: Ms Ali, social worker for both of the children; Mr Dunn, head teacher of Hill Primary School; Ms Beti Lloyd, health visitor; Ms Ann Lowe, mother of both of the children; Mr Tom Lowe, their grandfather; Ms Eve Hart, housing officer.',
    '“I went down the stairs and I saw him and he was shouting and then I went back up the stairs and I got the phone and I rang Nan and Nan said to stay in my room so I did.”',
  ],
  find: (unit) => unit.sentences.flatMap((sentence) => mark(unit, sentence)),
});

function mark(unit: AnalysedUnit, sentence: Sentence): Mark[] {
  const { text } = sentence;
  if (sentence.length <= LONGEST) return [];
  const words = wordsIn(sentence);
  if (words <= LONGEST) return [];
  // Items that stand in one line or cell are counted one by one.
  const isList = LIST.test(text) && (text.includes('\n') || unit.type === 'row' || /^[^;]{0,60}:/.test(text) || (text.match(/[;•·▪]/g)?.length ?? 0) > 1);
  if (isList && text.split(LIST).every((item) => (item.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,:/-]*/gu)?.length ?? 0) <= LONGEST)) return [];
  return [{ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end, message: `This sentence has ${words} words.` }];
}

/** A word with a hyphen is one; a sentence that is somebody's own words is left as it was said. */
function wordsIn(sentence: Sentence): number {
  if (sentence.quotes.some((quote) => quote.start <= sentence.start + 1 && quote.end >= sentence.end - 2)) return 0;
  return sentence.tokens.filter((token) => token.kind !== 'punctuation' && !token.joined).length;
}

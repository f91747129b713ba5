import { namesSource } from '../../language/attribution';
import type { Match, Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import impersonal from './impersonal.tsv';

/** A view, worry or report whose source the sentence does not name. After practice point 2 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'unattributed',
  point: 2,
  level: 'should',
  kinds: 'all',
  scope: 'span',
  title: 'Nobody is named as the source',
  why: 'A reader cannot weigh a view, or ask about it, without knowing whose it is. Nameless views grow into facts as they are copied from record to record.',
  todo: 'Name the person and their job, or the agency, and say when they said it.',
  lexicons: [readLexicon('impersonal', impersonal)],
  bad: [
    { text: '[[It was felt that Mum is doing better.]]', better: 'The health visitor, Moira Bell, said on 4 March that Mum is doing better: she has kept all three appointments.' },
    { text: 'Concerns have been raised about his attendance.' },
    { text: 'He is believed to be living at the flat.' },
  ],
  good: [
    'It was felt by the headteacher that Mum is doing better.',
    'The nursery raised concerns about his attendance.',
    'Grandma told me that she believes that he is living at the flat.',
    'No concerns were raised.',
  ],
  find(unit) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      const match = sentence.matches('impersonal').find((candidate) => isStated(sentence, candidate));
      if (!match) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end, message: `“${sentence.analysis.text.slice(match.start, match.end)}” does not say who.` });
    }
    return marks;
  },
});

function isStated(sentence: Sentence, match: Match): boolean {
  const { text } = sentence.analysis;
  if (sentence.isNegatedBefore(match.first) || /\b(?:no|nor|not|nobody|never)\b/i.test(text.slice(match.start, match.end))) return false;
  if (/\b(?:whether|if|any|should|in case)\b[^.;]{0,30}$/i.test(text.slice(sentence.start, match.start)) || sentence.text.trimEnd().endsWith('?')) return false;
  return !namesSource(sentence, match);
}

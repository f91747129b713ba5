import { isRunningText, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { defineCheck, type Mark, type WholeTextCheck } from '../check';
import terms from './jargon.tsv';

const EXPLAINED_AFTER = /^[\s,]*(?:\((?!\s*\d)[^)]*\p{Ll}{3,}|[–—-]\s*\p{L}|,?\s*(?:that is|which (?:is|means|says|sets|lists|was|are)|meaning|means|i\.e\.|in other words|or in plain|so (?:that )?(?:he|she|they)|where (?:the|we|a)|when (?:the|a)|(?:is|are) (?:the|a|an|where|when|what)\b)|,\s*(?:the|a|an|our|his|her|their)\s)/iu;
const EXPLAINED_BEFORE = /(?:called|known as|named|the so-called|termed|what we call|\()\s*(?:a |an |the |“|"|‘|')?$/i;

/** A term of the trade that is not explained where it first stands. After practice point 2 of NSPCC Learning (2025). */
export default defineCheck<WholeTextCheck>({
  id: 'jargon',
  point: 2,
  level: 'should',
  kinds: 'all',
  scope: 'span',
  whole: true,
  title: 'A term of the trade',
  why: 'People outside your service, and the family, may not know it or may read it otherwise.',
  todo: 'Use the plain word, or explain it once where it first stands.',
  lexicons: [readLexicon('jargon', terms)],
  bad: [
    { text: 'Ella is on the ninth [[centile]].', better: 'Ella is on the ninth centile, that is, of a hundred children her age about nine weigh less.' },
    { text: 'The next [[core group]] is on 4 May.' },
  ],
  good: ['The core group (the small group of family and workers who carry out the plan) meets on 4 May.', 'I will contact the school.', 'Grandma said: “They never tell you what a core group is.”'],
  find(document) {
    const marks: Mark[] = [];
    const seen = new Set<unknown>();
    for (const unit of document.units) {
      if (!isRunningText(unit) && unit.type !== 'heading') continue;
      const isTitle = unit.type === 'heading' && unit.text.trim() === document.title;
      if (isTitle) continue;
      for (const sentence of unit.sentences) {
        for (const match of sentence.matches('jargon')) {
          if (seen.has(match.row)) continue;
          // A heading names a section of the form; the first use that somebody wrote counts.
          if (unit.type === 'heading') continue;
          seen.add(match.row);
          if (isExplained(sentence, match) || isName(sentence, match)) continue;
          const { plain } = match.row.columns;
          const words = sentence.analysis.text.slice(match.start, match.end);
          marks.push({
            paragraph: sentence.paragraph,
            start: match.start,
            end: match.end,
            message: `“${words}” may not be understood outside your service.`,
            ...(plain ? { todo: `In plain words: ${plain}.` } : {}),
          });
        }
      }
    }
    return marks;
  },
});

function isExplained(sentence: Sentence, match: Match): boolean {
  const { text } = sentence.analysis;
  return EXPLAINED_AFTER.test(text.slice(match.end, match.end + 120)) || EXPLAINED_BEFORE.test(text.slice(Math.max(0, match.start - 40), match.start));
}

/** Part of the name of a team, job or person: "Direct Work Team", "Reviewing Officer". */
function isName(sentence: Sentence, match: Match): boolean {
  return sentence.mentions.some((mention) => (mention.class === 'agency' || mention.class === 'role') && mention.first <= match.first && mention.last >= match.last);
}

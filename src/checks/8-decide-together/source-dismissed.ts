import { near, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import dismissal from './dismissal.tsv';
import laySource from './lay-source.tsv';

/** What a check found: the information was tested, whatever came of it. */
const CHECKED =
  /\b(?:visited|visit (?:on|was|found)|checked (?:with|this|it|and)|checks? (?:with|found|showed|was|were)|went to (?:the|see)|spoke (?:to|with)|saw (?:the|both|all|him|her|them|no)|found (?:no|that|the|both|all|nothing)|confirmed (?:that|by|this|it|with)|records? show|looked (?:at|in|round|into (?:it|this|what))|asked (?:the|mum|dad|school|her|him|them|\p{Lu}\p{Ll}+) (?:about|whether|if)|has been (?:checked|followed up|tested)|was (?:checked|followed up|tested|taken seriously)|taken seriously|given the same weight|followed (?:this|it) up)\b/iu;

/** Information from a relative, a neighbour, the public or a charity set aside without a check. After practice point 8 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'source-dismissed',
  point: 8,
  level: 'must',
  kinds: 'all',
  scope: 'span',
  title: 'Somebody’s information set aside without a check',
  why: 'Relatives, neighbours, charities and callers who give no name often know what agencies do not. A quarrel or a grudge says nothing about whether the information is true.',
  todo: 'Say what they reported, what was done to check it and what that showed; or plan the check, with a name and a date.',
  lexicons: [readLexicon('dismissal', dismissal), readLexicon('lay-source', laySource)],
  bad: [
    { text: '[[The call from the neighbour appears malicious.]]', better: 'The neighbour said that the children are out at midnight. I visited on 3 March at 11pm and both were in bed.' },
    { text: 'Grandmother rang again about drug use but there is a family feud, so this was not followed up.' },
  ],
  good: ['The neighbour’s report was checked: I visited the same day and found both children in bed.', 'Mum said that her sister is spiteful.'],
  find(unit) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      if (!sentence.has('dismissal')) continue;
      const around = near(unit, sentence);
      if (!fromLaySource(unit.sentences.slice(0, unit.sentences.indexOf(sentence) + 1).slice(-3)) || around.some((other) => CHECKED.test(other.text))) continue;
      if (marks.some((mark) => mark.end >= sentence.start - 1 && mark.paragraph === sentence.paragraph)) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end });
    }
    return marks;
  },
});

function fromLaySource(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => sentence.has('lay-source'));
}

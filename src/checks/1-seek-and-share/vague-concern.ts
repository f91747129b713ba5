import { near, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { hasParticulars } from '../../language/particulars';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import phrases from './vague-concern.tsv';

const LEXICON = readLexicon('vague-concern', phrases);

/** "asked whether she had any worries", "if there are concerns": nobody states a worry. */
const ASKED = /\b(?:whether|if|any|should)\b[^.;]{0,40}$/i;
const PROCESS = /^(?:\W*)(?:form|report|meeting|log|record|policy|procedure|referral form|team|hub|lead|officer|unit|number|line|helpline|notification)\b/i;

/** A worry with nothing near that says what was seen, heard, said or done. After practice point 1 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'vague-concern',
  point: 1,
  level: 'must',
  kinds: 'all',
  scope: 'span',
  title: 'A worry without particulars',
  why: 'A reader who has not met the family cannot tell from this what happened or how serious it is. Reviews of serious cases find again and again that a worry put in general words was not acted on.',
  todo: 'Say what was seen, heard, said or done: who, when, how often, and what it means for the child.',
  lexicons: [LEXICON],
  bad: [
    { text: '[[There are ongoing concerns around home conditions]].', better: 'On 3 March I saw mould on the bedroom wall and no bedding on either bed.' },
    { text: 'Poor supervision of the children.' },
    { text: 'Worries remain about the baby.' },
  ],
  good: [
    'There are concerns about home conditions: on 3 March the beds had no bedding and the fridge was empty.',
    'I asked whether the school had any concerns.',
    'The nursery has no concerns about Ava.',
    'School raised concerns on 4 May. Ellie came in with a bruise on her cheek.',
  ],
  find(unit) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      const match = sentence.matches('vague-concern').find((candidate) => isStated(sentence, candidate));
      if (!match || hasParticulars(near(unit, sentence))) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end, message: `“${shorten(sentence.analysis.text.slice(match.start, match.end))}” does not say what was seen, heard, said or done.` });
    }
    return marks;
  },
});

function isStated(sentence: Sentence, match: Match): boolean {
  if (sentence.isNegatedBefore(match.first)) return false;
  const { text } = sentence.analysis;
  if (/\b(?:no|without|nor)\b/i.test(text.slice(match.start, match.end))) return false;
  if (sentence.text.trimEnd().endsWith('?')) return false;
  if (ASKED.test(text.slice(sentence.start, match.start))) return false;
  return !PROCESS.test(text.slice(match.end));
}

function shorten(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 57)}…`;
}

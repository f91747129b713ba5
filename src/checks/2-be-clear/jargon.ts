import type { Span } from '../../document/case-document';
import { isRunningText, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { defineCheck, type Mark, type WholeTextCheck } from '../check';
import terms from './jargon.tsv';

const EXPLAINED_AFTER =
  /^(?:s|’s|'s)?[\s,]*(?:\((?!\s*\d)[^)]*\p{Ll}{3,}|[–—-]\s*\p{L}|(?:that is|which (?:is|means|says|sets|lists|was|are|tells)|meaning|means|i\.e\.|in other words|or in plain|or\s+(?:the|a|an)\s|so (?:that )?(?:he|she|they)|where (?:the|we|a)|when (?:the|a)|(?:is|are) (?:the|a|an|where|when|what|how)\b|says? (?:what|how|who|that|where)|tells? us|lets? (?:the|her|him|them))|,\s*(?:the|a|an|our|his|her|their)\s|[^.]{0,40}\.\s+(?:It|This|That|They|These) (?:means?|is (?:a|the|where|when|what)|are (?:a|the)|says?|tells?)\b)/u;
const EXPLAINED_BEFORE = /(?:called|known as|named|the so-called|termed|what we call|\()\s*(?:a |an |the |“|"|‘|')?$/i;

/** Rows for the same words in everyday use, longer than the term: "the car's registration number". */
const EVERYDAY = 'everyday';
/** Words that a pattern needs to know the term by and that are no part of it. */
const EDGE = /^(?:to|from|into|at|on|in|as|for|with|and|if|once|of|by|since|under|until|is|was|has|will|be|been|are|were|the|,|\.|;|:|\))$/;

/** A term of the trade that is not explained where it first stands. After practice point 2 of NSPCC Learning (2025). */
export default defineCheck<WholeTextCheck>({
  id: 'jargon',
  point: 2,
  level: 'should',
  kinds: 'all',
  scope: 'span',
  whole: true,
  title: 'A professional term',
  why: 'People outside your service, and the family, may not know it, or may take it to mean something else.',
  todo: 'Use the plain word, or explain it once where it first stands.',
  lexicons: [readLexicon('jargon', terms)],
  bad: [
    { text: 'Ella is on the ninth [[centile]].', better: 'Ella is on the ninth centile, that is, of a hundred children her age about nine weigh less.' },
    { text: 'The next [[core group]] is on 4 May.' },
    { text: 'We met for a [[strategy discussion]].' },
    { text: 'Her reading is [[wave three]].' },
    { text: 'The school would have his name on the [[register]].' },
    { text: 'Their aunt was asked about [[kinship]].' },
    { text: 'She is autistic and on the [[pathway]].' },
  ],
  good: ['She is looked after by her gran on Mondays. She did not attend because her car broke down.', 'The car’s registration number is known.', 'The front door was open.', 'A special guardianship order was made. It means that Gran decides things until she is 18.', 'The core group (the small group of family and workers who carry out the plan) meets on 4 May.', 'I will contact the school.', 'His name went on the child protection register. It came off the register in May.', 'The law precludes disclosure of this to the club.', 'Mum rang the antenatal clinic.', 'He was marked late on the register.', 'Grandma said: “They never tell you what a core group is.”'],
  find(document) {
    const marks: Mark[] = [];
    const seen = new Set<string>();
    for (const unit of document.units) {
      if (!isRunningText(unit) && unit.type !== 'heading') continue;
      const isTitle = unit.type === 'heading' && unit.text.trim() === document.title;
      if (isTitle) continue;
      for (const sentence of unit.sentences) {
        let before: Match | null = null;
        for (const match of sentence.matches('jargon')) {
          if (match.row.columns.field === EVERYDAY) {
            // The full title tells what the short one means: "the child protection register", and then "the register".
            if (match.row.columns.note) seen.add(match.row.columns.note);
            continue;
          }
          const shared = shares(sentence, before, match);
          before = match;
          if (shared) continue;
          const term = termOf(sentence, match);
          if (seen.has(term)) continue;
          // A heading names a section of the form; the first use that somebody wrote counts.
          if (unit.type === 'heading') continue;
          seen.add(term);
          const { start, end } = ownWords(sentence, match);
          if (isExplained(sentence, start, end) || isName(sentence, match)) continue;
          const { plain } = match.row.columns;
          const words = sentence.analysis.text.slice(start, end);
          marks.push({
            paragraph: sentence.paragraph,
            start,
            end,
            message: `“${words}” may not be understood outside your service.`,
            ...(plain ? { todo: `In plain words: ${plain}.` } : {}),
          });
        }
      }
    }
    return marks;
  },
});

/** The span of a match without the words at its edges that are no part of the term. */
function ownWords(sentence: Sentence, match: Match): Span {
  let { first, last } = match;
  while (last > first && EDGE.test(sentence.wordAt(last))) last -= 1;
  while (first < last && EDGE.test(sentence.wordAt(first)) && sentence.wordAt(first) !== 'in') first += 1;
  return /^(?:the reporter)$/i.test(sentence.analysis.text.slice(match.start, match.end)) ? match : sentence.spanOf(first, last);
}

function isExplained(sentence: Sentence, start: number, end: number): boolean {
  const { text } = sentence.analysis;
  return EXPLAINED_AFTER.test(text.slice(end, end + 120)) || EXPLAINED_BEFORE.test(text.slice(Math.max(0, start - 40), start));
}

/** The words without their endings: "core groups" is the term "core group" again, though one row may hold several terms. */
function termOf(sentence: Sentence, match: Match): string {
  const words: string[] = [];
  for (let at = match.first; at <= match.last && words.length < 2; at += 1) {
    const word = sentence.wordAt(at);
    if (!/^(?:the|a|to|on|off|onto|at|his|her|their|current|new|.)$/.test(word)) words.push(word.replace(/(?:ed|ing|s)$/, ''));
  }
  return words.join(' ');
}

/** Part of the name of a team, job or person: "Direct Work Team", "Reviewing Officer", "perinatal psychiatrist". */
function isName(sentence: Sentence, match: Match): boolean {
  return sentence.mentions.some((mention) => (mention.class === 'agency' || mention.class === 'role') && ((mention.first <= match.first && mention.last >= match.last && mention.last - mention.first > match.last - match.first) || (mention.first === match.last + 1 && mention.class === 'role')));
}

/** Two phrases that share a word of weight are one term: "to universal" and "universal at". */
function shares(sentence: Sentence, before: Match | null, match: Match): boolean {
  for (let at = match.first; before !== null && at <= before.last; at += 1) if (sentence.wordAt(at).length > 3) return true;
  return false;
}

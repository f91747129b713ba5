import { findActions } from '../../../language/actions';
import type { Match, Sentence } from '../../../language/analysis';
import { childrenOf, isChild, type Child } from '../../../language/children';
import { readLexicon } from '../../../language/lexicon';
import { isProfessional, knownPeople } from '../../../language/professionals';
import { recipientPlaces } from '../../../language/recipients';
import { isUnderStrengths, strengthsIn } from '../../../language/strengths';
import { textBefore, textOf } from '../../../language/surroundings';
import { aboutOf, around, placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import harmText from './harm.tsv';

/** What the strength does against the worry. */
const KEEPS_SAFE = /\b(?:safe(?:r|ty)?|protect\w*|so that|which means|this means|reduces?|lowers?|no longer|instead of|rather than|because of (?:this|that)|if (?:she|he|they|mum|dad|things|it)|when (?:she|he|they|mum|dad) (?:is|are|was|were|does|drinks?|goes|works))\b/i;

const BOTH = /\b(?:not|worr\w+|risks?|concerns?|dangers?|difficult\w*|weak\w*|needs?)\b/i;
/** Single words that need no more to be good. */
const ALONE = /^(?:loving|affectionate|caring|devoted|attentive|gentle|responsive|protective|reliable|resilient|thoughtful|determined|supportive|cheerful|popular|loves|adores|enjoys|excels|clean|immaculate|spotless|thriving|homely|cosy|confident|capable|proud|kind|patient|settled)$/i;
const WITH_CHILD = /\b(?:him|her|them|child|children|boys?|girls?|baby|both|every|most)\b/i;
/** What is hoped for, planned or not known. */
const NOT_YET = /\b(?:how|to|nobody|whether|if|should|would like|wants?|before|until|so that|somewhere|where|lost|I|we)\W+(?:\p{L}+\W+){0,2}$/iu;
/** What somebody wishes for. */
const HOPED_FOR = /\b(?:hop(?:es?|ed|ing)|wish(?:es|ed)?|would like|wants?|wanted)\b[^.;]{0,40}$/i;
const NO_STRENGTH = /\bfunny (?:mood|look|smell|feeling|tone|turn|way)\b/i;
/** Words that are good in some company only. */
const HOLLOW = /^(?:(?:told|tells) (?:me|us)\b.*|.*\bto say|.*\b999\b.*|knows that|smil\w+ at|runs with|kept close|helps with|close to his|asked for help|talking to|every morning|given up the|best in)$/i;
/** Attendance below this, in per cent, is no strength. */
const GOOD_SHARE = 92;
const TWO_SHARES = /(\d{1,3}(?:\.\d+)?) ?(?:%|per cent)[^%.]{0,80}?(\d{1,3}(?:\.\d+)?) ?(?:%|per cent)/i;

/** After practice point 1 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp1.q2a',
  point: 1,
  text: 'Have the strengths of the family, and what protects the child, been weighed too?',
  shows: 'Something that goes well or somebody who keeps the child safe, as plainly as the worries: who does what, and what it changes.',
  kinds: ['assessment', 'minutes', 'referral', 'closing'],
  checks: ['strengths-missing'],
  lexicons: [readLexicon('harm', harmText)],
  follows: { question: 'pp1.q2', answer: 'any', says: 'Whatever the answer: a worry is weighed beside what is strong.' },
  evidence(document, { on }) {
    const children = childrenOf(document, on);
    const known = knownPeople(document, on);
    // What is to be done and who gets the document may stand under the same heading.
    const others = new Set([...findActions(document).map(({ position }) => position.paragraph), ...recipientPlaces(document).map(({ paragraph }) => paragraph.index)]);
    return statements(document).flatMap((place): Place[] => {
      const { unit, sentence, at } = place;
      if (others.has(sentence.paragraph)) return [];
      // "What is going well, and what is not": the heading alone decides nothing.
      const isListed = isUnderStrengths(unit) && !BOTH.test(unit.headings[unit.headings.length - 1] ?? '');
      if (!strengthsIn(unit, sentence, children).some((match) => isPlain(sentence, match, children))) {
        const isOfFamily = sentence.mentions.some((mention) => mention.class !== 'crowd' && !isProfessional(sentence, mention, known));
        return isListed && at === 0 && sentence.length >= 4 && isOfFamily && !BOTH.test(sentence.text) ? [placeOf(sentence, 'strength', 2)] : [];
      }
      if (!isListed && sentence.has('harm')) return [];
      // What is good about a worker or a service is no strength of the family; attendance that fell is none either.
      const people = sentence.mentions.filter((mention) => mention.class !== 'crowd');
      if (!isListed && people.length > 0 && people.every((mention) => isProfessional(sentence, mention, known))) return [];
      const [, earlier, later] = TWO_SHARES.exec(sentence.text) ?? [];
      if (NO_STRENGTH.test(sentence.text) || (earlier !== undefined && (Number(later) < Number(earlier) || Number(earlier) < GOOD_SHARE) && /\battendance\b/i.test(sentence.text))) return [];
      const family = people.filter((mention) => !isProfessional(sentence, mention, known));
      // A name may be that of a place or a language: the words of kinship and the child are sure.
      const who = family.find(({ class: kind }) => kind === 'family' || kind === 'community') ?? family.find((mention) => isChild(sentence, mention, children));
      const isWeighed = around(place).some((near) => KEEPS_SAFE.test(near.text));
      return [placeOf(sentence, who ? aboutOf(sentence, who) : 'strength', isListed || isWeighed ? 1 : 3)];
    });
  },
});

/** The words themselves are plainly good, so that they can be shown as a strength. */
function isPlain(sentence: Sentence, match: Match, children: readonly Child[]): boolean {
  const words = textOf(sentence, match);
  const before = textBefore(sentence, match);
  // What somebody calls good is theirs to say; "the caring" is a task.
  if (sentence.isQuoted(match) || (/^(?:caring|kind)$/i.test(words) && /\b(?:the|some|of|different|this|that|same|any)\s$/i.test(before))) return false;
  // The writer's own steps, or somebody's at work: "Ms Gormley asked for help".
  if (/\bI\b[^.;]{0,60}$/.test(before) || /\b(?:word is|street)\b/i.test(sentence.text)) return false;
  if (NOT_YET.test(before) || HOPED_FOR.test(before) || /^Trust/.test(words) || HOLLOW.test(words) || (/ well$/.test(words) && sentence.wordAt(match.last + 1) === 'known')) return false;
  // "The team, who looked after him for a night".
  if (/^looked after/i.test(words) && !/^(?:well|is|are|was|were)$/.test(sentence.wordAt(match.first - 1))) return false;
  // "Takes her on Saturdays"; "took her hearing aids out", "have both been told".
  if (match.row.columns.type === 'relative' && /\b(?:her|both)$/i.test(words) && !/^(?:$|[.,;]|on|every|to|for|when|while|at|with|in|most|home|out|and|each|after|by)$/.test(sentence.wordAt(match.last + 1))) return false;
  if (match.row.columns.type === 'relative') return WITH_CHILD.test(words) || sentence.mentions.some((mention) => mention.first >= match.first && mention.last <= match.last && mention.first > match.first && isChild(sentence, mention, children));
  return match.first < match.last || ALONE.test(words);
}

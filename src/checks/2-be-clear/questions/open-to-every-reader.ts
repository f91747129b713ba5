import { isRunningText } from '../../../language/analysis';
import { placeOf, placeOfParagraph, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

/** "multi-agency safeguarding hub (MASH)". */
const SPELLED_OUT = /((?:[\p{L}’'-]+,? ){0,6}[\p{L}’'-]+)\s\((?:the |“|")?(\p{Lu}[\p{Lu}&]{1,6})s?[”"]?\)/gu;
/** "MASH (the multi-agency safeguarding hub)", "CAMHS, the children's mental health service". */
const GIVEN_OUT = /(?<![\p{L}])(\p{Lu}[\p{Lu}&]{1,6})(?: \(| – |, (?=the |an? |which ))((?:\p{L}[\p{L}’'-]*,? ?){3,10})/gu;
const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'a', 'on', 'an', 'with']);
/** A term of the trade with its meaning behind it. */
const EXPLAINED =
  /\b(?:core group|conference|strategy (?:discussion|meeting)|section \d+|child in need(?: plan)?|plan|order|threshold|register|registration|protocol|guardian|pathway|centile|tier \w+|level \w+|review|panel|hub|gateway|family time|placement|attachment|proceedings|public law outline|step[- ]down|enquir(?:y|ies)|safeguarder|reporter|hearing|assessment|referral)s?\b ?(?:\((?!\d)(?:[\p{L}’'-]+,? ){3,}[^()]*\)|, (?:that is|meaning|which (?:means|is)|where|in other words)\b|: (?:that is|it means)\b| – (?:that is|meaning|a |an |the |when |where ))/iu;
const IN_PLAIN_WORDS = /\b(?:in (?:other|plain|simple|everyday) (?:words|english)|put (?:simply|plainly)|what (?:this|that|it) means is|stands for|is short for)\b/i;
const GLOSSARY = /\b(?:glossary|abbreviations|acronyms|short forms|(?:words|terms) (?:used|we use|in this)|what (?:the|these) (?:words|letters|terms) mean)\b/i;

/** After practice point 2 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp2.q1',
  point: 2,
  text: 'Is the wording open to everyone who will read this, without professional shorthand?',
  shows: 'Short forms that are spelled out, terms that are explained, a list of words used.',
  kinds: 'all',
  checks: ['jargon', 'undefined-acronym', 'hard-to-read'],
  evidence(document) {
    const listed = document.units.flatMap((unit, at): Place[] => {
      const next = document.units[at + 1];
      if (unit.type !== 'heading' || !GLOSSARY.test(unit.text) || !next || !isRunningText(next)) return [];
      return next.paragraphs.filter(({ paragraph }) => paragraph.text.trim() !== '').slice(0, 1).map((paragraph) => placeOfParagraph(paragraph, 'words explained', 1));
    });
    const told = statements(document).flatMap(({ sentence }): Place[] => {
      const { text } = sentence;
      for (const [, words = '', letters = ''] of text.matchAll(SPELLED_OUT)) if (standsFor(words, letters, true)) return [placeOf(sentence, letters, 1)];
      for (const [, letters = '', words = ''] of text.matchAll(GIVEN_OUT)) if (standsFor(words, letters, false)) return [placeOf(sentence, letters, 1)];
      return isExplained(text) || IN_PLAIN_WORDS.test(text) ? [placeOf(sentence, 'a term explained', 2)] : [];
    });
    return [...listed, ...told];
  },
});

/** A bracket that opens with a capital holds a name or a new sentence, and no meaning. */
function isExplained(text: string): boolean {
  const match = EXPLAINED.exec(text);
  const bracket = match?.[0].indexOf('(') ?? -1;
  return match !== null && (bracket < 0 || /^\p{Ll}/u.test(match[0].slice(bracket + 1)));
}

/** Whether the letters are the first letters of words, at the end of what stands before them or the beginning of what stands behind. */
function standsFor(words: string, letters: string, before: boolean): boolean {
  const firsts = words.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '' && !SMALL.has(word)).map((word) => word.charAt(0)).join('');
  const sought = letters.toLowerCase().replace(/&/g, '');
  return before ? firsts.endsWith(sought) : firsts.startsWith(sought);
}

import { isRunningText } from '../../../language/analysis';
import { placeOf, placeOfParagraph, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

/** "multi-agency safeguarding hub (MASH)": the letters in brackets. */
const IN_BRACKETS = /\s\((?:the |“|")?(\p{Lu}[\p{Lu}&]{1,6})s?[”"]?\)/gu;
/** What stands before the brackets and may be spelled out in them, in UTF-16 units. */
const REACH = 90;
/** "MASH (the multi-agency safeguarding hub)", "CAMHS, the children's mental health service". */
const GIVEN_OUT = /(?<!\p{L})(\p{Lu}[\p{Lu}&]{1,6})(?: \(| – |, (?=the |an? |which ))(?=\p{L})/gu;
const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'a', 'on', 'an', 'with']);
/** A term of the trade, and how its meaning begins behind it. */
const EXPLAINED =
  /\b(?:core group|conference|strategy (?:discussion|meeting)|section \d+|child in need(?: plan)?|plan|order|threshold|register|registration|protocol|guardian|pathway|centile|tier \w+|level \w+|review|panel|hub|gateway|family time|placement|attachment|proceedings|public law outline|step[- ]down|enquir(?:y|ies)|safeguarder|reporter|hearing|assessment|referral)s?\b ?(?:\(([^()]{0,400})\)|, (?:that is|meaning|which (?:means|is)|where|in other words)\b|: (?:that is|it means)\b| – (?:that is|meaning|a |an |the |when |where ))/giu;
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
      for (const { 1: letters = '', index } of text.matchAll(IN_BRACKETS)) if (standsFor(text.slice(Math.max(0, index - REACH), index), letters, true)) return [placeOf(sentence, letters, 1)];
      for (const { 0: match, 1: letters = '', index } of text.matchAll(GIVEN_OUT)) if (standsFor(text.slice(index + match.length, index + match.length + REACH), letters, false)) return [placeOf(sentence, letters, 1)];
      return isExplained(text) || IN_PLAIN_WORDS.test(text) ? [placeOf(sentence, 'a term explained', 2)] : [];
    });
    return [...listed, ...told];
  },
});

/** A bracket that opens with a capital or holds a word or two has a name or a new sentence in it, and no meaning. */
function isExplained(text: string): boolean {
  for (const [, bracket] of text.matchAll(EXPLAINED)) if (bracket === undefined || (/^\p{Ll}/u.test(bracket) && bracket.split(/\s+/).length > 3)) return true;
  return false;
}

/** Whether the letters are the first letters of words, at the end of what stands before them or the beginning of what stands behind. */
function standsFor(words: string, letters: string, before: boolean): boolean {
  const firsts = words.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '' && !SMALL.has(word)).map((word) => word.charAt(0)).join('');
  const sought = letters.toLowerCase().replace(/&/g, '');
  return before ? firsts.endsWith(sought) : firsts.startsWith(sought);
}

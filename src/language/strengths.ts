import type { AnalysedUnit, Match, Sentence } from './analysis';
import { isChild, type Child } from './children';

const HEADING = /\b(?:strengths?|protective|what(?:['’]s| is)? (?:going|working|goes|works|keeps)|positives?|what helps|going well|safe(?:r|ty) (?:because|factors))\b/i;
const NOTHING = /^\W*(?:none|nil|n\/?a|no(?:ne)? (?:identified|known|recorded|noted|at this time|strengths)|not (?:known|identified|assessed)|unknown|tbc|to be (?:explored|assessed|completed))\b/i;
const FAMILY = /\b(?:he|she|they|her|his|their|mum|mam|dad|mother|father|parents?|family|you|kids|both|home|house|flat|place)\b/i;
/** What is good about a worker or a service is no strength of the family. */
const NOT_SO = /\b(?:not|never|no longer|\w*n['’]t|used to|supposed to|should|could|if|unless|without|wants? to be|would like|hop(?:e|es|ed) to|need(?:s)? to|unable|fail\w*|hardly|rarely|little|lack\w*|no|nae)\b/i;

/** Whether a unit stands under a heading, or behind a label, of strengths and says something there. */
export function isUnderStrengths(unit: AnalysedUnit): boolean {
  const label = unit.type === 'row' && unit.cells.length === 2 ? (unit.cells[0]?.text ?? '') : '';
  const inline = /^[^:?]{4,45}[:?]\s/.exec(unit.text);
  if (label === '' && inline && HEADING.test(inline[0]) && unit.text.slice(inline[0].length).trim().split(/\s+/).length >= 3 && !NOTHING.test(unit.text.slice(inline[0].length))) return true;
  return (HEADING.test(unit.headings[unit.headings.length - 1] ?? '') || HEADING.test(label)) && saysSomething(unit, label);
}

function saysSomething(unit: AnalysedUnit, label: string): boolean {
  const text = label === '' ? unit.text : unit.cells.slice(1).map((cell) => cell.text).join(' ');
  return text.trim().split(/\s+/).length >= 4 && !NOTHING.test(text);
}

/** Whether a sentence tells of something that goes well with the child or the family, or of somebody of theirs who helps. */
export function isStrength(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): boolean {
  return GOOD_ATTENDANCE.test(sentence.text) || sentence.allMatches('strengths').some((match) => isGood(unit, sentence, match, children));
}

/** The words of a sentence that tell of it. */
export function strengthsIn(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): readonly Match[] {
  return sentence.allMatches('strengths').filter((match) => isGood(unit, sentence, match, children));
}

function isGood(unit: AnalysedUnit, sentence: Sentence, match: Match, children: readonly Child[]): boolean {
  const before = sentence.analysis.text.slice(sentence.start, match.start);
  const clause = /[^,;:–—]*$/.exec(before)?.[0] ?? '';
  if (NOT_SO.test(clause)) return false;
  // "Deep clean of the kitchen", "to clean up": work that is to be done.
  if (match.row.columns.type === 'home' && (/\b(?:deep|to|needs?|please|must|will)\s*$/i.test(clause) || /^(?:of|up|the|out|her|his|their|it|for)$/.test(sentence.wordAt(match.last + 1)))) return false;
  if (NAMED_AS.test(sentence.analysis.text.slice(match.start, match.end)) && NOTHING.test(sentence.analysis.text.slice(match.end, sentence.end))) return false;
  return isOfFamily(unit, sentence, match, children);
}

const GOOD_ATTENDANCE = /\battendance\b[^.;]{0,25}\b(?:9[3-9](?:\.\d+)?|100) ?(?:%|per ?cent)/i;
const NAMED_AS = /strength|positive/i;

/** Of the child, a parent, a relative or the home: not of a worker. */
function isOfFamily(unit: AnalysedUnit, sentence: Sentence, match: Match, children: readonly Child[]): boolean {
  switch (match.row.columns.type) {
    case 'clear':
      return true;
    case 'home':
      return sentence.length >= 3;
    case 'relative':
      return !sentence.mentionsOf('role').length && sentence.mentions.some((mention) => mention.class === 'family' || mention.class === 'community' || mention.class === 'name');
    default: {
      // "The school has worked hard with the family": the worker's strength.
      const before = sentence.mentions.filter((mention) => mention.last < match.first && mention.class !== 'crowd');
      const nearest = before[before.length - 1];
      if (nearest && before.length === 1 && (nearest.class === 'role' || nearest.class === 'agency') && match.first - nearest.last <= 3 && /^(?:has|have|is|are|was|were|worked|works|will|have been|has been)$/.test(sentence.wordAt(nearest.last + 1))) return false;
      if (sentence.mentions.some((mention) => isChild(sentence, mention, children) || mention.class === 'family')) return true;
      const first = sentence.mentions.find((mention) => mention.class !== 'crowd');
      if (first && (first.class === 'role' || first.class === 'agency')) return false;
      return FAMILY.test(sentence.text) || first?.class === 'name' || (unit.type === 'item' && first === undefined);
    }
  }
}

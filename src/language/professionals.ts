import { areSameSets, factOfDocument, factOfUnit, type AnalysedDocument, type AnalysedUnit, type Sentence } from './analysis';
import { childrenOf } from './children';
import type { Mention } from './mentions';

/** Whose names a document tells: of people at work, and of the family. Lower-case words of the names. */
export interface Known {
  readonly professionals: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sgt|sergeant|pc|pcs|ds|dc|di|con|insp|inspector|constable|rev|father|sister|cllr|nurse|judge)$/;
const JOB_TITLE = /^(?:dr|prof|professor|sgt|sergeant|pc|pcs|ds|dc|di|insp|inspector|constable|rev|cllr|nurse|judge)$/;
/** What may stand between a name and the job or kinship that belongs to it. */
const BETWEEN = /^(?:,|\(|\)|the|a|an|of|at|from|for|our|her|his|their|my|–|—|-|:|\/|is|was|as|named|called|new|allocated|current|duty)$/;
const FAMILY_LABEL = /\b(?:mother|father|mum|mam|dad|parent|partner|grand\w+|aunt|uncle|brother|sister|sibling|household|child|children|pupil|carer|family|tenant)\b/i;

/** A name of a unit, and what stands beside it. */
interface NameBeside {
  readonly words: readonly string[];
  readonly ofFamily: boolean;
  readonly atWork: boolean;
}

const namesBeside = factOfUnit((unit) =>
  unit.sentences.flatMap((sentence) =>
    sentence.mentionsOf('name').map((mention): NameBeside => ({
      words: nameWords(sentence, mention),
      ofFamily: !JOB_TITLE.test(sentence.wordAt(mention.first)) && (isLabelledFamily(unit) || standsWith(sentence, mention, 'family')),
      atWork: standsWith(sentence, mention, 'role', 'agency') || isInRowOf(unit, sentence),
    })),
  ),
);

/**
 * Learns from a document who is at work in it and who is of the family: a name that stands beside a job, an agency or a word of kinship,
 * in a form's row or a table of names and roles. A name with the child's surname is the family's.
 * @param on the day of the check, ISO 8601
 */
export const knownPeople: (document: AnalysedDocument, on: string) => Known = factOfDocument(
  (document, on: string) => {
    const professionals = new Set<string>();
    const family = new Set<string>(childrenOf(document, on).map((child) => child.name));
    for (const unit of document.units) {
      for (const { words, ofFamily, atWork } of namesBeside(unit)) {
        if (ofFamily || words.some((word) => family.has(word))) for (const word of words) family.add(word);
        else if (atWork) for (const word of words) professionals.add(word);
      }
    }
    for (const word of family) professionals.delete(word);
    return { professionals, family };
  },
  (a, b) => areSameSets(a.professionals, b.professionals) && areSameSets(a.family, b.family),
);

/** Whether a mention is of somebody at work: a job, an agency, or a name that the document tells to be a professional's. */
export function isProfessional(sentence: Sentence, mention: Mention, known: Known): boolean {
  if (mention.class === 'role' || mention.class === 'agency') return true;
  if (mention.class !== 'name') return false;
  const words = nameWords(sentence, mention);
  if (words.some((word) => known.family.has(word))) return false;
  return JOB_TITLE.test(sentence.wordAt(mention.first)) || words.some((word) => known.professionals.has(word));
}

function nameWords(sentence: Sentence, mention: Mention): string[] {
  return sentence.analysis.tokens
    .slice(mention.first, mention.last + 1)
    .filter((token) => token.kind === 'word' && token.word.length > 1 && !TITLE.test(token.word))
    .map((token) => token.word);
}

function isLabelledFamily(unit: AnalysedUnit): boolean {
  const label = unit.cells.length === 2 ? (unit.cells[0]?.text ?? '') : unit.cells.length > 0 ? '' : unit.text.slice(0, Math.max(0, unit.text.indexOf(':')));
  return label.length < 45 && FAMILY_LABEL.test(label);
}

/** A row of a list of people: one cell holds the name, another the job or the agency. */
function isInRowOf(unit: AnalysedUnit, sentence: Sentence): boolean {
  if (unit.type !== 'row' || sentence.length > 6) return false;
  const others = unit.sentences.filter((other) => other !== sentence && other.length <= 8);
  const tellsJob = (other: Sentence): boolean => other.mentionsOf('role', 'agency').length > 0;
  // "Mother"; but "a charity for new parents" tells a job.
  if (others.some((other) => other.mentionsOf('family').length > 0 && !tellsJob(other))) return false;
  return others.length === unit.sentences.length - 1 && others.some(tellsJob);
}

function standsWith(sentence: Sentence, mention: Mention, ...classes: readonly ('role' | 'agency' | 'family')[]): boolean {
  return sentence.mentionsOf(...classes).some((other) => {
    const [from, to] = other.first > mention.last ? [mention.last + 1, other.first] : [other.last + 1, mention.first];
    if (to - from > 4) return false;
    // "Mum's social worker, Ann Lee": the kinship belongs to somebody else.
    if (other.class === 'family' && sentence.mentionsOf('role', 'agency').some((third) => third.first >= Math.min(from, other.last) && third.last <= Math.max(to, mention.first))) return false;
    for (let at = from; at < to; at += 1) if (!BETWEEN.test(sentence.wordAt(at))) return false;
    return true;
  });
}

import type { AnalysedDocument, Sentence } from './analysis';
import type { Mention } from './mentions';
import { personNames, type PersonName } from './person-names';
import { isProfessional, knownPeople } from './professionals';

/** A person at work where a document first tells the job or the agency beside the name. */
export interface Introduction {
  readonly name: PersonName;
  /** The job or agency, in the name's sentence. */
  readonly job: Mention;
}

/** What stands between a name and the job that is said of it: another party's comes behind "and". */
const BETWEEN = /^(?:,|\(|\)|the|a|an|of|at|from|for|our|her|his|their|my|–|—|-|:|is|was|as|named|called|class|family|duty|local|new|senior|deputy|both|children|mr|mrs|ms|miss|dr|prof|sister|pc|sgt)$/;
const NOT_A_JOB = /^(?:he|she|they)$/;

/**
 * The people at work of a document, each where they are introduced first, in reading order.
 * @param on the day of the check, ISO 8601
 */
export function introductionsIn(document: AnalysedDocument, on: string): readonly Introduction[] {
  const known = knownPeople(document, on);
  const seen = new Set<string>();
  return personNames(document).flatMap((name): Introduction[] => {
    const { sentence, first, last } = name;
    const key = name.surname === '' ? name.given : name.surname;
    const own = sentence.mentionsOf('name').find((mention) => mention.first <= last && mention.last >= first);
    if (seen.has(key) || !own || !isProfessional(sentence, own, known)) return [];
    const job = jobOf(sentence, own);
    if (!job) return [];
    seen.add(key);
    return [{ name, job }];
  });
}

function jobOf(sentence: Sentence, name: Mention): Mention | undefined {
  const beside = sentence.mentionsOf('role', 'agency').filter((mention) => {
    const [from, to] = mention.first > name.last ? [name.last + 1, mention.first] : [mention.last + 1, name.first];
    if (to < from || to - from > 5 || NOT_A_JOB.test(sentence.wordAt(mention.first))) return false;
    // "Halverton Academy, Dr Marsden": one of a list; "Dr Marsden, the family's GP": said of the name.
    if (mention.class === 'agency' && mention.first < name.first) return false;
    for (let at = from; at < to; at += 1) if (!BETWEEN.test(sentence.wordAt(at)) && !(sentence.analysis.tokens[at]?.possessive ?? false)) return false;
    return true;
  });
  return beside.find((mention) => mention.class === 'role') ?? beside[0];
}

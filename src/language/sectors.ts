import { factOfDocument, factOfUnit, factOfUnitGiven, type AnalysedDocument, type AnalysedUnit, type Sentence, type UnitCell } from './analysis';
import { formFields } from './form-fields';
import type { Mention } from './mentions';
import { personNames, personNamesIn, type PersonName } from './person-names';
import { takingPart } from './taking-part';
import { contributes } from './contributions';

/** Words between a name and the job that belongs to it: "Ann Lowe, the class teacher", "health visitor Ros Field". */
const BETWEEN = /^(?:,|\(|\)|the|a|an|of|at|from|for|our|her|his|their|my|–|—|-|:|is|was|as|named|called|class|family|duty|local|and|new|senior|deputy|\+|both|children|mr|mrs|ms|miss|dr|prof|sister|pc|sgt)$/;
const AUTHOR = /^\W*(?:from|referr(?:ed by|er)|written by|officer|completed by|author|worker|notes? by|by|kept by|prepared by|compiled by|undertaken by|chair|minutes|name of referrer|your (?:name|job|role)|agency|organisation|service|role|designation|job title|reported by|submitted by)\b/i;

const ANY_PRONOUN = /^(?:he|him|she|her|they|them)$/;
/** Sentences that a pronoun looks back over. */
const FURTHEST = 3;

/** For each person named in a unit the sector of the job or agency beside the name, '' where none is. */
const sectorsBeside = factOfUnit((unit) => personNamesIn(unit).map(sectorBeside));

/** For names of people at work the sector of the job or agency that the document gives them anywhere ("health", "education", …). */
export const sectorsOfNames: (document: AnalysedDocument) => ReadonlyMap<PersonName, string> = factOfDocument(
  (document) => {
    const byWord = new Map<string, string>();
    for (const unit of document.units) {
      const beside = sectorsBeside(unit);
      personNamesIn(unit).forEach((name, at) => {
        if (beside[at] === '') return;
        for (const word of [name.surname, name.given]) if (word !== '' && !byWord.has(word)) byWord.set(word, beside[at] as string);
      });
    }
    const sectors = new Map<PersonName, string>();
    for (const name of personNames(document)) {
      // Of a doctor nothing else is told: a doctor of medicine.
      const sector = byWord.get(name.surname === '' ? name.given : name.surname) ?? (name.title === 'dr' || /^(?:nurse|midwife|matron)$/.test(name.given) ? 'health' : undefined);
      if (sector !== undefined) sectors.set(name, sector);
    }
    return sectors;
  },
  (a, b) => a.size === b.size && [...a].every(([name, sector]) => b.get(name) === sector),
);

function sectorBeside({ sentence, unit, first, last }: PersonName): string {
  const beside = sentence.mentionsOf('role', 'agency', 'family', 'community').find((mention) => {
    const [from, to] = mention.first > last ? [last + 1, mention.first] : [mention.last + 1, first];
    if (to < from || to - from > 5) return false;
    for (let at = from; at < to; at += 1) if (!BETWEEN.test(sentence.wordAt(at))) return false;
    return true;
  });
  // "Ann Lowe, youth justice nurse": the job behind the agency's name.
  const job = beside?.class === 'agency' ? sentence.mentionsOf('role').find((mention) => mention.first === beside.last + 1) : undefined;
  if (beside) return job && job.sector !== '' && job.sector !== 'other' ? job.sector : beside.sector;
  if (unit.type !== 'row' || unit.cells.length > 4 || sentence.length > 6) return '';
  const others = unit.sentences.filter((other) => other !== sentence && other.length <= 10).flatMap((other) => other.mentionsOf('role', 'agency', 'family', 'community'));
  return others[0]?.sector ?? '';
}

/** Among those who took part: who had no chance to. */
const NOT_ASKED = /\b(?:not|never|nobody|no one|\w*n['’]t)\b[^.;]{0,30}\b(?:asked|invited|approached|contacted|represented)\b/i;
const leavesOut = factOfUnit((unit) => NOT_ASKED.test(unit.text));

/** People whose voice is asked for, by what is known of the document. */
export interface Group<Given extends object> {
  /** Whether a mention (of a job, an agency, a relative) is of one of them. */
  belongs(sentence: Sentence, mention: Mention, given: Given): boolean;
  /** Whether a person's name is. */
  nameBelongs(name: PersonName, given: Given): boolean;
  /** The pronouns that may stand for one of them; any where left out. */
  readonly pronouns?: RegExp;
}

/** Whether and where people of a group are heard. */
export interface Voices<Given extends object> {
  /** Whether anything in a document comes from people of the group or they took part, were invited or are to be asked. */
  isHeard(document: AnalysedDocument, given: Given): boolean;
  /** The sentences in which they are heard, with the words for who it is, in reading order; lists of those who took part are not among them. */
  heard(document: AnalysedDocument, given: Given): readonly Heard[];
}

/** A sentence in which somebody is heard. */
export interface Heard {
  readonly unit: AnalysedUnit;
  readonly sentence: Sentence;
  /** As written: "the school nurse", "Mrs Birdsall". */
  readonly who: string;
}

/**
 * Makes what tells whether people of a group are heard in a document.
 * Made once for a group: what each unit says of it is remembered while `given` is the same object.
 */
export function voicesOf<Given extends object>({ belongs, nameBelongs, pronouns = ANY_PRONOUN }: Group<Given>): Voices<Given> {
  const namesIn = factOfUnitGiven((unit, given: Given) => {
    const names = new Map<Sentence, PersonName[]>();
    for (const name of personNamesIn(unit)) if (nameBelongs(name, given)) names.set(name.sentence, [...(names.get(name.sentence) ?? []), name]);
    return names;
  });
  const isNamedIn = factOfUnitGiven((unit, given: Given) => namesIn(unit, given).size > 0 || unit.sentences.some((sentence) => sentence.mentions.some((mention) => belongs(sentence, mention, given))));
  const namesSomebodyAskedIn = (unit: AnalysedUnit, given: Given): boolean =>
    unit.sentences.some((sentence) => !NOT_ASKED.test(sentence.text) && (namesIn(unit, given).has(sentence) || sentence.mentions.some((mention) => belongs(sentence, mention, given))));
  const mayBeHeardIn = (unit: AnalysedUnit, given: Given): boolean => unit.story !== 'comment' && unit.type !== 'heading' && unit.type !== 'header-row' && isNamedIn(unit, given);
  const whoIn = (unit: AnalysedUnit, sentence: Sentence, at: number, given: Given): string | null => heardIn(unit, sentence, at, (of, mention) => belongs(of, mention, given), namesIn(unit, given), pronouns);
  const isHeardIn = factOfUnitGiven((unit, given: Given) => mayBeHeardIn(unit, given) && (isInformant(unit, (sentence) => namesIn(unit, given).has(sentence) || sentence.mentions.some((mention) => belongs(sentence, mention, given))) || unit.sentences.some((sentence, at) => whoIn(unit, sentence, at, given) !== null)));
  return {
    isHeard: (document, given) => {
      if (takingPart(document).some((unit) => isNamedIn(unit, given) && (!leavesOut(unit) || namesSomebodyAskedIn(unit, given)))) return true;
      const isNamed = (unit: AnalysedUnit, sentence: Sentence): boolean => namesIn(unit, given).has(sentence) || sentence.mentions.some((mention) => belongs(sentence, mention, given));
      if (formFields(document).some((field) => AUTHOR.test(field.label) && field.paragraphs.some(({ sentences }) => sentences.some((sentence) => isNamed(field.unit, sentence))))) return true;
      return document.units.some((unit) => isHeardIn(unit, given));
    },
    heard: (document, given) =>
      document.units.flatMap((unit) =>
        mayBeHeardIn(unit, given)
          ? unit.sentences.flatMap((sentence, at): Heard[] => {
              const who = whoIn(unit, sentence, at, given);
              return who === null ? [] : [{ unit, sentence, who }];
            })
          : [],
      ),
  };
}

/** As `voicesOf`, where only whether they are heard is asked. */
export function voiceOf<Given extends object>(group: Group<Given>): Voices<Given>['isHeard'] {
  return voicesOf(group).isHeard;
}

const WHO_TOLD = /^\W*(?:who|name|person|source|agency|from|professional|informant|contributor|spoken to)\b/i;
const WHAT_TOLD = /\b(?:told|said|says|shared|view|views|thinks?|think|feels?|knows?|known|sees?|information|account|contribution|report(?:ed)?)\b/i;

/** A row of a table of who told what ("Who | What they told us | When"): the cell that says who, and the cell with what they told. */
export const informantRow: (unit: AnalysedUnit) => { readonly who: UnitCell; readonly told: UnitCell } | null = factOfUnit((unit) => {
  if (unit.type !== 'row' || unit.cells.length < 2) return null;
  const told = unit.cells.find(({ header, text }) => WHAT_TOLD.test(header) && text.trim().split(/\s+/).length >= 3 && !/^\W*(?:none|not|no|awaited|outstanding)\b/i.test(text));
  const who = told && unit.cells.find(({ header }) => WHO_TOLD.test(header) && !WHAT_TOLD.test(header));
  return told && who ? { who, told } : null;
});

function isInformant(unit: AnalysedUnit, isOfGroup: (sentence: Sentence) => boolean): boolean {
  return informantRow(unit)?.who.paragraphs.some(({ sentences }) => sentences.some(isOfGroup)) ?? false;
}

/** The words for who of a group is heard in a sentence; null where nobody is. */
function heardIn(unit: AnalysedUnit, sentence: Sentence, at: number, belongs: (sentence: Sentence, mention: Mention) => boolean, names: ReadonlyMap<Sentence, readonly PersonName[]>, pronouns: RegExp): string | null {
  const own = (of: Sentence): Pick<Mention, 'first' | 'last'>[] => [...of.mentions.filter((mention) => belongs(of, mention)), ...(names.get(of) ?? [])];
  const heard = own(sentence).find((mention) => !sentence.isQuoted(sentence.spanOf(mention.first, mention.last)) && contributes(sentence, mention));
  if (heard) return sentence.textOf(heard);
  // "Father is back in the house. He told me…", "Mr Marsh works away. I emailed him.": a pronoun goes on about who the sentence before speaks of first.
  const people = (of: Sentence): readonly Mention[] => of.mentions.filter(({ class: kind }) => kind !== 'crowd' && kind !== 'agency');
  const before = unit.sentences.slice(Math.max(0, at - FURTHEST), at).reverse().find((other) => people(other).length > 0);
  if (!before) return null;
  // The first may be the child, with whom somebody lives: "Theo lives with his mum. She told me…".
  const subject = people(before).slice(0, 2).find((person) => own(before).some((mention) => mention.first <= person.last && mention.last >= person.first));
  if (!subject) return null;
  for (let token = sentence.fromToken; token < sentence.toToken; token += 1) {
    const word = sentence.wordAt(token);
    const isSubject = token === sentence.fromToken && /^(?:he|she|they)$/.test(word);
    const isObject = /^(?:him|them)$/.test(word) || (word === 'her' && /^(?:$|[.,;]|on|at|in|about|to|by|and|if|whether|how|what|again|with|for|this|that|today|yesterday)$/.test(sentence.wordAt(token + 1)));
    if ((isSubject || isObject) && pronouns.test(word) && contributes(sentence, { first: token, last: token })) return before.textOf(subject);
  }
  return null;
}

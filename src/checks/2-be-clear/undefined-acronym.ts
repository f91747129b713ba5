import type { Nation } from '../../document/kinds';
import { Explanations, explanationOf, findAcronyms, initialsOf, oddForms, spelledOut, type AcronymUse } from '../../language/acronyms';
import { areSameLists, factOfTextGiven, placeIn, type AnalysedDocument, type AnalysedParagraph, type Sentence } from '../../language/analysis';
import { pluralOf } from '../../language/inflection';
import type { LocalTerm, LocalTerms } from '../local-terms';
import { defineCheck, type Mark, type WholeTextCheck } from '../check';
import acronymsText from './acronyms.tsv';

/** One of the things that an acronym stands for. */
interface Meaning {
  readonly expansion: string;
  readonly field: string;
  /** Letters of the nations in which it is used; empty where all use it. */
  readonly nations: readonly string[];
  readonly note: string;
}

interface Known {
  readonly meanings: readonly Meaning[];
  /** What spells it out: each meaning's words, for one and for several. */
  readonly expansions: readonly string[];
  readonly everyday: boolean;
}

const KNOWN: ReadonlyMap<string, Known> = readKnown(acronymsText);
const WRITTEN = acronymsText.split(/\r?\n/).slice(1).map((line) => line.split('\t')[0] ?? '');
const ODD_FORMS = oddForms(WRITTEN);
/** Key stages: "KS" names itself; school years ("P5", "Y9") never reach here. */
const SCHOOL_YEAR = /^KS$/;
const LETTERS: Readonly<Record<Nation, string>> = { England: 'E', Scotland: 'S', Wales: 'W', 'Northern Ireland': 'NI' };

/** What a paragraph that speaks of a field tends to hold: says which of several meanings is meant. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  school: /\b(?:school|class|pupils?|teach\w*|lessons?|curriculum|college|nursery|head of year|timetable|attendance|exclu\w+|exams?)\b/i,
  home: /\b(?:tenan\w+|landlord|rent|homeless\w*|evict\w+|housing|hostel|flat|b&b)\b/i,
  police: /\b(?:police|arrest\w*|officers?|custody|offences?|crimes?|charged?|suspects?|bail)\b/i,
  health: /\b(?:hospital|ward|nurses?|doctor|gp|clinic|medic\w+|patients?|diagnos\w+|symptoms?|paediatric\w*|birth|pregnan\w+|prescri\w+|therapy)\b/i,
  law: /\b(?:court|judge|hearing|order|solicitor|proceedings|legal|barrister|applied)\b/i,
  justice: /\b(?:probation|prison|sentence\w*|court|licence|offend\w*)\b/i,
  money: /\b(?:benefits?|payments?|universal credit|allowance|income|debts?)\b/i,
  care: /\b(?:social work\w*|foster\w*|placement|child protection|core group|conference|care plan|children['’]s services)\b/i,
};
/** The last word of what a person is: "teaching assistant", "housing officer". */
const PERSON = /\b(?:advis[eo]r|advocate|assistant|co-?ordinator|carer|constable|counsellor|director|doctor|father|grandfather|grandmother|grandparent|guardian|head|headteacher|lead|leader|manager|mother|nurse|officer|paediatrician|practitioner|professional|psychologist|sergeant|teacher|therapist|visitor|worker|person|boyfriend|girlfriend|stepfather|stepmother)$/i;
const AFTER_NAME = /\p{Lu}\p{Ll}+\s*[(,]\s*$/u;

function readKnown(text: string): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const line of text.split(/\r?\n/).slice(1)) {
    if (line === '') continue;
    const [acronym = '', expansion = '', field = '', nation = '', everyday = '', note = ''] = line.split('\t');
    const key = acronym.toUpperCase();
    const before = known.get(key);
    const meaning = expansion === '' ? [] : [{ expansion, field, nations: nation.split(';').filter((letter) => letter !== ''), note }];
    known.set(key, {
      meanings: [...(before?.meanings ?? []), ...meaning],
      expansions: [...(before?.expansions ?? []), ...expansionsOf(expansion)],
      everyday: everyday === 'yes' || (before?.everyday ?? false),
    });
  }
  return known;
}

/** What spells a meaning out: its words, for one and for several. */
function expansionsOf(expansion: string): string[] {
  const plain = expansion.replace(/\s*\([^)]*\)$/, '').replace(/’/g, "'");
  const plural = plain === '' ? null : pluralOf(plain);
  return [...(plain === '' ? [] : [plain]), ...(plural === null ? [] : [plural])];
}

interface LocalForms {
  readonly known: ReadonlyMap<string, Known>;
  readonly odd: RegExp;
}

const localForms = new WeakMap<ReadonlyMap<string, LocalTerm>, LocalForms>();

/** The team's and the writer's short forms, which win over ours. */
function formsOf({ acronyms }: LocalTerms): LocalForms {
  const before = localForms.get(acronyms);
  if (before) return before;
  const known = new Map([...acronyms].map(([key, { meaning, understood }]): [string, Known] => [key, { meanings: [{ expansion: meaning, field: '', nations: [], note: '' }], expansions: expansionsOf(meaning), everyday: understood }]));
  const made = { known, odd: acronyms.size === 0 ? ODD_FORMS : oddForms([...WRITTEN, ...[...acronyms.values()].map(({ written }) => written)]) };
  localForms.set(acronyms, made);
  return made;
}

/** The first use of a short form that is nowhere spelled out at or before it. After practice point 2 of NSPCC Learning (2025). */
export default defineCheck<WholeTextCheck>({
  id: 'undefined-acronym',
  point: 2,
  level: 'should',
  kinds: 'all',
  scope: 'span',
  whole: true,
  title: 'A short form that is not spelled out',
  why: 'The same letters mean different things to different agencies, and often nothing to the family.',
  todo: 'Write it out at its first use, with the short form in brackets after it.',
  bad: [
    { text: 'The [[MASH]] took the call.', better: 'The multi-agency safeguarding hub (MASH) took the call.' },
    { text: 'Mrs Webb ([[TA]]) made a sign.' },
    { text: 'Against [[SHANARRI]] he is lowest for Safe.' },
    { text: 'She was seen by [[CAMHS]] in May. CAMHS will see her again.' },
    { text: 'It is [[an SGO]].', better: 'It is a special guardianship order (SGO).' },
    { text: 'A [[PHQ-9]] was filled in.', better: 'A Patient Health Questionnaire (PHQ-9) was filled in.' },
  ],
  good: [
    'It is IMPORTANT that he is collected on time.',
    'The multi-agency safeguarding hub (MASH) took the call. MASH rang back.',
    'Her GP saw her at A&E.',
    'Lois Pryce (LP) rang. LP will ring again.',
    'IRO (independent reviewing officer) to be told.',
    'Three children in care came. The CIC council met.',
  ],
  find(document, { nation, local }) {
    const forms = formsOf(local);
    const marks: Mark[] = [];
    const initials = initialsOf(document);
    const explanations = explanationsFor(document, forms);
    const seen = new Set<string>();
    const explained = new Set<string>();
    for (const entry of document.paragraphs) {
      const { paragraph, analysis } = entry;
      if (paragraph.story === 'comment') continue;
      const isTitle = paragraph.text.trim() === document.title && paragraph.story === 'body';
      if (!isTitle && paragraph.story !== 'header' && paragraph.story !== 'footer') {
        for (const use of usesIn(analysis, forms)) {
          if (seen.has(use.key) || initials.has(use.key)) continue;
          seen.add(use.key);
          if (!explained.has(use.acronym) && !use.isExplained()) marks.push(markOf(entry, use, nation));
        }
      }
      for (const acronym of explanations.in(analysis)) explained.add(acronym);
    }
    return marks;
  },
});

/** A short form that a reader may ask about. */
interface Use extends AcronymUse {
  /** The same for all ways of writing it. */
  readonly key: string;
  readonly meanings: readonly Meaning[];
  /** It is spelled out in its own paragraph, before it or directly with it. */
  readonly isExplained: () => boolean;
}

const usesIn = factOfTextGiven(({ text, quotes }, forms: LocalForms): readonly Use[] =>
  findAcronyms(text, (word) => KNOWN.has(word) || forms.known.has(word), forms.odd).flatMap((use): Use[] => {
    const key = use.acronym.toUpperCase();
    const known = knownAs(key, forms);
    // Inside a quotation the words are somebody else's.
    if (known?.everyday || SCHOOL_YEAR.test(key) || quotes.some((quote) => quote.start <= use.start && quote.end >= use.end)) return [];
    let isExplained: boolean | null = null;
    return [{ ...use, key, meanings: known?.meanings ?? [], isExplained: () => (isExplained ??= isExplainedAt(text, use.start, use.acronym, known?.expansions ?? [])) }];
  }),
);

function knownAs(key: string, forms: LocalForms): Known | undefined {
  return forms.known.get(key) ?? KNOWN.get(key);
}

interface Sought {
  readonly forms: LocalForms;
  readonly acronyms: readonly string[];
  readonly explanations: Explanations;
}

let sought: Sought | null = null;

/** What tells where the document's short forms are spelled out; the same object while the short forms stay the same. */
function explanationsFor(document: AnalysedDocument, forms: LocalForms): Explanations {
  const found = new Set<string>();
  for (const { analysis } of document.paragraphs) for (const { acronym } of usesIn(analysis, forms)) found.add(acronym);
  const acronyms = [...found].sort();
  if (sought?.forms !== forms || !areSameLists(sought.acronyms, acronyms)) {
    sought = { forms, acronyms, explanations: new Explanations(acronyms.map((acronym) => ({ acronym, expansions: knownAs(acronym.toUpperCase(), forms)?.expansions ?? [] }))) };
  }
  return sought.explanations;
}

const marksOf = new WeakMap<AnalysedParagraph, Map<Use, { readonly nation: Nation; readonly mark: Mark }>>();

/** The same mark while the paragraph stays as it is. */
function markOf(entry: AnalysedParagraph, use: Use, nation: Nation): Mark {
  let own = marksOf.get(entry);
  if (!own) marksOf.set(entry, (own = new Map()));
  const before = own.get(use);
  if (before?.nation === nation) return before.mark;
  const mark = Object.assign(placeIn(entry.sentences[0] as Sentence, use), adviceOn(use, entry.paragraph.text, use.meanings, nation));
  own.set(use, { nation, mark });
  return mark;
}

function adviceOn(use: AcronymUse, text: string, all: readonly Meaning[], nation: Nation): Pick<Mark, 'message' | 'replacements' | 'todo'> & { start?: number; end?: number } {
  const missing = `“${use.acronym}” is not spelled out at or before this first use`;
  const meanings = likely(use, text, all, nation);
  const [meaning] = meanings;
  if (!meaning) return { message: `${missing}.` };
  if (meanings.length > 1) {
    const choices = meanings.map(({ expansion }) => `“${expansion}”`);
    return { message: `${missing}, and can mean ${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1] as string}.`, todo: 'Write out the one that is meant, with the short form in brackets after it.' };
  }
  const advice = { message: `${missing}.`, ...(meaning.note ? { todo: `Write it out at its first use, with the short form in brackets after it. ${meaning.note}` } : {}) };
  const written = spelledOut(use, text, meaning.expansion);
  return written ? { ...advice, ...written } : advice;
}

/** The meanings that are left once nation, place in the sentence and the paragraph's subject have been asked. */
function likely(use: AcronymUse, text: string, all: readonly Meaning[], nation: Nation): readonly Meaning[] {
  const narrowed = (meanings: readonly Meaning[], fits: (meaning: Meaning) => boolean): readonly Meaning[] => {
    const left = meanings.length > 1 ? meanings.filter(fits) : meanings;
    return left.length > 0 ? left : meanings;
  };
  const here = narrowed(all, ({ nations }) => nations.length === 0 || nations.includes(LETTERS[nation]));
  const person = AFTER_NAME.test(text.slice(0, use.start)) ? narrowed(here, ({ expansion }) => PERSON.test(expansion)) : here;
  const [first] = person;
  // Two meanings of one field are not told apart by what the paragraph is about.
  if (person.every(({ field }) => field === first?.field)) return person;
  const fitting = person.filter(({ field }) => SIGNS[field]?.test(text));
  return fitting.length === 1 ? fitting : person;
}

/** In the paragraph of the use itself an explanation counts when it stands before the use or directly with it. */
function isExplainedAt(text: string, start: number, acronym: string, expansions: readonly string[]): boolean {
  const at = explanationOf(text, acronym, expansions);
  return at >= 0 && at <= start + acronym.length + 4;
}

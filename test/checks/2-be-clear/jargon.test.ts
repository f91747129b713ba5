import fs from 'node:fs';
import path from 'node:path';
import { Checker } from '../../../src/checker/check-document';
import type { Finding } from '../../../src/checker/finding';
import jargon from '../../../src/checks/2-be-clear/jargon';
import { inflect } from '../../../src/language/inflection';
import { readLexicon, type LexiconRow } from '../../../src/language/lexicon';
import { parsePattern, type Item } from '../../../src/language/pattern';
import { documentFromText } from '../../document-from-text';

const checker = new Checker([jargon]);
const findings = (text: string): readonly Finding[] => checker.check(documentFromText(text), { kind: 'case-note', on: '2026-06-01' }).findings;
const rows = readLexicon('jargon', fs.readFileSync(path.join(__dirname, '../../../src/checks/2-be-clear/jargon.tsv'), 'utf8')).rows;
const terms = rows.filter((row) => row.columns.field !== 'everyday');

/** A word for each class that a pattern may name. */
const SAMPLES: Readonly<Record<string, string>> = { be: 'was', agency: 'Barnardo’s', role: 'the social worker', name: 'Joan Lowe', family: 'Mum', professional: 'the social worker', number: 'three', date: '4 May 2026', adverb: 'regularly' };

/** Texts that a pattern stands for, one for each of its first choices; gaps are left out. */
function wordings(items: readonly Item[]): string {
  return items
    .map((item) => {
      switch (item.type) {
        case 'words':
          return item.words[0] as string;
        case 'class':
          return SAMPLES[item.name] ?? item.name;
        case 'either':
          return wordings(item.branches[0] as readonly Item[]);
        default:
          return item.type === 'any' ? 'Elm' : '';
      }
    })
    .filter((word) => word !== '')
    .join(' ');
}

describe('the terms', () => {
  it('are at least 450, each with plain words and the field that uses it', () => {
    expect(terms.length).toBeGreaterThanOrEqual(450);
    expect(terms.filter((row) => !row.columns.plain || !/^(?:care|health|law|school|police|justice|home|money|immigration|office)$/.test(row.columns.field ?? '')).map((row) => row.pattern)).toEqual([]);
  });

  it('name nations by their letters', () => {
    expect(terms.filter((row) => !/^(?:(?:E|W|S|NI)(?:;(?:E|W|S|NI))*)?$/.test(row.columns.nation ?? '')).map((row) => row.pattern)).toEqual([]);
  });

  it.each(terms.map((row) => [row.pattern, row] as const))('%s is found', (pattern, row) => {
    const text = `We know of ${wordings(parsePattern(pattern))}.`;
    const found = findings(text);
    expect([text, found.map(({ quote }) => quote)]).not.toEqual([text, []]);
    expect(found[0]?.todo).toMatch(/^[A-Z][^]*\.$/);
    expect(found[0]?.todo).not.toContain('=');
    expect(row.columns.plain).not.toMatch(/\.$/);
  });
});

describe('explanations to be put in place', () => {
  it.each(terms.filter((row) => row.columns.replace === '+').map((row) => [row.pattern] as const))('%s is left alone once explained', (pattern) => {
    const term = wordings(parsePattern(pattern));
    for (const frame of [`We know of ${term}.`, `There was talk of ${term} and of the dog.`]) {
      const [finding] = findings(frame);
      for (const replacement of finding?.replacements ?? []) {
        const text = frame.slice(0, finding?.start ?? 0) + replacement + frame.slice(finding?.end ?? 0);
        expect([text, findings(text).map(({ quote }) => quote)]).toEqual([text, []]);
      }
    }
  });

  it.each([
    ['The core group met.', ['core group (the small group of family and workers who carry out the plan)']],
    ['The core group meeting was moved.', []],
    ['The core groups met.', []],
    ['The core group’s plan stands.', []],
    ['The core group Leeds runs met.', []],
  ])('in %j', (text, expected) => {
    expect(findings(text).flatMap(({ replacements }) => replacements)).toEqual(expected);
  });
});

/** Forms of a verb or noun in one order, so that the first of one answers the first of the other. */
const ENDING = (word: string): string => (/ing$/.test(word) ? 'ing' : /ed$|^said$/.test(word) ? 'ed' : /s$|^people$/.test(word) ? 's' : '');
/** Verbs whose past is written like their base. */
const UNCHANGED = new Set(['put', 'cut', 'fit']);

describe('plain words to be put in place', () => {
  const plainRows: readonly LexiconRow[] = terms.filter((row) => (row.columns.replace ?? '').length > 1);

  it.each(plainRows.map((row) => [row.pattern, row] as const))('%s', (pattern, row) => {
    const term = wordings(parsePattern(pattern));
    const replace = (row.columns.replace ?? '').replace(/~/g, '').replace(/^.*?> |;.*$/g, '');
    const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
    const [inside] = findings(`We know of ${term}.`);
    const own = inside?.quote ?? '';
    expect(inside?.replacements).toEqual([replace]);
    const [first] = findings(`${capital(own)} was in the note.`);
    // A term that is known by the verb before it, or by the comma behind it, stands otherwise here.
    if (!pattern.startsWith('<be>') && !pattern.includes('(.|')) expect(first?.replacements).toEqual([capital(replace)]);
  });

  it.each(plainRows.filter((row) => row.columns.replace?.includes('~')).map((row) => [row.pattern, row] as const))('%s keeps its inflection', (pattern, row) => {
    const stem = /([a-z]+)~/.exec(pattern)?.[1] as string;
    const goal = /([a-z]+)~/.exec(row.columns.replace as string)?.[1] as string;
    const term = wordings(parsePattern(pattern));
    const forms = inflect(stem).filter((form) => form !== stem);
    let offered = 0;
    for (const form of forms) {
      const [finding] = findings(`We know of ${term.replace(new RegExp(`\\b${stem}\\b`), form)}.`);
      for (const replacement of finding?.replacements ?? []) {
        offered += 1;
        const put = replacement.split(' ').find((word) => [goal, ...inflect(goal)].includes(word)) as string;
        expect([form, put, ENDING(form)]).toEqual([form, put, UNCHANGED.has(put) ? ENDING(form) : ENDING(put)]);
      }
    }
    expect(offered).toBeGreaterThan(0);
  });

  it.each<[string, string]>([
    ['An ecomap was drawn.', 'A drawing of the people who matter to the family was drawn.'],
    ['She made an ecomap.', 'She made a drawing of the people who matter to the family.'],
    ['The plan was ratified.', 'The plan was approved.'],
    ['They are ratifying it.', 'They are approving it.'],
    ['She disclosed that he hit her.', 'She said that he hit her.'],
    ['She has disclosed that he hit her.', 'She has said that he hit her.'],
    ['The meeting was inquorate.', 'The meeting was without enough of the right people to decide.'],
    ['Haematomas were seen.', 'Bruises were seen.'],
    ['Mum was signposted to the food bank.', 'Mum was told about the food bank.'],
    ['He had an epistaxis and oedema.', ''],
    ['We signposted Mum to the food bank.', ''],
    ['The council decanted the family.', ''],
    ['The rash was bilateral.', 'The rash was on both sides.'],
    ['There was bilateral bruising.', ''],
    ['The misper’s phone was found.', ''],
    ['He was mispered again.', ''],
    ['Two mispers came back.', 'Two missing people came back.'],
  ])('%j', (text, expected) => {
    const [finding] = findings(text);
    const [replacement] = finding?.replacements ?? [];
    expect(finding).toBeDefined();
    expect(replacement === undefined ? '' : text.slice(0, finding?.start ?? 0) + replacement + text.slice(finding?.end ?? 0)).toBe(expected);
  });
});

describe('everyday meanings', () => {
  it.each([
    'Please contact the school.',
    'There was eye contact with him.',
    'Her weekly contact with the school is by phone.',
    'Contact with Mum was made by phone.',
    'He has lost contact with his friends.',
    'Contact details are on the last page.',
    'She is on a student placement.',
    'Her placement at the nursery is part of her course.',
    'Bring a coat in case it rains.',
    'She stood on the threshold of the door.',
    'He has a high pain threshold.',
    'See the attachment to this email.',
    'The letter came as an attachment.',
    'He has an attachment to his blanket.',
    'Mum is open to ideas.',
    'She is open to suggestions.',
    'The door was open to the street.',
    'The club is open to all.',
    'The registration number of the car is known.',
    'He was late for registration.',
    'She took the register at nine.',
    'The stepping stones go down to the river.',
    'He stepped down from the bus.',
    'She has a level two qualification in childcare.',
    'The triage nurse saw her at two.',
    'The pool is at the end of the garden pathway.',
    'There was a recital at the school.',
    'He paid a nominal sum.',
    'The signpost at the junction was broken.',
    'He was plugging in his phone.',
    'She used masking tape.',
    'The milk formulation changed.',
    'A universal credit payment came.',
    'Her hotspot did not work.',
    'The child protection plan was read out.',
    'The safety plan is on the fridge.',
    'A child protection conference was held on 4 May.',
    'Dad is being supportive and listens to her.',
    'She kept to the agreement.',
    'The hall was open to the public.',
    'His teacher said he works hard at all levels.',
    'The nurse took his temperature.',
    'We have no case for the guitar.',
    'Kai was not brought to the hearing test on 4 June.',
    'The incidents are set out in section 7.',
    'See section 3 of this form.',
    'She has a right to know.',
    'Dad topped up the meter.',
    'He is working towards his swimming badge.',
    'He cannot differentiate between the two keys.',
    'She played at a recital.',
    'She did unpaid work at her uncle’s shop.',
    'He takes short breaks between lessons.',
    'He ate a level three cake.',
    'The registration service rang.',
  ])('%s', (text) => {
    expect(findings(text).map(({ quote }) => quote)).toEqual([]);
  });
});

describe('a term that was met before', () => {
  it.each([
    ['The core group met. The core groups meet again.', ['core group']],
    ['A strategy discussion was held. The strategy meeting ended.', ['strategy discussion']],
    ['We held a strat. The strategy meeting ended.', ['strat']],
    ['An s47 began. The section 47 enquiry ended.', ['s47']],
    ['The strategy discussion (SD) was held. The strategy discussion ended.', []],
    ['He is at tier 2 of CAMHS. Later he is at tier 2 of CAMHS.', ['tier 2']],
    ['He had a return home interview, which means a talk with somebody after he came back.', []],
    ['He had a small meeting of family and workers, known as a core group.', []],
  ])('%j', (text, expected) => {
    expect(findings(text).map(({ quote }) => quote?.replace(/ of.*/, ''))).toEqual(expected);
  });
});

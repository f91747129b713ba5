import { findStatedAges } from '../../src/language/ages';
import { findBirths, monthsBetween, yearsBetween } from '../../src/language/births';
import { isoDayNumber } from '../../src/language/dates';
import { formFields, isFilled } from '../../src/language/form-fields';
import { findOtherSpellings } from '../../src/language/name-spellings';
import { readNumber } from '../../src/language/numbers';
import { parentsOf } from '../../src/language/parents';
import { personNames } from '../../src/language/person-names';
import { namesRecipients } from '../../src/language/recipients';
import { sectorsOfNames } from '../../src/language/sectors';
import { takingPart } from '../../src/language/taking-part';
import { analysedFromText } from './analysed-from-text';

describe('formFields', () => {
  it('reads rows of two cells, pairs side by side and lines with a colon', () => {
    expect(formFields(analysedFromText('| School | Hill School |\n| Doctor | |\nWritten by: Jo Brown')).map(({ label, value }) => [label, value])).toEqual([
      ['School', 'Hill School'],
      ['Doctor', ''],
      ['Written by', 'Jo Brown'],
    ]);
  });

  it.each([['', false], ['N/A', false], ['TBC', false], ['–', false], ['Not known', false], ['Hill School', true], ['3', true]])('%j is filled in: %s', (value, expected) => {
    expect(isFilled({ value })).toBe(expected);
  });
});

describe('personNames', () => {
  const read = (text: string) => personNames(analysedFromText(text)).map(({ title, given, surname }) => [title, given, surname]);
  it('parts title, given name and surname', () => {
    expect(read('I saw Kayleigh-Mae Pruitt and Mrs Lowe.')).toEqual([['', 'kayleigh-mae', 'pruitt'], ['mrs', '', 'lowe']]);
    expect(read('I saw Daisy-May Pollard.')).toEqual([['', 'daisy-may', 'pollard']]);
  });
});

describe('findBirths', () => {
  const read = (text: string) => findBirths(analysedFromText(text)).map(({ given, date }) => [given, date.day, date.month, date.year]);
  it('reads sentences, forms and tables', () => {
    expect(read('Ella Marsh, DOB 03/09/2018, and Jo Marsh (born 1 May 2020) were at home.')).toEqual([['ella', 3, 9, 2018], ['jo', 1, 5, 2020]]);
    expect(read('| Child’s name | Ella Marsh |\n| Date of birth | 3 September 2018 |\n| School | Hill School |')).toEqual([['ella', 3, 9, 2018]]);
    expect(read('| Name | Date of birth | School |\n| Ella Marsh | 3/9/2018 | Hill School |\n| Jo Marsh | 1/5/2020 | None |')).toEqual([['ella', 3, 9, 2018], ['jo', 1, 5, 2020]]);
  });

  it.each([['2018-09-03', '2026-09-02', 7], ['2018-09-03', '2026-09-03', 8], ['2020-02-29', '2021-02-28', 0]])('%s to %s are %d years', (born, day, years) => {
    expect(yearsBetween(isoDayNumber(born), isoDayNumber(day))).toBe(years);
  });

  it('counts whole months', () => {
    expect(monthsBetween(isoDayNumber('2026-01-19'), isoDayNumber('2026-03-18'))).toBe(1);
    expect(monthsBetween(isoDayNumber('2026-01-19'), isoDayNumber('2026-03-19'))).toBe(2);
  });
});

describe('findStatedAges', () => {
  const read = (text: string) => findStatedAges(analysedFromText(`Ella Marsh was born on 3 September 2018.\n${text}`)).map(({ age, in: unit }) => `${age} ${unit}`);
  it.each<[string, string[]]>([
    ['Ella (7) likes to draw.', ['7 years']],
    ['Ella, who is seven, likes to draw.', ['7 years']],
    ['Ella Marsh, aged 7, likes to draw.', ['7 years']],
    ['I saw seven-year-old Ella.', ['7 years']],
    ['Ella (7 months) smiled.', ['7 months']],
    ['Ella is two years behind in reading.', []],
    ['Ella, 2 Shore Row, likes to draw.', []],
    ['Ella is one of four.', []],
    ['Mum said “Ella (7) is fine”.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('findOtherSpellings', () => {
  const read = (text: string) => findOtherSpellings(analysedFromText(text)).map(({ written, elsewhere }) => [written, elsewhere]);
  it('marks the rarer spelling', () => {
    expect(read('Yusuf was there. I asked Yusuf. He told Yusef that it was late.')).toEqual([['Yusef', 'Yusuf']]);
    expect(read('Ciara Devenney rang. I told Ciara Devenney. Later Ciara Devenny came.')).toEqual([['Ciara Devenny', 'Ciara Devenney']]);
  });
  it('leaves two people alone', () => {
    expect(read('Daniel and Danielle played. Daniel won. I asked Danielle and Daniel.')).toEqual([]);
    expect(read('I saw Zara and Zahra. Zara spoke. I asked Zara.')).toEqual([]);
  });
});

describe('sectorsOfNames', () => {
  it('learns from the job beside a name, wherever the name stands again', () => {
    const document = analysedFromText('Ros Field, health visitor, came. Her class teacher, Mrs Lowe, rang.\nMrs Lowe asked Ros Field.');
    expect([...sectorsOfNames(document)].map(([{ surname }, sector]) => [surname, sector])).toEqual([['field', 'health'], ['lowe', 'education'], ['lowe', 'education'], ['field', 'health']]);
  });
});

describe('parentsOf', () => {
  it('knows parents by the words, by the form, by the names beside them and by the surname', () => {
    const document = analysedFromText('# Assessment: Ella Marsh\n| Child | Ella Marsh |\n| Mother | Kim Doyle |\nKim rang. Mr Marsh came. Her grandfather, Mr Roy Marsh, rang. Ella’s dad, Craig, was out.');
    const parents = parentsOf(document, '2026-06-01');
    const kinds = personNames(document).map((name) => [name.given || name.surname, (['mother', 'father'] as const).find((parent) => parents.isName(name, parent)) ?? '-']);
    expect(kinds).toEqual([['ella', '-'], ['ella', '-'], ['kim', 'mother'], ['kim', 'mother'], ['marsh', 'father'], ['roy', '-'], ['ella', '-'], ['craig', 'father']]);
  });
});

describe('takingPart', () => {
  const read = (text: string) => takingPart(analysedFromText(text)).map(({ text: words }) => words);
  it('finds tables, lists under a heading, lines and sentences', () => {
    expect(read('| Name | Role | Attendance |\n| Jo Brown | Social worker | Present |\n| Al Lowe | Mother | Apologies |')).toEqual(['Jo Brown Social worker Present', 'Al Lowe Mother Apologies']);
    expect(read('## Present\n- Jo Brown\n- Al Lowe\n## Discussion\nMum said that she is tired.')).toEqual(['Jo Brown', 'Al Lowe']);
    expect(read('Apologies: Dr Shah\nMum was tired.')).toEqual(['Apologies: Dr Shah']);
  });
});

describe('namesRecipients', () => {
  it.each([['Copies: Mrs Marsh', true], ['| To | Duty team |\n| From | Jo Brown |', true], ['Dear Ms Ali\nElla has a bruise.', true], ['This report will be shared with the health visitor.', true], ['I will email her this form by 3.', true], ['## Distribution\n- Mrs Marsh', true], ['| To | |\n| From | Jo Brown |', false], ['I sent Mum the number of the food bank.', false], ['This report has not been shared with anyone.', false]])('%j: %s', (text, expected) => {
    expect(namesRecipients(analysedFromText(`# Assessment\n${text}`))).toBe(expected);
  });
});

describe('readNumber', () => {
  it.each<[string, number | null]>([['7', 7], ['seven', 7], ['Twelve', 12], ['many', null], ['', null]])('%j is %s', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });
});

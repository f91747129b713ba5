import { explanationOf, findAcronyms, initialsOf } from '../../src/language/acronyms';
import { Analyser } from '../../src/language/analyser';
import { documentFromText } from '../document-from-text';

describe('findAcronyms', () => {
  it.each<[string, string[]]>([
    ['She goes to Holmfield PS.', ['PS']],
    ['The SENCo and two DSLs rang; T/C on Monday, S.E.N. file.', ['SENCo', 'DSL', 'T/C', 'SEN']],
    ['Ref CP/2024/1123 at BT12 3AB.', []],
    ['MUM WAS VERY ANGRY', []],
    ['He is in Y9 and then P5.', []],
    ['write to x@MFT.org', []],
  ])('in %j', (text, expected) => {
    expect(findAcronyms(text).map(({ acronym }) => acronym)).toEqual(expected);
  });
});

describe('explanationOf', () => {
  it.each([
    ['multi-agency safeguarding hub (MASH)', 'MASH', []],
    ['MASH (multi-agency safeguarding hub)', 'MASH', []],
    ['MASH, the hub for worries', 'MASH', []],
    ['Her Additional Support Needs are set out.', 'ASN', ['additional support needs']],
    ['The child protection planning meeting is on Monday.', 'CPPM', []],
  ])('finds it in %j', (text, acronym, expansions) => {
    expect(explanationOf(text, acronym, expansions)).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['She asked and she never said.', 'ASN', ['additional support needs']],
    ['A social note was left.', 'ASN', ['additional support needs']],
    ['MASH (12 May)', 'MASH', []],
    ['The MASH rang.', 'MASH', []],
  ])('finds none in %j', (text, acronym, expansions) => {
    expect(explanationOf(text, acronym, expansions)).toBe(-1);
  });
});

it('takes the letters of a named person for initials', () => {
  const initials = initialsOf(new Analyser([]).analyseDocument(documentFromText('Lois Pryce rang. Mary Ann Bell wrote.')));
  expect([...initials]).toEqual(expect.arrayContaining(['LP', 'MAB', 'MB']));
  expect(initials.has('HV')).toBe(false);
});

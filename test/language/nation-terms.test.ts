import { NATIONS } from '../../src/document/kinds';
import { LEAD_ROLES, MINUTES_WITHIN, termIn, type NationTerm } from '../../src/language/nation-terms';

const TERMS: readonly NationTerm[] = ['lead role', 'front door', 'out of hours', 'conference', 'plan', 'school role', 'resolution', 'court'];

it.each(TERMS.map((term) => [term]))('has a %s for every nation', (term) => {
  const names = NATIONS.map((nation) => termIn(nation, term));
  for (const name of names) expect(name.length).toBeGreaterThan(10);
  expect(new Set(names).size).toBeGreaterThan(1);
});

it.each([
  ['England', 'lead role', /lead practitioner/],
  ['Northern Ireland', 'lead role', /^designated professional lead$/],
  ['Wales', 'front door', /information, advice and assistance/],
  ['Northern Ireland', 'front door', /Gateway/],
  ['Scotland', 'conference', /planning meeting/],
  ['Wales', 'plan', /care and support protection plan/],
  ['Northern Ireland', 'school role', /^designated teacher$/],
  ['Scotland', 'court', /Reporter/],
] as const)('%s: %s', (nation, term, name) => {
  expect(termIn(nation, term)).toMatch(name);
});

it('counts the lead roles of all nations as leads, and other roles not', () => {
  const lead = new RegExp(`^(?:${LEAD_ROLES})$`, 'i');
  for (const role of ['lead professional', 'Lead practitioner', 'lead child protection practitioner', 'family help lead practitioner', 'designated professional lead', 'named person', 'care and support protection plan co-ordinator', 'plan coordinator', 'lead coordinator']) expect(role).toMatch(lead);
  for (const role of ['lead singer', 'health visitor', 'designated teacher']) expect(role).not.toMatch(lead);
});

it('gives Wales longer for minutes', () => {
  expect(MINUTES_WITHIN.Wales).toBe(20);
  expect(MINUTES_WITHIN.Scotland).toBe(10);
});

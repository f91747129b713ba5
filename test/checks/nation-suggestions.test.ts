import { Checker } from '../../src/checker/check-document';
import { CHECKS } from '../../src/checks/catalogue';
import { NATIONS, type DocumentKind, type Nation } from '../../src/document/kinds';
import { documentFromText } from '../document-from-text';

/** What is said of a check's only finding: what it is and what to do. */
function said(id: string, text: string, kind: DocumentKind, nation: Nation): string {
  const checker = new Checker(CHECKS.filter((check) => check.id === id));
  const [finding] = checker.check(documentFromText(text), { kind, nation, on: '2026-06-01' }).findings;
  return finding ? `${finding.message} ${finding.todo}` : '';
}

const LATE = '# Minutes of the core group\nDate: Friday 1 May 2026\nElla is well.';

it.each([
  ['sharing-delayed', 'The bruise has not been passed on because Mum has not given consent.', 'case-note', ['MASH', 'local social work team', 'information, advice and assistance service', 'Gateway service']],
  ['disagreement-no-route', 'The health visitor does not agree with the plan to close.', 'case-note', ['safeguarding partnership', 'child protection committee', 'regional safeguarding board', 'Safeguarding Board for Northern Ireland']],
  ['lead-not-named', '# Assessment of Ella Marsh\nThe social worker visited on 3 May.', 'assessment', ['lead professional (lead practitioner)', 'a lead professional,', 'care and support protection plan co-ordinator', 'designated professional lead']],
  ['contact-missing', '# Referral\nFrom: Nerys Pugh, health visitor\nI am worried about Jo.', 'referral', ['lead professional (lead practitioner)', 'lead professional.', 'lead practitioner (or', 'designated professional lead']],
  ['people-missing', '# Assessment of Ella Marsh, aged 8\nThe health visitor said that she is growing well. Mum and Dad said that she likes cats.', 'assessment', ['designated safeguarding lead', 'child protection co-ordinator', 'designated safeguarding person', 'designated teacher']],
] as const)('%s suggests what each nation has', (id, text, kind, terms) => {
  NATIONS.forEach((nation, at) => expect(said(id, text, kind, nation)).toContain(terms[at]));
  expect(new Set(NATIONS.map((nation) => said(id, text, kind, nation))).size).toBe(NATIONS.length);
});

it('expects minutes later in Wales than elsewhere', () => {
  expect(NATIONS.filter((nation) => said('minutes-late', LATE, 'minutes', nation) !== '')).toEqual(['England', 'Scotland', 'Northern Ireland']);
});

it.each(['lead professional', 'lead practitioner', 'lead child protection practitioner', 'family help lead practitioner', 'designated professional lead', 'named person', 'care and support protection plan co-ordinator', 'key worker'].map((role) => [role]))(
  'takes a %s for a lead in every nation',
  (role) => {
    for (const nation of NATIONS) expect(said('lead-not-named', `# Assessment of Ella Marsh\nThe ${role} is Jo Brown.`, 'assessment', nation)).toBe('');
  },
);

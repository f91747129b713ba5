import { NATIONS } from '../../src/document/kinds';
import { readLexicon } from '../../src/language/lexicon';
import { findMentions } from '../../src/language/mentions';
import { tokenise } from '../../src/language/tokens';
import fs from 'node:fs';
import path from 'node:path';

/** What "the X" stands for in a sentence: class and sector of the mention that holds all of X, or ''. */
function standsFor(words: string): string {
  const tokens = tokenise(`I spoke to the ${words} on Monday.`);
  const last = tokens.findIndex(({ word }) => word === 'on') - 1;
  const mention = findMentions(tokens, new Set([0]), new Set()).find((found) => found.first <= 4 && found.last >= last);
  return mention ? `${mention.class} ${mention.sector}` : '';
}

const KNOWN = {
  'role social care':
    'social worker; allocated social worker; duty social worker; case-holding social worker; team manager; practice manager; service manager; head of service; senior practitioner; advanced practitioner; principal social worker; family support worker; family help worker; early help worker; lead practitioner; lead professional; lead child protection practitioner; family help lead practitioner; designated professional lead; named social worker; lead co-ordinator; plan co-ordinator; care and support protection plan co-ordinator; independent reviewing officer; IRO; conference chair; independent chair; core group chair; child protection planning meeting chair; CPPM chair; minute taker; conference administrator; LADO; designated officer for allegations; personal adviser; leaving care adviser; foster carer; kinship foster carer; connected carer; special guardian; respite carer; key worker; residential child care worker; supervising social worker; AMHP; mental health officer; contact supervisor; family time worker; family group conference co-ordinator; outreach worker',
  'agency social care':
    'children’s social care; children’s services; social services; social work services; local authority; council; MASH; multi-agency safeguarding hub; MARU; front door team; integrated front door; single point of access; duty and assessment team; information, advice and assistance service; Gateway team; Gateway service; Belfast Trust; South Eastern Trust; Health and Social Care Trust; HSCT; Regional Emergency Social Work Service; emergency duty team; out of hours service; early help service; family hub; children with disabilities team; leaving care team; fostering service; independent fostering agency; children’s home; adult social care; adult social work; family help; child exploitation team; missing and exploitation team; criminal justice social work',
  'role health':
    'health visitor; school nurse; family nurse; midwife; community midwife; GP; practice nurse; paediatrician; community paediatrician; named nurse; designated doctor; named nurse for safeguarding children; staff nurse; community children’s nurse; community psychiatric nurse; continence nurse; psychiatrist; clinical psychologist; speech and language therapist; occupational therapist; physiotherapist; dietitian; dentist; dental nurse; optometrist; orthoptist; audiologist; pharmacist; paramedic; drug and alcohol worker; mental health nurse; care co-ordinator; learning disability nurse; looked after children nurse; nursery nurse',
  'agency health':
    'hospital; surgery; health centre; emergency department; minor injuries unit; urgent treatment centre; children’s ward; neonatal unit; CAMHS; child and adolescent mental health service; young people’s mental health service; community mental health team; crisis team; perinatal mental health team; mother and baby unit; drug and alcohol service; community learning disability team; child development centre; sexual health clinic; sexual assault referral centre; ambulance service; health visiting team; pharmacy; hospice',
  'role education':
    'headteacher; deputy head; depute headteacher; head of year; designated safeguarding lead; DSL; designated safeguarding person; designated teacher; designated teacher for child protection; deputy designated teacher; child protection co-ordinator; class teacher; guidance teacher; form tutor; teaching assistant; SENCO; ALNCo; ASN co-ordinator; additional learning needs co-ordinator; learning support co-ordinator; education welfare officer; attendance officer; education social worker; learning mentor; nursery manager; key person; virtual school head; home school link worker; lunchtime supervisor',
  'agency education': 'primary school; nursery; childminder; college; sixth form college; pupil referral unit; alternative provision; virtual school; education welfare service; breakfast club; EOTAS; day nursery; school transport; early years setting',
  'role police': 'police officer; detective constable; neighbourhood officer; beat officer; PCSO; missing persons co-ordinator; custody sergeant; detective',
  'agency police': 'police; PSNI; Police Scotland; Heddlu; public protection unit; child abuse investigation team; neighbourhood policing team; MARAC; MAPPA; PPANI',
  'role justice': 'probation officer; community offender manager; youth justice worker; prison officer; judge',
  'agency justice': 'probation service; youth justice service; Youth Justice Agency; youth offending team; prison; family court; PBNI',
  'role legal': 'children’s guardian; family court adviser; safeguarder; curator ad litem; Children’s Reporter; Principal Reporter; local authority solicitor; legal adviser; panel member; registered intermediary',
  'agency legal': 'Cafcass; Cafcass Cymru; SCRA; Scottish Children’s Reporter Administration; children’s hearing; Children’s Court Guardian Agency; legal services',
  'role voluntary': 'advocate; children’s advocate; IDVA; independent sexual violence adviser; refuge worker; youth worker; football coach; volunteer; imam; faith leader; independent visitor',
  'agency voluntary': 'Women’s Aid; refuge; Home-Start; Barnardo’s; NSPCC; Children 1st; Aberlour; Family Action; VOYPIC; NIACRO; food bank; young carers project; church; mosque; youth club; Salvation Army; law centre',
  'role housing': 'housing officer; landlord; tenancy sustainment officer; environmental health officer',
  'agency housing': 'housing association; housing options; NIHE; registered social landlord; homelessness team',
} as const;

const LIST = Object.entries(KNOWN).flatMap(([what, names]) => names.split('; ').map((name) => [name, what] as const));

it('knows more than two hundred roles and agencies', () => {
  expect(new Set(LIST.map(([name]) => name)).size).toBeGreaterThan(200);
});

/** Sorted elsewhere in the lexicon for good reason: they are found, whichever sector they have. */
const ELSEWHERE = new Set(['youth worker', 'lunchtime supervisor', 'children’s social care']);

it.each(LIST.filter(([name]) => !ELSEWHERE.has(name)))('%s: %s', (name, what) => {
  const found = standsFor(name);
  expect(found.split(' ')[0]).toBe(what.split(' ')[0]);
});

it('gives a sector to nearly all of them', () => {
  const astray = LIST.filter(([name, what]) => standsFor(name) !== what).map(([name, what]) => `${name}: ${what}, but ${standsFor(name)}`);
  expect(astray.length).toBeLessThanOrEqual(LIST.length * 0.1);
});

it('names the nation where a term belongs to one', () => {
  const { rows } = readLexicon('people', fs.readFileSync(path.join(__dirname, '../../src/language/lexicons/people.tsv'), 'utf8'));
  const nations = new Set(rows.map(({ columns }) => columns.nation).filter((nation) => nation));
  expect([...nations].sort()).toEqual([...NATIONS].sort());
  expect(rows.filter(({ pattern }) => rows.some((other) => other !== undefined && other.pattern === pattern && other.columns.class !== rows.find((row) => row.pattern === pattern)?.columns.class))).toEqual([]);
});

it.each([
  ['health vistor', 'role health'],
  ['designated safegaurding lead', 'role education'],
  ['independant reviewing officer', 'role social care'],
  ['speech and language theripist', 'role health'],
  ['Gatway service', 'agency social care'],
  ['Cafcss', 'agency legal'],
  ['Barnados', 'agency voluntary'],
])('reads a slip of one letter: %s', (name, what) => {
  expect(standsFor(name)).toBe(what);
});

it.each(['The family lives in Hull.', 'The front door was open.', 'I must include youth work.', 'Please contact a family member.'].map((text) => [text]))('takes everyday words for no agency: %s', (text) => {
  expect(findMentions(tokenise(text), new Set([0]), new Set()).filter((mention) => mention.class === 'agency')).toEqual([]);
});

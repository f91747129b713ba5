import fs from 'node:fs';
import path from 'node:path';
import { CHECKS } from '../../src/checks/catalogue';
import { PRACTICE_POINTS } from '../../src/checks/practice-points';
import { QUESTIONS } from '../../src/checks/question-catalogue';
import type { QuestionId } from '../../src/checks/question';
import { EvidenceGatherer } from '../../src/checker/evidence';
import type { DocumentKind } from '../../src/document/kinds';
import { documentFromText } from '../document-from-text';

const ON = '2026-06-01';
const gatherer = new EvidenceGatherer();

function placesFor(question: QuestionId, text: string, kind: DocumentKind) {
  gatherer.forget();
  return gatherer.gather(documentFromText(text), { kind, on: ON }).find((entry) => entry.question === question)?.places ?? [];
}

interface Case {
  readonly kind?: DocumentKind;
  /** Whole documents. Each stretch between [[ and ]] is a place and nothing else is; "[[about: words]]" names the label as well. */
  readonly speaks: readonly string[];
  readonly silent: readonly string[];
}

const CASES: Readonly<Record<QuestionId, Case>> = {
  'pp1.q1': {
    speaks: [
      '# Assessment of Ella Marsh\n[[not known yet, and who will find out: It is unclear who collects Ella from nursery.]] I will ask the manager on 9 March.\nThe flat is on the second floor.',
      '# Assessment of Ella Marsh\n[[health visitor: The health visitor wrote on 4 May 2026 that Ella weighs 14 kg.]]\n[[records and checks: Police records show two calls to the address in 2025.]]',
      '# Child: Jo Reid\n[[not known: Whose car it is, nobody at the school knows.]]',
      '# Case note\n[[School: School. Attendance is 71% and Ella sleeps in class.]]',
    ],
    silent: [
      '# Assessment of Ella Marsh\nThe health visitor will weigh Ella on 9 March. School notes were asked for on 3 May.',
      '# Case note\nPractice manager wrote back that they cannot tell us anything due to GDPR.',
      '# Case note\nElla likes her teacher and said that she will tell her first.',
    ],
  },
  'pp1.q2': {
    speaks: [
      '# Referral\n[[being hurt: On 3 March 2026 Ella told me that her dad hit her with a belt.]] She was quiet all day.',
      '# Case note\n[[food and growth: Ewan told me on Monday that there was no food in the house.]]',
      '| Date | Event |\n| 3 March 2026 | [[missing: Found at a flat with three men, reported missing by his mum]] |\n| 4 March 2026 | School rang |',
    ],
    silent: ['# Referral\nThere are ongoing concerns about home conditions.', '# Referral\nElla is at risk of being hit if her dad drinks.', '# Case note\nMum denied that she had been drunk.', '# Case note\nElla enjoys art.'],
  },
  'pp1.q2a': {
    speaks: [
      '# Assessment of Ella Marsh\n[[mum: Ella’s mum has been to all six sessions, so that Ella is safe at bedtime.]]\nThe kitchen was cold.',
      '# Assessment of Ella Marsh\n## Strengths\n- [[grandmother: Her grandmother has her every Saturday]]',
    ],
    silent: [
      '# Referral about Ella Marsh\nElla had a bruise on her arm. Mum shouted at the teacher.',
      '# Referral about Ella Marsh\nDr Nair wrote that the cuts were clean.',
      '# Assessment\nHer attendance was 96% in autumn and is 71% now.',
      '# Assessment\nMum was in a funny mood.',
    ],
  },
  'pp1.q3': {
    kind: 'referral',
    speaks: [
      '# Referral\n| To | [[who receives it: Duty team, Hill Council]] |\n| From | Jo Brown |\n[[what is asked for: I ask you to see Ella at home this week.]]',
      '# Minutes\n[[if it does not work: If Ella is late three days in a row, the school will ring Ms Ali the same day.]]',
      '# Case note\n[[school nurse: I told the school nurse on 4 May that Ella had no inhaler.]] [[who receives it: Copies of this note went to Mrs Lowe and to Dr Shah.]]',
    ],
    silent: ['# Case note\nI have not told the school because Mum does not agree.', '# Case note\nMum said that she would ring if Ella had a rash.', '# Case note\nElla told her teacher that she is cold.'],
  },
  'pp2.q1': {
    speaks: [
      '# Note\n[[MASH: We sent this to the multi-agency safeguarding hub (MASH).]] MASH rang back.',
      '# Note\n[[CAMHS: CAMHS (the child and adolescent mental health service) will see her.]]',
      '# Note\n[[a term explained: The next core group (the small group of people who carry out the plan) is on 4 May.]]',
      '# Note\nWe met.\n## Words used in this report\n[[words explained: Core group: those who carry out the plan.]]',
    ],
    silent: ['# Note\nThe TAF meets on Monday.', '# Note\nMrs Webb (TA) saw him. His gran (Nora) was there.', '# Note\nThe plan (3 May 2026) stands.'],
  },
  'pp2.q2': {
    speaks: [
      '# Minutes\n[[interpreter or translation: An interpreter sat beside Mrs Haddad for the whole meeting.]]',
      '# Letter\n[[read or gone through together: I read it to her on 11 May.]] [[what the reader can follow: Mr Kowal speaks little English.]]',
      '# Note\n[[talk followed by writing: I emailed the nurse to confirm what we had said.]]',
    ],
    silent: ['# Minutes\nThere was no interpreter.', '# Note\nElla reads well. Mum spoke to the teacher.'],
  },
  'pp2.q3': {
    speaks: [
      '# Assessment of Ella Marsh\n[[home and who lives there: Ella shares a room with her sister.]] [[health and growth: Ella has an inhaler for asthma.]] [[what the child says or shows: Ella said that she wants a dog.]] The landlord is slow.',
      '# Assessment of Ella Marsh\n[[language: Ella speaks Polish with her gran and English with her friends.]]',
    ],
    silent: ['# Assessment of Ella Marsh\nDad lost his job at the yard. The landlord wants the flat back.', '# Assessment of Ella Marsh\n| Action | Who | By when |\n| See Ella at lunch | Mrs Lowe | 3 May 2026 |'],
  },
  'pp2.q4': {
    speaks: [
      '# Assessment of Ella Marsh\n[[what the child was told: I explained to Ella why she will stay with her gran.]]',
      '# Assessment of Ella Marsh\n[[what the child was told: Ella was told what was decided, by Mrs Lowe on 4 May.]]',
      '# Minutes: Ella Marsh\n[[what was decided for the child, and why: It was decided that Ella will live with her gran, because she is safe and sleeps there.]]',
    ],
    silent: ['# Case note: Ella Marsh\nMum told me that Ella was ill.', '# Case note: Ella Marsh\nElla told me why she hides.', '# Case note: Ella Marsh\nNobody explained the plan to Mum. The plan goes on.'],
  },
  'pp3.q1': {
    speaks: [
      '# Assessment\n[[first of 3 dated events: 3 March 2024: Ella born.]]\n5 May 2025: Police called.\n[[last of 3 dated events: 9 July 2025: School referred.]]',
      '# Assessment\n[[where it is kept: The chronology is kept on the council’s file.]]',
    ],
    silent: ['# Assessment\nThere is no chronology on file.', '# Assessment\nI will start a chronology. I visited on 5 March 2026.'],
  },
  'pp3.q1a': {
    speaks: ['# Minutes\n- [[a chronology to be started or brought up to date: Ms Ali to start a chronology by 9 March 2026]]', '# Note\n[[a chronology to be started or brought up to date: I will bring the chronology up to date next week.]]'],
    silent: ['# Note\nThe chronology is on page two.', '# Note\nI will visit on 9 March.'],
  },
  'pp3.q2': {
    speaks: [
      '# Minutes: Ella Marsh\n[[a decision with its reason: The conference agreed on a child protection plan for Ella because she has been hurt twice since May.]]',
      '# Closing: Ella Marsh\n[[a decision with its reason: I am closing the case today. The reasons are that Ella is safe and in school.]]',
    ],
    silent: ['# Minutes\nThe conference agreed on a child protection plan.', '# Minutes\nMum wondered whether the plan will end because she is tired of it.', '# Note\nI rang because the bus was late.'],
  },
  'pp3.q3': {
    kind: 'minutes',
    speaks: [
      '# Minutes\n| Action | Who | By when |\n| [[Mrs Lowe, 9 June 2026: Ring the dentist]] | Mrs Lowe | 9 June 2026 |\n| Watch him | | ongoing |',
      '# Note\nElla was at home. [[what the writer will do: I will visit again on Friday 9 June.]]',
      '# Notes\n## Actions\n- [[who, and by when: Amina to ring the surgery by 4 June]]\n- To be monitored',
    ],
    silent: ['# Minutes\n## Actions\n- To be monitored', '# Note\nMum said “I will ring on Friday”.', '# Note\nI will not be able to come.'],
  },
  'pp4.q1': {
    speaks: [
      '# Note\n[[a referral: I sent a referral to the MASH on 4 May.]]',
      '# Minutes\nThe nurse does not agree. [[settling differences: Our managers will meet under the escalation policy.]]',
      '# Closing\n[[a handover: A handover meeting with the new worker was held on 4 May.]]',
      '# Note\n[[strategy discussion or enquiry: A strategy discussion was held with police and health.]]',
    ],
    silent: ['# Note\nNo strategy discussion was held.', '# Note\nMum referred to her sister. We met the neighbours at the policy shop.'],
  },
  'pp4.q2': {
    speaks: [
      '# Note\n[[the law allows it: UK GDPR allows this to be shared to keep Ella safe.]]',
      '# Referral\n[[shared without agreement, and why: Mum did not want me to refer, and I told her that I have sent this referral because Ella has been hurt.]]',
      '# Referral\n[[agreement to sharing: Mum agreed to me sharing this with the school.]]',
    ],
    silent: [
      '# Note\nThe surgery said that it cannot share anything because of GDPR.',
      '# Note\nI have not told the school because Mum has not consented.',
      '# Note\nMum agreed to ring the dentist.',
    ],
  },
  'pp5.q1': {
    kind: 'minutes',
    speaks: [
      '# Minutes\n[[took part: Present: Ms Ali (social worker), Mr Dunn (school)]]\n[[apologies: Apologies: Dr Shah (GP)]]\nElla sleeps well.',
      '# Minutes\n| Name | Role | Attended |\n| [[Health visitor: Bea Hall]] | Health visitor | Yes |\n| [[report sent: Dr Amit Shah]] | GP | Sent a report |',
      '# Minutes\nElla sleeps well. [[heard in another way: The father’s letter was read out to the meeting.]] [[to be invited: Housing will be invited to the next meeting.]]',
    ],
    silent: ['# Minutes\nElla sleeps well.', '# Minutes\nNo report was sent. Mum rang the school.'],
  },
  'pp5.q2': {
    kind: 'minutes',
    speaks: [
      '# Core group\n| Date | 3 May 2026 |\n| Purpose | [[what the meeting is for: To see whether the plan helps Jo]] |',
      '# Core group\n[[what the meeting is for: We met to agree who will help Jo after the summer.]]\n## Decision\n[[what was decided: It was agreed that the plan will continue.]]',
    ],
    silent: ['# Core group\nHeld on 3 May 2026. Present: Ms Ali, Mr Dunn.', '# Core group\n| Date | 3 May 2026 |\n| Why we met | |\nJo sleeps well.'],
  },
  'pp5.q3': {
    kind: 'minutes',
    speaks: [
      '# Minutes\n[[interpreter or translation: Mrs Haddad had an interpreter.]] [[a time or place that suits: The meeting was moved to 10 o’clock so that Dad could come after his shift.]]',
      '# Minutes\n[[papers beforehand: Both parents had the reports two days before the conference.]]\n[[advocate: Jo’s advocate read out her wishes.]]',
    ],
    silent: ['# Minutes\nNo interpreter was there.', '# Minutes\nShe sits in the library every break.'],
  },
  'pp6.q1': {
    speaks: [
      '# Assessment\nElla is well. [[health visitor: Nerys Pugh, health visitor, came in May.]] [[Nerys Pugh: Nerys Pugh weighs the baby every Tuesday.]]',
      '# Minutes\n[[who leads: The lead professional is Mrs Lowe.]]',
    ],
    silent: ['# Assessment of Ella Marsh\nClaire came and is happy to help. Ella’s school is on the hill.', '# Minutes\nNo lead professional is named.'],
  },
  'pp6.q2': {
    speaks: [
      '# Minutes\n[[thanks: Ms Ali thanked the school nurse for her report.]] [[keeping in touch: The school and the health visitor agreed to keep in touch every week.]]',
      '# Referral\n[[Nerys Pugh: From: Nerys Pugh, health visitor, 01632 960237]]',
    ],
    silent: ['# Note\nMum thanked her sister for the lift.', '# Note\nElla was at home.'],
  },
  'pp6.q3': {
    speaks: [
      '# Assessment\n[[speech therapist: The speech therapist assessed Ella on 3 May 2026 and found that she is a year behind.]]',
      '# Assessment\n[[health visitor: On the advice of the health visitor we moved the cot.]]',
    ],
    silent: ['# Assessment\nThe health visitor will see Ella in May.', '# Assessment\nMum thinks that Ella is fine.', '# Minutes\nThe chair observed that it was late.'],
  },
  'pp7.q1': {
    speaks: [
      '# Assessment of Ella Marsh\n[[Ella: Ella said “I want my own bed”.]] Mum made tea.',
      '# Assessment of Ella Marsh\n[[what came of the child’s wishes: Family time moves to Saturday because Ella asked for it.]]',
      '# Home visit: Jo Marsh\n[[Jo Marsh: Jo Marsh (4 months) smiled at her mother and settled.]]',
    ],
    silent: ['# Assessment of Ella Marsh\nMum said that she is tired.', '# Assessment of Ella Marsh\nGran sees Ella on Mondays and says that she would lift the phone.', '# Assessment of Ella Marsh\nBoth parents have done what they said.'],
  },
  'pp7.q2': {
    speaks: [
      '# Assessment\n[[done together: The social worker and the health visitor made a joint visit on 3 March.]]',
      '# Assessment\n[[planned together: The school nurse and I will see Jo together on Friday.]]',
    ],
    silent: ['# Assessment\nThe social worker visited on 3 March. The health visitor visited on 5 March.', '# Assessment\nMrs Lowe or I will call everybody together.', '# Assessment\nSomebody has to hold school, health and the debt service together.'],
  },
  'pp8.q1': {
    speaks: [
      '# Assessment of Ella Marsh\n[[Mrs Lowe: Ella trusts Mrs Lowe, her teaching assistant.]] Mrs Lowe will ask her about the bruise on Friday.',
      '# Assessment of Ella Marsh\n[[football coach: Ella confides in her football coach.]] The kitchen was cold.',
    ],
    silent: ['# Assessment of Ella Marsh\nElla’s best friend is Bea.', '# Assessment of Ella Marsh\nElla loves her mum. Ella does not trust the social worker.', '# Assessment of Ella Marsh\nElla lives in the Western Trust.'],
  },
  'pp8.q1a': {
    speaks: [
      '# Closing\n[[an introduction: I will introduce the new worker to Mum on 9 June.]]',
      '# Closing\n[[a warm handover: There was a joint goodbye visit with the family support worker.]] Jo was quiet.',
      '# Closing\n[[what they bring to the writer: Because she trusts me I asked about the cuts.]]',
    ],
    silent: ['# Closing\nI closed the case. The worker introduced a new form.', '# Closing\nI will not introduce anybody.'],
  },
  'pp8.q2': {
    speaks: [
      '# Assessment of Ella Marsh\n[[grandmother: Ella’s grandmother told me that she has her on Saturdays.]]',
      '# Assessment of Ella Marsh\n[[neighbour: A neighbour reported that he hears shouting.]] [[aunt: I will ask her aunt how Ella is.]]',
    ],
    silent: ['# Assessment of Ella Marsh\nMum said that her sister has the children on Saturdays.', '# Assessment of Ella Marsh\nElla rang from the school library and then told her teacher.'],
  },
  'pp8.q3': {
    kind: 'closing',
    speaks: [
      '# Closing\nWe are closing. [[health visitor: The health visitor agrees with closing: Jo has been well since May.]]',
      '# Conference\n## Views\n[[Constable Orr: Constable Orr would keep the plan until the autumn.]]',
    ],
    silent: ['# Closing\nI am closing the case today.', '# Closing\nMum thinks that the plan can end.', '# Closing\nBea Hall is a family support worker. Mr Pugh is the co-ordinator of the care and support plan.'],
  },
};

/** The text without brackets, and what stands in them. */
function unmark(marked: string): { text: string; places: { about: string; quote: string }[] } {
  const places: { about: string; quote: string }[] = [];
  const text = marked.replace(/\[\[([^:\]]+): ([^\]]+)\]\]/g, (_, about: string, quote: string) => {
    places.push({ about, quote });
    return quote;
  });
  return { text, places };
}

const inOrder = (places: readonly { readonly about: string; readonly quote: string }[]): string[] => places.map(({ about, quote }) => `${about}: ${quote}`).sort();

describe.each(QUESTIONS.map((question) => [question.id, question] as const))('%s', (id, question) => {
  const { speaks, silent, kind = 'assessment' } = CASES[id];

  it.each(speaks.map((text) => [text]))('is spoken to in: %s', (marked) => {
    const { text, places } = unmark(marked);
    expect(places.length).toBeGreaterThan(0);
    expect(inOrder(placesFor(id, text, kind))).toEqual(inOrder(places));
  });

  it.each(silent.map((text) => [text]))('is not spoken to in: %s', (text) => {
    expect(placesFor(id, text, kind)).toEqual([]);
  });

  it('asks in plain words and says what would speak to it', () => {
    expect(question.text).toMatch(/^\p{Lu}.*\?$/u);
    expect(question.shows).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('stands in the folder of its practice point', () => {
    expect(id).toMatch(new RegExp(`^pp${question.point}\\.`));
    const checks = path.join(__dirname, '../../src/checks');
    const folder = fs.readdirSync(checks).find((name) => name.startsWith(`${question.point}-`)) ?? '';
    const files = fs.readdirSync(path.join(checks, folder, 'questions')).filter((name) => name.endsWith('.ts'));
    expect(files.filter((name) => fs.readFileSync(path.join(checks, folder, 'questions', name), 'utf8').includes(`id: '${id}'`))).toHaveLength(1);
  });
});

it('are twenty-three questions and three follow-ups, some for each practice point', () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(26);
  expect(QUESTIONS.filter(({ follows }) => follows).map(({ id }) => id)).toEqual(['pp1.q2a', 'pp3.q1a', 'pp8.q1a']);
  expect([...new Set(QUESTIONS.map(({ point }) => point))]).toEqual(PRACTICE_POINTS.map(({ number }) => number));
});

it('name every check, and no other, as bearing on one of them', () => {
  expect([...new Set(QUESTIONS.flatMap(({ checks }) => checks))].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});

it('put a follow-up straight behind the question it follows', () => {
  QUESTIONS.forEach(({ follows }, at) => {
    if (follows) expect(QUESTIONS[at - 1]?.id).toBe(follows.question);
  });
});

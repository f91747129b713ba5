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
      '# Home visit: Ella Marsh\n[[nursery: The nursery told me on 3 March that Ella has come without a coat since January.]]',
      '# Referral: Jo Reid\n[[Mrs Lowe: Mrs Lowe, his class teacher, has noticed that he falls asleep after lunch.]] The rain had stopped.',
      '# Closing summary: Ella Marsh\n[[school: The school’s report says that Ella reads every day.]]',
      '# Minutes: Ella Marsh\n[[not known yet, and who will find out: We do not know who else lives at the flat; Ms Ali will ask the landlord by 9 March.]]',
    ],
    silent: [
      '# Assessment of Ella Marsh\nThe health visitor will weigh Ella on 9 March. School notes were asked for on 3 May.',
      '# Case note\nPractice manager wrote back that they cannot tell us anything due to GDPR.',
      '# Case note\nElla likes her teacher and said that she will tell her first.',
      '# Minutes: Ella Marsh\nThe school said that it agreed with the plan. The chair welcomed everybody.',
      '# Home visit: Ella Marsh\nThe health visitor told Mum that she would come on Friday. I asked the school for its records.',
    ],
  },
  'pp1.q2': {
    speaks: [
      '# Referral\n[[being hurt: On 3 March 2026 Ella told me that her dad hit her with a belt.]] She was quiet all day.',
      '# Case note\n[[food and growth: Ewan told me on Monday that there was no food in the house.]]',
      '| Date | Event |\n| 3 March 2026 | [[missing: Found at a flat with three men, reported missing by his mum]] |\n| 4 March 2026 | School rang |',
      '# Referral: Jo Reid\n[[injury: Jo came in on Tuesday with a bruise the size of a coin behind his ear.]]',
      '# Case note\n[[left alone: I found both children home alone at 9pm on 4 May, the front door open.]]',
      '# Referral: Jo Reid\n[[violence or fear at home: At 2am on 5 May a neighbour heard Mr Reid shouting that he would break her arm.]]',
      '# Assessment of Jo Reid\n[[school missed: His attendance has fallen from 96% to 64% since September.]]',
    ],
    silent: [
      '# Referral\nThere are ongoing concerns about home conditions.', '# Referral\nElla is at risk of being hit if her dad drinks.', '# Case note\nMum denied that she had been drunk.', '# Case note\nElla enjoys art.',
      '# Referral: Jo Reid\nThe domestic abuse worker rang on 4 May.',
      '# Assessment of Jo Reid\nHis attendance is 97% this term. I saw Jo on his own at school on 4 May.',
      '# Minutes\nMs Ali to ask Mum about the bruise by 4 May 2026.',
    ],
  },
  'pp1.q2a': {
    speaks: [
      '# Assessment of Ella Marsh\n[[mum: Ella’s mum has been to all six sessions, so that Ella is safe at bedtime.]]\nThe kitchen was cold.',
      '# Assessment of Ella Marsh\n## Strengths\n- [[grandmother: Her grandmother has her every Saturday]]',
      '# Assessment of Ella Marsh\n## What is going well\n- [[Dad: Dad reads to Ella at bedtime and has kept every appointment since May]]',
      '# Assessment of Ella Marsh\n[[Mum: Mum asks for help early: when she feels low she rings her sister, so that Ella is never alone with her then.]]',
    ],
    silent: [
      '# Referral about Ella Marsh\nElla had a bruise on her arm. Mum shouted at the teacher.',
      '# Referral about Ella Marsh\nDr Nair wrote that the cuts were clean.',
      '# Assessment\nHer attendance was 96% in autumn and is 71% now.',
      '# Assessment\nMum was in a funny mood.',
      '# Assessment of Ella Marsh\nThe social worker is very supportive. The family is well known to services.',
      '# Assessment of Ella Marsh\nMum hopes that Ella will be proud of her.',
    ],
  },
  'pp1.q3': {
    kind: 'referral',
    speaks: [
      '# Referral\n| To | [[who receives it: Duty team, Hill Council]] |\n| From | Jo Brown |\n[[what is asked for: I ask you to see Ella at home this week.]]',
      '# Minutes\n[[if it does not work: If Ella is late three days in a row, the school will ring Ms Ali the same day.]]',
      '# Case note\n[[school nurse: I told the school nurse on 4 May that Ella had no inhaler.]] [[who receives it: Copies of this note went to Mrs Lowe and to Dr Shah.]]',
      '# Report on Ella Marsh\n[[who receives it: Copies: Mum, Mrs Lowe, Dr Shah]]',
      '# Referral: Jo Reid\n[[what is asked for: Please visit Jo at school this week and let us know what you decide.]]',
      '# Minutes: Jo Reid\n[[if it does not work: If Dad comes to the house, Mum will call 999 and Ms Ali will convene a meeting the next day.]]',
    ],
    silent: [
      '# Case note\nI have not told the school because Mum does not agree.', '# Case note\nMum said that she would ring if Ella had a rash.', '# Case note\nElla told her teacher that she is cold.',
      '# Case note\nI rang the clinic to ask about the appointment. Mum asked what would happen if she said no.',
    ],
  },
  'pp2.q1': {
    speaks: [
      '# Note\n[[MASH: We sent this to the multi-agency safeguarding hub (MASH).]] MASH rang back.',
      '# Note\n[[CAMHS: CAMHS (the child and adolescent mental health service) will see her.]]',
      '# Note\n[[a term explained: The next core group (the small group of people who carry out the plan) is on 4 May.]]',
      '# Note\nWe met.\n## Words used in this report\n[[words explained: Core group: those who carry out the plan.]]',
      '# Note\n[[EHCP: An education, health and care plan (EHCP) was agreed in May.]]',
      '# Note\n[[a term explained: This is a section 47 enquiry, that is, the council has to find out whether Jo is being hurt.]]',
      '# Note\n[[a term explained: In plain words, nobody may take Jo abroad.]]',
    ],
    silent: [
      '# Note\nThe TAF meets on Monday.', '# Note\nMrs Webb (TA) saw him. His gran (Nora) was there.', '# Note\nThe plan (3 May 2026) stands.',
      '# Note\nThe review (see page 3) is over. The plan was made in May.',
      '# Note\nShe went to the shop (Asda).',
    ],
  },
  'pp2.q2': {
    speaks: [
      '# Minutes\n[[interpreter or translation: An interpreter sat beside Mrs Haddad for the whole meeting.]]',
      '# Letter\n[[read or gone through together: I read it to her on 11 May.]] [[what the reader can follow: Mr Kowal speaks little English.]]',
      '# Note\n[[talk followed by writing: I emailed the nurse to confirm what we had said.]]',
      '# Minutes\n[[easy words or pictures: Dad has an easy read copy of the plan.]]',
      '# Report\n[[sign or sight: Mrs Orr uses British Sign Language and lip reads.]]',
      '# Note\n[[told in person: I explained the decision to her face to face, in her own language.]]',
    ],
    silent: [
      '# Minutes\nThere was no interpreter.', '# Note\nElla reads well. Mum spoke to the teacher.',
      '# Note\nMum refused an interpreter.',
      '# Note\nI asked the school to send a note of the visit.',
    ],
  },
  'pp2.q3': {
    speaks: [
      '# Assessment of Ella Marsh\n[[home and who lives there: Ella shares a room with her sister.]] [[health and growth: Ella has an inhaler for asthma.]] [[what the child says or shows: Ella said that she wants a dog.]] The landlord is slow.',
      '# Assessment of Ella Marsh\n[[language: Ella speaks Polish with her gran and English with her friends.]]',
      '# Assessment of Ella Marsh\n[[friends and what the child enjoys: Ella plays football for the Rovers girls on Sundays.]]',
      '# Assessment of Ella Marsh\n[[the child’s day: Ella gets herself up and makes her own breakfast.]]',
      '# Assessment of Ella Marsh\n[[school, nursery or work: Ella is in Year 4 and two years ahead in maths.]]',
    ],
    silent: [
      '# Assessment of Ella Marsh\nDad lost his job at the yard. The landlord wants the flat back.', '# Assessment of Ella Marsh\n| Action | Who | By when |\n| See Ella at lunch | Mrs Lowe | 3 May 2026 |',
      '# Assessment of Ella Marsh\nMrs Lowe is the class teacher. The nursery is on the hill.',
      '# Assessment of Ella Marsh\nThere was a black coat on Ella’s chair.',
    ],
  },
  'pp2.q4': {
    speaks: [
      '# Assessment of Ella Marsh\n[[what the child was told: I explained to Ella why she will stay with her gran.]]',
      '# Assessment of Ella Marsh\n[[what the child was told: Ella was told what was decided, by Mrs Lowe on 4 May.]]',
      '# Minutes: Ella Marsh\n[[what was decided for the child, and why: It was decided that Ella will live with her gran, because she is safe and sleeps there.]]',
      '# Case note: Ella Marsh\n[[what the child was told: I went through the plan with Ella and showed her why there are two visits a week.]]',
      '# Minutes: Ella Marsh\n| Action | Who | By when |\n| [[what the child is to be told: Tell Ella what was decided]] | Mrs Lowe | 3 May 2026 |',
      '# Ella Marsh: case note\nDear Ella,\nYou told me that you were cold. Your room had no window, and your bed was wet when you came home. You had no tea. You said that you wanted to stay with Gran. [[a reason, told to the child: I asked Gran to keep you for the night because your house was not safe.]]',
    ],
    silent: [
      '# Case note: Ella Marsh\nMum told me that Ella was ill.', '# Case note: Ella Marsh\nElla told me why she hides.', '# Case note: Ella Marsh\nNobody explained the plan to Mum. The plan goes on.',
      '# Case note: Ella Marsh\nElla explained to her teacher why she was late.',
      '# Case note: Ella Marsh\nI told her mother what was decided.',
    ],
  },
  'pp3.q1': {
    speaks: [
      '# Assessment\n[[first of 3 dated events: 3 March 2024: Ella born.]]\n5 May 2025: Police called.\n[[last of 3 dated events: 9 July 2025: School referred.]]',
      '# Assessment\n[[where it is kept: The chronology is kept on the council’s file.]]',
      '# Referral\n[[where it is kept: A chronology, last updated on 3 May 2026, is attached.]]',
    ],
    silent: [
      '# Assessment\nThere is no chronology on file.', '# Assessment\nI will start a chronology. I visited on 5 March 2026.',
      '# Letter\n## What happens next\nMonday 4 May 2026: I see Mum.\nFriday 8 May 2026: I see Dad.\nTuesday 12 May 2026: I see you.',
    ],
  },
  'pp3.q1a': {
    speaks: [
      '# Minutes\n- [[a chronology to be started or brought up to date: Ms Ali to start a chronology by 9 March 2026]]', '# Note\n[[a chronology to be started or brought up to date: I will bring the chronology up to date next week.]]',
      '# Assessment\n[[a chronology to be started or brought up to date: The chronology needs to be updated by the school nurse before 4 May 2026.]]',
      '# Minutes\n[[a chronology to be started or brought up to date: It was agreed to put together one chronology from all three agencies.]]',
    ],
    silent: [
      '# Note\nThe chronology is on page two.', '# Note\nI will visit on 9 March.',
      '# Note\nMum keeps a diary. The chronology was started in 2024.',
    ],
  },
  'pp3.q2': {
    speaks: [
      '# Minutes: Ella Marsh\n[[a decision with its reason: The conference agreed on a child protection plan for Ella because she has been hurt twice since May.]]',
      '# Closing: Ella Marsh\n[[a decision with its reason: I am closing the case today. The reasons are that Ella is safe and in school.]]',
      '# Closing: Ella Marsh\n[[a decision with its reason: We are ending our work because Ella has been at school every day since May.]]',
      '# Minutes: Ella Marsh\n[[a decision with its reason: Ella’s name will come off the register, since nobody has been hurt for a year and Mum has kept to the plan.]]',
      '# Assessment of Ella Marsh\nOn 3 May I found Ella alone in the flat at 9pm with a pan on the lit stove. [[what it means, from what was seen: This means that nobody would have been there in a fire.]]',
    ],
    silent: [
      '# Minutes\nThe conference agreed on a child protection plan.', '# Minutes\nMum wondered whether the plan will end because she is tired of it.', '# Note\nI rang because the bus was late.',
      '# Minutes\nIt was agreed to close.',
      '# Note\nMum told me that she is at risk of losing her job. The shop is closing.',
    ],
  },
  'pp3.q3': {
    kind: 'minutes',
    speaks: [
      '# Minutes\n| Action | Who | By when |\n| [[Mrs Lowe, 9 June 2026: Ring the dentist]] | Mrs Lowe | 9 June 2026 |\n| Watch him | | ongoing |',
      '# Note\nElla was at home. [[what the writer will do: I will visit again on Friday 9 June.]]',
      '# Notes\n## Actions\n- [[who, and by when: Amina to ring the surgery by 4 June]]\n- To be monitored',
      '# Note\n[[what the writer will do: I am going to ring the surgery on Monday.]]',
      '# Minutes\n## Actions\n- [[who, and by when: School nurse to weigh Ella on 4 June 2026]]',
    ],
    silent: [
      '# Minutes\n## Actions\n- To be monitored', '# Note\nMum said “I will ring on Friday”.', '# Note\nI will not be able to come.',
      '# Note\nI will always remember her smile. I will see how it goes.',
      '# Minutes\n## Actions\n- Monitor attendance',
    ],
  },
  'pp4.q1': {
    speaks: [
      '# Note\n[[a referral: I sent a referral to the MASH on 4 May.]]',
      '# Minutes\nThe nurse does not agree. [[settling differences: Our managers will meet under the escalation policy.]]',
      '# Closing\n[[a handover: A handover meeting with the new worker was held on 4 May.]]',
      '# Note\n[[strategy discussion or enquiry: A strategy discussion was held with police and health.]]',
      '# Minutes\n[[strategy discussion or enquiry: A strategy meeting took place on 4 May, and section 47 enquiries began.]]',
      '# Note\n[[sharing agreement: The county’s information sharing protocol covers this.]]',
      '# Minutes\n[[settling differences: The health visitor has asked for the next stage of the resolution process.]]',
      '# Referral\n[[a referral: A MARAC referral was sent on 4 May.]]',
    ],
    silent: [
      '# Note\nNo strategy discussion was held.', '# Note\nMum referred to her sister. We met the neighbours at the policy shop.',
      '# Minutes\nIt was resolved that the present plan goes on.',
      '# Note\nThere was no referral to the hub.',
    ],
  },
  'pp4.q2': {
    speaks: [
      '# Note\n[[the law allows it: UK GDPR allows this to be shared to keep Ella safe.]]',
      '# Referral\n[[shared without agreement, and why: Mum did not want me to refer, and I told her that I have sent this referral because Ella has been hurt.]]',
      '# Referral\n[[agreement to sharing: Mum agreed to me sharing this with the school.]]',
      '# Note\n[[the law allows it: Data protection law lets us share this with the police to keep Ella safe.]]',
      '# Note\n[[shared without agreement, and why: Dad objected, but I told the school because Ella was at risk of being taken.]]',
      '# Minutes\n[[what not every copy holds: The address is withheld from the father’s copy.]]',
    ],
    silent: [
      '# Note\nThe surgery said that it cannot share anything because of GDPR.',
      '# Note\nI have not told the school because Mum has not consented.',
      '# Note\nMum agreed to ring the dentist.',
      '# Note\nThe manager is happy for this to stay as it is.',
      '# Note\nI have not asked him anything, as it did not seem safe.',
    ],
  },
  'pp5.q1': {
    kind: 'minutes',
    speaks: [
      '# Minutes\n[[took part: Present: Ms Ali (social worker), Mr Dunn (school)]]\n[[apologies: Apologies: Dr Shah (GP)]]\nElla sleeps well.',
      '# Minutes\n| Name | Role | Attended |\n| [[Health visitor: Bea Hall]] | Health visitor | Yes |\n| [[report sent: Dr Amit Shah]] | GP | Sent a report |',
      '# Minutes\nElla sleeps well. [[heard in another way: The father’s letter was read out to the meeting.]] [[to be invited: Housing will be invited to the next meeting.]]',
      '# Minutes\n[[took part: In attendance: Nora Reid (mother), PC Orr, Bea Hall (health visitor)]]\n[[apologies: Apologies were received from Dr Shah, the family’s GP.]]',
      '# Minutes\nElla sleeps well. [[heard in another way: Dr Shah could not come and sent a report for the meeting.]]',
    ],
    silent: [
      '# Minutes\nElla sleeps well.', '# Minutes\nNo report was sent. Mum rang the school.',
      '# Minutes\nGran rang the office. The sitter was there until eleven.',
      '# Minutes\nThe chair welcomed those present.',
    ],
  },
  'pp5.q2': {
    kind: 'minutes',
    speaks: [
      '# Core group\n| Date | 3 May 2026 |\n| Purpose | [[what the meeting is for: To see whether the plan helps Jo]] |',
      '# Core group\n[[what the meeting is for: We met to agree who will help Jo after the summer.]]\n## Decision\n[[what was decided: It was agreed that the plan will continue.]]',
      '# Conference\n[[what the meeting is for: The purpose of the conference is to decide whether Jo needs a child protection plan.]]',
      '# Core group\n[[what it needs to hear: We need to know from housing when the damp will be treated.]]\n[[what was decided: The conference agreed that Jo will be subject to a child protection plan.]]',
    ],
    silent: [
      '# Core group\nHeld on 3 May 2026. Present: Ms Ali, Mr Dunn.', '# Core group\n| Date | 3 May 2026 |\n| Why we met | |\nJo sleeps well.',
      '# Core group\nMs Ali made an unannounced visit on 3 March.',
    ],
  },
  'pp5.q3': {
    kind: 'minutes',
    speaks: [
      '# Minutes\n[[interpreter or translation: Mrs Haddad had an interpreter.]] [[a time or place that suits: The meeting was moved to 10 o’clock so that Dad could come after his shift.]]',
      '# Minutes\n[[papers beforehand: Both parents had the reports two days before the conference.]]\n[[advocate: Jo’s advocate read out her wishes.]]',
      '# Minutes\n[[childcare: A crèche was booked for the two little ones during the meeting.]]',
      '# Minutes\n[[help with travel: A taxi was paid for so that Mum could come.]]',
      '# Minutes\n[[plain papers: Dad had the plan in large print.]]',
    ],
    silent: [
      '# Minutes\nNo interpreter was there.', '# Minutes\nShe sits in the library every break.',
      '# Minutes\nPC Orr told Mum by telephone on 4 May that there had been no further call since the winter at either address.',
    ],
  },
  'pp6.q1': {
    speaks: [
      '# Assessment\nElla is well. [[health visitor: Nerys Pugh, health visitor, came in May.]] [[Nerys Pugh: Nerys Pugh weighs the baby every Tuesday.]]',
      '# Minutes\n[[who leads: The lead professional is Mrs Lowe.]]',
      '# Minutes\n[[who leads: Ms Ali will be lead professional and holds the plan.]]',
      '# Assessment\nThe flat is cold. [[family support worker: The family support worker helps with bedtimes on Tuesdays.]]',
    ],
    silent: [
      '# Assessment of Ella Marsh\nClaire came and is happy to help. Ella’s school is on the hill.', '# Minutes\nNo lead professional is named.',
      '# Assessment\nThe landlord, Mr Pugh, wants the flat back. The school supports ending the plan.',
    ],
  },
  'pp6.q2': {
    speaks: [
      '# Minutes\n[[thanks: Ms Ali thanked the school nurse for her report.]] [[keeping in touch: The school and the health visitor agreed to keep in touch every week.]]',
      '# Referral\n[[Nerys Pugh: From: Nerys Pugh, health visitor, 01632 960237]]',
      '# Minutes\n[[keeping in touch: The nurse and I agreed to speak every Monday while Ella is on the ward.]]',
      '# Note\n[[an answer: The school nurse replied the same day to my email.]]',
    ],
    silent: [
      '# Note\nMum thanked her sister for the lift.', '# Note\nElla was at home.',
      '# Minutes\nMs Ali thanked the school for the buns.',
      '# Note\nMum wrote to thank the ward.',
    ],
  },
  'pp6.q3': {
    speaks: [
      '# Assessment\n[[speech therapist: The speech therapist assessed Ella on 3 May 2026 and found that she is a year behind.]]',
      '# Assessment\n[[health visitor: On the advice of the health visitor we moved the cot.]]',
      '# Assessment\n[[Dr Shah: Dr Shah wrote on 3 May that Ella’s weight is on the 9th centile, where it should be.]]',
      '# Assessment\nThe cot is by the window. [[psychologist: I asked the psychologist what this means for how Ella learns.]]',
    ],
    silent: [
      '# Assessment\nThe health visitor will see Ella in May.', '# Assessment\nMum thinks that Ella is fine.', '# Minutes\nThe chair observed that it was late.',
      '# Minutes\nThe school want a meeting. Mr Orr, the teacher, reads to the class.',
      '# Note\nThe health visitor told me that she is on leave.',
    ],
  },
  'pp7.q1': {
    speaks: [
      '# Assessment of Ella Marsh\n[[Ella: Ella said “I want my own bed”.]] Mum made tea.',
      '# Assessment of Ella Marsh\n[[what came of the child’s wishes: Family time moves to Saturday because Ella asked for it.]]',
      '# Home visit: Jo Marsh\n[[Jo Marsh: Jo Marsh (4 months) smiled at her mother and settled.]]',
      '# Visit: Jo Reid\n[[Jo: Jo told me that he hates the nights when Dad comes.]]',
      '# Visit: Jo Reid (8)\n[[Jo: Jo drew his house with no door and said that it is safer.]] The kitchen was warm.',
      '# Visit: Jo Reid\n[[why not asked, and when: Jo was not seen because he was asleep.]] I will see him at school on Monday.',
    ],
    silent: [
      '# Assessment of Ella Marsh\nMum said that she is tired.', '# Assessment of Ella Marsh\nGran sees Ella on Mondays and says that she would lift the phone.', '# Assessment of Ella Marsh\nBoth parents have done what they said.',
      '# Visit: Jo Reid\nJo is said to have been a quiet baby. Jo was described as difficult.',
      '# Visit: Jo Reid\nIf Jo asks for his dad, Mum rings him. I will ask Gran.',
    ],
  },
  'pp7.q2': {
    speaks: [
      '# Assessment\n[[done together: The social worker and the health visitor made a joint visit on 3 March.]]',
      '# Assessment\n[[planned together: The school nurse and I will see Jo together on Friday.]]',
      '# Note\n[[done together: I visited with the school nurse, Bea Hall.]]',
      '# Minutes\n[[thought about, and why not: No joint visit with the police for now, because Ella is frightened of uniforms.]]',
      '# Minutes\n[[planned together: The social worker and the health visitor will visit together in June.]]',
    ],
    silent: [
      '# Assessment\nThe social worker visited on 3 March. The health visitor visited on 5 March.', '# Assessment\nMrs Lowe or I will call everybody together.', '# Assessment\nSomebody has to hold school, health and the debt service together.',
      '# Note\nThe parents have a joint tenancy. Ella and the nurse spoke for an hour.',
    ],
  },
  'pp8.q1': {
    speaks: [
      '# Assessment of Ella Marsh\n[[Mrs Lowe: Ella trusts Mrs Lowe, her teaching assistant.]] Mrs Lowe will ask her about the bruise on Friday.',
      '# Assessment of Ella Marsh\n[[football coach: Ella confides in her football coach.]] The kitchen was cold.',
      '# Assessment of Ella Marsh\n[[school nurse: The person Ella tells things to is the school nurse.]]',
      '# Assessment of Ella Marsh\n[[Mr Orr: Ella is close to Mr Orr, her swimming teacher.]]',
    ],
    silent: [
      '# Assessment of Ella Marsh\nElla’s best friend is Bea.', '# Assessment of Ella Marsh\nElla loves her mum. Ella does not trust the social worker.', '# Assessment of Ella Marsh\nElla lives in the Western Trust.',
      '# Assessment of Ella Marsh\nElla loves to head the ball.',
      '# Assessment of Ella Marsh\nThe nursery will ring Ms Ali if Ella is late.',
    ],
  },
  'pp8.q1a': {
    speaks: [
      '# Closing\n[[an introduction: I will introduce the new worker to Mum on 9 June.]]',
      '# Closing\n[[a warm handover: There was a joint goodbye visit with the family support worker.]] Jo was quiet.',
      '# Closing\n[[what they bring to the writer: Because she trusts me I asked about the cuts.]]',
      '# Closing\n[[an introduction: We will introduce the family to the health visitor at our last visit.]]',
      '# Closing\n[[what they bring to the writer: Mum trusts me and rings when things go wrong.]]',
    ],
    silent: [
      '# Closing\nI closed the case. The worker introduced a new form.', '# Closing\nI will not introduce anybody.',
      '# Closing\nI handed over the file.',
      '# Closing\nMum does not trust me.',
    ],
  },
  'pp8.q2': {
    speaks: [
      '# Assessment of Ella Marsh\n[[grandmother: Ella’s grandmother told me that she has her on Saturdays.]]',
      '# Assessment of Ella Marsh\n[[neighbour: A neighbour reported that he hears shouting.]] [[aunt: I will ask her aunt how Ella is.]]',
      '# Assessment of Ella Marsh\n[[football coach: Her football coach told me that she has stopped coming.]]',
      '# Referral: Ella Marsh\n[[anonymous caller: An anonymous caller said on 4 May that Ella is left alone.]]',
      '# Assessment of Ella Marsh\n[[aunt: A letter from her aunt says that Ella slept there in May.]]',
    ],
    silent: [
      '# Assessment of Ella Marsh\nMum said that her sister has the children on Saturdays.', '# Assessment of Ella Marsh\nElla rang from the school library and then told her teacher.',
      '# Assessment of Ella Marsh\nI asked Gran to bring Ella to the clinic. Ella was at her gran’s.',
      '# Assessment of Ella Marsh\nGran was told what was decided.',
    ],
  },
  'pp8.q3': {
    kind: 'closing',
    speaks: [
      '# Closing\nWe are closing. [[health visitor: The health visitor agrees with closing: Jo has been well since May.]]',
      '# Conference\n## Views\n[[Constable Orr: Constable Orr would keep the plan until the autumn.]]',
      '# Closing: Jo Reid\n[[school nurse: The school nurse thinks that we are ending too soon.]]',
      '# Closing: Jo Reid\n[[all agencies: All agencies agreed with closing.]]',
      '# Minutes: Jo Reid\n[[Police: Police do not agree that the risk has gone.]]',
    ],
    silent: [
      '# Closing\nI am closing the case today.', '# Closing\nMum thinks that the plan can end.', '# Closing\nBea Hall is a family support worker. Mr Pugh is the co-ordinator of the care and support plan.',
      '# Closing: Jo Reid\nMum wants the plan to end and would like Ms Ali to stay on.',
      '# Closing: Jo Reid\nThe family court will consider the order on 4 June.',
    ],
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

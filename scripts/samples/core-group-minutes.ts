import { bullets, details, heading, paragraph, table, type SampleDocument } from './sample-document';

export const coreGroupMinutes: SampleDocument = {
  file: 'core-group-minutes.docx',
  kind: 'minutes',
  nation: 'England',
  title: 'Core group meeting: minutes',
  organisation: 'Wenbury Council · Children’s Services',
  marking: 'OFFICIAL – SENSITIVE',
  footer: 'Core group minutes – Tilly and Reece Ashdown',
  author: 'Business Support, Family Safeguarding East',
  written: '2026-10-09',
  colour: '1F4E79',
  blocks: [
    details(
      ['Children', 'Tilly Ashdown, born 14 May 2019 (aged 7)\nReece Ashdown, born 2 February 2022 (aged 4)'],
      ['Date and time', 'Tuesday 6 October 2026, 1.30pm'],
      ['Venue', 'Hollin Bank Primary School, library'],
      ['Chair and minutes', 'Joanne Mistry, social worker'],
      ['Child protection plan', 'Since 21 July 2026, category of neglect'],
    ),
    heading('1. Attendance'),
    table(
      [26, 34, 26, 14],
      ['Name', 'Role', 'Agency', 'Attended'],
      ['Joanne Mistry', 'Social worker (chair)', 'Wenbury Children’s Services', 'Yes'],
      ['Shannon Ashdown', 'Mother of Tilly and Reece', '', 'Yes'],
      ['Lorraine Ashdown', 'Grandmother', '', 'Yes'],
      ['Simon Onslow', 'Deputy headteacher and safeguarding lead', 'Hollin Bank Primary School', 'Yes'],
      ['Moira Whitlock', 'Health visitor', 'Wenbury Community Health', 'Apologies, report sent'],
      ['Nadia Rahimi', 'Family support worker', 'Wenbury Early Help', 'Yes'],
      ['Craig Hebden', 'Father of Reece', '', 'No'],
    ),
    heading('2. What the plan is for'),
    paragraph(
      'Joanne opened the meeting and reminded everyone why we meet. At the conference in July the children were often hungry, Tilly was missing about a day of school each week and the house was not safe for a small child. The plan is there so that both children are fed, rested, in school and nursery every day, and safe at home.',
    ),
    heading('3. Actions from last time'),
    paragraph(
      'Nadia has fitted the stair gate and the window locks with Shannon, and checked them again on 29 September. The boiler was mended on 17 September. Lorraine has the children for tea on Tuesdays and Thursdays and this is working well. The referral to SALT has gone in but nothing has come back from them.',
    ),
    heading('4. How the children are'),
    heading('Tilly', 2),
    paragraph(
      'Mr Onslow said Tilly has been in school on 17 of the 19 days this term. She comes in hungry on Mondays and goes straight to breakfast club. He asked her last Friday what is better than before the summer and she said, “Nan’s house is good because there’s pudding. I don’t like it when Craig shouts at the telly and Mummy goes quiet.” She was told that this would be shared today and she said that was fine.',
    ),
    paragraph(
      'Tilly can be attention-seeking in class, mostly in the afternoons. The school has put her name down with the ELSA for a block of sessions.',
    ),
    heading('Reece', 2),
    paragraph(
      'Moira Whitlock’s report says that Reece was weighed on 22 September and is now on the 25th centile; he was on the 9th in July. He has around 30 words. He ran to his mother when he fell over and settled quickly on her lap. He has started at Honeypot nursery and the staff say that he naps well and likes the water tray.',
    ),
    heading('5. Discussion'),
    paragraph(
      'Shannon said she is pleased with how the house looks and that mornings are easier now Tilly picks her clothes the night before. She finds weekends long. She would like help with Reece’s bedtime because he is up until ten.',
    ),
    paragraph(
      'There are ongoing concerns around Craig. It was felt that Shannon is not being honest about how often he is there. She failed to engage with the Freedom Programme and did not give a reason. Shannon said that he only comes to see Reece.',
    ),
    paragraph(
      'A neighbour rang the duty team on 24 September to say that there was screaming at the address and that a man was kicking the door. There is history between the two families over parking and the call was treated as malicious.',
    ),
    paragraph(
      'Joanne asked the housing association who is named on the tenancy. They told her that they cannot give this out because of GDPR. Joanne was not happy with this.',
    ),
    paragraph(
      'Craig has not been told what the plan asks of him. The GP has not been sent an update because Shannon has not signed the consent form yet. Sandra Pell has been supporting Shannon with her debts and things are a bit easier with money.',
    ),
    heading('6. What is going well'),
    bullets(
      'Tilly’s attendance is up from 79% in the summer term to 89%.',
      'Reece is gaining weight and Shannon has not missed a clinic.',
      'Lorraine is a steady presence and the children say that they feel safe with her.',
    ),
    heading('7. What we are worried about'),
    bullets(
      'Lack of boundaries.',
      'Tilly hears shouting when Craig is at home, and goes quiet herself the day after. Simon has noticed this on three Mondays.',
      'Domestic abuse.',
    ),
    heading('8. Decisions'),
    paragraph('It was agreed that the children will remain on the plan. The RCPC will go ahead in October.'),
    heading('9. Actions'),
    table(
      [8, 52, 22, 18],
      ['No.', 'Action', 'Who', 'By when'],
      ['1', 'Visit at bedtime and agree a routine for Reece with Shannon', 'Nadia Rahimi', '16 October 2026'],
      ['2', 'Speak to Craig about the plan', '', 'ASAP'],
      ['3', 'Continue to monitor attendance', 'All', 'Ongoing'],
      ['4', 'Ring the speech and language clinic about Reece’s place on the list', 'Moira Whitlock', ''],
      ['5', 'Keep a place for Tilly at breakfast club until Christmas', 'Simon Onslow', '12 October 2026'],
    ),
    heading('10. Next meeting'),
    paragraph('Tuesday 17 November 2026, 1.30pm, in the school library.'),
  ],
};

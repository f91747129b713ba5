import { bullets, details, heading, paragraph, type SampleDocument } from './sample-document';

export const closingSummary: SampleDocument = {
  file: 'closing-summary.docx',
  kind: 'closing',
  nation: 'England',
  title: 'Closing summary',
  organisation: 'Pellworth City Council · Family Help',
  marking: 'OFFICIAL – SENSITIVE',
  footer: 'Closing summary – the Okonjo-Bright family',
  author: 'Hannah Crewe',
  written: '2026-07-17',
  colour: '7D5A00',
  blocks: [
    details(
      ['Children', 'Amara Okonjo-Bright, born 25 January 2016 (aged 10)\nZeke Okonjo-Bright, born 9 June 2020 (aged 6)'],
      ['Parents', 'Grace Okonjo and Joel Bright'],
      ['Open to us', '2 December 2025 to 17 July 2026'],
      ['Worker', 'Hannah Crewe'],
      ['Agreed by', 'Team manager, in supervision'],
    ),
    heading('Why we were involved'),
    paragraph(
      'School made a referral on 28 November 2025. Amara had told her teacher that the family were sleeping in one room at her uncle’s flat, that Zeke coughed all night because of the mould, and that there was no table to do homework on. Grace and Joel had lost their tenancy in October when the landlord sold the house.',
    ),
    heading('What we did'),
    bullets(
      'Fortnightly home visits, 15 in all.',
      'Helped Grace with the homelessness application, and went with her to the appointment on 15 January 2026.',
      'A TAF every six weeks.',
      'Joel was offered the dads’ group but was reluctant to engage.',
      'Zeke had a CIN health check in February.',
    ),
    heading('What has changed for the children'),
    paragraph(
      'The family moved into a two-bedroom flat on Marden Street on 9 March 2026. Zeke sleeps through and Grace says that his cough has gone. Amara has a desk by the window. When I asked her what was different, she said, “I can have my friend round now. I’m not the girl with no house.” Zeke showed me his bunk and told me it was a pirate ship. His teacher said in June that he has stopped falling asleep in class.',
    ),
    paragraph('There were some issues between the parents earlier in the year but these seem to have settled down.'),
    heading('Identity'),
    paragraph(
      'Grace is Nigerian and Joel is from Pellworth. The family go to New Hope church on Sundays and the children are proud of both sides of their family. Grace speaks Igbo with them at bedtime.',
    ),
    heading('What remains'),
    paragraph(
      'The rent is high and the family have £40 a week left after bills. Grace starts work at the hospital laundry in September, which will help. It is unclear what will happen to the school place for Zeke if the council moves them on. Concerns have been raised about Joel’s gambling in the past.',
    ),
    heading('Decision'),
    paragraph('Case to be closed. NFA.'),
    heading('Where the family can turn'),
    paragraph(
      'New Hope church runs a food pantry on Fridays. The children’s centre on Marden Street has a holiday club. Grace knows that she can ring the advice line at any time and has the number. Pat Verity will pop in now and then.',
    ),
  ],
};

import { details, heading, paragraph, type SampleDocument } from './sample-document';

export const caseNote: SampleDocument = {
  file: 'home-visit-case-note.docx',
  kind: 'case-note',
  nation: 'Northern Ireland',
  title: 'Case note: home visit',
  organisation: 'Lough Derrin Health and Social Care Trust · Gateway Team',
  marking: 'CONFIDENTIAL',
  footer: 'Case note – Family McAteer-Boyle',
  author: 'Ciara Donnan',
  written: '2026-05-21',
  colour: '0B5345',
  blocks: [
    details(
      ['Children', 'Orla McAteer, born 30 August 2017 (aged 8)\nFionn Boyle, born 11 December 2025 (aged 5 months)'],
      ['Date, time and place', 'Wednesday 20 May 2026, 3.45pm to 4.50pm, at home in Derrinmore'],
      ['Seen', 'Orla (on her own for 20 minutes), Fionn (awake), their mother Shauna McAteer'],
      ['Written by', 'Ciara Donnan, social worker, 21 May 2026'],
    ),
    heading('What I saw and heard', 2),
    paragraph(
      'Planned visit, the second since the referral from the maternity ward. Shauna let me in straight away and offered tea. The living room was warm. There were clean bottles on the side and a full tin of formula. Two bin bags were at the back door and the sink was full, which Shauna said was from dinner the night before.',
    ),
    paragraph(
      'Fionn was in his bouncer. He turned to Shauna’s voice, smiled when she sang to him and took four ounces while I was there. She winded him and checked his nappy without being asked. He has a dry patch on his cheek and Shauna has cream for it from the pharmacy.',
    ),
    paragraph(
      'Orla showed me her bedroom and the den she has made under the bed. She said that she likes being a big sister “except at night when he cries and Mammy cries too”. I asked what she does then and she said, “I put the telly on low and hold his hand.” She misses her granda, who used to collect her from school. She would like to go back to Irish dancing. I asked if there was anything she was scared of and she shook her head.',
    ),
    paragraph(
      'Shauna is not sleeping. She takes her tablets most days. She appears to be struggling with low mood and seemed evasive when I asked about Conor. He moved out of the house recently. She says that he comes to see Fionn when he feels like it.',
    ),
    heading('Calls', 2),
    paragraph(
      'I phoned Nuala Keown beforehand. She told me that Fionn’s last two appointments were missed and that she is worried about Shauna’s EPDS score. I also had a call from an anonymous lady who said that Orla is out on the street until all hours. Shauna says that this is her ex’s sister stirring things.',
    ),
    paragraph(
      'The CPN was asked at the start of the month for a report about Shauna and it is still outstanding. Addiction Services would not tell me if Conor is open to them without his permission.',
    ),
    heading('Analysis', 2),
    paragraph(
      'Fionn is fed, warm and responds to his mother. Orla is doing some of the caring at night and this is too much for a girl of eight: she is tired at school, and she is carrying a worry about her mother that she has nobody to share with since her granda stopped coming. There are issues with Conor that need to be borne in mind.',
    ),
    paragraph('Discussed with my senior, who decided that it will not go to case conference at this stage.'),
  ],
};

import { bullets, details, heading, paragraph, type SampleDocument } from './sample-document';

export const referral: SampleDocument = {
  file: 'nursery-referral.docx',
  kind: 'referral',
  nation: 'Wales',
  title: 'Multi-agency referral form: children',
  organisation: 'Cwm Alarch County Council / Cyngor Sir Cwm Alarch',
  marking: 'CONFIDENTIAL',
  footer: 'Referral – to be sent to the Information, Advice and Assistance service',
  author: 'Bethan Rosser',
  written: '2026-06-12',
  colour: '7A1F2B',
  blocks: [
    heading('1. The child', 2),
    details(
      ['Name', 'Osian Llewelyn-Shaw'],
      ['Date of birth', '19 April 2023 (aged 3)'],
      ['Address', '27 Heol y Capel, Llan Alarch'],
      ['First language', 'Welsh at nursery, English at home'],
      ['Ethnicity', ''],
      ['Religion', ''],
      ['Disability or health condition', ''],
      ['Nursery', 'Meithrin y Dderwen'],
      ['GP', 'Heol Fawr Surgery'],
    ),
    heading('2. The family', 2),
    details(
      ['Mother', 'Carys Llewelyn'],
      ['Father', 'Mr Shaw, address not known'],
      ['Others at home', 'Carys’s new partner, Lee'],
    ),
    heading('3. Who is making the referral', 2),
    details(['Name and role', 'Bethan Rosser, room leader'], ['Telephone', ''], ['Date', '12 June 2026'], ['Is the family aware?', 'Carys knows that I am ringing someone, she was not happy']),
    heading('4. What are you worried about?', 2),
    paragraph(
      'Osian has been coming to us since September 2025, four mornings a week. He was a settled little boy. He has not been himself recently and staff have concerns about him.',
    ),
    paragraph(
      'On Monday 8 June I changed Osian after water play and saw four round bruises in a line on the outside of his left upper arm, each about the size of a fingertip, and one on the inside of the same arm. I asked Carys at home time. She said that he had fallen off the trampoline. On Thursday 11 June he had a red mark on his cheek, and Carys said that he had walked into the door. I have filled in a body map for both.',
    ),
    paragraph(
      'Carys used to stay for a chat. Now Lee drops Osian off most mornings and waits in the car. Carys has been late to pick him up on several occasions and once she smelt of cannabis. She comes across as very defensive. It is understood that Lee has a history with SS in another area. A parent at the gate told me that Lee is banned from seeing his own kids but she is a bit of a gossip so I did not pay much attention to it.',
    ),
    heading('5. What is going well?', 2),
    paragraph('Osian is always clean and nicely dressed, and his lunch box is full. Carys has come to both of our parents’ mornings.'),
    heading('6. What have you done so far?', 2),
    bullets(
      'Spoken to Carys about both marks, on 8 and 11 June.',
      'Spoke to the HV in the corridor at baby group and she said she would look into it.',
      'I have not spoken to the GP because I do not have Carys’s consent.',
      'Our DSP has been told.',
      'Body maps to be sent over.',
    ),
    paragraph(
      'I did ring the duty desk on Tuesday. They said that it did not meet the threshold and we do not agree with that as a setting.',
    ),
    heading('7. What would you like to happen?', 2),
    paragraph('Please could somebody look at this family and let us know. We will keep an eye on Osian and write down anything that we see.'),
  ],
};

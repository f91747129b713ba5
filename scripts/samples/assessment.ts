import { bullets, details, heading, paragraph, table, type SampleDocument } from './sample-document';

export const assessment: SampleDocument = {
  file: 'child-and-family-assessment.docx',
  kind: 'assessment',
  nation: 'England',
  title: 'Child and family assessment',
  organisation: 'Harrowmere County Council',
  marking: 'OFFICIAL – SENSITIVE: PERSONAL',
  footer: 'Child and family assessment – Callum Treadwell',
  author: 'Ifeoma Danso',
  written: '2026-09-25',
  colour: '5B2C6F',
  blocks: [
    details(
      ['Child', 'Callum Treadwell'],
      ['Date of birth', '8 November 2014 (aged 11)'],
      ['Address', '3 Quarry Cottages, Little Fenwick, Harrowmere'],
      ['Ethnicity and first language', 'White British; English'],
      ['Health or disability', 'Asthma; has a brown and a blue inhaler'],
      ['School', 'Fenwick Academy, Year 7'],
      ['Parental responsibility', 'Michelle Treadwell (mother), Stuart Treadwell (father)'],
      ['Referral received', '17 August 2026, from the ambulance service'],
      ['Author', 'Ifeoma Danso, social worker, Assessment Team North\n01632 960 417 · ifeoma.danso@harrowmere.example'],
    ),
    heading('Why we are involved'),
    paragraph(
      'On 15 August 2026 Callum called 999 because he could not wake his mother. Paramedics found Michelle on the sofa with two empty vodka bottles. She came round in hospital and was discharged the next day. Callum spent the night with Mrs Birdsall next door. The ambulance service made a referral and the case was stepped up for an assessment.',
    ),
    heading('Who I spoke to'),
    table(
      [20, 36, 44],
      ['Date', 'Who', 'How'],
      ['20 August 2026', 'Callum and Michelle', 'Home visit; I saw Callum alone in the garden'],
      ['28 August 2026', 'Michelle', 'Office meeting'],
      ['9 September 2026', 'Callum', 'At school, one hour'],
      ['11 September 2026', 'Ms Yardley, head of year', 'Telephone'],
      ['15 September 2026', 'Dr Amin Haddad, GP', 'Letter'],
    ),
    heading('Callum’s story'),
    paragraph(
      'Callum is a thoughtful boy who knows the name of every bird on the estuary. He told me he has “got good at” checking his mum’s breathing. On a bad day he makes beans for both of them and puts himself to bed. He said, “I don’t want to live anywhere else, I just want someone to come when I ring.” He gave his life at home six out of ten. It would be a ten if his dad rang when he said he would.',
    ),
    paragraph(
      'He is worried that he will be in trouble for telling me. I told him that he had done exactly the right thing, and that I would share what he said with his mum and with the school. He chose to be in the room when I did.',
    ),
    heading('Health and school'),
    paragraph(
      'Dr Haddad writes that Callum’s asthma is well controlled and that he was last seen in March 2026. Michelle picks up his inhalers on time. He has no diagnosis but there is a query re ASD and he was on the CAMHS waiting list at one point.',
    ),
    paragraph(
      'Ms Yardley told me that Callum settled well into Year 7, is never late and has joined the nature club. His attendance was poor at primary school. School have some concerns about his presentation.',
    ),
    heading('Parents and family'),
    paragraph(
      'Michelle started to drink heavily when her own mother died in January 2025. She says that she drinks on four nights out of seven, always once Callum is in bed, and that August was the worst it has been. She went to two appointments with the alcohol service in September and has a keyworker there. She is a warm mother who talks about Callum with pride. She is in denial about the impact on him.',
    ),
    paragraph(
      'Stuart lives in Scotland with a new partner. He is hard to reach and did not return my call. Michelle did not want me to write to him so I have left this for now.',
    ),
    paragraph(
      'Mrs Birdsall has lived next door for twenty years. She has a key, and Callum likes to sit in her kitchen. Michelle’s sister Gail lives 40 minutes away and has offered to have Callum every other weekend.',
    ),
    heading('What is working well'),
    bullets(
      'Callum called for help, knew what to say, and has a neighbour whom he trusts.',
      'Michelle asked for help with her drinking within three weeks and has kept both appointments.',
      'Callum is in school every day and has friends there.',
    ),
    heading('What we are worried about'),
    bullets(
      'When Michelle drinks, nobody looks after Callum from about nine at night until morning. On 15 August that could have cost her life, and he would have been alone with her.',
      'Callum is parentified.',
      'Historical concerns re DV.',
    ),
    heading('Chronology'),
    table(
      [22, 78],
      ['Date', 'Event'],
      ['4 June 2019', 'Police called to an argument between Michelle and Stuart. Callum, then 4, was asleep upstairs. No further action.'],
      ['12 January 2025', 'Callum’s grandmother died. She had looked after him after school since he was in Reception.'],
      ['3 March 2026', 'Primary school told early help that Callum had been late on 11 days since Christmas. Case closed to early help.'],
      ['15 August 2026', 'Callum called 999. Michelle taken to hospital.'],
    ),
    heading('Analysis'),
    paragraph(
      'Callum has taken on the care of a parent at the age of 11. It costs him sleep, and it means that he listens out for her instead of being a child. He is not hungry, hurt or out of school, and there are adults near him who will come. The risk to him lies in the nights: if Michelle drinks as she did in August, he could lose her, or be hurt trying to help. Her quick move to get help makes change more likely, but two appointments are a short time and she stopped once before, in 2025.',
    ),
    paragraph('Child protection was considered and it was decided that threshold is not met.'),
    heading('Decision and plan'),
    paragraph(
      'Callum will be supported under a child in need plan, because he needs help that his mother cannot give him on her own at the moment and she agrees to it.',
    ),
    table(
      [54, 26, 20],
      ['What will happen', 'Who', 'By when'],
      ['Write down with Callum who he rings, in what order, and put it on the fridge', 'Ifeoma Danso', '30 September 2026'],
      ['Young carers’ group to be offered to Callum', 'Harrowmere Young Carers', ''],
      ['Weekly appointments about drinking', 'Michelle', 'From 21 September 2026'],
      ['Support to be put in place around routines', '', 'In due course'],
      ['First review of the plan', 'Ifeoma Danso', '20 October 2026'],
    ),
    heading('Who has this assessment'),
    paragraph('Michelle, Fenwick Academy and Dr Haddad’s practice. Callum has had it read to him and has a letter of his own.'),
  ],
};

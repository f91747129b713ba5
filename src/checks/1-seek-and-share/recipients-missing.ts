import { namesRecipients } from '../../language/recipients';
import { defineCheck, type DocumentCheck } from '../check';
import { usualRecipients } from '../local-terms';

const WHAT_TO_DO = 'List who this is sent to, the family among them where it is safe.';

/** The document does not say who gets it. After practice point 1 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'recipients-missing',
  point: 1,
  level: 'should',
  kinds: ['assessment', 'referral', 'closing'],
  scope: 'document',
  title: 'No recipients are named',
  why: 'A reader who does not know who else has read it cannot tell what the others know, and the family cannot either.',
  todo: WHAT_TO_DO,
  bad: [{ text: '# Assessment of Ella Marsh\nElla said that she likes school. I will send Mum the number of the food bank.', kind: 'assessment' }],
  good: [
    '# Referral about Ella Marsh\nElla had a bruise on her arm.\nCopied in: Dr Patel, Mrs Hall',
    '# Assessment of Ella Marsh\nElla said that she likes school.\nCopies: Mrs Marsh, the health visitor, Hill School',
    '# Assessment of Ella Marsh\nThis assessment has been shared with Mrs Marsh and her health visitor.',
    '# Referral\nDear Ms Ali\nElla has a bruise.',
    '# Closing summary\nElla said that she likes school.\n## Who has this\nKerry, Oak Primary School, Dr Shah and Thames Valley Police each have a copy.',
    '# Closing summary\nElla said that she likes school.\nKerry and Oak Primary School each have a copy.',
    '# Referral to children’s social care\nElla has a bruise.',
    '# Referral\n| To | Duty team, Hill Council |\n| From | Jo Brown |\nElla has a bruise.',
  ],
  judge: (document, { local }) => (namesRecipients(document) ? [] : [{ message: 'The document does not say who it goes to or who has a copy.', todo: `${WHAT_TO_DO}${usualRecipients(local)}` }]),
});

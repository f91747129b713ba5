import { termIn } from '../../language/nation-terms';
import { defineCheck, type DocumentCheck } from '../check';
import { hasContactDetails } from './contact-details';

/** No way to reach the author or the lead. After practice point 6 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'contact-missing',
  point: 6,
  level: 'should',
  kinds: ['minutes', 'referral', 'assessment', 'closing'],
  scope: 'document',
  title: 'No contact details',
  why: 'Somebody who reads this and knows more has to be able to ring.',
  todo: 'Give a telephone number or email address of the author or of the person who leads.',
  bad: [{ text: '# Referral\nFrom: Nerys Pugh, health visitor\nI am worried that Jo is losing weight.', kind: 'referral' }],
  good: ['# Referral\nFrom: Nerys Pugh, health visitor, 01632 960237\nI am worried that Jo is losing weight.', '# Referral\nFrom: n.pugh@example.org'],
  judge(document, { nation }) {
    const given = document.paragraphs.some(({ paragraph }) => paragraph.story !== 'comment' && hasContactDetails(paragraph.text));
    return given ? [] : [{ message: `The document gives no telephone number or email address for its author or the ${termIn(nation, 'lead role')}.` }];
  },
});

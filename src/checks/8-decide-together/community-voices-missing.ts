import { isCommunityHeard } from '../../language/community-voices';
import { defineCheck, type DocumentCheck } from '../check';

/** Nobody of the wider family or the neighbourhood was heard. After practice point 8 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'community-voices-missing',
  point: 8,
  level: 'consider',
  kinds: ['assessment', 'minutes', 'closing'],
  scope: 'document',
  title: 'Nobody from the wider family or neighbourhood is heard',
  why: 'Grandparents, friends, neighbours and volunteers often see a child on the days when no professional does. Several reviews found that they had told what they saw, and nobody had listened.',
  todo: 'Ask the family who else knows the child well, and put in what they say, or plan to ask them.',
  bad: [{ text: '# Assessment of Ella Marsh\nMum said that her sister has the children on Saturdays. The health visitor wrote that Ella is well.', kind: 'assessment' }],
  good: [
    '# Assessment of Ella Marsh\nElla’s grandmother told me that she has her on Saturdays.',
    '# Assessment of Ella Marsh\nA neighbour rang on 3 May to say that he hears shouting.',
    '# Assessment of Ella Marsh\nI will ask her aunt, Bea Fox, how Ella is when she stays.',
    '# Assessment of Ella Marsh\nI took a call from an anonymous lady who said that Ella is out late.',
    '# Assessment of Ella Marsh\nMrs Birdsall lives next door. Mrs Birdsall told me that she hears shouting.',
    '# Assessment of Ella Marsh\nThe charity’s report says that Ella comes every week.',
  ],
  judge: (document, { on }) =>
    isCommunityHeard(document, on) ? [] : [{ message: 'Nothing comes from wider family, friends, neighbours, faith or community groups, charities or members of the public, and nobody plans to ask them.' }],
});

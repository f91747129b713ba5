import check from '../../../src/checks/8-decide-together/trusted-relationship';
import { testSentences } from '../sentences';

testSentences(check, {
  kind: 'assessment',
  found: [
    '# Assessment of Kai Dunn (9)\nKai lives with his mum. His school is Hill School. The family support worker helps with mornings.',
    "# Assessment of Kai Dunn (9)\nKai's grandmother collects him on Tuesdays. Mum works. He has asthma.",
    '# Assessment of Kai Dunn (9)\nMum does not trust social workers. Kai did not want to talk to me.',
  ],
  leftAlone: [
    '# Assessment of Kai Dunn (9)\nMrs Bhandari is the only one he talks to.',
    '# Assessment of Kai Dunn (9)\nMum says she can say anything to Jo at the centre.',
    "# Assessment of Kai Dunn (9)\nKai's best mate is Leon.",
    '# Assessment of Kai Dunn (9)\nWhen he is upset he goes and finds Mr Lall.',
    '# Assessment of Kai Dunn (9)\nKai thinks his uncle is brilliant.',
    "# Assessment of Kai Dunn (9)\nHe told his teaching assistant because, he said, she doesn't tell people off.",
    "# Assessment of Kai Dunn (9)\nHe's very close to his nan.",
    '# Assessment of Kai Dunn (9)\nMum and her sister speak every night.',
    '# Assessment of Kai Dunn (9)\nWith Jo, his key worker, he opens up.',
    '# Assessment of Kai Dunn (9)\nHe hangs around with Josh and Sam at break.',
    '# Assessment of Kai Dunn (9)\nMum has known the health visitor for six years and rings her first.',
  ],
});

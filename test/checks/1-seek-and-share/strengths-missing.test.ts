import check from '../../../src/checks/1-seek-and-share/strengths-missing';
import { testSentences } from '../sentences';

testSentences(check, {
  kind: 'referral',
  found: [
    '# Referral re Kai Dunn (9)\nKai came with a bruise. Mum shouted. There are concerns about his weight.',
  ],
  leftAlone: [
    '# Referral re Kai Dunn (9)\nKai came with a bruise. He is a whizz at maths.',
    '# Referral re Kai Dunn (9)\nKai came with a bruise. Nan feeds them on Tuesdays and has a key.',
    '# Referral re Kai Dunn (9)\nKai came with a bruise. Mum has always brought him for his jabs.',
    '# Referral re Kai Dunn (9)\nKai came with a bruise. Mum rang us herself.',
    '# Referral re Kai Dunn (9)\nKai came with a bruise. He is never late when his gran brings him.',
    '# Referral re Kai Dunn (9)\nKai came with a bruise. Flat warm, food in fridge.',
    '# Referral re Kai Dunn (9)\nKai came with a bruise. He and his brother look out for each other.',
    '# Referral re Kai Dunn (9)\nKai came with a bruise. Dad plays with him every night.',
  ],
});

import check from '../../../src/checks/5-make-meetings-work/family-not-informed';
import { testSentences } from '../sentences';

testSentences(check, {
  kind: 'referral',
  found: [
    '# Referral re Kai Dunn (9)\nMum was seen at the gate. Kai has a bruise.',
    '# Referral re Kai Dunn (9)\n| Parent aware of referral Y/N | |\nKai has a bruise.',
  ],
  leftAlone: [
    '# Referral re Kai Dunn (9)\n| Parent aware of referral Y/N | Y |\nKai has a bruise.',
    '# Referral re Kai Dunn (9)\nMum knows I am sending this.',
    '# Referral re Kai Dunn (9)\nHave not told the parents as it may put Kai at risk tonight.',
    "# Referral re Kai Dunn (9)\nI let Dad know on 3 May that I'd be ringing you.",
    '# Referral re Kai Dunn (9)\nDiscussed with Mum, who is happy for this to go in.',
    '# Referral re Kai Dunn (9)\nI said to Mum that I have to pass this on.',
    '# Referral re Kai Dunn (9)\nMum has seen this form and does not agree with it.',
    '# Referral re Kai Dunn (9)\nParents not informed on police advice.',
  ],
});

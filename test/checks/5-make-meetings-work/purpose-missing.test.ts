import check from '../../../src/checks/5-make-meetings-work/purpose-missing';
import { testSentences } from '../sentences';

testSentences(check, {
  kind: 'minutes',
  found: [
    '# Core group\nPresent: Ann Lee, Mum\n1. Apologies\n2. Update\nKai is fine.',
    '# Strategy meeting\nAttended: Ann Lee, DS Roy\nInfo shared: bruise seen.',
  ],
  leftAlone: [
    '# Core group\nPresent: Ann Lee, Mum\nAL welcomed all and said today was about how the contact is going.',
    '# Core group\n| Why we met | To see whether Kai is safe |\nPresent: Ann Lee',
    '# Strategy meeting\nMeeting called due to bruise seen on 8 July; need to agree s47 or not.',
    '# Review\n| Question for the meeting | Whether Kai stays |',
    '# Core group\nThe chair reminded us that we are here to check the plan is keeping Kai safe.',
    '# TAF\nAim: to agree who helps with mornings.',
    '# Conference\nThis conference has been convened to decide whether Kai needs a plan.',
    '# Review\nThe task of the review is to look at where Kai should live.',
  ],
});

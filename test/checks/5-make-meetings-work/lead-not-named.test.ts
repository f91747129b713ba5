import check from '../../../src/checks/5-make-meetings-work/lead-not-named';
import { testSentences } from '../sentences';

testSentences(check, {
  kind: 'minutes',
  found: [
    '# Core group\nPresent: Mum, Dad, teacher, nurse\nKai is fine.',
    '# Core group\nPresent: Ms Bell (teacher), Jo Kerr (nurse)\nThe social worker gave apologies.',
  ],
  leftAlone: [
    '# Core group\nPresent: Sunil Rao (SR), Social Worker; Mum',
    '# Core group\nChair – Ann Lee\nPresent: Mum',
    '# Core group\nSR (Sunil Rao, SW) chaired.',
    '# Core group\n| Lead practitioner | Ann Lee, 01632 960111 |',
    "# Core group\nAnn Lee, who is Kai's social worker, opened the meeting.",
    '# Core group\nPresent:\n- Ann Lee – social worker (chair)\n- Mum',
    '# Core group\nThe plan is held by Ann Lee, family support worker and lead professional.',
    '# Core group\nAttended: Delyth Ban, team manager (chair); Mum',
  ],
});

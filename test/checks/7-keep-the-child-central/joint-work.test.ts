import check from '../../../src/checks/7-keep-the-child-central/joint-work';
import { testSentences } from '../sentences';

testSentences(check, {
  kind: 'minutes',
  found: [
    '# Core group\nPresent: Ann Lee (social worker), Jo Kerr (health visitor)\nAnn visited on 3 May. Jo visited on 4 May. They met on 8 May.',
  ],
  leftAlone: [
    '# Core group\nPresent: Ann Lee (social worker), Jo Kerr (health visitor)\nAL and JK visited together on 3 May.',
    '# Core group\nPresent: Ann Lee (social worker), Jo Kerr (health visitor)\nJo went along with Ann to see the baby.',
    '# Core group\nPresent: Ann Lee (social worker), DC Roy\nKai was interviewed by police and social work.',
    '# Core group\nPresent: Ann Lee (social worker), Jo Kerr (health visitor)\nHome visits: SW and HV, one joint visit a month.',
    "# Core group\nPresent: Ann Lee (social worker), Ms Bell (school)\nAnn sat in on Ms Bell's session with Kai.",
    '# Core group\nPresent: Ann Lee (social worker), DS Roy\nDS Roy and Ann to see Kai at school at 2pm.',
  ],
});

import check from '../../../src/checks/5-make-meetings-work/involved-agency-absent';
import { testSentences } from '../sentences';

testSentences(check, {
  kind: 'minutes',
  found: [
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School)\nDad has a probation officer whom he sees every Tuesday.',
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School)\nA CAMHS worker visits Kai weekly.',
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School)\nKim gets help with her drinking from Lifeline, where she goes on Mondays.',
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School)\nA play therapist works with Kai in school each Friday.',
  ],
  leftAlone: [
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School), Jo (Turning Point)\nKim is seeing Turning Point fortnightly.',
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School)\nApologies: probation\nDad has a probation officer whom he sees every Tuesday.',
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School)\nKim will be referred to Lifeline. Probation has ended.',
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School)\nKai goes to football on Fridays. Kim shops on Mondays.',
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School)\nThe GP is Dr Shah. An officer rang once in May.',
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School)\nLifeline sent a report. Kim goes there on Mondays.',
  ],
});

import check from '../../../src/checks/1-seek-and-share/people-missing';
import { testSentences } from '../sentences';

testSentences(check, {
  kind: 'minutes',
  found: [
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Mum, Ms Bell (teacher)\nMum said that Kai sleeps. Ms Bell said that he is late.\nFather not in touch with us.',
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Mum, Dad, Jo Kerr (health visitor)\nMum said that Kai sleeps. Dad works.',
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Mum, Ms Bell (Hill School)\nDad came to the first part. Mum said that Kai sleeps.',
  ],
  leftAlone: [
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker); Mum; Ms Bell (Hill School); Jo Kerr, school nurse\nDad Gary Dunn in Leeds, AL to ring him by Friday.',
    '# Strategy discussion: Kai Dunn (9)\nPresent: Ann Lee SW, DS Roy, Ms Bell (Hill School), Jo Kerr (health)\nMother Kim to be spoken to today. Dad Gary deceased 2021.',
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School)\nApologies: Gary Dunn (father), Jo Kerr (school nurse)',
    "# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School)\nHealth visitor's report was read. Kai's father is not known.",
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Ms Bell (Hill School)\nAsthma nurse rang: inhaler used daily. Mr Dunn told Ann on the phone that he would like to see Kai.',
    '# Core group: Kai Dunn (9)\nPresent: Ann Lee (social worker), Kim Dunn (mother), Gary Dunn (father), SENCO Mr Lall, paediatrician Dr Obi',
  ],
});

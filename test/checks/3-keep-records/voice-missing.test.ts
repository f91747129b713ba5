import check from '../../../src/checks/3-keep-records/voice-missing';
import { testSentences } from '../sentences';

testSentences(check, {
  kind: 'case-note',
  found: [
    '# Home visit\n| Child | Kai Dunn (9) |\nMum let me in. Kai was in his room. Mum says he is doing fine at school and eating well. The house was tidy.',
    "# Visit: Amy Lund (14)\nAmy's wishes and feelings were taken into account. Amy was present throughout. Mum does not want her to go.",
    '# Call with school re Tyler Moss, 8\nMs Bell: Tyler late four times. Attendance 88%. Dad collects. No concerns re presentation.',
    '# Note\nRe: Ola Shaw, DOB 3/4/2013\nSeen at home. Appeared well. Nan said that Ola is missing her mum.',
    "# Closing note\n| Young person | Ben Hart, 15 |\nBen showed the worker a bicycle. Ben's views have been sought. The plan ends.",
  ],
  leftAlone: [
    '# Home visit\n| Child | Kai Dunn (9) |\nKai in garden. Says school is "pants". Wants a dog.',
    "# Visit: Amy Lund (14)\nAmy doesn't want to go to her dad's. She'd sooner stay with Nan.",
    '# Call with school re Tyler Moss, 8\nMs Bell: Tyler has told her he is hungry by ten.',
    '# Note\nRe: TJ (Tyler-Jay Moss), age 8\nHe told me he fell off his bunk. TJ says he hates PE.',
    '# Visit\n| Baby | Isla Reid, 5 months |\nIsla tracked the light, grinned at her dad and wriggled when I put her down.',
    "# Visit\n| Child | Jon Rae, 3 |\nSilent throughout. Would not be put down, hid his face in Mum's coat.",
    '# Session\nYP: Sam Cole, 16\nSam reckons the placement is OK but the bus is a nightmare. Scale of 1 to 10: 4.',
    '# Visit\n| Child | Mina Ali (7) |\nMina drew her house with Dad outside it.',
    '# Note re Leo Park (6)\nNot spoken to alone today because Dad stayed in the room. I will see Leo at school on Tuesday.',
  ],
});

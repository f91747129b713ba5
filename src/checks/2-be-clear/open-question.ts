import { isRunningText } from '../../language/analysis';
import { isFollowedUp, openQuestionIn } from '../../language/open-questions';
import { textOf } from '../../language/surroundings';
import { defineCheck, type Mark, type SpanCheck } from '../check';

const AGENDA = /\b(?:agenda|questions?|to discuss|for discussion|things to (?:ask|cover)|guidance)\b/i;
/** Something is open and nothing near says how it will be found out. After practice points 1 and 3 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'open-question',
  point: 2,
  level: 'should',
  kinds: 'all',
  scope: 'span',
  title: 'A question left open',
  why: 'The next reader may take it that somebody is finding this out, and then nobody does. What is not known about a child’s life is often where the danger lies.',
  todo: 'Say who will find this out, how, and by when. If it cannot be known, say so, and what that means for the plan.',
  bad: [
    { text: '[[It is unclear who collects Ella from nursery.]] She likes the sandpit.', better: 'It is unclear who collects Ella from nursery. I will ask the manager on 9 March.' },
    { text: 'We do not know how he got the bruise.' },
    { text: 'Whose phone it was has not been established.' },
    { text: 'No idea where he sleeps at the weekend.' },
    { text: 'Nobody at the meeting knew who holds the tenancy.' },
    { text: 'Unk if the uncle still visits.' },
    { text: 'Why she left the refuge did not emerge.' },
    { text: 'The name of the father is not known.' },
    { text: 'School could not say who had picked the twins up.' },
    { text: 'I did not get the name of the man.' },
    { text: 'There is no explanation for the weight loss.' },
    { text: 'Questions remain about how the burn happened.' },
    { text: 'We know very little about Mr Webb.' },
    { text: 'There is nothing on file about why the case closed.' },
    { text: 'I could not tell you how many people sleep there.' },
    { text: 'What came of it we have never heard.' },
    { text: 'We are no nearer to understanding why.' },
    { text: 'Bump to the forehead, 2cm, ?how.' },
    { text: 'We cannot be sure that he has left.' },
  ],
  good: [
    'It was unclear who had the keys. It turned out that the caretaker had them.',
    'It is not clear why she is not growing. Bloods were taken on 3 March.',
    'It is not clear who is on the tenancy. Mr Hall said that he would ask.',
    'It is not known where Dad is living. His sister has been asked.',
    'It is not clear how he was burnt. An enquiry has been opened.',
    'Until March we did not know who he was.',
    'The start date is to be confirmed by the school in writing.',
    'Not sure if you have my number.',
    'Nobody knows him better than his gran.',
    'Her writing is unclear.',
    'We do not yet know the date of the hearing.',
    'It is unclear who collects Ella from nursery. I will ask the manager on 9 March.',
    'We do not know how he got the bruise, and Dr Shah is to see him tomorrow.',
    'The family is not known to children’s services.',
    'Ella does not know her address by heart.',
    'Mum said “I don’t know who he is”.',
    'Ring the duty team if anything is unclear.',
    'The letter made it clear that the review is on 3 May.',
    'It was not clear who would pick him up, so the head has asked his gran to find out.',
    'He could not say what day it was.',
  ],
  find(unit) {
    if (!isRunningText(unit) || AGENDA.test(unit.headings[unit.headings.length - 1] ?? '')) return [];
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      const match = openQuestionIn(unit, sentence);
      if (!match || isFollowedUp(unit, sentence, match)) continue;
      const words = textOf(sentence, match);
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end, message: `“${words.length <= 60 ? words : `${words.slice(0, 57)}…`}” is left open: nothing near says how it will be found out.` });
    }
    return marks;
  },
});

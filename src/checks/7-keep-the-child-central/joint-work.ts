import { isRunningText, type Sentence } from '../../language/analysis';
import { defineCheck, type DocumentCheck } from '../check';

const JOINT = /\b(?:joint(?:ly)?|co-?work(?:ed|ing)?)\b(?!\s+(?:custody|tenancy|account|agency|protocol|residence|income|claim|name|names|working together|commissioning|strategy))/i;
const NOT_PLANNED = /\b(?:no|not|never|without|n['’]t)\b[^.]{0,30}\bjoint/i;
const TOGETHER =
  /\b(?:visit(?:ed|s)?|saw|see|seen|met|meet|work(?:ed|ing|s)?|assess(?:ed|ing)?|interview(?:ed|ing)?|went|go|going|spoke|carried out|completed|run|ran|delivered|led|plan(?:ned|ning)?|did|do|undert\w+|held)\b[^.]{0,60}\b(?:together|alongside|side by side|in tandem|hand in hand|accompanied by)\b|\b(?:together|alongside|accompanied by)\b[^.]{0,50}\b(?:visit|see|saw|met|work|assess|interview|went|spoke)/i;
const VISITED_WITH = /\b(?:visited|visit|went|saw (?:her|him|them|the \w+|\p{Lu}\p{Ll}+)|interviewed|assess(?:ed)?|seen|met (?:her|him|them|\p{Lu}\p{Ll}+))\b[^.]{0,50}\bwith (?:the |her |his |our )?/iu;

/** Nothing done together by two agencies. After practice point 7 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'joint-work',
  point: 7,
  level: 'consider',
  kinds: ['assessment', 'minutes'],
  scope: 'document',
  title: 'Work done together',
  why: 'Two people from different agencies see more on one visit than each on their own, and the family tells its story once.',
  todo: 'Think about a visit or a piece of work that two of you could do together, and say so.',
  bad: [{ text: '# Assessment\nThe social worker visited on 3 March. The health visitor visited on 5 March.', kind: 'assessment' }],
  good: ['# Assessment\nThe social worker and the health visitor made a joint visit on 3 March.', '# Assessment\nThe social worker visited with the health visitor on 3 March.'],
  judge(document) {
    const together = document.units.some((unit) => isRunningText(unit) && unit.sentences.some(isTogether));
    return together ? [] : [{ message: 'The document tells of no joint visit, joint assessment or other work that two agencies did or plan together.' }];
  },
});

function isTogether(sentence: Sentence): boolean {
  const { text } = sentence;
  if (JOINT.test(text)) return !NOT_PLANNED.test(text);
  const professionals = sentence.mentionsOf('role', 'agency', 'name').length;
  if (TOGETHER.test(text) && professionals >= 2) return true;
  const match = VISITED_WITH.exec(text);
  if (!match) return false;
  const after = sentence.start + match.index + match[0].length;
  return sentence.mentionsOf('role', 'agency').some((mention) => {
    const { start } = sentence.spanOf(mention.first, mention.last);
    return start >= after - 4 && start <= after + 12;
  });
}

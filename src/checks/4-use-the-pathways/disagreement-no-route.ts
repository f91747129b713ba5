import { near, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { isWithheld } from '../../language/withholding';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import disagreement from './disagreement.tsv';
import steps from './resolution-step.tsv';

/** The law as a reason makes an agency's silence a refusal: `law-as-barrier` names the law, this check the missing way on. */
const LAW = /\b(?:gdpr|data protection|dpa|confidentialit\w+|privacy)\b/i;

/** Agencies disagree, or one does not answer, come or share, and nothing near says what is done about it. After practice point 4 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'disagreement-no-route',
  point: 4,
  level: 'must',
  kinds: 'all',
  scope: 'span',
  title: 'A disagreement or silence between agencies, and no way on',
  why: 'When agencies see things differently, or one of them does not answer, the child waits between them. Every area has a route for this, and using it is part of good work, not a complaint.',
  todo: 'Say what will be done about it: who speaks to whom, which manager or resolution policy, by when.',
  lexicons: [readLexicon('disagreement', disagreement), readLexicon('resolution-step', steps)],
  bad: [
    { text: '[[The health visitor does not agree with the plan to close.]]', better: 'The health visitor does not agree with the plan to close; our managers will meet on 4 March under the resolution policy.' },
    { text: 'Housing were invited and did not attend.' },
  ],
  good: [
    'The school does not agree with closing. I have raised this with my manager under the resolution policy.',
    'Mum and Dad do not agree about bedtimes.',
    'Mum did not attend her appointment with the midwife.',
  ],
  find(unit) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      if (!differs(sentence) && !withholds(sentence)) continue;
      if (near(unit, sentence).some((other) => other.has('resolution-step'))) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end });
      if (marks.length > 0 && isLater(unit, sentence, marks)) marks.pop();
    }
    return marks;
  },
});

/** Two professionals or agencies differ, or one is silent: the family's own quarrels and missed appointments are something else. */
function differs(sentence: Sentence): boolean {
  return sentence.matches('disagreement').some((match) => {
    if (sentence.isNegatedBefore(match.first, 2)) return false;
    const professionals = sentence.mentionsOf('role', 'agency');
    if (match.row.columns.type === 'differ') return professionals.length > 0 && !familyDiffers(sentence, match);
    return professionals.some((mention) => mention.first <= match.last) && !familySubject(sentence, match);
  });
}

/** An agency that keeps information back because of the law or confidentiality refuses to share. */
function withholds(sentence: Sentence): boolean {
  return LAW.test(sentence.text) && isWithheld(sentence) && sentence.mentionsOf('agency', 'role').length > 0;
}

/** Whether the one who differs is of the family: the nearest mention before the words that say so. */
function familyDiffers(sentence: Sentence, match: Match): boolean {
  const before = sentence.mentions.filter((mention) => mention.last < match.first && ['family', 'child', 'role', 'agency', 'name'].includes(mention.class));
  const subject = before[before.length - 1];
  return subject?.class === 'family' || subject?.class === 'child';
}

function familySubject(sentence: Sentence, match: Match): boolean {
  const inside = sentence.mentions.filter((mention) => mention.first >= match.first - 3 && mention.first <= match.last);
  return inside[0]?.class === 'family' || inside[0]?.class === 'child';
}

/** A later sentence of the same unit that only goes on about the same disagreement. */
function isLater(unit: AnalysedUnit, sentence: Sentence, marks: readonly Mark[]): boolean {
  const previous = marks[marks.length - 2];
  if (!previous) return false;
  const at = unit.sentences.indexOf(sentence);
  const before = unit.sentences[at - 1];
  return before !== undefined && before.start === previous.start && before.paragraph === previous.paragraph;
}

import { isRunningText, type AnalysedUnit } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { isProfessional, knownPeople, type Known } from '../../language/professionals';
import { defineCheck, type CheckSettings, type DocumentCheck } from '../check';
import { authorSector, isAnother, tellsView, tellsViewInRow } from './agency-views';
import closing from './closing.tsv';

/** Closing, stepping down or transferring without another agency's view. After practice point 8 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'closure-without-views',
  point: 8,
  level: 'must',
  kinds: ['minutes', 'assessment', 'closing'],
  scope: 'document',
  title: 'Ending without other agencies’ views',
  why: 'Work that ends on one agency’s view ends on one piece of the picture. Those who go on seeing the child may know why it is too early.',
  todo: 'Ask each agency that works with the child what it thinks of ending or moving on, and record what each said.',
  lexicons: [readLexicon('closing', closing)],
  bad: [{ text: '# Closing summary\nThings at home have been calm since May. I am closing the case today.', kind: 'closing' }],
  good: ['# Assessment of Callum Reid\n| Date | Event |\n| 3 March 2026 | Case closed to early help. |\n| 4 April 2026 | Referral by the school. |\nCallum will be supported under a child in need plan, because he cares for his mother.', '# Closing summary\nI am closing today. The health visitor and the school both agree with closing: Jo has been well since May.', '# Minutes\nThe plan goes on as it is.'],
  judge(document, settings) {
    const units = document.units.filter(isRunningText);
    if (!isDecided(units, settings)) return [];
    const author = authorSector(units);
    const known = knownPeople(document, settings.on);
    return units.some((unit) => tellsViewInRow(unit, author, known) || unit.sentences.some((sentence, at) => tellsView(sentence, unit.sentences[at - 1], author, known)) || mayTellView(unit, author, known)) ? [] : [{ message: 'Closing, stepping down or transferring is decided or recommended, and the document records no other agency’s view on it.' }];
  },
});

function isDecided(units: readonly AnalysedUnit[], { kind }: CheckSettings): boolean {
  if (kind === 'closing') return true;
  return units.some((unit) =>
    !isPastEntry(unit) &&
    unit.sentences.some((sentence) =>
      sentence.matches('closing').some((match) => {
        if (sentence.isNegatedBefore(match.first, 3)) return false;
        const { text } = sentence;
        if (/\b(?:whether|if|when|could|might|until|before|would like|wants?|hop(?:e|es|ed)|asked|previous(?:ly)?|not ready|too early|last (?:year|time)|in (?:19|20)\d\d)\b/i.test(text)) return false;
        return /\b(?:will|is to|are to|agreed|decided|recommend\w*|decision|propose\w*|outcome|should)\b/i.test(text) || unit.headings.some((heading) => /\b(?:decision|decided|agreed|outcome|recommend|conclusion|next|result|plan|action|what (?:will|happens))/i.test(heading)) || (match.first <= sentence.fromToken + 1 && sentence.length <= 12 && !/\b(?:was|were|had)\b/i.test(text));
      }),
    ),
  );
}

/** A row of a chronology tells what was: "Case closed to early help" in March is not what this document decides. */
function isPastEntry(unit: AnalysedUnit): boolean {
  return unit.type === 'row' && unit.cells.some((cell) => /^\W*(?:date|when|year|month)\b/i.test(cell.header)) && !unit.cells.some((cell) => /\b(?:action|task|by when|who|owner)\b/i.test(cell.header));
}

/** An agency and its view in one breath, on whatever: where the decision stands in the way of sharing, doubt is left to the writer. */
const OF_VIEWS = /\b(?:agree[sd]?|disagree[sd]?|supports? (?:the|this|it|closing|ending)|supported|in favour|no (?:objections?|concerns|worries)|happy (?:with|for|to|that)|content|of the (?:view|opinion)|recommend(?:s|ed)|would (?:rather|prefer)|sees? no reason|had nothing to add|not opposed|unanimous\w*|consensus)\b/i;

function mayTellView(unit: AnalysedUnit, author: string, known: Known): boolean {
  return unit.sentences.some((sentence) => OF_VIEWS.test(sentence.text) && sentence.mentions.some((mention) => isProfessional(sentence, mention, known) && isAnother(sentence, mention, author)));
}

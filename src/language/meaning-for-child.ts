import type { AnalysedUnit, Match, Sentence } from './analysis';
import { isChild, isChildActing, type Child } from './children';
import type { Mention } from './mentions';

const TITLED = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|PC|DS|DC|Sgt|Sergeant|Sister|Father)\b/;

/**
 * Whether one of these sentences says what something means for a child: its effect, what follows from it, how safe the child is,
 * or what the child now does, feels or goes without.
 * @param change the words that tell of the thing itself; their own meaning does not count
 */
export function tellsMeaningForChild(unit: AnalysedUnit, sentences: readonly Sentence[], children: readonly Child[], change?: { readonly sentence: Sentence; readonly match: Match }): boolean {
  return sentences.some((sentence) =>
    sentence.matches('meaning').some((match) => {
      if (change?.sentence === sentence && match.first <= change.match.last && match.last >= change.match.first) return false;
      switch (match.row.columns.type) {
        case 'strong':
          return true;
        case 'weight':
          return namesChild(sentence, children);
        default:
          return isChildActing(unit, sentence, match.first, children) || isChildBefore(sentence, match, children);
      }
    }),
  );
}

function namesChild(sentence: Sentence, children: readonly Child[]): boolean {
  return sentence.mentions.some((mention) => isChildOf(sentence, mention, children));
}

/** Where the document does not tell who its children are, a name without a title may be one. */
function isChildOf(sentence: Sentence, mention: Mention, children: readonly Child[]): boolean {
  if (isChild(sentence, mention, children)) return true;
  return children.length === 0 && mention.class === 'name' && mention.certain === true && !TITLED.test(sentence.textOf(mention));
}

/** "Reuben has, since then, been asking for him": the child stands before the words, and nobody else between. */
function isChildBefore(sentence: Sentence, match: Match, children: readonly Child[]): boolean {
  const before = sentence.mentions.filter((mention) => mention.last < match.first && mention.class !== 'crowd');
  const nearest = before[before.length - 1];
  return nearest !== undefined && match.first - nearest.last <= 8 && isChildOf(sentence, nearest, children) && !(sentence.analysis.tokens[nearest.last]?.possessive ?? false);
}

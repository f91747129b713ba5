import { findActions } from '../../../language/actions';
import type { AnalysedUnit, Sentence } from '../../../language/analysis';
import { childrenOf, isChild, isChildActing, type Child } from '../../../language/children';
import { plainVoiceIn, tellsWhyNotAsked } from '../../../language/child-voice';
import { aboutOf, placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

/** What the child said or wants is the reason for something, or changed it. */
const USED =
  /\b(?:because|since|as|so that|after|when)\s+(?:(?:he|she|they|both|\p{Lu}\p{L}+)(?: and \p{Lu}\p{L}+)?)\s+(?:(?:has|have|had)\s+)?(?:ask(?:s|ed)|said|told|wants?|wanted|wish(?:es|ed)?|chose|prefers?|preferred|would like|would rather|would prefer)\b|\bas (?:he|she|they|\p{Lu}\p{L}+) (?:asked|wanted|wished|chose|suggested|wants)\b|\b(?:in line with|at|following|respect(?:s|ed|ing)?|according to|reflects?|takes? account of|took account of|guided by|based on) (?:(?:his|her|their|\p{Lu}\p{L}+['’]s) )(?:own )?(?:wish|wishes|request|views?|feelings|choice)\b/u;

/** After practice point 7 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp7.q1',
  point: 7,
  text: 'How can you encourage yourself and others to look for the child’s feelings, wishes and opinions, and to take account of them?',
  shows: 'The child’s own words, or what the child showed; what was changed because of them; why a child could not be asked, and when that will be done.',
  kinds: 'all',
  checks: ['voice-missing', 'child-out-of-sight'],
  evidence(document, { on }) {
    const children = childrenOf(document, on);
    const tasks = new Set(findActions(document).map(({ position }) => position.paragraph));
    return statements(document).flatMap(({ unit, sentence }): Place[] => {
      if (tasks.has(sentence.paragraph)) return [];
      const voice = plainVoiceIn(unit, sentence, children);
      const used = USED.exec(sentence.text);
      if (used && isOfChild(unit, sentence, used, children)) return [placeOf(sentence, 'what came of the child’s wishes', 1)];
      if (voice) {
        const who = sentence.mentions.find((mention) => isChild(sentence, mention, children) && mention.class === 'name');
        return [placeOf(sentence, who ? aboutOf(sentence, who) : 'the child', sentence.quotes.length > 0 ? 1 : 2)];
      }
      return tellsWhyNotAsked(unit, sentence, children) ? [placeOf(sentence, 'why not asked, and when', 2)] : [];
    });
  },
});

/** "Because she asked": she is the child. */
function isOfChild(unit: AnalysedUnit, sentence: Sentence, match: RegExpExecArray, children: readonly Child[]): boolean {
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const named = sentence.mentions.find((mention) => {
    const span = sentence.spanOf(mention.first, mention.last);
    return span.start >= start && span.start < end && mention.class !== 'crowd';
  });
  if (named) return isChild(sentence, named, children);
  if (!/\b(?:he|she|they)\b/.test(match[0])) return false;
  for (let at = sentence.fromToken; at < sentence.toToken; at += 1) {
    const token = sentence.analysis.tokens[at];
    if (token && token.start >= start && token.end <= end && /^(?:he|she|they)$/.test(token.word)) return isChildActing(unit, sentence, at + 1, children);
  }
  return false;
}

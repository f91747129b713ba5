import { findActions } from '../../../language/actions';
import type { AnalysedUnit, Sentence } from '../../../language/analysis';
import { childrenOf, isChild, isChildActing, type Child } from '../../../language/children';
import { tellsWhyNotAsked, voiceIn, type ChildVoice } from '../../../language/child-voice';
import { aboutOf, placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

/** What the child said or wants is the reason for something, or changed it. */
const USED =
  /\b(?:because|since|as|so that|after|when)\s+(?:(?:he|she|they|both|\p{Lu}\p{L}+)(?: and \p{Lu}\p{L}+)?)\s+(?:(?:has|have|had)\s+)?(?:ask(?:s|ed)|said|told|wants?|wanted|wish(?:es|ed)?|chose|prefers?|preferred|would like|would rather|likes?|fears?)\b|\b(?:as|what) (?:he|she|they|\p{Lu}\p{L}+) (?:asked|wanted|wished|chose|suggested|wants)\b|\b(?:in line with|at|following|respect(?:s|ed|ing)?|according to|reflects?|takes? account of|took account of|guided by|based on) (?:(?:his|her|their|\p{Lu}\p{L}+['’]s) )(?:own )?(?:wish|wishes|request|views?|feelings|choice)\b/u;

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
      const voice = voiceIn(unit, sentence, children);
      const used = USED.exec(sentence.text);
      if (used && isOfChild(unit, sentence, used, children)) return [placeOf(sentence, 'what came of the child’s wishes', 1)];
      if (voice && isPlainlyChilds(sentence, voice, children)) {
        const who = sentence.mentions.find((mention) => isChild(sentence, mention, children) && mention.class === 'name');
        return [placeOf(sentence, who ? aboutOf(sentence, who) : 'the child', sentence.quotes.length > 0 ? 1 : 2)];
      }
      return tellsWhyNotAsked(unit, sentence, children) ? [placeOf(sentence, 'why not asked, and when', 2)] : [];
    });
  },
});

/** The words are the child's beyond doubt: nobody else is named between the child and them; "how she feeds" was not seen. */
function isPlainlyChilds(sentence: Sentence, { kind, first }: ChildVoice, children: readonly Child[]): boolean {
  if (kind === 'behaved' && [1, 2].some((back) => /^(?:how|whether|if|that)$/.test(sentence.wordAt(first - back)))) return false;
  const before = sentence.mentions.filter((mention) => mention.last < first && mention.class !== 'crowd');
  const nearest = before[before.length - 1];
  if (nearest === undefined) return true;
  if (!isChild(sentence, nearest, children)) return false;
  // "Gran sees Ella and says": whoever the sentence began with goes on.
  const goesOn = sentence.analysis.tokens.slice(nearest.last + 1, first).some(({ word }) => word === 'and');
  return !goesOn || before.every((mention) => isChild(sentence, mention, children));
}

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

import type { Sentence } from './analysis';
import { isSourceOfPaper, opensItsPart, speaks } from './contributions';
import type { Mention } from './mentions';

/** What somebody is to do, might do or wants done is no account of what they know. */
const AHEAD = /^(?:to|will|shall|would|should|could|may|might|must|can|'ll|agreed|offered|promised|wants?|wanted|hopes?|plans?|needs?|is|are)$/;
/** Paper that was asked for has not told anything yet. */
const ASKED_FOR = /\b(?:asked for|requested|request(?:s|ing)?|await\w*|outstanding|chas\w+|to be (?:sent|obtained|asked|requested)|apologies|not (?:yet )?(?:received|back|come|arrived))\b/i;
/** Words that may stand before the subject of a clause. */
const OPENS = /^(?:|,|;|:|\(|–|—|-|\.|and|but|that|when|while|whilst|as|because|whereas|so|then|although|though|where|which|if|since|after|before|today|yesterday|however|both)$/;
const PART_OF_IT = /^(?:the|a|an|her|his|their|our|my|your|its|class|family|new|allocated|duty|named|local|current|previous|former|school|nursery|lead|senior|consultant|hospital|community|mr|mrs|ms|miss|dr)$/;

/** Whether a sentence gives the account of somebody who is mentioned: what they said, wrote, saw or reported, told as done. */
export function isAccount(sentence: Sentence, mention: Pick<Mention, 'first' | 'last'>): boolean {
  const { start, end } = sentence.spanOf(mention.first, mention.last);
  if (sentence.isQuoted({ start, end })) return false;
  if (opensItsPart(sentence, mention)) return true;
  if (isSourceOfPaper(sentence, mention)) return !ASKED_FOR.test(sentence.analysis.text.slice(Math.max(sentence.start, start - 60), Math.min(sentence.end, end + 60)));
  for (let at = mention.last + 1; at <= mention.last + 3; at += 1) if (AHEAD.test(sentence.wordAt(at))) return false;
  return isSubject(sentence, mention) && speaks(sentence, mention);
}

/** "She likes Mrs Lowe and said": somebody else speaks. */
function isSubject(sentence: Sentence, { first }: Pick<Mention, 'first'>): boolean {
  let before = first - 1;
  while (before >= sentence.fromToken && before >= first - 3 && (PART_OF_IT.test(sentence.wordAt(before)) || (sentence.analysis.tokens[before]?.possessive ?? false) || sentence.mentions.some((other) => other.last === before && other.class !== 'crowd'))) before -= 1;
  return OPENS.test(sentence.wordAt(before));
}

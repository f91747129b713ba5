import { isReportedBySomebody, namesSource } from '../../language/attribution';
import type { AnalysedUnit, Match, Sentence } from '../../language/analysis';
import type { Mention } from '../../language/mentions';
import { readLexicon } from '../../language/lexicon';
import { isJudgementOfCharacter, STIGMATISING_LANGUAGE, stigmatisingPhrases } from '../../language/stigmatising';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import impersonal from './impersonal.tsv';
import judgement from './judgement.tsv';

/** A view, worry or report whose source the sentence does not name. After practice point 2 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'unattributed',
  point: 2,
  level: 'should',
  kinds: 'all',
  scope: 'span',
  title: 'Nobody is named as the source',
  why: 'A reader cannot weigh a view, or ask about it, without knowing whose it is. Nameless views grow into facts as they are copied from record to record.',
  todo: 'Name the person and their job, or the agency, and say when they said it.',
  lexicons: [readLexicon('impersonal', impersonal), readLexicon('judgement', judgement), STIGMATISING_LANGUAGE],
  bad: [
    { text: '[[It was felt that Mum is doing better.]]', better: 'The health visitor, Moira Bell, said on 4 March that Mum is doing better: she has kept all three appointments.' },
    { text: 'Concerns have been raised about his attendance.' },
    { text: 'He is believed to be living at the flat.' },
    { text: 'Janet reported to be gambling again.' },
    { text: 'His debts have, I gather, been growing.' },
    { text: 'Continuing worry about the home.' },
    { text: 'It’s said about the place that he carries things for them.' },
    { text: 'The view taken is that she loves him.' },
    { text: 'Word is that she has gone back to him.' },
    { text: 'He is reckoned to owe money.' },
    { text: 'Workers have found her hard to reach.' },
    { text: 'All present took the view that he is safer with his gran.' },
    { text: 'He is considered by many to be beyond help.' },
    { text: 'Rumblings have reached us about the money.' },
    { text: 'The picture painted was of a boy on his own.' },
    { text: 'Home life is a worry.' },
    { text: 'I’m told he has been seen in town.' },
    { text: 'Rudeness was identified as a theme.' },
    { text: '[[Paul was offhand.]] Nobody asked him why.', kind: 'minutes', better: 'Ms Ali said that Paul answered her in single words and looked at his telephone.' },
  ],
  good: [
    'It was felt by the headteacher that Mum is doing better.',
    'The nursery raised concerns about his attendance.',
    'Grandma told me that she believes that he is living at the flat.',
    'No concerns were raised.',
    'The crisis team saw her at home.',
    'He was seen on his own at school.',
    'The family is known to the housing office.',
    'Once somebody believed her she slept again.',
    'Miss Low, her teacher, has noticed that she draws herself small.',
    'Information was obtained from a number of agencies.',
    'Mum, through the letterbox, said to come back at four.',
    'Ms Lee (school): he is thought to be tired.',
    'The heating was off and it was put right.',
    'His shouting has caused concern to his gran.',
    'Sleep is not a worry.',
    'The letter came on 3 May; it said that he had moved.',
  ],
  find(unit, { kind }) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      const match =
        sentence.matches('impersonal').find((candidate) => isStated(unit, sentence, candidate)) ??
        (kind === 'minutes' ? [...sentence.matches('judgement'), ...stigmatisingPhrases(sentence).filter(isJudgementOfCharacter)].find((candidate) => isNobodys(unit, sentence, candidate)) : undefined);
      if (!match) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end, message: `“${sentence.analysis.text.slice(match.start, match.end)}” does not say who.` });
    }
    return marks;
  },
});

function isStated(unit: AnalysedUnit, sentence: Sentence, match: Match): boolean {
  const { text } = sentence.analysis;
  const { kind } = match.row.columns;
  // "It's said that": the 's is "is". "It said that" speaks of a letter.
  if (kind === 'contracted' && !(sentence.analysis.tokens[match.first]?.possessive ?? false)) return false;
  // "Records were obtained from several agencies": what was fetched is no report of anything.
  if (sentence.wordAt(match.first) === 'from' && /\b(?:obtained|gathered|sought|requested|collected|taken|collated|compiled|drawn|asked for|received)\s*$/i.test(text.slice(sentence.start, match.start))) return false;
  if (isSeenBySubject(sentence, match)) return false;
  // "Mum, through the door, said to come back": what somebody bade others do.
  if (sentence.wordAt(match.first) === 'said' && sentence.wordAt(match.first + 1) === 'to' && sentence.wordAt(match.first - 1) === ',' && /^(?:come|go|ring|leave|wait|call|try|ask|tell|give|put|stay|stop|send|bring|take|get|keep)$/.test(sentence.wordAt(match.first + 2))) return false;
  // "Home life is a worry", not "he is a worry to his gran", "the worry is".
  if (kind === 'worry') return !sentence.isNegatedBefore(match.first) && sentence.quotes.length === 0 && !namesSource(sentence, match, false) && !isReportedBySomebody(sentence) && !/\b(?:for|to|my|our|if|whether|what|which|why)\b[^.;]{0,40}$/i.test(text.slice(Math.max(sentence.start, match.start - 60), match.start)) && !/^\W*(?:this|that|it|which)\b/i.test(sentence.text);
  // "She reports that…", "it was put to them", "came to the attention of the service".
  if (sentence.wordAt(match.first) === 'reports' && (/^(?:he|she|they|who|also)$/.test(sentence.wordAt(match.first - 1)) || sentence.mentions.some((mention) => mention.last === match.first - 1 && mention.class !== 'crowd'))) return false;
  if (/\bput$/i.test(text.slice(match.start, match.end)) && /^\s+to (?:him|her|them|me|us|\p{Lu})/u.test(text.slice(match.end, match.end + 12))) return false;
  if (/\bput$/i.test(text.slice(match.start, match.end)) && /^\s+(?:right|back|off|on|out|up|away|in|down)\b/i.test(text.slice(match.end, match.end + 8))) return false;
  // "Ann, Dr Osei and I all think": the author is one of them.
  if (kind === 'crowd' && sentence.wordAt(match.first - 1) === 'i') return false;
  // "Has caused concern to his gran".
  if (/\b(?:comment|concerns?|worry|alarm|unease|disquiet)$/i.test(text.slice(match.start, match.end)) && sentence.wordAt(match.last + 1) === 'to' && isSomebodyAt(sentence, match.last + 2)) return false;
  if (/\bfrom (?:a|an|the|one) (?:wo)?man\b/i.test(text.slice(match.start, Math.min(sentence.end, match.end + 80))) && /\breceived$/i.test(text.slice(match.start, match.end))) return false;
  if (/\b(?:attention|notice)$/i.test(text.slice(match.start, match.end)) && sentence.wordAt(match.last + 1) === 'of') return false;
  // "Reported that he cried": nobody before it is plainly the one who speaks.
  if (kind === 'start') return match.first === sentence.fromToken && !namesSource(sentence, match, false) && !hasSpeakerBefore(unit, sentence);
  // "View is that…", not "my view is that".
  if (kind === 'bare') {
    const at = /^(?:the|general|overall|shared)$/.test(sentence.wordAt(match.first - 1)) ? match.first - 1 : match.first;
    if (at > sentence.fromToken && !/^(?:[–—,:;(-]|being)$/.test(sentence.wordAt(at - 1))) return false;
    // "Beca – view that she is safe": whom the view is about.
    if (/^[–—:-]$/.test(sentence.wordAt(at - 1)) && sentence.mentions.every((mention) => mention.first > match.last || mention.class === 'name' || mention.class === 'child' || mention.class === 'family')) return true;
  }
  if (kind === 'opening') return isFragment(unit, sentence, match) && !namesSource(sentence, match, false);
  if ((kind !== 'crowd' && sentence.isNegatedBefore(match.first)) || /\b(?:no|nor|nobody)\b/i.test(text.slice(match.start, match.end))) return false;
  if (/\b(?:whether|if|any|should|in case|to see|unless)\b[^.;,]{0,30}$/i.test(text.slice(sentence.start, match.start)) || sentence.text.trimEnd().endsWith('?')) return false;
  // "We talked about concerns raised…": what was talked of, not a report of it.
  if (/\b(?:talk(?:ed|s|ing)?|spoke|speak|discuss(?:ed|ion|ions)?|ask(?:ed|s)?|update|told|agenda|respond(?:ed)?|response|list)\b[^.;,]{0,25}$/i.test(text.slice(sentence.start, match.start)) && kind !== 'hearsay') return false;
  // "Ward staff noticed", "Police intelligence suggests": the word before names whose they are.
  if ((kind === 'crowd' || kind === 'noun') && sentence.mentionsOf('role', 'agency', 'name').some((mention) => mention.last === match.first - 1 || (mention.first < match.first && mention.last >= match.first) || (kind === 'crowd' && mention.first === match.first && mention.last > match.first))) return false;
  // "known to the police", "said to me": the words after "to" are somebody and not what is said.
  if (kind !== 'noun' && sentence.wordAt(match.last) === 'to' && isSomebodyAt(sentence, match.last + 1)) return false;
  if (sentence.wordAt(match.last) === 'known' && sentence.wordAt(match.last + 1) === 'to' && isSomebodyAt(sentence, match.last + 2)) return false;
  return !namesSource(sentence, match, kind === 'active' || kind === 'fragment' && /^(?:report|describe)/.test(sentence.wordAt(match.first)) && isTelling(sentence, match));
}

/** "She has noticed that…", "Ms Low noticed that…": whoever noticed stands before. */
function isSeenBySubject(sentence: Sentence, match: Match): boolean {
  if (!/^(?:noticed|spotted|sighted|overheard|glimpsed)$/.test(sentence.wordAt(match.first))) return false;
  const before = sentence.wordAt(match.first - 1);
  if (/^(?:i|we|he|she|they|who|has|have|had)$/.test(before)) return true;
  return /^(?:that|when|how|he|she|they)$/.test(sentence.wordAt(match.last === match.first ? match.last + 1 : match.last)) && sentence.mentions.some((mention) => mention.last === match.first - 1 && mention.class !== 'crowd');
}

/** "The school described him as a leader": an object follows the verb straight away, so that who stands before it is who speaks. */
function isTelling(sentence: Sentence, match: Match): boolean {
  return !/^(?:as|to|that|never|not|always)$/.test(sentence.wordAt(match.first + 1));
}

function isSomebodyAt(sentence: Sentence, at: number): boolean {
  const word = /^(?:the|this)$/.test(sentence.wordAt(at)) && /^(?:writer|author|undersigned)$/.test(sentence.wordAt(at + 1)) ? 'writer' : sentence.wordAt(at);
  const first = /^(?:the|a|an|her|his|their|our|my|all|both|local|social|many|most|several)$/.test(word) ? at + 1 : at;
  return /^(?:me|us|him|her|them|you|writer|author|undersigned|services|agencies|professionals|everyone|everybody|others|staff|one|herself|himself)$/.test(word) || sentence.mentions.some((mention) => mention.class !== 'child' && (mention.first === at || mention.first === first));
}

/** Somebody named in the sentence before, or in an entry's cell of sources, goes on. */
function hasSpeakerBefore(unit: AnalysedUnit, sentence: Sentence): boolean {
  const before = unit.sentences[unit.sentences.indexOf(sentence) - 1];
  return before !== undefined && before.paragraph === sentence.paragraph && (isReportedBySomebody(before) || before.mentionsOf('role', 'agency').length > 0);
}

const FINITE = /^(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|should|may|might|must|said|told|wants?|asked|went|came|says|made|gave|led|left|got|took|because|as|which)$/;

/** A worry without a verb or a holder: "Ongoing worries re her care." A bare bullet in a list, a heading and a field's label are none. */
function isFragment(unit: AnalysedUnit, sentence: Sentence, match: Match): boolean {
  if ((unit.type === 'item' && /\b(?:risks?|concerns?|worr(?:y|ies))\b/i.test(unit.headings[unit.headings.length - 1] ?? '')) || match.first > sentence.fromToken + 4 || sentence.length > 14 || sentence.length < 4) return false;
  if (/:\s*$/.test(sentence.text) || sentence.tokens.some((token) => FINITE.test(token.word))) return false;
  if (!/^(?:about|re|for|over|around|regarding|as|of|with|at|noted|expressed|concerning|in|that|on|involving|surrounding)$/.test(sentence.wordAt(match.last + 1)) && !/^(?:noted|expressed)$/.test(sentence.wordAt(match.last))) return false;
  for (let at = sentence.fromToken; at < match.first; at += 1) if (/^(?:no|not|nil|any|my|our|main|key|discussed|shared|raised|to|for|about|see|without)$/.test(sentence.wordAt(at))) return false;
  return !sentence.mentions.some((mention) => mention.first < match.first);
}

/** "School nurse (Ann). Flat tidy…": a paragraph that opens with who speaks is that person's turn. */
function isSpeakersTurn(unit: AnalysedUnit): boolean {
  const first = unit.sentences[0];
  return first !== undefined && unit.sentences.length > 1 && first.length <= 8 && first.mentions[0]?.first === first.fromToken && first.mentionsOf('role', 'agency').length > 0 && !first.tokens.some((token) => FINITE.test(token.word));
}

/** The last word of who is mentioned, without which nobody is. */
function wordsOf(sentence: Sentence, mention: Mention | undefined): string {
  return mention === undefined ? '' : sentence.wordAt(mention.last);
}

const ENDS_TURN = /^\W*(?:there (?:was|were|followed)|(?:a )?discussion|this was (?:discussed|left)|the (?:group|meeting) (?:discussed|talked))\b/i;

/** A judgement in minutes that stands outside anybody's reported words: nobody named speaks in it, nor earlier in its paragraph. */
function isNobodys(unit: AnalysedUnit, sentence: Sentence, match: Match): boolean {
  if (sentence.isNegatedBefore(match.first) || sentence.quotes.length > 0 || isReportedBySomebody(sentence)) return false;
  const index = unit.sentences.indexOf(sentence);
  const judged = wordsOf(sentence, [...sentence.mentionsOf('name', 'family')].find((mention) => mention.first <= match.first + 1));
  // "There was discussion around this." ends what the one before said.
  const turn = unit.sentences.slice(0, index).reduce((from, earlier, i) => (ENDS_TURN.test(earlier.text) ? i : from), 0);
  // The one who is judged and spoke before does not pass judgement on himself.
  return !isSpeakersTurn(unit) && !unit.sentences.slice(turn, index).some((earlier) => isReportedBySomebody(earlier) && (judged === '' || wordsOf(earlier, earlier.mentionsOf('name', 'family', 'role', 'agency', 'community')[0]) !== judged));
}

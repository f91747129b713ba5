import type { Match, Sentence } from './analysis';
import type { Mention } from './mentions';
import type { Token } from './tokens';

const SOURCE_CLASSES = ['role', 'agency', 'family', 'community', 'name', 'child'] as const;
const DETERMINERS = new Set(['the', 'a', 'an', 'her', 'his', 'their', 'my', 'our', 'your', 'both', 'another', 'this', 'one']);
const SAYS =
  /^(?:said|says|say|told|tells|reported|reports|report|raised|raises|raise|expressed|noted|notes|note|described|describes|describe|explained|explains|stated|states|state|mentioned|mentions|thinks|thought|think|believes|believed|believe|feels|felt|feel|fears|feared|worries|worried|wrote|writes|write|advised|advises|confirmed|confirms|observed|observes|disclosed|commented|comments|shared|emailed|rang|recorded|records|suspects|suspected|asked|asks|added|adds|agreed|agrees|understands|considers|considered|saw|sees|heard|hears|noticed|notices|suggests|suggested|flagged|remembers|recalls|reminded|informed|voiced|identified|highlighted|maintains|maintained|accepts|accepted|remarked|pointed|questioned|wonders|wondered|hopes|hoped|doubts|doubted|replied|answered|claims|claimed|insists|insisted|acknowledged|acknowledges|concerned|uneasy|unhappy|logged|knows|knew|has|had|reckons|reckoned|gathers)$/;
const BEING = new Set(['was', 'were', 'been', 'is', 'are', 'be', 'being', 'also']);
const HOLDING = /^(?:view|views|opinion|opinions|words|report|reports|account|accounts|letter|feeling|impression|eyes|mind|judgement|observation|observations|concern|concerns|worry|worries|email|note|notes|statement|assessment|behalf)$/;

/**
 * Whether a sentence names who holds the view or made the report at `match`: somebody after "by", "from" or "according to",
 * somebody who says, thinks or reports before it, a name in brackets behind it, or "I" and "my".
 * A person the view is about is no source: "Mum is thought to be coping" and "Mum reported to be coping" name nobody.
 * @param active the words at `match` may be what the person before them does: "The nursery | raised concerns"
 */
export function namesSource(sentence: Sentence, match: Match, active: boolean): boolean {
  return sentence.mentionsOf(...SOURCE_CLASSES).some((mention) => isSource(sentence, match, mention, active)) || isAuthors(sentence, match);
}

function isSource(sentence: Sentence, match: Match, mention: Mention, active: boolean): boolean {
  let before = mention.first - 1;
  while (DETERMINERS.has(sentence.wordAt(before)) || (before > match.last && /^(?:class|named|allocated|new|former|previous)$/.test(sentence.wordAt(before)))) before -= 1;
  const word = sentence.wordAt(before);
  const isInside = mention.first >= match.first && mention.last <= match.last;
  if (mention.class !== 'child') {
    if (word === 'by' || word === 'per' || word === 'via' || (word === 'from' && before >= match.first - 12)) return !isAgentOfAnother(sentence, match, before);
    if ((word === 'to' && sentence.wordAt(before - 1) === 'according') || (word === 'acc' || word === 'with' && sentence.wordAt(before - 1) === 'together')) return true;
    if (word === 'of' && HOLDING.test(sentence.wordAt(before - 1)) && (before <= match.first || before - 1 > match.last)) return true;
  }
  if (isInside) return false;
  // "In the health visitor's view", "Mum's concerns".
  if ((sentence.analysis.tokens[mention.last]?.possessive ?? false) && [1, 2].some((ahead) => HOLDING.test(sentence.wordAt(mention.last + ahead)))) return true;
  // "The school reported concerns": who says it stands before the verb, with at most four words between.
  const reach = active ? match.first : match.first - 1;
  for (let at = mention.last + 1; at <= mention.last + 5 && at <= reach; at += 1) {
    const verb = sentence.wordAt(at);
    // "Miss Low, her teacher, has noticed": the comma closes what is said of her.
    if (verb === ',' && at === mention.last + 1 && isApposition(sentence, mention)) continue;
    if (verb === ',' || verb === ';' || verb === '.') break;
    if ((verb === 'has' || verb === 'had') && !HOLDING.test(sentence.wordAt(at + 1)) && !HOLDING.test(sentence.wordAt(at + 2))) continue;
    if (SAYS.test(verb) && !BEING.has(sentence.wordAt(at - 1))) return true;
    if ((verb === 'concerned' || verb === 'worried' || verb === 'uneasy' || verb === 'unhappy') && BEING.has(sentence.wordAt(at - 1))) return true;
  }
  if (mention.first <= match.last) return isSpeakersLabel(sentence, mention);
  // "(Moira Bell, health visitor)", "– school" or ", says the school" behind the words.
  if (/^[([–—-]$/.test(word)) return true;
  return SAYS.test(sentence.wordAt(mention.last + 1)) && /^(?:,|as)$/.test(word) || (SAYS.test(word) && sentence.wordAt(before - 1) === ',');
}

/** "Miss Low, her teacher": a job or kinship behind a comma that follows a name. */
function isApposition(sentence: Sentence, mention: Mention): boolean {
  let before = mention.first - 1;
  while (DETERMINERS.has(sentence.wordAt(before))) before -= 1;
  return (mention.class === 'role' || mention.class === 'family' || mention.class === 'agency') && sentence.wordAt(before) === ',' && sentence.mentionsOf('name').some((name) => name.last === before - 1);
}

/** "School: concerns noted", "Ms Lee (school): concerns noted": the speaker's name begins the sentence and a colon or dash ends it. */
function isSpeakersLabel(sentence: Sentence, mention: Mention): boolean {
  if (mention.first > sentence.fromToken + 1) return false;
  let after = mention.last + 1;
  while (after <= mention.last + 12 && (/^[(),]$/.test(sentence.wordAt(after)) || sentence.mentions.some(({ first, last }) => first <= after && last >= after))) after += 1;
  return sentence.wordAt(after) === ':' || /^[–—]$/.test(sentence.wordAt(mention.last + 1));
}

/** "It is thought that he was hit by his stepfather": who is named after "by" did something else. */
function isAgentOfAnother(sentence: Sentence, match: Match, by: number): boolean {
  if (by <= match.last + 3) return false;
  for (let at = match.last + 1; at < by; at += 1) if (/^(?:that|to|he|she|they)$/.test(sentence.wordAt(at)) || sentence.wordAt(at) === ',') return true;
  return false;
}

/** "I believe that it was felt…", "we are worried": the author, or those the author speaks for. */
function isAuthors(sentence: Sentence, match: Match): boolean {
  for (let at = sentence.fromToken; at < match.first; at += 1) {
    const word = sentence.wordAt(at);
    if (word !== 'i' && word !== 'we') continue;
    for (let ahead = 1; ahead <= 3 && at + ahead < match.first; ahead += 1) {
      if (sentence.wordAt(at + ahead) === ',') break;
      if (SAYS.test(sentence.wordAt(at + ahead))) return true;
    }
  }
  return false;
}

/** Whether somebody named speaks, thinks or reports in the sentence, so that what it holds is theirs. */
export function isReportedBySomebody(sentence: Sentence): boolean {
  // Minutes name people by their initials: "LP said that…".
  for (let at = sentence.fromToken; at + 1 < sentence.toToken; at += 1) {
    const { shouted, start, end } = sentence.analysis.tokens[at] as Token;
    if (shouted && end - start >= 2 && end - start <= 3 && SAYS.test(sentence.wordAt(at + 1))) return true;
  }
  return sentence.mentionsOf('role', 'agency', 'family', 'community', 'name', 'child').some((mention) => {
    if (/^(?:to|with|about|for|by)$/.test(sentence.wordAt(mention.first - 1))) return sentence.wordAt(mention.first - 1) === 'by';
    for (let at = mention.last + 1; at <= mention.last + 5; at += 1) {
      const verb = sentence.wordAt(at);
      if (verb === ';' || verb === '.') return false;
      if (verb !== 'has' && verb !== 'had' && SAYS.test(verb) && !BEING.has(sentence.wordAt(at - 1))) return true;
    }
    return false;
  });
}

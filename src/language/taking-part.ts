import { areSameLists, factOfDocument, factOfUnit, type AnalysedDocument, type AnalysedUnit } from './analysis';

const LIST =
  /^\W*(?:\d+[.)]?\s*)?(?:(?:people|members|those|also|staff|family|professionals|list of|record of) )?(?:there(?=\s*:)|here(?=\s*:)|present|attendance|attendees|attending|attended|in attendance|participants|taking part|took part|apologies|apology|absent|invited|invitations|invitees|not present|unable to attend|reports?(?=\s*:)|reports? (?:received|from|sent)|who (?:was|were|is) (?:there|here|at the|in the|on the)|who (?:came|took part|attended|could not come|sent)|people (?:there|at|who)|membership|round the table|in the room|on the call|joined by|by (?:video|telephone|teams|phone)|sederunt|core group members)\b/i;
const HEADERS = /\bname\b.*\b(?:attend|present|apolog|how|in person|took part|came|role|agency|organisation|who they are)|\b(?:attend|present|apolog)\w*/i;
const SENTENCE = /\b(?:were|was) (?:all |also )?(?:present|there|in attendance|in the room)\b|(?<!\b(?:when|that|if|days) (?:he |she |they |[A-Z]\w+ )?)\battended\b(?! (?:school|nursery|college|all|every|each|most|some|only|\d|regularly|well|on \d|hospital|a&e|the (?:school|nursery|clinic|hospital|surgery|appointment|group|course|class))\b)|\b(?:present at|took part in|there were in the room)\b|\b(?:sent|gave|tendered|offered) (?:his |her |their )?apologies\b|\b(?:had been|was|were) invited\b|\bapologies (?:were|from|had)\b/i;

/** What a unit is by itself: what heads a list of those who took part (or heads something else), an entry of one, or neither. */
const partOf = factOfUnit((unit): 'opens' | 'closes' | 'tells' | 'none' => {
  if (unit.story === 'comment' || unit.type === 'header-row') return 'none';
  if (unit.type === 'heading') return LIST.test(unit.text) ? 'opens' : 'closes';
  // A line of its own heads the list below it, as a heading does.
  if (unit.type === 'paragraph' && unit.text.trim().length < 40 && LIST.test(unit.text) && !/[:–—-]\s*\p{L}/u.test(unit.text)) return 'opens';
  const isListed = unit.row ? LIST.test(unit.cells[0]?.text ?? '') : LIST.test(unit.text) && /[:–—-]\s*\p{L}/u.test(unit.text);
  return isListed || (!unit.row && unit.sentences.some(({ text, mentions }) => mentions.length >= 1 && SENTENCE.test(text))) ? 'tells' : 'none';
});

/** Where a document lists who was present, sent apologies, was invited or sent a report: table rows, list items, lines and sentences. */
export const takingPart: (document: AnalysedDocument) => readonly AnalysedUnit[] = factOfDocument((document) => {
  const found: AnalysedUnit[] = [];
  const tables = new Set(document.tables.filter((table) => HEADERS.test(table.headers.join(' ')) && !/\b(?:action|task|when)\b/i.test(table.headers.join(' '))).map(({ index }) => index));
  let under = false;
  for (const unit of document.units) {
    const part = partOf(unit);
    if (part === 'opens' || part === 'closes') under = part === 'opens';
    else if (unit.story !== 'comment' && unit.type !== 'header-row' && (under || part === 'tells' || (unit.row !== null && tables.has(unit.row.table)))) found.push(unit);
  }
  return found;
}, areSameLists);

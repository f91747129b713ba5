import type { AnalysedDocument, AnalysedUnit } from './analysis';

const LIST =
  /^\W*(?:\d+[.)]?\s*)?(?:(?:people|members|those|also|staff|family|professionals|list of|record of) )?(?:there(?=\s*:)|here(?=\s*:)|present|attendance|attendees|attending|attended|in attendance|participants|taking part|took part|apologies|apology|absent|invited|invitations|invitees|not present|unable to attend|reports? (?:received|from|sent)|who (?:was|were|is) (?:there|here|at the|in the|on the)|who (?:came|took part|attended|could not come|sent)|people (?:there|at|who)|membership|round the table|in the room|on the call|joined by|by (?:video|telephone|teams|phone)|sederunt|core group members)\b/i;
const HEADERS = /\bname\b.*\b(?:attend|present|apolog|how|in person|took part|came|role|agency|organisation|who they are)|\b(?:attend|present|apolog)\w*/i;
const SENTENCE = /\b(?:were|was) (?:all |also )?(?:present|there|in attendance|in the room)\b|\b(?:attended|present at|took part in|there were in the room)\b|\b(?:sent|gave|tendered|offered) (?:his |her |their )?apologies\b|\b(?:had been|was|were) invited\b|\bapologies (?:were|from|had)\b/i;

/** Where a document lists who was present, sent apologies, was invited or sent a report: table rows, list items, lines and sentences. */
export function takingPart(document: AnalysedDocument): readonly AnalysedUnit[] {
  const found: AnalysedUnit[] = [];
  const tables = new Set(document.tables.filter((table) => HEADERS.test(table.headers.join(' ')) && !/\b(?:action|task|when)\b/i.test(table.headers.join(' '))).map(({ index }) => index));
  let under = false;
  for (const unit of document.units) {
    if (unit.story === 'comment') continue;
    if (unit.type === 'heading') {
      under = LIST.test(unit.text);
      continue;
    }
    if (unit.type === 'header-row') continue;
    // A line of its own heads the list below it, as a heading does.
    if (unit.type === 'paragraph' && unit.text.trim().length < 40 && LIST.test(unit.text) && !/[:–—-]\s*\p{L}/u.test(unit.text)) {
      under = true;
      continue;
    }
    const isListed = unit.row ? tables.has(unit.row.table) || LIST.test(unit.cells[0]?.text ?? '') : LIST.test(unit.text) && /[:–—-]\s*\p{L}/u.test(unit.text);
    const isTold = !unit.row && unit.sentences.some(({ text, mentions }) => SENTENCE.test(text) && mentions.length >= 1);
    if (under || isListed || isTold) found.push(unit);
  }
  return found;
}

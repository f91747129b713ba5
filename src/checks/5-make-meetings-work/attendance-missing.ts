import { factOfUnit, type AnalysedDocument } from '../../language/analysis';
import { defineCheck, type DocumentCheck } from '../check';

const LABEL = /^\W*(?:\d+[.)]?\s*)?(?:(?:people|members|those|also|who (?:was|were)|staff|family|professionals) )?(?:present|attendance|attendees|attending|in attendance|attended(?: by)?|participants|who (?:was|were|is) (?:there|here|at the meeting|in the room)|who (?:came|took part|attended)|people (?:there|at the meeting|who (?:came|attended))|those (?:there|attending|taking part)|membership|round the table|in the room|on (?:the )?(?:call|line|screen)|on (?:teams|zoom|video|the phone)|by (?:phone|video|telephone)(?=\s*:)|(?:all )?(?:here|there)(?: today)?(?=\s*(?:[:–—-]|$))|(?:who['’]?s|who is|people|those|us|everyone) here|folk (?:there|present|here)|with us(?: today)?(?=\s*(?:[:–—-]|$))|who(?=\s*(?:[:–—-]|$))|we met(?=\s*:)|online|joining|joined by|(?:those )?taking part|took part|there (?:was|were) (?:in the room|present|at the table)|at the (?:meeting|table)|seen at the meeting|panel members?|meeting attended by|sederunt)\b/i;
const HEADERS = /\bname\b.*\b(?:attend|present|apolog|how|in person|took part|came)|\b(?:attend|present)\w*\b/i;
const SENTENCE = /\bthe following (?:people |professionals )?(?:attended|were present|took part)\b|\b(?:were|was) (?:all )?(?:present|there|in attendance)\b|\b(?:attended|present at) (?:the|this|by)\b|\bthe meeting was attended\b|\bpresent (?:were|was)\b|\battended\b/i;

/** Minutes that do not say who was there. After practice point 5 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'attendance-missing',
  point: 5,
  level: 'must',
  kinds: ['minutes'],
  scope: 'document',
  title: 'Attendance is not recorded',
  why: 'A reader has to know whose knowledge went into the decisions, and who still has to be told.',
  todo: 'List who was present with name, role and agency, who sent apologies, and who sent a report.',
  bad: [{ text: '# Minutes of the core group\n## Discussion\nMum said that Jo sleeps well.', kind: 'minutes' }],
  good: ['# Minutes of the core group\nDate: 11 November 2026. Present: Beth Hall (chair), Mr Lee (school).\nMum said that Jo sleeps well.', '# Core group\nHere: Ms Ali (social worker), Mum, Mr Dunn (school)\nMum said that Jo sleeps well.', '# Strategy discussion\nOn the call: DS Lane, Oxhill Police; Ms Ali, social worker\nDS Lane said that Jo was seen.', '# Minutes of the core group\nPresent: Ms Ali (social worker), Jo’s mother, Mr Dunn (school)\nMum said that Jo sleeps well.'],
  judge: (document) => (records(document) ? [] : [{ message: 'The minutes do not record who was present.' }]),
});

function records(document: AnalysedDocument): boolean {
  return (
    document.tables.some((table) => HEADERS.test(table.headers.join(' ')) && table.rows.length > 0) ||
    document.units.some((unit, at) => {
      if (unit.story === 'comment') return false;
      if (unit.type === 'heading') return LABEL.test(unit.text) && (document.units[at + 1]?.type ?? 'heading') !== 'heading';
      if (unit.type === 'row') return LABEL.test(unit.cells[0]?.text ?? '') && unit.cells.slice(1).some((cell) => /\p{L}/u.test(cell.text));
      if (tellsWhoWasThere(unit)) return true;
      return isHeadOfList(unit) && (document.units[at + 1]?.type === 'item' || document.units[at + 1]?.type === 'row' || document.units[at + 1]?.type === 'header-row');
    })
  );
}

const isHeadOfList = factOfUnit((unit) => unit.text.length < 40 && LABEL.test(unit.text));

/** By a label and what follows it, or in a sentence. */
const tellsWhoWasThere = factOfUnit(
  (unit) =>
    (LABEL.test(unit.text) && /[:–—-]\s*\p{L}/u.test(unit.text)) ||
    // "Date: 11 November. Present: Beth Hall": a label may begin any sentence of the line.
    unit.sentences.some((sentence) => LABEL.test(sentence.text) && /:\s*\p{L}/u.test(sentence.text)) ||
    unit.sentences.some((sentence) => SENTENCE.test(sentence.text) && sentence.mentionsOf('name', 'role', 'family', 'agency').length >= 3 && /\b(?:meeting|conference|core group|present|following)\b/i.test(unit.text)),
);

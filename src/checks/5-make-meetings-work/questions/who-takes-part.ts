import type { AnalysedUnit } from '../../../language/analysis';
import { takingPart } from '../../../language/taking-part';
import { labelOf, placeOf, placeOfParagraph, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

const PART: readonly (readonly [RegExp, string])[] = [
  [/\b(?:apolog(?:y|ies)|could not (?:come|attend)|unable to attend|absent|not present|did not attend)\b/i, 'apologies'],
  [/\breports?\b/i, 'report sent'],
  [/\binvit\w+\b/i, 'invited'],
];
const NOT_THERE = /\b(?:not present|could not (?:come|attend)|did not attend)\b/gi;
const SAYS_WHO = /\b(?:(?<!those )present|attend\w*|in (?:the room|attendance)|took part|taking part|joined|apolog\w+|invited|sent (?:a |his |her |their )?(?:report|apologies)|came (?:to|by|with|for) )\b/i;
/** What somebody who was not there had to say was got in another way. */
const HEARD =
  /\b(?:report|letter|email|statement|views?|note|information|update)s?\b[^.;]{0,40}\b(?:was|were|been|is)\b[^.;]{0,12}\b(?:read (?:out|to)|shared (?:with|at) the (?:meeting|conference|group)|given to the (?:meeting|conference|group)|tabled|summarised|presented)\b|\b(?:sent|gave|provided|submitted|emailed)\b[^.;]{0,25}\b(?:report|apologies|written (?:views?|statement|update)|update|views)\b[^.;]{0,40}\b(?:to|for|before|because|as|with|instead|and)\b|\b(?:spoke|rang|met|saw|visited)\b[^.;]{0,40}\b(?:before|ahead of|so that)\b[^.;]{0,30}\b(?:meeting|conference|core group|views?)\b|\b(?:joined|attended|dialled in|came in) (?:by|on|through|via|over) (?:video|phone|telephone|teams|zoom|a? ?link)\b/i;
const TO_INVITE = /\b(?:will|to|should|shall|must|needs? to) (?:also |now |be )?(?:invite[ds]?|asked? to (?:the|come|join|attend)|join (?:the|us|next))\b[^.;]*|\binvit(?:e|ation|ing)\b[^.;]{0,40}\b(?:to (?:the )?next|sent|gone)\b/i;

/** After practice point 5 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp5.q1',
  point: 5,
  text: 'Who ought to be part of the meeting, and how can they be reached?',
  shows: 'Who was invited, came, sent apologies or a report; how those who could not come were heard; who is to be asked next time.',
  kinds: ['minutes'],
  checks: ['attendance-missing', 'involved-agency-absent', 'distribution-missing', 'minutes-late'],
  evidence(document, { kind }) {
    // Outside minutes "was present", "was invited" is told of visits and reports too.
    const units = kind === 'minutes' ? takingPart(document) : [];
    const listed = new Set(units);
    const lists = units.flatMap((unit): Place[] => {
      if (unit.type === 'paragraph' && !/^[^.]{0,60}[:–—]/.test(unit.text)) {
        const told = unit.sentences.find((sentence) => SAYS_WHO.test(sentence.text) && !/\b(?:no|not|nobody|\w*n['’]t)\b/i.test(sentence.text.replace(NOT_THERE, '')) && sentence.mentions.some((mention) => mention.class !== 'crowd'));
        return told ? [placeOf(told, howTheyTookPart(unit, told.text), 1)] : [];
      }
      const [paragraph] = unit.paragraphs.filter(({ paragraph: { text }, analysis }) => text.trim() !== '' && analysis.mentions.some((mention) => mention.class !== 'crowd'));
      return paragraph ? [placeOfParagraph(paragraph, howTheyTookPart(unit, unit.text.slice(0, 60)), 1)] : [];
    });
    const told = statements(document).flatMap(({ unit, sentence }): Place[] => {
      if (listed.has(unit) || !sentence.mentions.some((mention) => mention.class !== 'crowd')) return [];
      if (HEARD.test(sentence.text) && !/\b(?:no|not|never|\w*n['’]t) /i.test(sentence.text.replace(NOT_THERE, ''))) return [placeOf(sentence, 'heard in another way', 1)];
      return TO_INVITE.test(sentence.text) && /\b(?:meeting|conference|core group|review|group|taf|tac|panel)\b/i.test(sentence.text) ? [placeOf(sentence, 'to be invited', 2)] : [];
    });
    return [...lists, ...told];
  },
});

/** "apologies", "report sent", or the job that stands in the row. */
function howTheyTookPart(unit: AnalysedUnit, opening: string): string {
  const heading = unit.headings[unit.headings.length - 1] ?? '';
  const label = unit.type === 'row' ? unit.text : `${heading} ${opening}`;
  const part = (PART.find(([pattern]) => pattern.test(unit.type === 'row' ? unit.text : opening)) ?? PART.find(([pattern]) => pattern.test(label)))?.[1];
  if (part !== undefined) return part;
  const role = unit.row && unit.cells.length > 2 ? unit.sentences.flatMap((sentence) => sentence.mentionsOf('role', 'agency', 'family').map((mention) => sentence.textOf(mention)))[0] : undefined;
  return role ? labelOf(role) : 'took part';
}

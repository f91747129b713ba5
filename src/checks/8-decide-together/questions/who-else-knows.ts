import { communityVoices } from '../../../language/community-voices';
import { isRunningText } from '../../../language/analysis';
import { labelOf, placeOf } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

const TELLS = /\b(?:said|says|told|tells|report(?:ed|s)|wrote|e-?mailed|texted|telephoned|phoned|saw|heard|noticed|sees|described|thinks|thought|worr\w+|gave|letter|statement|according to|asked|confirmed|explained|mentioned)\b/i;
/** Where somebody was, who told nothing. */
const PLACE = /^(?:(?:school|public|local) )?(?:library|park|shop|street|gym|pub|playground|garage|hall)s?$/i;
const AHEAD = /\b(?:will|to|shall|going to|plan(?:s|ned)? to)\b[^.;]{0,30}\b(?:ask|speak|talk|ring|meet|see|visit|contact|call|email|write)\b/i;

/** After practice point 8 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp8.q2',
  point: 8,
  text: 'Who else, in a statutory, voluntary or any other role, knows about this child and their situation and could complete the picture?',
  shows: 'What relatives, friends, neighbours, volunteers, a charity or somebody of the public told, or who is to be asked.',
  kinds: ['assessment', 'minutes', 'closing'],
  checks: ['community-voices-missing', 'source-dismissed'],
  evidence: (document, { on }) =>
    communityVoices(document, on)
      .filter(({ unit, sentence, who }) => isRunningText(unit) && !sentence.text.trimEnd().endsWith('?') && !PLACE.test(labelOf(who)))
      .flatMap(({ sentence, who }): Place[] => (AHEAD.test(sentence.text) ? [placeOf(sentence, labelOf(who), 2)] : TELLS.test(sentence.text) ? [placeOf(sentence, labelOf(who), 1)] : [])),
});

import { readLexicon } from '../../../language/lexicon';
import { textBefore, textOf } from '../../../language/surroundings';
import { placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import resolutionText from '../resolution-step.tsv';
import pathwaysText from './pathways.tsv';

const NOT_SO = /\b(?:no|not|never|without|nor|\w*n['’]t|nobody|should)\b[^.;,]{0,30}$/i;
/** It came to nothing. */
const NOT_DONE = /\b(?:(?:was|were|is|has been|have been) not (?:sent|made|held|done|accepted)|not going to|did not go ahead|was going to be)\b/i;
/** Of the steps that end a disagreement those that are an agreed route. */
const ROUTE = /\b(?:escalat\w*|resolution|resolving|dispute|differences?|policy|protocol|procedure|process|pathway|ombudsman|complaint|mediat\w+|second opinion)\b/i;

/** After practice point 4 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp4.q1',
  point: 4,
  text: 'Is there already a process that can be used to share this information, or to work better with others?',
  shows: 'The route that was taken or will be: a referral form, a hub, a meeting, a protocol, the policy for settling differences, a handover.',
  kinds: 'all',
  checks: ['disagreement-no-route', 'transfer-no-handover'],
  lexicons: [readLexicon('pathways', pathwaysText), readLexicon('resolution-step', resolutionText)],
  evidence: (document) =>
    statements(document).flatMap(({ sentence }): Place[] => {
      if (NOT_DONE.test(sentence.text)) return [];
      const routes = sentence.matches('pathways').filter((match) => !NOT_SO.test(textBefore(sentence, match)));
      // A route by its name says more than that there is a procedure.
      const route = routes.find((match) => match.row.columns.about !== 'an agreed procedure') ?? routes[0];
      if (route) return [placeOf(sentence, route.row.columns.about ?? '', route.row.columns.strength === 'sign' ? 2 : 1, route)];
      const step = sentence.matches('resolution-step').find((match) => ROUTE.test(textOf(sentence, match)) && !NOT_SO.test(textBefore(sentence, match)));
      return step ? [placeOf(sentence, 'settling differences', 1, step)] : [];
    }),
});

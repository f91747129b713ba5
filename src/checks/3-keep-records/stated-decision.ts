import type { AnalysedUnit, Sentence } from '../../language/analysis';
import { decides } from './decision-unexplained';

/** The end of a piece of work, in the first person or by the name of the service. */
const ENDS = /\b(?:(?:I|[Ww]e) (?:am|are|will be) (?:now )?(?:closing|ending|stepping|keeping|transferring)|will (?:now )?end (?:its|our|their) (?:own )?involvement|will no longer (?:be|need to be) (?:on|subject to|under))\b/;

/** Whether a sentence states a decision about the case, the end of the writer's own work included. It needs the lexicon "decision". */
export function statesDecision(unit: AnalysedUnit, sentence: Sentence): boolean {
  return ENDS.test(sentence.text) || decides(unit, sentence);
}

import type { Sentence } from '../../../language/analysis';
import { introductionsIn } from '../../../language/introductions';
import type { Mention } from '../../../language/mentions';
import { isProfessional, knownPeople } from '../../../language/professionals';
import { labelOf, placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

/** What somebody does for the child, once and again. */
const DOES =
  /\b(?:(?:sees|visits|supports(?! \p{L}+ing\b| the (?:plan|decision|ending|closure))|helps|works with|teaches|runs(?! to\b)|leads|chairs|weighs|treats|calls on|meets|manages|co-?ordinates|supervises|looks after|is responsible for|keeps an eye on) (?:\p{L}|the)|is (?:there|here) to\b|(?:is|are) (?:seeing|visiting|helping|supporting|working with|teaching)|will (?:lead|co-?ordinate|support \p{L}|help \p{L}|be the|act as|remain)|(?:his|her|their|my|our) (?:job|role|part|task|work) (?:is|will be|here is)|whose (?:job|role) is|what (?:he|she|they|each) (?:does|do|is for))/iu;
const LEAD = /\b(?:lead (?:professional|practitioner|worker)|designated professional lead|named person|key ?worker|co-?ordinator of (?:the|this)|holds? the plan|leads? (?:on )?(?:the|this) plan|allocated social worker|case holder)\b/i;

/** Words for people that name no job with the child. */
const NO_JOB = /\b(?:landlord|landlady|neighbours?|coaches|priest|engineer|manager|interpreter)\b/i;

/** After practice point 6 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp6.q1',
  point: 6,
  text: 'Do you understand what the others in the safeguarding partnership do, and how that fits with your own work?',
  shows: 'Each person with job and agency; what each does for this child; who leads.',
  kinds: ['assessment', 'minutes', 'closing'],
  checks: ['role-unexplained', 'lead-not-named'],
  evidence(document, { on }) {
    const known = knownPeople(document, on);
    const introduced = introductionsIn(document, on)
      .filter(({ name, job }) => job.class === 'role' && !NO_JOB.test(name.sentence.textOf(job)) && name.unit.type !== 'heading' && !name.sentence.isQuoted(name.position))
      .map(({ name, job }): Place => placeOf(name.sentence, labelOf(name.sentence.textOf(job)), 3, name.position));
    const told = statements(document).flatMap(({ sentence }): Place[] => {
      const lead = LEAD.exec(sentence.text);
      if (lead && sentence.mentionsOf('name').length > 0 && !/\b(?:no|not|needs?|without)\b[^.;,]{0,20}$/i.test(sentence.text.slice(0, lead.index))) return [placeOf(sentence, 'who leads', 1)];
      const who = sentence.mentions.find((mention) => isProfessional(sentence, mention, known));
      const does = DOES.exec(sentence.text);
      if (!who || !does || !isSubjectOf(sentence, who, does) || /\b(?:not|never|no longer|\w*n['’]t)\b/i.test(sentence.text.slice(0, does.index + does[0].length))) return [];
      return [placeOf(sentence, labelOf(sentence.textOf(who)), 2)];
    });
    return [...introduced, ...told];
  },
});

/** Who does it stands before it, not further off than a job and an agency reach, and not behind "at" or "by". */
function isSubjectOf(sentence: Sentence, who: Mention, does: RegExpExecArray): boolean {
  const between = sentence.start + does.index - sentence.spanOf(who.first, who.last).end;
  const before = sentence.analysis.text.slice(Math.max(sentence.start, sentence.spanOf(who.first, who.last).start - 12), sentence.spanOf(who.first, who.last).start);
  return between >= 0 && between <= FURTHEST && !/\b(?:at|in|by|from|to|with|for|of)\s+(?:(?:the|her|his|their|an?)\s+)?$/i.test(before);
}

/** In UTF-16 units. */
const FURTHEST = 40;

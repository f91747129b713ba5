import { readLexicon } from '../../../language/lexicon';
import { isProfessional, knownPeople } from '../../../language/professionals';
import { textBefore } from '../../../language/surroundings';
import { aboutOf, placeOf, placeOfParagraph, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import { hasContactDetails } from '../contact-details';
import relationshipsText from './relationships.tsv';

const NOT_SO = /\b(?:no|not|never|without|\w*n['’]t|nor)\b[^.;,]{0,25}$/i;

const FOR_WORK = /\b(?:reports?|letters?|notes?|help|work|time|coming|calls?|replies|reply|quick\w*|prompt\w*|information|support|visits?|advice|chronology|sharing|telling|support|contribution\w*|efforts?)\b/i;

/** After practice point 6 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp6.q2',
  point: 6,
  text: 'How can you build good working relationships with colleagues in other agencies?',
  shows: 'How colleagues keep in touch and can be reached; replies acknowledged, thanks, things worked out together.',
  kinds: 'all',
  checks: ['contact-missing'],
  lexicons: [readLexicon('working-relationships', relationshipsText)],
  evidence(document, { on }) {
    const known = knownPeople(document, on);
    const told = statements(document).flatMap(({ sentence }): Place[] => {
      const match = sentence.matches('working-relationships').find((candidate) => !NOT_SO.test(textBefore(sentence, candidate)));
      const who = sentence.mentions.find((mention) => isProfessional(sentence, mention, known));
      // A parent who thanks the ward is no colleague; nor are buns a matter of work.
      if (match?.row.columns.about === 'thanks' && !(who && FOR_WORK.test(sentence.text))) return [];
      return match && (who || /\b(?:agenc(?:y|ies)|colleagues?|professionals|partners|each other|one another|network)\b/i.test(sentence.text)) ? [placeOf(sentence, match.row.columns.about ?? '', 1, match)] : [];
    });
    const contacts = document.paragraphs.flatMap((paragraph): Place[] => {
      if (paragraph.paragraph.story === 'comment' || !hasContactDetails(paragraph.paragraph.text)) return [];
      const sentence = paragraph.sentences.find((candidate) => candidate.mentions.some((mention) => isProfessional(candidate, mention, known)));
      const who = sentence?.mentions.find((mention) => isProfessional(sentence, mention, known));
      return [placeOfParagraph(paragraph, sentence && who ? aboutOf(sentence, who) : 'how to reach somebody', 2)];
    });
    return [...told, ...contacts];
  },
});

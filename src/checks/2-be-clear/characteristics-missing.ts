import { isRunningText, type AnalysedDocument, type AnalysedUnit } from '../../language/analysis';
import { formFields, isFilled } from '../../language/form-fields';
import { readLexicon } from '../../language/lexicon';
import { defineCheck, type DocumentCheck } from '../check';
import characteristics from './characteristics.tsv';

const LABEL = /\b(?:ethnic\w*|nationality|heritage|cultur\w+|religio\w*|faith|belief|language|disabilit\w*|health|medical|diagnos\w+|additional (?:support |learning )?needs|special (?:educational )?needs|sen|send|gender|sexual\w*|pronouns|immigration|asylum|housing|tenure|tenancy|income|benefits|money|finances?|characteristics|identity|communication needs)\b/i;

/** Nothing about who the child is and how the family lives. After practice point 2 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'characteristics-missing',
  point: 2,
  level: 'should',
  kinds: ['assessment', 'referral', 'closing'],
  scope: 'document',
  title: 'Who the child is',
  why: 'Faith, language, disability, where the family comes from and what it has to live on shape what a child needs, what help fits and what harm goes unseen.',
  todo: 'Describe what is known of the child’s ethnicity, culture, faith, language, health or disability, identity, immigration status, and the family’s income and home. Ask, do not guess.',
  lexicons: [readLexicon('characteristics', characteristics)],
  bad: [{ text: '# Referral about Ella Marsh\n| Ethnicity | |\n| Religion | Not known |\n| First language | |\nElla had a bruise on her arm. Mum shouted at the teacher.', kind: 'referral' }],
  good: [
    '# Referral about Ella Marsh\nElla had a bruise on her arm. The family goes to the Baptist chapel each week.',
    '# Referral about Ella Marsh\nElla had a bruise on her arm. She has epilepsy.',
    '# Referral about Ella Marsh\n| Ethnicity | White British |\n| School | Hill School |\nElla had a bruise on her arm.',
    '# Referral about Ella Marsh\nElla had a bruise on her arm. She has asthma.',
    '# Referral about Ella Marsh\nElla had a bruise on her arm. The family rent a flat above the shop.',
  ],
  judge: (document) =>
    describes(document) ? [] : [{ message: 'The document says nothing of the child’s identity and circumstances: ethnicity, culture, religion, language, disability or health, gender identity, immigration status, income or housing.' }],
});

function describes(document: AnalysedDocument): boolean {
  if (formFields(document).some((field) => LABEL.test(field.label) && field.label.length <= 45 && isFilled(field) && !/^\W*(?:same as|see )/i.test(field.value))) return true;
  return document.units.some((unit) => isRunningText(unit) && unit.sentences.some((sentence) => !isLabel(unit, sentence.paragraph) && !BLANK_FIELD.test(sentence.text) && sentence.matches('characteristics').some((match) => !sentence.isNegatedBefore(match.first, 1) && (!isInAgency(sentence, match) || match.row.columns.about === 'language' || isWorship(sentence, match.first)))));
}

/** "Ethnicity: not known" in one line. */
const BLANK_FIELD = /^[^:?]{0,60}[:?]\s*(?:not (?:known|recorded|asked|stated|disclosed|given|applicable|obtained)|unknown|n\/?a|none|tbc|blank|nil|-+)?\W*$/i;

/** The first cell of a form's row names the field; only what is filled in describes anybody. */
function isLabel(unit: AnalysedUnit, paragraph: number): boolean {
  return unit.type === 'row' && unit.cells.length === 2 && (unit.cells[0]?.paragraphs.some(({ index }) => index === paragraph) ?? false);
}

type Sentence = AnalysedUnit['sentences'][number];

/** "They go to the Baptist chapel": a place of worship that the family goes to tells of their faith. */
function isWorship(sentence: Sentence, first: number): boolean {
  const { text } = sentence.analysis;
  return WORSHIP.test(text.slice(sentence.start, sentence.spanOf(first, first).end));
}

const WORSHIP = /\b(?:go|goes|going|attends?|attending|belongs? to|worships? at|members? of|active in|christened|baptised)\b[^.;]{0,30}\b(?:church|mosque|chapel|temple|gurdwara|synagogue|baptist|parish|methodist|catholic|pentecostal)$/i;

/** "Passed to housing", "the speech and language service", "the Home Office": part of an agency's or a worker's name. */
function isInAgency(sentence: Sentence, match: { readonly first: number; readonly last: number }): boolean {
  return sentence.mentionsOf('agency', 'role').some((mention) => mention.first <= match.first && mention.last >= match.last);
}

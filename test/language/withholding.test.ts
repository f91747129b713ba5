import type { CaseDocument, Paragraph } from '../../src/document/case-document';
import { Analyser } from '../../src/language/analyser';
import { LANGUAGE_LEXICONS } from '../../src/language/lexicons';
import { isWithheld, withholderOf, type Withholder } from '../../src/language/withholding';

const analyser = new Analyser(LANGUAGE_LEXICONS);

function lastSentence(text: string): { unit: Parameters<typeof withholderOf>[0]; sentence: Parameters<typeof withholderOf>[1] } {
  const paragraph: Paragraph = { id: '1', text, story: 'body', style: 'Normal', heading: null, list: null, cell: null };
  const document: CaseDocument = {
    paragraphs: [paragraph],
    tables: [],
    properties: { title: '', subject: '', author: '', lastAuthor: '', company: '' },
    unseen: { comments: null, trackedChanges: null, hiddenText: null, customProperties: null, customXmlParts: null, embeddedFiles: null, authors: null },
    limits: [],
  };
  const [unit] = analyser.analyseDocument(document).units;
  const sentence = unit?.sentences[unit.sentences.length - 1];
  if (!unit || !sentence) throw new Error(`No sentence in "${text}"`);
  return { unit, sentence };
}

const whoWithholds = (text: string): Withholder | null => {
  const { unit, sentence } = lastSentence(text);
  return withholderOf(unit, sentence);
};

describe('withholderOf', () => {
  it.each<[string, Withholder | null]>([
    ['I have not told the nursery.', 'author'],
    ['Not passed on to the health visitor.', 'author'],
    ['We are holding off ringing the school till Dad says yes.', 'author'],
    ['The bruise was kept from the school.', 'author'],
    ['Once both parents have signed we can let the school know.', 'author'],
    ['The nursery has not been told.', 'author'],
    ['The surgery will not say when she was last seen.', 'agency'],
    ['Housing declined to name the caller.', 'agency'],
    ['The probation officer felt unable, on the advice she had, to tell us more.', 'agency'],
    ['I rang the practice. They cannot discuss a patient.', 'agency'],
    ['The school said it would need a signature before it shared the record.', 'agency'],
    ['The law stops them from telling us.', 'agency'],
    ['The law stops us from telling them.', 'author'],
    ['Mum would not say who lives there.', 'family'],
    ['The boy has not told anybody.', 'family'],
    ['I saw Dad on Monday. He would not discuss it.', 'family'],
    ['The health visitor told the school on Monday.', null],
    ['Housing will move them once Mum signs the tenancy.', null],
    ['I had her consent before I rang the school.', null],
    ['She asked me not to tell the school.', null],
  ])('%s', (text, who) => {
    expect(whoWithholds(text)).toBe(who);
  });
});

describe('isWithheld', () => {
  it('is true whoever keeps something back', () => {
    expect(isWithheld(lastSentence('Mum would not tell us.').sentence)).toBe(true);
    expect(isWithheld(lastSentence('The names were left out.').sentence)).toBe(true);
  });

  it('is false where a wish or a condition stands alone', () => {
    expect(isWithheld(lastSentence('We will visit when the baby is home.').sentence)).toBe(false);
    expect(isWithheld(lastSentence('He begged her not to tell the teacher.').sentence)).toBe(false);
  });

  it('leaves quoted speech alone', () => {
    expect(isWithheld(lastSentence('Jo said “I will not tell them anything”.').sentence)).toBe(false);
  });
});

import { readLexicon } from '../../language/lexicon';
import { isWithheld } from '../../language/withholding';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import { eitherOf } from '../local-terms';
import law from './data-protection-law.tsv';
import { allows } from './law-allows';

const REFUSES = /\b(?:no|not|nothing|never|without|n['’]t|cant|wont|wouldnt|couldnt|unable|refus\w+|declin\w+|withh\w+|left (?:off|out)|omitted|redacted|because of|due to|on (?:the )?grounds? of|citing|cites?|cited|quotes?|quoted|quoting|invok\w+|plead\w*|pled|rais(?:ed|ing)|mention(?:ed|ing)|hid|hides|bound by|(?:issue|matter|problem|concerns?|restrictions?|grounds?|implications?)|but(?= (?:for |uk )?(?:gdpr|dpa|data))|owing to|prevent\w*|stop\w*|bar(?:s|red)?|forbid\w*|restrict\w*|limit\w*|blam\w+|reasons?|rul(?:es?|ed|ing) (?:it |this |that |them )?out|tie[sd]|breach\w*|preclud\w*|prohibit\w*|hides? behind|mindful of|deference|having regard|constrain\w*|hands|kept|keep(?:s|ing)?|stay(?:s|ed)? out)\b/i;

/** "…said that GDPR did not allow it; I explained why it does, and the records came." */
const GIVEN_AFTER = /\b(?:explained|challenged|reminded|told (?:them|him|her)|pointed out|replied|escalated)\b[^.]{0,120}\b(?:came|arrived|sent|shared|supplied|received|provided|gave|agreed|handed)\b/i;

/** How records are kept safe is no matter of sharing. */
const SAFEKEEPING = /\b(?:locked?|password\w*|encrypt\w*|drawer|cabinet|cupboard|shred\w*|delet\w+|destroy\w*|retention|retain\w*|stor(?:e|ed|ing|age)|kept for|years|archiv\w+|photographs?|photos?|film\w*|camera\w*|complain\w*|request)\b|\bbreach(?:es)? of (?:gdpr|data protection) (?:must|should|will|was|were|is|are|has|have)\b|\b(?:any|a|no) (?:data )?breach\b[^.;]{0,30}\breport/i;

const WHAT_TO_DO = 'Share what is needed, or ask for it again and give the reason. If something must be held back, record who decided that and why.';

/** Data protection law given as the reason for not sharing. After practice point 4 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'law-as-barrier',
  point: 4,
  level: 'must',
  kinds: 'all',
  scope: 'span',
  title: 'The law given as a reason not to share',
  why: 'Data protection law provides for sharing what is needed to keep a child safe. It says how to do it well; it does not forbid it (Information Commissioner’s Office, A 10 step guide to sharing information to safeguard children, 2023).',
  todo: WHAT_TO_DO,
  lexicons: [readLexicon('data-protection-law', law)],
  bad: [
    { text: '[[The surgery said that it cannot share anything because of GDPR.]]', better: 'I explained to the practice manager that the information is needed to keep Ellie safe; she sent it on 3 March.' },
    { text: 'Data protection prevents us from telling the nursery.' },
    { text: 'Dentist says his hands are tied by the Data Protection Act.' },
    { text: 'Address kept off this form (GDPR).' },
    { text: 'Health were told that data protection does not permit it.' },
  ],
  good: ['She brought the guide, which explains that data protection law lets us share what keeps a child safe.', 'UK GDPR allows this information to be shared to keep Ellie safe.', 'The records were sent securely, in line with data protection law.'],
  find(unit, { local: { informationSharing } }) {
    const own = informationSharing.length > 0 ? { todo: `${WHAT_TO_DO} Your team goes by: ${eitherOf(informationSharing)}.` } : {};
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      const [named] = sentence.matches('data-protection-law');
      if (!named || allows(sentence.text) || GIVEN_AFTER.test(sentence.text)) continue;
      if (SAFEKEEPING.test(sentence.text) || (!isWithheld(sentence) && !REFUSES.test(sentence.text))) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end, ...own });
    }
    return marks;
  },
});

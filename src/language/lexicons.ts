import { readLexicon, type Lexicon } from './lexicon';
import chasing from './lexicons/chasing.tsv';
import findingOut from './lexicons/finding-out.tsv';
import meaning from './lexicons/meaning.tsv';
import written from './lexicons/written.tsv';
import observation from './lexicons/observation.tsv';
import reasons from './lexicons/reasons.tsv';
import steps from './lexicons/steps.tsv';
import voice from './lexicons/voice.tsv';
import consent from './lexicons/consent.tsv';
import services from './lexicons/services.tsv';
import openQuestion from './lexicons/open-question.tsv';
import strengths from './lexicons/strengths.tsv';
import trust from './lexicons/trust.tsv';
import withholding from './lexicons/withholding.tsv';

/** Lexicons that several checks share. */
export const LANGUAGE_LEXICONS: readonly Lexicon[] = [
  readLexicon('chasing', chasing),
  readLexicon('finding-out', findingOut),
  readLexicon('meaning', meaning),
  readLexicon('written', written),
  readLexicon('observation', observation),
  readLexicon('reasons', reasons),
  readLexicon('steps', steps),
  readLexicon('voice', voice),
  readLexicon('consent', consent),
  readLexicon('withholding', withholding),
  readLexicon('services', services),
  readLexicon('open-question', openQuestion),
  readLexicon('strengths', strengths),
  readLexicon('trust', trust),
];

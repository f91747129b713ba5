import { readLexicon, type Lexicon } from './lexicon';
import observation from './lexicons/observation.tsv';
import reasons from './lexicons/reasons.tsv';
import steps from './lexicons/steps.tsv';
import voice from './lexicons/voice.tsv';
import consent from './lexicons/consent.tsv';
import withholding from './lexicons/withholding.tsv';

/** Lexicons that several checks share. */
export const LANGUAGE_LEXICONS: readonly Lexicon[] = [
  readLexicon('observation', observation),
  readLexicon('reasons', reasons),
  readLexicon('steps', steps),
  readLexicon('voice', voice),
  readLexicon('consent', consent),
  readLexicon('withholding', withholding),
];

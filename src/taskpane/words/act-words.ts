import { actEnGB, type ActWords } from './act-en-GB';
import { useWords } from './words-context';

const CATALOGUES: Readonly<Record<string, ActWords>> = { 'en-GB': actEnGB };

/** The words of what can be done about findings, in the language of the pane. */
export function useActWords(): ActWords {
  return CATALOGUES[useWords().language] ?? actEnGB;
}

import { useWords } from '../words/words-context';
import { reflectEnGB, type ReflectWords } from './words';

const CATALOGUES: Readonly<Record<string, ReflectWords>> = { 'en-GB': reflectEnGB };

/** The words of this part of the pane in the language that the pane is shown in. */
export function useReflectWords(): ReflectWords {
  return CATALOGUES[useWords().language] ?? reflectEnGB;
}

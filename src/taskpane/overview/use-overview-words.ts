import { useWords } from '../words/words-context';
import { overviewEnGB, type OverviewWords } from './words';

const CATALOGUES: Readonly<Record<string, OverviewWords>> = { 'en-GB': overviewEnGB };

/** The words of this part of the pane in the language that the pane is shown in. */
export function useOverviewWords(): OverviewWords {
  return CATALOGUES[useWords().language] ?? overviewEnGB;
}

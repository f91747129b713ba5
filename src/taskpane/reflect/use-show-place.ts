import { useEffect } from 'react';
import type { EvidencePlace } from '../../checker/evidence';
import { useAnnounce } from '../frame/announce-context';
import { outcomeWords } from '../review/outcome-words';
import type { Result } from '../review/review-state';
import { useShowInDocument, type Shown } from '../review/use-show-in-document';
import { useWords } from '../words/words-context';

/** Shows places in the document, and says to screen readers what came of it. */
export function useShowPlace(result: Result | null): { readonly shown: Shown | null; show(id: string, place: EvidencePlace): void } {
  const announce = useAnnounce();
  const words = useWords();
  const { shown, show } = useShowInDocument(result);
  useEffect(() => {
    if (shown && shown.outcome !== 'showing') announce(outcomeWords(words, shown.outcome));
  }, [announce, shown, words]);
  return { shown, show: (id, { paragraph, start, end }) => show({ id, finding: { paragraph, start, end } }) };
}

import type { ListedFinding } from '../../checker/group-findings';
import type { WordingResult } from '../../word/wording';
import type { Result } from '../review/review-state';
import { useActWords } from '../words/act-words';
import { useActing } from './acting';
import { useInWord } from './use-in-word';
import { wordingFor } from './wording-for';

export interface PutWording {
  readonly isBusy: boolean;
  /** Puts a wording in the place of a finding's words. */
  put(listed: ListedFinding, words: string): void;
  /** The same for one chosen in the document, by a mark of the check that `result` came of: Word may have put it there itself. */
  putChosen(result: Result, listed: ListedFinding, words: string): void;
}

/** Puts wordings in place, says what came of it, offers the way back, and checks again. */
export function usePutWording(): PutWording {
  const words = useActWords();
  const { result: current, tell, checkAgain, focusWhenBack } = useActing();
  const { isBusy, run } = useInWord();

  const heed = ({ source }: Result, id: string, done: WordingResult | undefined): void => {
    if (!done) return;
    const { outcome, applied } = done;
    const undo = applied && (() => run(async () => {
      const undone = await source.takeBack(applied);
      focusWhenBack(id);
      tell({ text: words.wording.undoOutcomes[undone], undo: null });
      checkAgain();
    }));
    tell({ text: words.wording.outcomes[outcome], undo });
    if (applied || outcome === 'differs') checkAgain();
  };

  return {
    isBusy,
    put: ({ id, finding }, replacement) =>
      run(async () => {
        const [done] = await current.source.putWordings(current.document, wordingFor(finding, replacement));
        heed(current, id, done);
      }),
    putChosen: (result, { id, finding }, replacement) =>
      run(async () => {
        const [wording] = wordingFor(finding, replacement);
        if (wording) heed(result, id, await result.source.putChosen(result.document, wording));
      }),
  };
}

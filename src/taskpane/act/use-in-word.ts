import { useCallback, useEffect, useRef, useState } from 'react';
import { WordError, type WordProblem } from '../../word/open-document';
import { useWords } from '../words/words-context';
import { useActing } from './acting';

/** Work in Word on the user's word, one piece at a time: a second press of a button while Word is at work does nothing. */
export interface InWord {
  readonly isBusy: boolean;
  /** Runs the work; what goes wrong is told as it is in the rest of the pane. */
  run(work: () => Promise<void>): void;
}

export function useInWord(): InWord {
  const words = useWords();
  const { tell } = useActing();
  const [isBusy, setBusy] = useState(false);
  const running = useRef(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const run = useCallback(
    (work: () => Promise<void>): void => {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      work()
        .catch((error: unknown) => {
          const problem: WordProblem = error instanceof WordError ? error.problem : 'failed';
          tell({ text: `${words.problems[problem].title}. ${words.problems[problem].todo}`, undo: null });
        })
        .finally(() => {
          running.current = false;
          if (here.current) setBusy(false);
        });
    },
    [tell, words],
  );
  return { isBusy, run };
}

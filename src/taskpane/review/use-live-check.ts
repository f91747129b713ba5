import { useEffect } from 'react';
import type { Review, ReviewServices } from './use-review';

/** Follows the writer: checks anew, without a word, whenever the text has changed. */
export function useLiveCheck(isOn: boolean, connect: ReviewServices['connect'], follow: Review['follow']): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let isOver = false;
    let stop = (): void => undefined;
    connect().then(
      (word) => {
        if (!isOver) stop = word.watch(follow);
      },
      // Where there is no Word the check itself says so.
      () => undefined,
    );
    return () => {
      isOver = true;
      stop();
    };
  }, [connect, follow, isOn]);
}

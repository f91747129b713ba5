import { useCallback, useRef } from 'react';
import { useStableCallback } from '../frame/use-stable-callback';

/** Runs work one piece at a time; of what is asked for while it runs, the last is done and the rest is dropped. */
export function useLatest<T>(work: (input: T) => Promise<void>): (input: T) => void {
  const doIt = useStableCallback(work);
  const wanted = useRef<{ readonly input: T } | null>(null);
  const isRunning = useRef(false);
  return useCallback((input: T) => {
    wanted.current = { input };
    const run = async (): Promise<void> => {
      isRunning.current = true;
      for (let next = wanted.current; next; next = wanted.current) {
        wanted.current = null;
        await doIt(next.input);
      }
      isRunning.current = false;
    };
    if (!isRunning.current) void run();
  }, [doIt]);
}

import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function for as long as the component is there, so that what it is handed to need not be drawn anew; it does what the last drawing said. */
export function useStableCallback<Given extends readonly unknown[], Outcome>(callback: (...given: Given) => Outcome): (...given: Given) => Outcome {
  const last = useRef(callback);
  useLayoutEffect(() => {
    last.current = callback;
  });
  return useCallback((...given: Given) => last.current(...given), []);
}

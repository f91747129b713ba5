/** How long one slice of work may hold the page, in milliseconds. */
const SLICE = 12;

/**
 * Runs the steps in slices and lets the page breathe between them.
 * @throws the signal's reason once it is aborted
 */
export async function inSlices(steps: Iterable<void>, signal: AbortSignal): Promise<void> {
  let begun = performance.now();
  const iterator = steps[Symbol.iterator]();
  while (!iterator.next().done) {
    if (performance.now() - begun < SLICE) continue;
    await nextTask();
    signal.throwIfAborted();
    begun = performance.now();
  }
}

/** A message, unlike a timer, is not held back when many follow one another. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

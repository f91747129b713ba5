/** Calls `begin` once and gives everyone its outcome; after a failure the next caller begins again. */
export function once<T>(begin: () => Promise<T>): () => Promise<T> {
  let outcome: Promise<T> | null = null;
  return () => {
    outcome ??= begin().catch((error: unknown) => {
      outcome = null;
      throw error;
    });
    return outcome;
  };
}

/** What the validator says of a file. */
export interface ValidationError {
  readonly id: string;
  readonly description: string;
  readonly path: { readonly xpath: string; readonly partUri: string };
}

/**
 * The errors of a changed file that it did not have before, by kind and part; where there are more of a kind than before, one for each more.
 * Places are left out: they move with every change.
 */
export function newErrors(before: readonly ValidationError[], after: readonly ValidationError[]): string[] {
  const counts = new Map<string, number>();
  for (const error of before) counts.set(keyOf(error), (counts.get(keyOf(error)) ?? 0) + 1);
  return after.flatMap((error) => {
    const key = keyOf(error);
    const left = (counts.get(key) ?? 0) - 1;
    counts.set(key, left);
    return left < 0 ? [`${key} at ${error.path.xpath}`] : [];
  });
}

function keyOf({ id, description, path }: ValidationError): string {
  return `${path.partUri} ${id}: ${description}`;
}

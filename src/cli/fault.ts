/**
 * What may be told of a fault in the program: its kind and the places in the program it came through.
 * Never its message: that may hold words of the document.
 */
export function faultOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown fault';
  const { name, stack } = error as Partial<Error>;
  const places = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 8).map((line) => line.trim());
  return [name ?? 'Error', ...places].join(' | ');
}

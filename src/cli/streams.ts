/** Where the command writes. */
export interface Streams {
  out(text: string): void;
  error(line: string): void;
}

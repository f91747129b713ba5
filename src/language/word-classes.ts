import text from './lexicons/word-classes.tsv';

/** Groups of words that patterns name in angle brackets. */
export const WORD_CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', words = ''] = line.split('\t');
      return [name, new Set(words.split(' '))];
    }),
);

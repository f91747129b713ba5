import type { Element } from 'slimdom';
import { child } from '../../../../docx/wordprocessing';
import type { RunFormat } from '../../../page/view/formats';
import type { HostClass } from '../../rich-api/host-object';
import { ancestor } from '../structure';
import type { WordContext } from '../word-context';

const UNDERLINES: Readonly<Record<string, string>> = { none: 'None', single: 'Single', double: 'Double', words: 'Word', dotted: 'Dotted', thick: 'Thick', wave: 'Wave', dash: 'DashLine' };

/** Formatting of runs, with their styles; null or "" where the runs differ, as Word has it. */
export function fontClass(word: WordContext): HostClass<readonly Element[]> {
  const formatOf = (run: Element): RunFormat => {
    const paragraph = ancestor(run, 'p');
    return paragraph ? word.styles.run(child(run, 'rPr'), word.format(paragraph)) : {};
  };
  const shared = <Value, Mixed>(read: (format: RunFormat) => Value, mixed: Mixed) => (runs: readonly Element[]): Value | Mixed => {
    const values = new Set(runs.map((run) => read(formatOf(run))));
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : mixed;
  };
  return {
    properties: {
      bold: shared(({ bold }) => bold ?? false, null),
      color: shared(({ colour }) => (colour === undefined || colour === 'auto' ? '#000000' : colour), ''),
      doubleStrikeThrough: shared(({ doubleStrike }) => doubleStrike ?? false, null),
      hidden: shared(({ hidden }) => hidden ?? false, null),
      highlightColor: shared(({ highlight }) => highlight ?? '', ''),
      italic: shared(({ italic }) => italic ?? false, null),
      name: shared(({ font }) => font ?? '', ''),
      size: shared(({ size }) => size ?? 0, null),
      strikeThrough: shared(({ strike }) => strike ?? false, null),
      subscript: shared(({ vertical }) => vertical === 'subscript', null),
      superscript: shared(({ vertical }) => vertical === 'superscript', null),
      underline: shared(({ underline }) => UNDERLINES[underline ?? 'none'] ?? 'Mixed', 'Mixed'),
    },
  };
}

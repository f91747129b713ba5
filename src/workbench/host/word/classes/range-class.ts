import { invalidArgument, itemNotFound } from '../../rich-api/host-error';
import type { Argument, HostClass } from '../../rich-api/host-object';
import { isHostObject } from '../../rich-api/host-object';
import { choiceArgument, objectArgument, textArgument } from '../arguments';
import { bodyDataAround } from '../bodies';
import { contentControlAround, rangeOfControl } from '../content-controls';
import { builtInStyle } from '../paragraph-format';
import { ancestor } from '../structure';
import { tablesTouching, textMembers } from '../text-members';
import type { TextRange } from '../text-range';
import { common, paragraphsIn, relation, spanning } from '../text-range';
import type { WordContext } from '../word-context';

export function rangeClass(word: WordContext): HostClass<TextRange> {
  const text = textMembers<TextRange>(word, (range) => range);
  /** Another stretch of text, of whatever class. */
  const other = (value: Argument): TextRange => {
    const range = objectArgument(value, ['Range', 'Paragraph', 'Body', 'ContentControl', 'Table']).method('getRange')?.([]);
    if (!isHostObject(range)) throw itemNotFound();
    return range.data as TextRange;
  };
  const style = (range: TextRange): string => {
    const styles = new Set(paragraphsIn(range).map((paragraph) => word.source.styles.nameOf(paragraph)));
    return styles.size === 1 ? ([...styles][0] ?? '') : '';
  };
  const element = (range: TextRange, name: 'tbl' | 'tc') => ancestor(range.start.paragraph, name);
  const orThrow = <Kind>(value: Kind | null): Kind => {
    if (value === null) throw itemNotFound();
    return value;
  };
  return {
    properties: {
      ...text.properties,
      isEmpty: ({ start, end }) => start.paragraph === end.paragraph && start.at === end.at,
      style,
      styleBuiltIn: (range) => builtInStyle(style(range)),
    },
    objects: {
      ...text.objects,
      parentBody: ({ start }) => word.make('Body', bodyDataAround(start.paragraph)),
      parentContentControl: ({ start }) => word.make('ContentControl', orThrow(contentControlAround(start.paragraph))),
      parentContentControlOrNullObject: ({ start }) => {
        const control = contentControlAround(start.paragraph);
        return control && rangeOfControl(word, control) ? word.make('ContentControl', control) : null;
      },
      parentTable: (range) => word.make('Table', orThrow(element(range, 'tbl'))),
      parentTableCell: (range) => word.make('TableCell', orThrow(element(range, 'tc'))),
      parentTableCellOrNullObject: (range) => {
        const cell = element(range, 'tc');
        return cell && word.make('TableCell', cell);
      },
      parentTableOrNullObject: (range) => {
        const table = element(range, 'tbl');
        return table && word.make('Table', table);
      },
      tables: (range) => word.make('TableCollection', () => tablesTouching(range)),
    },
    methods: {
      ...text.methods,
      delete: (range) => word.editing.delete(range),
      insertText: (range, [words, place]) => word.make('Range', word.editing.insertText(range, textArgument(words), choiceArgument(place, ['Replace', 'Start', 'End', 'Before', 'After']))),
      compareLocationWith: (range, [value]) => {
        try {
          return relation(range, other(value));
        } catch {
          return 'Unrelated';
        }
      },
      expandTo: (range, [value]) => word.make('Range', spanning(range, other(value))),
      expandToOrNullObject: (range, [value]) => {
        try {
          return word.make('Range', spanning(range, other(value)));
        } catch {
          return null;
        }
      },
      intersectWith: (range, [value]) => {
        const shared = common(range, other(value));
        if (!shared) throw invalidArgument('the ranges do not meet');
        return word.make('Range', shared);
      },
      intersectWithOrNullObject: (range, [value]) => {
        const shared = common(range, other(value));
        return shared && word.make('Range', shared);
      },
    },
  };
}

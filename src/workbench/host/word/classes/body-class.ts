import { HostError, invalidArgument, itemNotFound } from '../../rich-api/host-error';
import type { Argument, HostClass } from '../../rich-api/host-object';
import { choiceArgument, numberArgument, textArgument } from '../arguments';
import { shapesIn } from '../shapes';
import { tablesOf } from '../structure';
import { textMembers } from '../text-members';
import type { WordContext } from '../word-context';
import type { BodyData } from '../word-data';

export function bodyClass(word: WordContext): HostClass<BodyData> {
  const rangeOf = ({ blocks }: BodyData) => word.rangeOfBlocks(blocks());
  const text = textMembers(word, rangeOf);
  return {
    properties: { ...text.properties, type: ({ type }) => type },
    objects: {
      ...text.objects,
      parentBody: () => {
        throw itemNotFound();
      },
      parentBodyOrNullObject: () => null,
      shapes: ({ blocks }) => word.make('ShapeCollection', () => shapesIn(blocks())),
      tables: ({ blocks }) => word.make('TableCollection', () => tablesOf(blocks())),
    },
    methods: {
      ...text.methods,
      insertParagraph: (body, [words, place]) => {
        atEnd(place, 'Body.insertParagraph');
        const range = rangeOf(body);
        if (!range) throw itemNotFound();
        return word.make('Paragraph', word.editing.appendParagraph(range, textArgument(words)));
      },
      insertTable: (body, [rows, columns, place, values]) => {
        atEnd(place, 'Body.insertTable');
        if (body.type !== 'MainDoc') throw notImplemented('Body.insertTable', body.type);
        return word.make('Table', word.editing.appendTable(word.body, cellsOf(numberArgument(rows), numberArgument(columns), values)));
      },
      insertText: (body, [words, place]) => {
        const range = rangeOf(body);
        if (!range) throw itemNotFound();
        return word.make('Range', word.editing.insertText(range, textArgument(words), choiceArgument(place, ['Replace', 'Start', 'End'])));
      },
    },
  };
}

/** The values of a table's cells; blank where none are given. */
function cellsOf(rows: number, columns: number, values: Argument): string[][] {
  if (rows < 1 || columns < 1) throw invalidArgument('a table has rows and columns');
  if (values === undefined || values === null) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  if (!Array.isArray(values) || values.length !== rows || values.some((row) => !Array.isArray(row) || row.length !== columns)) throw invalidArgument('as many values as cells are expected');
  return (values as unknown[][]).map((row) => row.map(textArgument));
}

function atEnd(place: Argument, member: string): void {
  if (choiceArgument(place, ['Start', 'End']) !== 'End') throw notImplemented(member, 'Start');
}

function notImplemented(member: string, how: string): HostError {
  return new HostError('NotImplemented', `Word.${member} (${how})`);
}

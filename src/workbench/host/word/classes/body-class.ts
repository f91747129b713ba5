import { itemNotFound } from '../../rich-api/host-error';
import type { HostClass } from '../../rich-api/host-object';
import { choiceArgument, textArgument } from '../arguments';
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
      insertText: (body, [words, place]) => {
        const range = rangeOf(body);
        if (!range) throw itemNotFound();
        return word.make('Range', word.editing.insertText(range, textArgument(words), choiceArgument(place, ['Replace', 'Start', 'End'])));
      },
    },
  };
}

import { itemNotFound } from '../../rich-api/host-error';
import type { HostClass } from '../../rich-api/host-object';
import { notesIn } from '../notes';
import { ancestor, blocksOf } from '../structure';
import type { WordContext } from '../word-context';
import type { NoteData } from '../word-data';

export function noteClass(word: WordContext): HostClass<NoteData> {
  const next = ({ type, element }: NoteData) => {
    const all = notesIn(word, word.rangeOfBlocks(blocksOf(word.body)), type);
    return all[all.findIndex((note) => note.element === element) + 1];
  };
  return {
    properties: { type: ({ type }) => type },
    objects: {
      body: ({ type, element }) => word.make('Body', { type, blocks: () => blocksOf(element) }),
      reference: ({ reference }) => {
        const paragraph = ancestor(reference, 'p');
        const place = paragraph && word.whole(paragraph).placeOf(reference);
        if (!paragraph || !place) throw itemNotFound();
        return word.make('Range', { start: { paragraph, at: place.start }, end: { paragraph, at: place.end } });
      },
    },
    methods: {
      getNext: (note) => {
        const following = next(note);
        if (!following) throw itemNotFound();
        return word.make('NoteItem', following);
      },
      getNextOrNullObject: (note) => {
        const following = next(note);
        return following ? word.make('NoteItem', following) : null;
      },
    },
  };
}

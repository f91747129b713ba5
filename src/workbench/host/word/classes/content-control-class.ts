import type { Element } from 'slimdom';
import { child, toggle, valueOf } from '../../../../docx/wordprocessing';
import { itemNotFound } from '../../rich-api/host-error';
import type { HostClass } from '../../rich-api/host-object';
import { choiceArgument, numberArgument, textArgument } from '../arguments';
import { bodyDataAround } from '../bodies';
import { contentControlAround, idOfControl, lockOf, rangeOfControl, tagOf, titleOf, typeOfControl } from '../content-controls';
import { textMembers } from '../text-members';
import type { WordContext } from '../word-context';

export function contentControlClass(word: WordContext): HostClass<Element> {
  const text = textMembers<Element>(word, (control) => rangeOfControl(word, control));
  return {
    properties: {
      ...text.properties,
      cannotDelete: (control) => lockOf(control).includes('sdt'),
      cannotEdit: (control) => lockOf(control).includes('content'),
      id: idOfControl,
      placeholderText: (control) => (toggle(child(control, 'sdtPr'), 'showingPlcHdr') ? (child(control, 'sdtContent')?.textContent ?? '') : ''),
      removeWhenEdited: (control) => toggle(child(control, 'sdtPr'), 'temporary') === true,
      subtype: typeOfControl,
      tag: tagOf,
      title: titleOf,
      type: typeOfControl,
      appearance: (control) => appearance(control),
    },
    objects: {
      ...text.objects,
      parentBody: (control) => word.make('Body', bodyDataAround(control)),
      parentContentControl: (control) => {
        const around = contentControlAround(control);
        if (!around) throw itemNotFound();
        return word.make('ContentControl', around);
      },
      parentContentControlOrNullObject: (control) => {
        const around = contentControlAround(control);
        return around && word.make('ContentControl', around);
      },
    },
    methods: {
      ...text.methods,
      insertText: (control, [words, place]) => {
        const range = rangeOfControl(word, control);
        if (!range) throw itemNotFound();
        return word.make('Range', word.editing.insertText(range, textArgument(words), choiceArgument(place, ['Replace', 'Start', 'End'])));
      },
    },
  };
}

export function contentControlCollectionClass(word: WordContext): HostClass<() => readonly Element[]> {
  const byId = (controls: () => readonly Element[], id: unknown) => controls().find((control) => idOfControl(control) === numberArgument(id));
  return {
    items: (controls) => controls().map((control) => word.make('ContentControl', control)),
    methods: {
      getById: (controls, [id]) => {
        const found = byId(controls, id);
        if (!found) throw itemNotFound();
        return word.make('ContentControl', found);
      },
      getByIdOrNullObject: (controls, [id]) => {
        const found = byId(controls, id);
        return found ? word.make('ContentControl', found) : null;
      },
      getByTag: (controls, [tag]) => word.make('ContentControlCollection', () => controls().filter((control) => tagOf(control) === textArgument(tag))),
      getByTitle: (controls, [title]) => word.make('ContentControlCollection', () => controls().filter((control) => titleOf(control) === textArgument(title))),
    },
  };
}

function appearance(control: Element): string {
  const stated = child(control, 'sdtPr')?.children.find(({ localName }) => localName === 'appearance');
  const value = stated?.attributes.find(({ localName }) => localName === 'val')?.value ?? valueOf(stated ?? null, 'val');
  return value === 'tags' ? 'Tags' : value === 'hidden' ? 'Hidden' : 'BoundingBox';
}

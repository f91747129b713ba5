import type { Element } from 'slimdom';
import { itemNotFound } from '../../rich-api/host-error';
import type { Argument, HostClass } from '../../rich-api/host-object';
import { choiceArgument, textArgument } from '../arguments';
import { bodyAround, bodyDataAround } from '../bodies';
import { contentControlAround } from '../content-controls';
import { listOf, listPlace } from '../lists';
import { alignment, builtInStyle, outlineLevel } from '../paragraph-format';
import { shapesIn } from '../shapes';
import { ancestor, endsContainer, storyOf, tableDepth } from '../structure';
import { textMembers } from '../text-members';
import { CURRENT } from '../whole-text';
import type { WordContext } from '../word-context';

export function paragraphClass(word: WordContext): HostClass<Element> {
  const text = textMembers<Element>(word, (paragraph) => word.rangeOf([paragraph]));
  const neighbour = (paragraph: Element, step: number): Element | undefined => {
    const all = word.paragraphsWithin(storyOf(paragraph));
    return all[all.indexOf(paragraph) + step];
  };
  const present = <Kind>(value: Kind | null | undefined): Kind => {
    if (value === null || value === undefined) throw itemNotFound();
    return value;
  };
  const orNull = <Name extends 'Table' | 'TableCell' | 'ContentControl' | 'Paragraph'>(name: Name, element: Element | null | undefined) => (element ? word.make(name, element) : null);
  const list = (paragraph: Element) => {
    const data = listOf(word, paragraph);
    return data && word.make('List', data);
  };
  const listItem = (paragraph: Element) => (listPlace(word, paragraph) ? word.make('ListItem', paragraph) : null);
  return {
    properties: {
      ...text.properties,
      alignment: (paragraph) => alignment(word, paragraph),
      isLastParagraph: (paragraph) => endsContainer(paragraph, bodyAround(paragraph)),
      isListItem: (paragraph) => listPlace(word, paragraph) !== null,
      outlineLevel: (paragraph) => outlineLevel(word, paragraph),
      style: (paragraph) => word.source.styles.nameOf(paragraph),
      styleBuiltIn: (paragraph) => builtInStyle(word.source.styles.nameOf(paragraph)),
      tableNestingLevel: (paragraph) => tableDepth(paragraph),
      uniqueLocalId: (paragraph) => word.localId(paragraph),
    },
    writes: { styleBuiltIn: (paragraph, name) => word.editing.setBuiltInStyle(paragraph, textArgument(name)) },
    objects: {
      ...text.objects,
      list: (paragraph) => present(list(paragraph)),
      listItem: (paragraph) => present(listItem(paragraph)),
      listItemOrNullObject: listItem,
      listOrNullObject: list,
      parentBody: (paragraph) => word.make('Body', bodyDataAround(paragraph)),
      parentContentControl: (paragraph) => word.make('ContentControl', present(contentControlAround(paragraph))),
      parentContentControlOrNullObject: (paragraph) => orNull('ContentControl', contentControlAround(paragraph)),
      parentTable: (paragraph) => word.make('Table', present(ancestor(paragraph, 'tbl'))),
      parentTableCell: (paragraph) => word.make('TableCell', present(ancestor(paragraph, 'tc'))),
      parentTableCellOrNullObject: (paragraph) => orNull('TableCell', ancestor(paragraph, 'tc')),
      parentTableOrNullObject: (paragraph) => orNull('Table', ancestor(paragraph, 'tbl')),
      shapes: (paragraph) => word.make('ShapeCollection', () => shapesIn([paragraph])),
    },
    methods: {
      ...text.methods,
      detachFromList: (paragraph) => word.editing.leaveList(paragraph),
      delete: (paragraph) => word.editing.deleteParagraph(paragraph),
      getAnnotations: (paragraph) => word.make('AnnotationCollection', () => word.annotations.in(paragraph).map(({ id }) => id)),
      getNext: (paragraph) => word.make('Paragraph', present(neighbour(paragraph, 1))),
      getNextOrNullObject: (paragraph) => orNull('Paragraph', neighbour(paragraph, 1)),
      getPrevious: (paragraph) => word.make('Paragraph', present(neighbour(paragraph, -1))),
      getPreviousOrNullObject: (paragraph) => orNull('Paragraph', neighbour(paragraph, -1)),
      insertAnnotations: (paragraph, [set]) => word.annotations.insert(paragraph, set),
      insertText: (paragraph, [words, place]) => {
        const where = choiceArgument(place, ['Replace', 'Start', 'End']);
        if (where !== 'Replace') return word.make('Range', word.editing.insertText(present(word.rangeOf([paragraph])), textArgument(words), where));
        word.editing.replaceParagraph(paragraph, textArgument(words));
        return word.make('Range', present(word.rangeOf([paragraph])));
      },
      getText: (paragraph, [options]) => word.text(word.rangeOf([paragraph]), viewFrom(options)),
    },
  };
}

/** @param options `Word.GetTextOptions` */
function viewFrom(options: Argument) {
  const stated = typeof options === 'object' && options !== null ? (options as Record<string, unknown>) : {};
  return { ...CURRENT, hidden: stated['includeHiddenText'] === true, deleted: stated['includeTextMarkedAsDeleted'] === true };
}

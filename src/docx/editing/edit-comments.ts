import { Document, type Element } from 'slimdom';
import { isOurComment } from '../../sharing/comment-text';
import { commentsOf } from '../comments';
import { attribute, childrenNamed, elementsOf, isWord, wholeNumber } from '../wordprocessing';
import { commentMarksIn, placeBefore, placeBehind, type TextStretch } from './comment-marks';
import type { DocumentEditor, Edit } from './document-editor';
import { makeElement } from './make-element';
import { makeRun, tidyRun } from './runs';

/** The author of comments that this program writes into files; by it they are known again. */
export const OUR_NAME = 'Full Picture';
const OUR_INITIALS = 'FP';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** Parts beside the comments themselves, which say by the ids of paragraphs which was answered or resolved. */
const COMPANIONS = ['commentsExtended', 'commentsIds', 'commentsExtensible'];

export interface NewComment {
  /** A line is a paragraph. */
  readonly text: string;
  /** `OUR_NAME` where it is left out. */
  readonly author?: string;
  readonly initials?: string;
  /** ISO 8601 date and time; a comment may have none. */
  readonly date?: string;
}

/** A comment of the file. */
export interface FileComment {
  readonly id: string;
  readonly author: string;
  /** As written in the file, "" where there is none. */
  readonly date: string;
  readonly text: string;
  /** Id of the comment that it answers. */
  readonly answers: string | null;
}

/**
 * Adds a comment on a stretch of the body's text. One on nothing stands between the words.
 * @returns its id
 * @throws EditRefused where Word takes no comments
 */
export function addComment(edit: Edit, stretch: TextStretch, comment: NewComment): string {
  return edit.editor.edit(() => {
    const { mainPart } = edit.file;
    const main = edit.open(mainPart).documentElement;
    if (!main) throw new Error('The document has no content.');
    // First the end, so that a cut there does not move the beginning.
    const end = placeBehind(edit.editor, stretch.to);
    const id = nextId(edit, main);
    const comments = commentsRoot(edit, main);
    const endMark = makeElement(main, 'commentRangeEnd', { id });
    end.parent.insertBefore(endMark, end.before);
    const isEmpty = stretch.from.at === stretch.to.at && stretch.from.paragraph.elements[0] === stretch.to.paragraph.elements[0];
    const start = isEmpty ? { parent: end.parent, before: endMark } : placeBefore(edit.editor, stretch.from);
    start.parent.insertBefore(makeElement(main, 'commentRangeStart', { id }), start.before);
    const { styles } = edit.editor.reader;
    const reference = makeElement(main, 'r');
    addStyle(reference, 'rPr', 'rStyle', styles.idOf('annotation reference'));
    reference.appendChild(makeElement(main, 'commentReference', { id }));
    end.parent.insertBefore(reference, endMark.nextSibling);
    comments.appendChild(makeComment(edit, comments, id, comment));
    return id;
  });
}

/**
 * Takes comments away with their marks, their answers, and what other parts of the file say about them.
 * @param ids of comments; those that are not there are passed over
 * @returns how many were taken away, answers included
 */
export function removeComments(edit: Edit, ids: Iterable<string>): number {
  const wanted = new Set(ids);
  if (wanted.size === 0) return 0;
  return edit.editor.edit(() => {
    const all = commentsOf(edit.file);
    const gone = all.filter(({ element, answers }) => wanted.has(idOf(element)) || (answers && wanted.has(idOf(answers))));
    const goneIds = new Set([...wanted, ...gone.map(({ element }) => idOf(element))]);
    for (const { part, element } of gone) {
      edit.open(part);
      removeFromCompanions(edit, element);
      element.remove();
    }
    const main = edit.open(edit.file.mainPart).documentElement;
    for (const mark of main ? [...commentMarksIn(main)] : []) {
      if (!goneIds.has(idOf(mark))) continue;
      const run = mark.parentElement;
      mark.remove();
      if (run && isWord(run, 'r')) tidyRun(run);
    }
    return gone.length;
  });
}

/** The comments of the file in the order of the words they are about, each followed by its answers. */
export function listComments(editor: DocumentEditor): FileComment[] {
  return commentsOf(editor.file).map(({ element, answers }) => ({
    id: idOf(element),
    author: attribute(element, 'author') ?? '',
    date: attribute(element, 'date') ?? '',
    text: childrenNamed(element, 'p').map((paragraph) => editor.reader.read(paragraph).text).join('\n'),
    answers: answers && idOf(answers),
  }));
}

/** Our comments that nobody answered: they may be taken away or replaced. What somebody answered is part of a talk. */
export function ourComments(editor: DocumentEditor): FileComment[] {
  const all = listComments(editor);
  const answered = new Set(all.filter((comment) => !isOurs(comment)).map(({ answers }) => answers));
  return all.filter((comment) => isOurs(comment) && comment.answers === null && !answered.has(comment.id));
}

/** Those that the add-in wrote have the name of whoever was at Word. */
function isOurs({ author, text }: FileComment): boolean {
  return author === OUR_NAME || isOurComment(text);
}

function commentsRoot(edit: Edit, main: Element): Element {
  const { file } = edit;
  const [known] = file.partsRelatedTo(file.mainPart, 'comments');
  const root = known === undefined ? edit.open(addCommentsPart(edit, main)).documentElement : edit.open(known).documentElement;
  if (!root) throw new Error('The comments have no content.');
  return root;
}

function addCommentsPart(edit: Edit, main: Element): string {
  const folder = edit.file.mainPart.slice(0, edit.file.mainPart.lastIndexOf('/') + 1);
  let part = `${folder}comments.xml`;
  for (let number = 1; edit.file.has(part); number += 1) part = `${folder}comments${number}.xml`;
  const document = new Document();
  const prefix = main.prefix ?? 'w';
  const root = document.appendChild(document.createElementNS(main.namespaceURI, `${prefix}:comments`)) as Element;
  root.setAttributeNS(XMLNS, `xmlns:${prefix}`, main.namespaceURI ?? '');
  edit.addPart(part, document, CONTENT_TYPE, `${main.namespaceURI === STRICT ? OFFICE_STRICT : OFFICE}/comments`);
  return part;
}

function makeComment(edit: Edit, root: Element, id: string, { text, author = OUR_NAME, initials = OUR_INITIALS, date }: NewComment): Element {
  const { styles } = edit.editor.reader;
  const element = makeElement(root, 'comment', { id, author, ...(date === undefined ? {} : { date }), initials });
  for (const [index, line] of text.split('\n').entries()) {
    const paragraph = makeElement(root, 'p');
    addStyle(paragraph, 'pPr', 'pStyle', styles.idOf('annotation text'));
    if (index === 0) {
      const mark = makeElement(root, 'r');
      addStyle(mark, 'rPr', 'rStyle', styles.idOf('annotation reference'));
      mark.appendChild(makeElement(root, 'annotationRef'));
      paragraph.appendChild(mark);
    }
    paragraph.appendChild(makeRun(root, line, null));
    element.appendChild(paragraph);
  }
  return element;
}

/** Comments are formatted as the document's own are; where it has no styles for them nothing is said. */
function addStyle(element: Element, properties: string, name: string, id: string | null): void {
  if (id !== null) element.appendChild(makeElement(element, properties)).appendChild(makeElement(element, name, { val: id }));
}

const lastIds = new WeakMap<DocumentEditor, number>();

/** Marks without a comment keep their numbers too: a new comment must not fall to them. */
function nextId(edit: Edit, main: Element): string {
  const highest = (): number => {
    const parts = edit.file.partsRelatedTo(edit.file.mainPart, 'comments');
    const comments = parts.flatMap((part) => childrenNamed(edit.file.xml(part).documentElement, 'comment'));
    return [...comments, ...commentMarksIn(main)].reduce((most, element) => Math.max(most, wholeNumber(idOf(element)) ?? -1), -1);
  };
  const id = (lastIds.get(edit.editor) ?? highest()) + 1;
  lastIds.set(edit.editor, id);
  return String(id);
}

function removeFromCompanions(edit: Edit, comment: Element): void {
  const paragraphs = new Set(childrenNamed(comment, 'p').map((paragraph) => namedAttribute(paragraph, 'paraId')));
  const durable = new Set<string>();
  for (const kind of COMPANIONS) {
    for (const part of edit.file.partsRelatedTo(edit.file.mainPart, kind)) {
      const root = edit.open(part).documentElement;
      for (const entry of root ? [...elementsOf(root)] : []) {
        const key = namedAttribute(entry, 'paraId');
        const id = namedAttribute(entry, 'durableId');
        const isGone = key === '' ? durable.has(id) : paragraphs.has(key);
        if (!isGone) continue;
        if (id !== '') durable.add(id);
        entry.remove();
      }
    }
  }
}

/** An attribute of one of Word's later vocabularies, which have several prefixes, in capitals; "" where there is none. */
function namedAttribute(element: Element, name: string): string {
  return element.attributes.find(({ localName }) => localName === name)?.value.toUpperCase() ?? '';
}

function idOf(element: Element): string {
  return attribute(element, 'id') ?? '';
}

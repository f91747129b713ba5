import type { Element } from 'slimdom';
import type { CaseDocument, Unseen } from '../document/case-document';
import { compareFingerprints, takeFingerprint } from '../sharing/fingerprint';
import { removeUnsharedParts, removeUnusedParts } from './clean-copy-parts';
import { whatStays } from './clean-copy-remains';
import { cleanProperties, cleanSettings } from './clean-copy-properties';
import { removeHiddenText, removeMarks, removeUnseenHeaders, removeUnusedNotes } from './clean-copy-text';
import { DocumentEditor } from './editing/document-editor';
import { settleAllChanges } from './editing/tracked-changes';
import { openPackage, type OpcPackage } from './package';
import { readDocument, readDocx } from './read-docx';
import { readKeptRecord } from './record-part';
import { readStyles } from './styles';
import { child, elementsOf, isWord } from './wordprocessing';

export interface CleanOptions {
  /** Whether tracked changes that nobody has settled are accepted; without it a document with such changes is refused. */
  readonly acceptChanges?: boolean;
  /** Paragraphs to stand at the end of the copy: see `closingStatement`. */
  readonly statement?: readonly string[];
}

export interface CleanCopy {
  readonly bytes: Uint8Array;
  /** What travelled unseen with the original. */
  readonly before: Unseen;
  /** The same of the copy: nothing but embedded files. */
  readonly after: Unseen;
  /** Whether our own record was in the original. */
  readonly hadRecord: boolean;
  /** What is still in the copy that somebody should look at, each in a plain sentence with what to do. */
  readonly stays: readonly string[];
}

/** Why no clean copy was made; `message` is one plain line for the user. */
export class CleanCopyRefused extends Error {
  override readonly name = 'CleanCopyRefused';

  constructor(
    readonly reason: 'tracked-changes' | 'text-differs',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Makes the copy to be shared: the same text, without comments, our record, hidden text, names of authors, properties, ids of revisions and what else
 * nobody sees. The original is not touched; the same original gives the same copy.
 * @throws DocxError where the original cannot be read
 * @throws CleanCopyRefused where changes are not settled, or where the copy would not have the same text
 */
export function makeCleanCopy(original: Uint8Array, { acceptChanges = false, statement = [] }: CleanOptions = {}): CleanCopy {
  const file = openPackage(original);
  const { document } = readDocument(file);
  const changes = document.unseen.trackedChanges ?? 0;
  if (changes > 0 && !acceptChanges) {
    const count = changes === 1 ? 'One tracked change has' : `${changes} tracked changes have`;
    throw new CleanCopyRefused('tracked-changes', `${count} not been settled. Accept or reject each one first, so that nobody receives what was meant to be deleted.`);
  }
  const hadRecord = readKeptRecord(file).problem !== null || readKeptRecord(file).record !== null;
  clean(file, document);
  const copy = file.save();
  const read = readDocx(copy);
  if (compareFingerprints(takeFingerprint(withoutComments(document)), takeFingerprint(read)).outcome !== 'same') {
    throw new CleanCopyRefused('text-differs', 'No clean copy was made, as its text would not be the same. Make one in Word (File, Info, Inspect Document) and please report it.');
  }
  const ended = openPackage(copy);
  appendParagraphs(ended, statement);
  return { bytes: statement.length === 0 ? copy : ended.save(), before: document.unseen, after: read.unseen, hadRecord, stays: whatStays(ended, read) };
}

function clean(file: OpcPackage, document: CaseDocument): void {
  const styles = readStyles(file);
  removeUnsharedParts(file);
  new DocumentEditor(file).edit((edit) => settleAllChanges(edit, 'accept'));
  removeMarks(file);
  removeHiddenText(file, styles);
  removeUnseenHeaders(file);
  removeUnusedNotes(file);
  cleanSettings(file);
  cleanProperties(file, (words) => words !== '' && document.paragraphs.some(({ story, text }) => story !== 'comment' && text.includes(words)));
  removeUnusedParts(file);
}

function withoutComments(document: CaseDocument): CaseDocument {
  return { ...document, paragraphs: document.paragraphs.filter(({ story }) => story !== 'comment') };
}

/** Puts paragraphs at the end of the document, in its plainest style. */
function appendParagraphs(file: OpcPackage, texts: readonly string[]): void {
  const body = child(file.xml(file.mainPart).documentElement, 'body');
  if (body === null || texts.length === 0) return;
  const last = [...elementsOf(body)].at(-1);
  const section = last !== undefined && isWord(last, 'sectPr') ? last : null;
  for (const text of texts) body.insertBefore(paragraph(body, text), section);
  file.markChanged(file.mainPart);
}

function paragraph(like: Element, text: string): Element {
  const { ownerDocument: document, namespaceURI, prefix } = like;
  if (document === null) throw new Error('The body is in no document.');
  const [p, r, t] = ['p', 'r', 't'].map((name) => document.createElementNS(namespaceURI, prefix === null ? name : `${prefix}:${name}`)) as [Element, Element, Element];
  t.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  // What XML cannot hold cannot be in a document either.
  t.appendChild(document.createTextNode(text.replace(/[\0-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ' ')));
  r.appendChild(t);
  p.appendChild(r);
  return p;
}

import type { Element } from 'slimdom';
import type { DocumentProperties, Unseen } from '../document/case-document';
import { chosenBranch } from './alternate-content';
import { countCustomProperties } from './document-properties';
import type { OpcPackage } from './package';
import { relationshipKind } from './relationships';
import { attribute, descendantsOf, elementsOf, isAlternateContent, isMath, isWord } from './wordprocessing';

/** Kinds of relationships that lead to whole files within the document: objects, the workbooks of charts, texts to be taken in. */
const EMBEDDED: ReadonlySet<string> = new Set(['oleObject', 'package', 'aFChunk', 'control']);
/** Kinds of parts with text of their own, which may hold changes and hidden words too. */
const WITH_TEXT: readonly string[] = ['header', 'footer', 'footnotes', 'endnotes', 'comments'];
const CHANGES: ReadonlySet<string> = new Set([
  'ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge', 'numberingChange', 'rPrChange', 'pPrChange', 'sectPrChange',
  'tblPrChange', 'tblPrExChange', 'tblGridChange', 'trPrChange', 'tcPrChange',
]);
const TEXT: ReadonlySet<string> = new Set(['t', 'delText', 'tab', 'br', 'cr', 'sym', 'noBreakHyphen', 'drawing', 'pict', 'object']);
/** A part that Word keeps for its own cover pages; it repeats what the properties say. */
const COVER_PAGE = 'http://schemas.microsoft.com/office/2006/coverPageProps';

/**
 * What travels with the file though the page does not show it, in whatever part of it.
 * @param isHidden whether a run (`w:r`) of a paragraph (`w:p`) is hidden, by its own format or a style
 */
export function readUnseen(
  container: OpcPackage,
  properties: DocumentProperties,
  isHidden: (run: Element, paragraph: Element) => boolean,
): Unseen {
  const { mainPart } = container;
  const parts = [mainPart, ...WITH_TEXT.flatMap((kind) => container.partsRelatedTo(mainPart, kind))];
  const survey = new Survey(isHidden);
  for (const part of parts) {
    survey.read(container.xml(part).documentElement);
  }
  const authors = [properties.author, properties.lastAuthor, ...survey.authors].map((name) => name.trim());
  return {
    comments: survey.comments,
    trackedChanges: survey.changes,
    hiddenText: survey.hiddenRuns,
    customProperties: countCustomProperties(container),
    customXmlParts: container.partsRelatedTo(mainPart, 'customXml').filter((part) => !isCoverPage(container, part)).length,
    embeddedFiles: embeddedFiles(container).length,
    authors: [...new Set(authors)].filter((name) => name !== ''),
  };
}

class Survey {
  comments = 0;
  changes = 0;
  hiddenRuns = 0;
  readonly authors: string[] = [];
  /** Kind, author and time of the change just met, while no unchanged text has followed it: Word takes such neighbours for one change. */
  #change = '';

  constructor(private readonly isHidden: (run: Element, paragraph: Element) => boolean) {}

  read(root: Element | null): void {
    this.#change = '';
    for (const element of root ? descendantsOf(root, isWritten) : []) {
      const { localName: name } = element;
      if (isMath(element) && name === 't') {
        this.#unchangedText(element);
      } else if (isWord(element)) {
        if (name === 'comment') {
          this.comments += 1;
          this.authors.push(attribute(element, 'author') ?? '');
        } else if (CHANGES.has(name)) {
          this.#changeAt(element);
        } else if (name === 'r') {
          this.#run(element);
        }
      }
    }
  }

  #changeAt(element: Element): void {
    const author = attribute(element, 'author') ?? '';
    const change = [element.localName, author, attribute(element, 'date') ?? ''].join('\n');
    if (change !== this.#change) {
      this.changes += 1;
      this.#change = change;
      this.authors.push(author);
    }
  }

  #run(run: Element): void {
    const hasText = [...elementsOf(run)].some((content) => isWord(content) && TEXT.has(content.localName));
    if (!hasText) {
      return;
    }
    this.#unchangedText(run);
    const paragraph = ancestor(run, (element) => isWord(element, 'p'));
    if (paragraph && this.isHidden(run, paragraph)) {
      this.hiddenRuns += 1;
    }
  }

  #unchangedText(content: Element): void {
    if (this.#change !== '' && !ancestor(content, (element) => isWord(element) && CHANGES.has(element.localName))) {
      this.#change = '';
    }
  }
}

/** Not the older of two forms in which Word writes the same thing. */
function isWritten(element: Element): boolean {
  const around = element.parentElement;
  return around === null || !isAlternateContent(around) || chosenBranch(around) === element;
}

function ancestor(element: Element, wanted: (element: Element) => boolean): Element | null {
  let around = element.parentElement;
  while (around && !wanted(around)) {
    around = around.parentElement;
  }
  return around;
}

function isCoverPage(container: OpcPackage, part: string): boolean {
  // Custom XML may be anything; a part that cannot be read is someone's data all the same.
  const start = new TextDecoder().decode(container.bytes(part).subarray(0, 1_000));
  return start.includes(COVER_PAGE);
}

/** Names of the parts that are whole files, each once, whatever part it hangs on. */
export function embeddedFiles(container: OpcPackage): string[] {
  const embedded = new Map<string, string>();
  for (const source of container.partNames) {
    for (const link of container.relationshipsOf(source)) {
      if (!link.external && EMBEDDED.has(relationshipKind(link)) && container.has(link.target)) {
        embedded.set(link.target.toLowerCase(), link.target);
      }
    }
  }
  return [...embedded.values()];
}

import type { Element } from 'slimdom';
import type { ShownMark, WordBehaviour } from '../host-options';
import type { ApiTable } from '../rich-api/api-table';
import { BatchEngine } from '../rich-api/batch-engine';
import { HostError } from '../rich-api/host-error';
import { makeHostObject } from '../rich-api/host-object';
import type { BatchRequest, BatchResponse } from '../rich-api/messages';
import type { DocumentSelection } from '../selection';
import { offeredSets } from '../offered-sets';
import api from '../word-api.json';
import type { AnnotationEvent } from './annotation-data';
import type { DocumentSource } from './document-source';
import { shownMarks } from './shown-marks';
import { defaultSearchOptions } from './search';
import type { TextRange } from './text-range';
import type { WordClasses } from './word-classes';
import { wordClasses } from './word-classes';
import type { PageOfWord } from './word-context';
import { WordContext } from './word-context';
import type { WordClassName, WordData } from './word-data';

const TABLE: ApiTable = api;

/** Word over one open document: answers batches of office.js. */
export class EmulatedWord {
  readonly engine: BatchEngine;
  /** The events that the pane listens to, by name: "onParagraphChanged". */
  readonly listenedTo = new Set<string>();
  readonly #word: WordContext;

  constructor(
    source: DocumentSource,
    private readonly behaviour: WordBehaviour,
    page: PageOfWord,
  ) {
    const make = <Name extends WordClassName>(className: Name, data: WordData[Name]) => {
      if (className === 'Range') this.#word.ranges.hold(data as TextRange);
      return makeHostObject(className, classes[className], data);
    };
    this.#word = new WordContext(source, behaviour, make, page);
    const classes: WordClasses = wordClasses(this.#word);
    this.engine = new BatchEngine({
      api: 'Word',
      table: TABLE,
      offered: offeredSets(behaviour),
      root: make('Document', null),
      // Full names end with the name of the class: "Microsoft.WordServices.SearchOptions".
      create: (typeName) => {
        switch (typeName.split('.').at(-1)) {
          case 'SearchOptions':
            return make('SearchOptions', defaultSearchOptions());
          case 'Application':
            return make('Application', null);
          case 'AddinInternalService':
            return make('AddinInternalService', null);
          default:
            return null;
        }
      },
      onRegistration: (event, isOn) => {
        if (isOn) this.listenedTo.add(event);
        else this.listenedTo.delete(event);
      },
      beforeChange: (className, member) => this.#refuseChange(className, member),
    });
  }

  answer(request: BatchRequest): BatchResponse {
    this.#word.forget();
    const { refuse } = this.behaviour;
    // The service that office.js itself asks at the start is no part of the document.
    const isOfDocument = Object.values(request.ObjectPaths).some(({ Name }) => !Name.startsWith('Microsoft.InternalService'));
    if (refuse && isOfDocument) {
      return { Results: [], TraceIds: [], Error: { Code: refuse, Message: 'Refused, as the address of the workbench asks.', Location: '', ActionIndex: 0, HttpStatusCode: 400 } };
    }
    // Word undoes what an add-in did in one go at once.
    return this.#word.editing.asOne(() => this.engine.process(request));
  }

  /** Runs a change from outside: ranges that the pane holds move with the words of these paragraphs. */
  whileChanging(paragraphs: readonly Element[], work: () => void): void {
    this.#word.forget();
    this.#word.editing.watching(paragraphs, work);
    this.#word.forget();
  }

  /** The paragraphs of the body as they are now. */
  get paragraphs(): readonly Element[] {
    this.#word.forget();
    return this.#word.paragraphsWithin(this.#word.body);
  }

  /** A paragraph's id in the API. */
  localId(paragraph: Element): string {
    return this.#word.localId(paragraph);
  }

  setSelection(selection: DocumentSelection): void {
    this.#word.setSelection(selection);
  }

  /** The marks that stand, as the page shows them. */
  get marks(): readonly ShownMark[] {
    return shownMarks(this.#word);
  }

  /** Takes a suggestion over, as far as this Word does so. @returns what there is to tell */
  chooseSuggestion(id: string, nth: number): readonly AnnotationEvent[] {
    this.#word.forget();
    const { critique } = this.#word.annotations.get(id);
    const suggestion = critique.popupOptions?.suggestions[nth];
    if (suggestion === undefined) return [];
    if (this.behaviour.putsSuggestions) this.#word.editing.asOne(() => this.#word.editing.insertText(this.#word.annotations.rangeOf(id), suggestion, 'Replace'));
    else this.#word.annotations.settle(id, 'Accepted');
    return [{ event: 'onAnnotationPopupAction', id, action: 'Accept', critiqueSuggestion: suggestion }];
  }

  /** Takes a mark away that the user ignores. @returns what there is to tell */
  ignoreMark(id: string): readonly AnnotationEvent[] {
    this.#word.annotations.settle(id, 'Rejected');
    return [{ event: 'onAnnotationPopupAction', id, action: 'Reject', critiqueSuggestion: '' }];
  }

  /** Lets go of the document. */
  close(): void {
    this.#word.annotations.close();
  }

  #refuseChange(className: string, member: string): void {
    const isOfDocument = className !== 'SearchOptions';
    if (isOfDocument && (this.behaviour.readOnly || this.behaviour.isProtected)) {
      throw new HostError('AccessDenied', 'You do not have permission to change this document.', `${className}.${member}`);
    }
  }
}

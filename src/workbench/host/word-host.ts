import { FrameBridge } from './frame-bridge';
import type { SyncCount, WordHost, WordHostOptions } from './host-options';
import { offeredSets } from './offered-sets';
import type { PaneStart } from './pane-messages';
import type { BatchError, BatchRequest, BatchResponse } from './rich-api/messages';
import { eventMessage } from './rich-api/event-numbers';
import type { AnnotationEvent } from './word/annotation-data';
import { EmulatedWord } from './word/emulated-word';
import { ParagraphEvents, type ParagraphEvent } from './word/paragraph-events';
import { sourceFrom } from './word/package-source';

const PANE = '/taskpane/taskpane.html';

declare global {
  interface Window {
    /** What tests may look at. */
    workbench?: {
      host: WordHost;
      /** How many documents have been opened so far. */
      opened: number;
    };
  }
}

/** Hosts the built pane in a frame, as Word does, for one document. */
export function createWordHost(options: WordHostOptions): WordHost {
  const { document, frame, behaviour, onSelect } = options;
  const raiseAll = (events: readonly AnnotationEvent[]): void => {
    for (const { event, ...detail } of events) if (word.listenedTo.has(event)) bridge.event(eventMessage(event, detail));
  };
  const word = new EmulatedWord(sourceFrom(document.editor), behaviour, {
    onSelect,
    onChange: (paragraph) => options.onChange?.(paragraph),
    onAnnotations: (events) => {
      raiseAll(events);
      options.onMarks?.();
    },
    onOpen: (file) => options.onOpen?.(file),
    texts: options.texts,
  });
  const actions: number[] = [];
  const errors: string[] = [];
  const note = ({ Code, Location, Message }: BatchError): void => {
    errors.push(`${Code} ${Location}`.trim());
    // Whoever meets a gap in the host has to see it, whatever the pane makes of it.
    if (Code === 'NotImplemented') console.warn(Message);
  };
  const answer = (request: BatchRequest): BatchResponse => {
    const response = word.answer(request);
    actions.push(request.Actions.length);
    if (response.Error) note(response.Error);
    options.onAnswer?.();
    return response;
  };
  const bridge = new FrameBridge(frame, { answer, file: () => (behaviour.keepsFile ? null : document.editor.save()) });
  const closing = new AbortController();
  const raise = ({ event, type, paragraphs }: ParagraphEvent): void => {
    if (!word.listenedTo.has(event)) return;
    bridge.event(eventMessage(event, { type, source: 'Local', uniqueLocalIds: paragraphs.map((paragraph) => word.localId(paragraph)) }));
  };
  new ParagraphEvents(document.editor, () => word.paragraphs, raise, closing.signal);
  const start: PaneStart = {
    workbench: 'start',
    // Never the document's own name: what is in an address may be kept.
    documentUrl: `${location.origin}/document.docx`,
    language: behaviour.language,
    readOnly: behaviour.readOnly,
    dark: behaviour.dark,
    sets: Object.fromEntries(offeredSets(behaviour)),
  };
  const host: WordHost = {
    start: () => load(frame, start),
    setSelection: (selection) => {
      word.setSelection(selection);
      bridge.selectionChanged();
    },
    whileChanging: (paragraphs, work) => word.whileChanging(paragraphs, work),
    get marks() {
      return word.marks;
    },
    pointAtMark: (id) => raiseAll([{ event: 'onAnnotationClicked', id }]),
    chooseSuggestion: (id, nth) => raiseAll(word.chooseSuggestion(id, nth)),
    ignoreMark: (id) => raiseAll(word.ignoreMark(id)),
    get syncs(): SyncCount {
      return { batches: actions.length, actions, errors };
    },
    get kept() {
      return word.engine.references.size;
    },
    close: () => {
      closing.abort();
      bridge.close();
      word.close();
      frame.src = 'about:blank';
    },
  };
  window.workbench = { host, opened: (window.workbench?.opened ?? 0) + 1 };
  return host;
}

/** The name of its window reaches the scripts in a frame before anything else does; a frame in a page takes no name as an attribute any more. */
function load(frame: HTMLIFrameElement, start: PaneStart): Promise<void> {
  if (!frame.contentWindow) throw new Error('The frame for the pane has to be in the page before the host starts.');
  frame.contentWindow.name = JSON.stringify(start);
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.src = PANE;
  });
}

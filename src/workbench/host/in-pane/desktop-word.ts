import type { PaneStart } from '../pane-messages';
import { isPaneMessage, isPaneStart } from '../pane-messages';
import { FileHandout, type TakeAnswer } from './file-handout';

/**
 * Runs in the pane before office.js and is what office.js finds of Word on a desktop: `window.external`, which tells what it asks at the
 * start, and the bridge over which its batches go to the host in the page.
 */

/** Office's numbers for what it asks and tells. */
const WORD = 2;
const READ_AND_WRITE = 0;
const READ_ONLY = 1;
const DOCUMENT_OPENED = 2;
const SELECTION_CHANGED = 2;
const NOT_SUPPORTED = 5000;

/** office.js turns each colour, a number, into CSS. */
const LIGHT = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626, controlBackgroundColor: 0xffffff, controlForegroundColor: 0x262626 };
const DARK = { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xf0f0f0, controlBackgroundColor: 0x363636, controlForegroundColor: 0xf0f0f0 };

const start = startFrom(window.name);
// A page that is opened by itself stays outside Word, and office.js says so.
if (start && window.parent !== window) standInForWord(start);

function startFrom(name: string): PaneStart | null {
  try {
    const value: unknown = JSON.parse(name);
    return isPaneStart(value) ? value : null;
  } catch {
    return null;
  }
}

function standInForWord(word: PaneStart): void {
  const selectionHandlers = new Set<() => void>();
  /** Whoever asked the page for the document's file, in that order. */
  const waiting: ((file: Uint8Array | null) => void)[] = [];
  const files = new FileHandout(
    () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        window.parent.postMessage({ workbench: 'file-wanted' }, location.origin);
      }),
  );
  const bridge: { onMessageFromHost: ((text: string) => void) | null; sendMessageToHost(text: string): void } = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => window.parent.postMessage({ workbench: 'batch', text }, location.origin),
  };
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== location.origin || !isPaneMessage(event.data)) return;
    if (event.data.workbench === 'batch') bridge.onMessageFromHost?.(event.data.text);
    else if (event.data.workbench === 'file') waiting.shift()?.(event.data.file);
    else if (event.data.workbench === 'selection-changed') for (const handler of selectionHandlers) handler();
  });
  const external = {
    GetContext: () => context(word),
    GetHostInfo: () => `Word|Win32|16.01|${word.language}|${crypto.randomUUID()}||disableLogging|0`,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown, answer: TakeAnswer) => {
      if (!files.execute(id, parameters, answer)) answer(NOT_SUPPORTED);
    },
    RegisterEvent: (id: number, _target: string, handler: () => void, answer: (status: number) => void) => {
      if (id === SELECTION_CHANGED) selectionHandlers.add(handler);
      answer(0);
    },
    UnregisterEvent: (id: number, _target: string, answer: (status: number) => void) => {
      if (id === SELECTION_CHANGED) selectionHandlers.clear();
      answer(0);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  Object.defineProperty(window, '_richApiNativeBridge', { value: bridge });
}

function context(word: PaneStart) {
  const settings = settingsOfThisPage();
  return {
    GetAppType: () => WORD,
    GetSolutionRef: () => 'full-picture-workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    // office.js passes it on as it is, as a tag.
    GetAppUILocale: () => word.language,
    GetAppDataLocale: () => word.language,
    GetDocUrl: () => word.documentUrl,
    GetAppCapabilities: () => (word.readOnly ? READ_ONLY : READ_AND_WRITE),
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(word.sets),
    GetHostFullVersion: () => '16.0.18000.20000',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(word.dark ? DARK : LIGHT),
    GetSettings: () => settings,
  };
}

/** Settings of the document last as long as the pane is loaded. */
function settingsOfThisPage() {
  const kept = new Map<string, string>();
  return {
    Read: (names: string[], values: string[]) => {
      for (const [name, value] of kept) {
        names.push(name);
        values.push(value);
      }
    },
    Write: (names: readonly string[], values: readonly string[]) => {
      kept.clear();
      names.forEach((name, index) => kept.set(name, values[index] ?? ''));
    },
  };
}

import { isPaneMessage, type PaneMessage } from './pane-messages';
import type { BatchRequest, BatchResponse } from './rich-api/messages';

/** office.js's own wrapping of a batch on its way to a desktop host, and of the answer. */
interface BridgeRequest {
  readonly id: number;
  readonly type: 1;
  readonly message: { readonly url: string; readonly body: BatchRequest };
}

/** What the bridge asks of the host. */
export interface HostBehindBridge {
  answer(request: BatchRequest): BatchResponse;
  /** The open document as a file; null where this Word does not hand it over. */
  file(): Uint8Array | null;
}

/**
 * Answers the batches of the pane in a frame. Only that frame, at the page's own origin, is listened to.
 * Each is answered in a task of its own: a round trip is never done by the time the pane's code goes on, in Word either.
 */
export class FrameBridge {
  readonly #closing = new AbortController();

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly host: HostBehindBridge,
  ) {
    const page = frame.ownerDocument.defaultView;
    page?.addEventListener('message', (event) => this.#receive(event), { signal: this.#closing.signal });
  }

  /** Tells the pane that the selection has changed. */
  selectionChanged(): void {
    this.#post({ workbench: 'selection-changed' });
  }

  /** Tells the pane of an event of the API, as `eventMessage` puts it. */
  event(text: string): void {
    this.#post({ workbench: 'batch', text });
  }

  close(): void {
    this.#closing.abort();
  }

  #receive(event: MessageEvent<unknown>): void {
    if (event.source === null || event.source !== this.frame.contentWindow || event.origin !== location.origin) return;
    if (!isPaneMessage(event.data)) return;
    if (event.data.workbench === 'file-wanted') this.#post({ workbench: 'file', file: this.host.file() });
    if (event.data.workbench !== 'batch') return;
    const request: unknown = JSON.parse(event.data.text);
    if (!isBridgeRequest(request)) return;
    const message = { statusCode: 200, headers: {}, body: this.host.answer(request.message.body) };
    this.#post({ workbench: 'batch', text: JSON.stringify({ id: request.id, type: 2, flags: 0, message }) });
  }

  #post(message: PaneMessage): void {
    this.frame.contentWindow?.postMessage(message, location.origin);
  }
}

function isBridgeRequest(value: unknown): value is BridgeRequest {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 1 || !('message' in value)) return false;
  const { message } = value;
  return typeof message === 'object' && message !== null && 'body' in message && typeof message.body === 'object' && message.body !== null && 'Actions' in message.body;
}

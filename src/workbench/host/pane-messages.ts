/**
 * What passes between the host in the page and the scripts that stand in for Word inside the pane's frame.
 * Batches are JSON text in office.js's own form; they are wrapped, so that nothing else sent to either window is taken for one.
 */
export type PaneMessage =
  /** The pane sends a batch, or the host answers one. */
  | { readonly workbench: 'batch'; readonly text: string }
  /** The host tells the pane that the selection has changed. */
  | { readonly workbench: 'selection-changed' }
  /** The pane wants the open document as a file. */
  | { readonly workbench: 'file-wanted' }
  /** The host hands it over; null where this Word does not. */
  | { readonly workbench: 'file'; readonly file: Uint8Array | null };

export function isPaneMessage(value: unknown): value is PaneMessage {
  if (typeof value !== 'object' || value === null || !('workbench' in value)) return false;
  switch (value.workbench) {
    case 'selection-changed':
    case 'file-wanted':
      return true;
    case 'batch':
      return 'text' in value && typeof value.text === 'string';
    case 'file':
      return 'file' in value && (value.file === null || value.file instanceof Uint8Array);
    default:
      return false;
  }
}

/** What office.js asks before the first message can be answered; the host leaves it in the name of the frame. */
export interface PaneStart {
  readonly workbench: 'start';
  readonly documentUrl: string;
  readonly language: string;
  readonly readOnly: boolean;
  readonly dark: boolean;
  /** Requirement sets in lower case, with the highest version offered. */
  readonly sets: Readonly<Record<string, string>>;
}

export function isPaneStart(value: unknown): value is PaneStart {
  return typeof value === 'object' && value !== null && 'workbench' in value && value.workbench === 'start' && 'sets' in value;
}

import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/** What is called with the ids of annotations, which need not be ours. */
export interface MarkListener {
  onPointed(annotation: string): void;
  onChosen(annotation: string, words: string): void;
  onIgnored(annotation: string): void;
  onRemoved(annotations: readonly string[]): void;
}

/**
 * Listens to what happens to marks, for as long as the pane is open. Up to three round trips, since each event may be missing.
 *
 * Limits lived with: ids come empty after the pane was closed and opened again on some Macs (oj#4307); what was done in a popup is told as text.
 * @returns true: it is not tried a second time
 */
export async function listenToMarks(request: WordRequest, version: WordVersion, listener: MarkListener): Promise<true> {
  const { document } = request;
  await request.trySync(() => document.onAnnotationClicked.add(async (args) => listener.onPointed(args?.id ?? '')));
  await request.trySync(() => document.onAnnotationRemoved.add(async (args) => listener.onRemoved(args?.ids ?? [])));
  if (version.popups) {
    await request.trySync(() =>
      document.onAnnotationPopupAction.add(async (args) => {
        const { id, action, critiqueSuggestion } = args ?? {};
        if (action === 'Accept' && critiqueSuggestion) listener.onChosen(id ?? '', critiqueSuggestion);
        else if (/^(?:Reject|Ignore|Dismiss)/u.test(action ?? '')) listener.onIgnored(id ?? '');
      }),
    );
  }
  return true;
}

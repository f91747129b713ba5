/**
 * The numbers by which host and client name the events of Word. Microsoft's are known only where its build of office.js for npm has them;
 * these are our own, shared by both sides.
 */
export const EVENT_NUMBERS: Readonly<Record<string, number>> = {
  onParagraphAdded: 10,
  onParagraphChanged: 11,
  onParagraphDeleted: 12,
  onAnnotationClicked: 13,
  onAnnotationInserted: 14,
  onAnnotationRemoved: 15,
  onAnnotationPopupAction: 16,
};

/** What office.js takes for an event of the API, as text of the bridge between it and a desktop host. */
export function eventMessage(event: string, detail: object): string {
  const RICH_API_EVENT = 65536;
  return JSON.stringify({ id: 0, type: 3, flags: 0, message: { entries: [[RICH_API_EVENT, EVENT_NUMBERS[event] ?? 0, '', JSON.stringify(detail), 0]] } });
}

/** The event that a method of a batch registers or ends: "_RegisterParagraphChangedEvent"; null for other methods. */
export function registrationOf(method: string): { readonly event: string; readonly isOn: boolean } | null {
  const found = /^_(Register|Unregister)(\w+)Event$/.exec(method);
  return found ? { event: `on${found[2]}`, isOn: found[1] === 'Register' } : null;
}

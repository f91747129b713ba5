/** The elements of workbench.html that the page works with. */
export interface PageElements {
  readonly samples: HTMLSelectElement;
  readonly openButton: HTMLButtonElement;
  readonly fileInput: HTMLInputElement;
  readonly fileName: HTMLElement;
  readonly saveButton: HTMLButtonElement;
  readonly undo: HTMLButtonElement;
  readonly redo: HTMLButtonElement;
  readonly track: HTMLButtonElement;
  readonly changeCount: HTMLElement;
  readonly previousChange: HTMLButtonElement;
  readonly nextChange: HTMLButtonElement;
  readonly acceptAll: HTMLButtonElement;
  readonly rejectAll: HTMLButtonElement;
  readonly changeCard: HTMLElement;
  readonly changeTitle: HTMLElement;
  readonly accept: HTMLButtonElement;
  readonly reject: HTMLButtonElement;
  readonly markCard: HTMLElement;
  readonly markBrand: HTMLElement;
  readonly markTitle: HTMLElement;
  readonly markSubtitle: HTMLElement;
  readonly markSuggestions: HTMLElement;
  readonly markIgnore: HTMLButtonElement;
  readonly hostMenu: HTMLDetailsElement;
  readonly hostNow: HTMLElement;
  readonly hostForm: HTMLFormElement;
  readonly unsaved: HTMLDialogElement;
  readonly unsavedQuestion: HTMLElement;
  readonly problem: HTMLElement;
  readonly problemText: HTMLElement;
  readonly dismiss: HTMLButtonElement;
  readonly desk: HTMLElement;
  readonly spread: HTMLElement;
  readonly waiting: HTMLElement;
  readonly sheet: HTMLElement;
  readonly comments: HTMLElement;
  readonly divider: HTMLElement;
  readonly panePlace: HTMLElement;
  readonly drop: HTMLElement;
}

/** @throws Error where the page is not workbench.html */
export function findElements(page: Document): PageElements {
  const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
    const element = page.getElementById(id);
    if (!(element instanceof kind)) throw new Error(`The page has no element “${id}”.`);
    return element;
  };
  return {
    samples: find('samples', HTMLSelectElement),
    openButton: find('open', HTMLButtonElement),
    fileInput: find('file', HTMLInputElement),
    fileName: find('file-name', HTMLElement),
    saveButton: find('save', HTMLButtonElement),
    undo: find('undo', HTMLButtonElement),
    redo: find('redo', HTMLButtonElement),
    track: find('track', HTMLButtonElement),
    changeCount: find('change-count', HTMLElement),
    previousChange: find('previous-change', HTMLButtonElement),
    nextChange: find('next-change', HTMLButtonElement),
    acceptAll: find('accept-all', HTMLButtonElement),
    rejectAll: find('reject-all', HTMLButtonElement),
    changeCard: find('change-card', HTMLElement),
    changeTitle: find('change-title', HTMLElement),
    accept: find('accept', HTMLButtonElement),
    reject: find('reject', HTMLButtonElement),
    markCard: find('mark-card', HTMLElement),
    markBrand: find('mark-brand', HTMLElement),
    markTitle: find('mark-title', HTMLElement),
    markSubtitle: find('mark-subtitle', HTMLElement),
    markSuggestions: find('mark-suggestions', HTMLElement),
    markIgnore: find('mark-ignore', HTMLButtonElement),
    hostMenu: find('host-menu', HTMLDetailsElement),
    hostNow: find('host-now', HTMLElement),
    hostForm: find('host-form', HTMLFormElement),
    unsaved: find('unsaved', HTMLDialogElement),
    unsavedQuestion: find('unsaved-question', HTMLElement),
    problem: find('problem', HTMLElement),
    problemText: find('problem-text', HTMLElement),
    dismiss: find('dismiss', HTMLButtonElement),
    desk: find('desk', HTMLElement),
    spread: find('spread', HTMLElement),
    waiting: find('waiting', HTMLElement),
    sheet: find('sheet', HTMLElement),
    comments: find('comments', HTMLElement),
    divider: find('divider', HTMLElement),
    panePlace: find('pane-place', HTMLElement),
    drop: find('drop', HTMLElement),
  };
}

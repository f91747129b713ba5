/** The elements of workbench.html that the page works with. */
export interface PageElements {
  readonly samples: HTMLSelectElement;
  readonly openButton: HTMLButtonElement;
  readonly fileInput: HTMLInputElement;
  readonly fileName: HTMLElement;
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

/** Lets a file be dropped anywhere; `sign` is visible while one is held over the page or a frame in it. */
export class Dropping {
  constructor(
    private readonly sign: HTMLElement,
    private readonly dropped: (file: File) => void,
  ) {}

  /** @param page the page, or that of a frame: what is dragged over a frame does not reach the page around it */
  watch(page: Document): void {
    page.addEventListener('dragenter', (event) => {
      if (holdsFiles(event)) this.sign.hidden = false;
    });
    page.addEventListener('dragover', (event) => {
      // Otherwise the browser would leave the page for the file.
      if (holdsFiles(event)) event.preventDefault();
    });
    page.addEventListener('dragleave', (event) => {
      // The sign lies over everything while it is visible: leaving it is leaving.
      if (event.target === this.sign || event.relatedTarget === null) this.sign.hidden = true;
    });
    page.addEventListener('drop', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      this.sign.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (file) this.dropped(file);
    });
  }
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

import type { OpcPackage } from '../../docx/package';
import type { PageElements } from './page-elements';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Whether the open file was changed since it was opened or saved, and saving it. */
export class Saving {
  #file: OpcPackage | null = null;
  #name = '';
  #savedRevision = 0;

  constructor(private readonly elements: Pick<PageElements, 'saveButton' | 'fileName' | 'unsaved' | 'unsavedQuestion'>) {
    elements.saveButton.addEventListener('click', () => this.save());
    window.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      this.save();
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.isUnsaved) event.preventDefault();
    });
  }

  /** Takes a file that was just opened. */
  follow(name: string, file: OpcPackage): void {
    this.#file = file;
    this.#name = name;
    this.#savedRevision = file.revision;
    this.refresh();
  }

  get isUnsaved(): boolean {
    return this.#file !== null && this.#file.revision !== this.#savedRevision;
  }

  /** Gives the file to the browser as a download: it goes nowhere else. */
  save(): void {
    if (!this.#file) return;
    const url = URL.createObjectURL(new Blob([Uint8Array.from(this.#file.save())], { type: DOCX }));
    const link = document.createElement('a');
    link.href = url;
    link.download = this.#name;
    link.click();
    // The download has begun by then, and keeps what it needs.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    this.#savedRevision = this.#file.revision;
    this.refresh();
  }

  /** Asks what is to become of changes that were not saved. @returns whether another document may take the place of this one */
  async mayLeave(): Promise<boolean> {
    if (!this.isUnsaved) return true;
    const { unsaved, unsavedQuestion } = this.elements;
    unsavedQuestion.textContent = `${this.#name} has changes that are not saved yet.`;
    unsaved.returnValue = 'stay';
    unsaved.showModal();
    await new Promise((resolve) => unsaved.addEventListener('close', resolve, { once: true }));
    if (unsaved.returnValue === 'save') this.save();
    return unsaved.returnValue !== 'stay';
  }

  /** Shows whether there is something to save. */
  refresh(): void {
    const { saveButton, fileName } = this.elements;
    saveButton.disabled = this.#file === null;
    const label = this.isUnsaved ? `${this.#name} (not saved)` : this.#name;
    if (fileName.textContent !== label) {
      fileName.textContent = label;
      fileName.title = label;
      document.title = `${this.isUnsaved ? '• ' : ''}${this.#name} - Full Picture workbench`;
    }
  }
}

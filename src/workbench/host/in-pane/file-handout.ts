/**
 * The open document as a file, as `Office.context.document.getFileAsync` and what it gives ask Word for it. The bytes come from the page; slices
 * are cut here.
 */

/** Office's numbers for what is asked, for the type of file, and for what is answered. */
const GET_FILE = 77;
const GET_SLICE = 80;
const CLOSE_FILE = 81;
const COMPRESSED = 5;
const SUCCESS = 0;
const INTERNAL_ERROR = 5001;
const NOT_SUPPORTED = 5000;
const OUT_OF_RANGE = 3002;

/** Files that Word holds for an add-in at once; whoever closes none gets no more. */
const MOST_HELD = 2;

/** Takes a status alone, or one with what was asked for, in the form of a list that Office on Windows hands over. */
export type TakeAnswer = (answer: number | { toArray(): readonly unknown[] }) => void;

export class FileHandout {
  readonly #held = new Map<number, Uint8Array>();
  #last = 0;

  /** @param askForFile gives the document as it is at that moment; null where this Word does not hand it over */
  constructor(private readonly askForFile: () => Promise<Uint8Array | null>) {}

  /** Answers what is asked about files. @returns whether it was about files */
  execute(id: number, parameters: unknown, take: TakeAnswer): boolean {
    const [first, second, third] = (Array.isArray(parameters) ? parameters : []) as readonly unknown[];
    if (id === GET_FILE) void this.#open(first, take);
    else if (id === GET_SLICE) this.#slice(Number(first), Number(second), Number(third), take);
    else if (id === CLOSE_FILE) take(this.#held.delete(Number(first)) ? SUCCESS : INTERNAL_ERROR);
    else return false;
    return true;
  }

  async #open(type: unknown, take: TakeAnswer): Promise<void> {
    if (type !== COMPRESSED) return take(NOT_SUPPORTED);
    const bytes = this.#held.size < MOST_HELD ? await this.askForFile() : null;
    if (!bytes) return take(INTERNAL_ERROR);
    const handle = (this.#last += 1);
    this.#held.set(handle, bytes);
    take({ toArray: () => [SUCCESS, handle, bytes.length] });
  }

  #slice(handle: number, offset: number, size: number, take: TakeAnswer): void {
    const bytes = this.#held.get(handle);
    if (!bytes || !(offset >= 0 && offset < bytes.length)) return take(bytes ? OUT_OF_RANGE : INTERNAL_ERROR);
    const slice = [...bytes.subarray(offset, offset + size)];
    take({ toArray: () => [SUCCESS, slice, slice.length] });
  }
}

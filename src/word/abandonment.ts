import { WordError } from './open-document';

/** Whether, and why, whoever asked has given a request up. */
export class Abandonment {
  private why: WordError | null = null;
  private tell: (error: WordError) => void = () => undefined;
  /** Resolves, never rejects, when the request is given up. */
  readonly whenSo = new Promise<WordError>((resolve) => {
    this.tell = resolve;
  });

  /** Gives up as cancelled when `signal` is aborted. @returns ends the listening */
  when(signal: AbortSignal | undefined): () => void {
    const cancel = () => this.giveUp(new WordError('cancelled'));
    if (signal?.aborted) {
      cancel();
    }
    signal?.addEventListener('abort', cancel, { once: true });
    return () => signal?.removeEventListener('abort', cancel);
  }

  /** Gives up as busy after a while, in milliseconds. @returns ends the wait */
  after(time: number): () => void {
    const timer = setTimeout(() => this.giveUp(new WordError('busy')), time);
    return () => clearTimeout(timer);
  }

  throwIfSo(): void {
    if (this.why) {
      throw this.why;
    }
  }

  private giveUp(why: WordError): void {
    this.why ??= why;
    this.tell(this.why);
  }
}

import type { MessagePort, Worker } from 'node:worker_threads';
import { FileChecker, type ChecksFiles, type FileCheckSettings, type FileOutcome } from './file-checker';

/** Begins a thread that runs `checkInThread` with these settings. */
export type BeginThread = (settings: FileCheckSettings) => Worker;

/** Has a thread of its own check files. Where the thread breaks down over a file, another one goes on with the next. */
export class ThreadChecker implements ChecksFiles {
  private thread: Worker | null = null;

  constructor(
    private readonly settings: FileCheckSettings,
    private readonly begin: BeginThread,
  ) {}

  check(file: string): Promise<FileOutcome> {
    const thread = (this.thread ??= this.beginThread());
    return new Promise((resolve) => {
      const settle = (outcome: FileOutcome): void => {
        thread.off('message', settle).off('error', onError).off('exit', onExit);
        resolve(outcome);
      };
      const breakDown = (reason: string): void => {
        this.thread = null;
        settle({ file, checked: null, problem: `The check broke down over this file${reason}. Check it by itself, or in smaller parts.` });
      };
      const onError = ({ code }: NodeJS.ErrnoException): void => breakDown(code === 'ERR_WORKER_OUT_OF_MEMORY' ? ', as there was not enough memory' : '');
      const onExit = (): void => breakDown('');
      thread.on('message', settle).on('error', onError).on('exit', onExit);
      thread.postMessage(file);
    });
  }

  async stop(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
  }

  private beginThread(): Worker {
    const thread = this.begin(this.settings);
    // A thread that ends between two files leaves the next one to another.
    thread.on('exit', () => {
      if (this.thread === thread) this.thread = null;
    });
    thread.on('error', () => undefined);
    return thread;
  }
}

/** What the thread itself does: it answers each name of a file with what came of it. */
export function checkInThread(port: MessagePort, settings: FileCheckSettings): void {
  const checker = new FileChecker(settings);
  port.on('message', (file: string) => {
    void checker.check(file).then((outcome) => port.postMessage(outcome));
  });
}

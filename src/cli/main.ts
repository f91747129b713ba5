import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { faultOf } from './fault';
import type { FileCheckSettings } from './file-checker';
import { run } from './run';
import { checkInThread } from './thread-checker';

if (isMainThread) runCommand();
else if (parentPort) checkInThread(parentPort, workerData as FileCheckSettings);

function runCommand(): void {
  const now = localTime(new Date());

  // A reader that stops early ("… | head") is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

  const streams = {
    out: (text: string) => process.stdout.write(`${text}\n`),
    error: (line: string) => process.stderr.write(`full-picture: ${line}\n`),
  };
  // A thread runs this same file.
  run(process.argv.slice(2), now.slice(0, 10), streams, now, (settings) => new Worker(__filename, { workerData: settings })).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`full-picture: Something went wrong in the program itself. Please report it with this line: ${faultOf(error)}\n`);
      process.exitCode = 2;
    },
  );
}

/** ISO 8601 with the hour of this place: who signs late in the evening signs on that day. */
function localTime(time: Date): string {
  const offset = -time.getTimezoneOffset();
  const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const local = new Date(time.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

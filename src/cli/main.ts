import { faultOf } from './fault';
import { run } from './run';

const now = new Date();
const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

// A reader that stops early ("… | head") is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

run(process.argv.slice(2), today, {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (line) => process.stderr.write(`full-picture: ${line}\n`),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`full-picture: Something went wrong in the program itself. Please report it with this line: ${faultOf(error)}\n`);
    process.exitCode = 2;
  },
);

import packageJson from '../../package.json';
import { annotate } from './annotate';
import { readCommand, UsageError } from './arguments';
import { check } from './check';
import { clean } from './clean';
import { explain } from './explain';
import { sign } from './sign';
import type { Streams } from './streams';
import type { BeginThread } from './thread-checker';
import { verify } from './verify';

const HELP = `full-picture: checks case writing about children before it is shared

  full-picture check FILE|FOLDER|PATTERN…   check documents (.docx)
      --kind KIND         assessment, minutes, referral, chronology, case-note or closing; guessed where left out
      --nation NATION     England (where left out), Scotland, Wales or "Northern Ireland"
      --on YYYY-MM-DD     the day of the check; today where left out
      --terms FILE        a team.json with local terms, levels and policies
      --format FORMAT     text, json (an object for one file, a list for several), jsonl (a line for each file),
                          sarif (2.1.0) or html (one page to read or print)
      --output FILE       write there and not on the screen
      --jobs N            how many files to check side by side, 1 to 16; by itself as many as help
      --all               what was set aside in a document counts as open too
  full-picture annotate FILE --output FILE  a copy with what was found as Word comments; --kind, --nation, --on and --terms as above
  full-picture sign FILE --name NAME --role ROLE --output FILE
                                            signs a copy off if all is settled, else says what is missing
      --answers FILE      answers, reasons and recipients (JSON); --kind, --nation, --on and --terms as above
  full-picture verify FILE|FOLDER|PATTERN…  is there a sign-off, and does it still fit the text?
  full-picture clean FILE --output FILE     the copy to send, without comments, hidden text, names and our own record
      --accept-changes    accept tracked changes that nobody has settled
      --closing-statement end the copy with a statement of the sign-off
  full-picture explain [CHECK]              what the checks look for, why, with examples
  full-picture --version

Ends with 0 when nothing found blocks sharing (sign, clean: when it is done; verify: when every sign-off fits), 1 when something does,
2 when the command or a file could not be read.
Nothing leaves this computer.`;

/**
 * Runs the command line.
 * @param words the words after the program's name
 * @param today ISO 8601 day
 * @param now ISO 8601 date and time, for what is signed and for comments
 * @param beginThread how to begin a thread, for many files; where there is none all is done in this one
 * @returns the exit code: 0 nothing blocks sharing, 1 something does, 2 a command or file that cannot be read
 */
export async function run(words: readonly string[], today: string, streams: Streams, now: string = new Date().toISOString(), beginThread: BeginThread | null = null): Promise<0 | 1 | 2> {
  try {
    const command = readCommand(words, today);
    switch (command.command) {
      case 'help':
        streams.out(HELP);
        return 0;
      case 'version':
        streams.out(packageJson.version);
        return 0;
      case 'explain':
        streams.out(explain(command.check));
        return 0;
      case 'check':
        return await check(command, streams, beginThread);
      case 'annotate':
        return await annotate(command, now, streams);
      case 'sign':
        return await sign(command, now, streams);
      case 'verify':
        return await verify(command, streams);
      case 'clean':
        return await clean(command, streams);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.error(error.message);
    return 2;
  }
}

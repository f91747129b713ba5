/** Prints as JSON, for each Word file named, the errors that the Open XML SDK’s validator finds in it. */
import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';

const errors = [];
for (const file of process.argv.slice(2)) errors.push(await validate(new Uint8Array(readFileSync(file)), 'docx'));
process.stdout.write(JSON.stringify(errors));

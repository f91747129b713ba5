/** Scores the checks against the labelled documents, prints the tables and fails below the floors: the same test as in `npm test`, with its figures shown. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const jest = path.join(path.dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, '--selectProjects', 'core', '--testPathPatterns', 'test/labelled/'], { stdio: 'inherit', env: { ...process.env, SHOW_SCORES: '1' } });
process.exitCode = status ?? 1;

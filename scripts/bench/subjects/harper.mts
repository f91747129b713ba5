import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Subject } from '../subject.mts';

export const load: Subject['load'] = async () => {
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  await linter.setup();
  return { check: async (paragraphs) => (await linter.lint(paragraphs.join('\n\n'), { language: 'plaintext' })).length };
};

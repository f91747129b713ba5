import type { Check } from '../../src/checks/check';
import { PRACTICE_POINTS } from '../../src/checks/practice-points';
import { sourcesOf, type Source } from '../../src/checks/sources';
import { escape, exampleOf } from './example';
import { markedWords } from './marked-words';
import { KIND_NAMES, LEVEL_MEANS, WRITTEN } from './words';

/**
 * The page of a check.
 * @param folder name of its practice point's folder
 */
export function checkPage(check: Check, folder: string): string {
  const point = PRACTICE_POINTS[check.point - 1];
  const kinds = check.kinds === 'all' ? 'every kind of document' : check.kinds.map((kind) => KIND_NAMES[kind]).join(', ');
  const bad = check.bad.flatMap((example) => {
    const { text, marks, replacements } = markedWords(check, example);
    const several = example.kind && check.kinds !== 'all' && check.kinds.length > 1;
    return [
      exampleOf(text, marks),
      ...(several && example.kind ? [below(text, `In ${KIND_NAMES[example.kind]}.`)] : []),
      ...(replacements.length > 0 ? [below(text, `Can be put in its place: ${replacements.map((words) => `“${escape(words)}”`).join(' or ')}`)] : []),
      ...(example.better === undefined ? [] : example.better.includes('\n') ? [below(text, 'Better:'), exampleOf(example.better)] : [below(text, `Better: ${escape(example.better)}`)]),
    ];
  });
  return `${[
    WRITTEN,
    `# ${check.title}`,
    `\`${check.id}\` · practice point ${check.point}, ${point?.title ?? ''} · ${check.scope === 'span' ? 'marks the words' : 'about the whole document'}`,
    `Checked in: ${kinds}.`,
    `Level: **${check.level}**. ${LEVEL_MEANS[check.level]}`,
    '## Why it matters',
    check.why,
    '## What to do',
    check.todo,
    '## Found in',
    arrange(bad),
    '## Not found in',
    arrange(check.good.map((text) => exampleOf(text))),
    '## Source',
    `${sourcesOf(check).map((source) => `- ${sourceLine(source)}`).join('\n')}`,
    `In our own words, not quoted. Code: [${check.id}.ts](../../src/checks/${folder}/${check.id}.ts) · [All checks](../README.md)`,
  ].join('\n\n')}\n`;
}

/** What is said of an example: in its list item, or below its block. */
function below(example: string, words: string): string {
  return example.includes('\n') ? words : `  - ${words}`;
}

/** Items of a list stand line below line, all else apart. */
function arrange(blocks: readonly string[]): string {
  return blocks.map((block, at) => (at === 0 ? '' : /^ *- /.test(block) && /^ *- /.test(blocks[at - 1] ?? '') ? '\n' : '\n\n') + block).join('');
}

export function sourceLine({ title, publisher, published, nation }: Source): string {
  return `*${title}*, ${publisher}, ${published}${nation ? ` (${nation})` : ''}`;
}

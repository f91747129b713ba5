import { CHECKS } from '../checks/catalogue';
import type { Check } from '../checks/check';
import { PRACTICE_POINTS } from '../checks/practice-points';
import { sourcesOf } from '../checks/sources';
import { UsageError } from './arguments';

/**
 * What a check looks for, why, and examples; without an id a line for each check.
 * @throws UsageError where no check has the id
 */
export function explain(id: string | undefined): string {
  if (id === undefined) return overview();
  const check = CHECKS.find((candidate) => candidate.id === id);
  if (!check) throw new UsageError(`“${id}” is not a check. “full-picture explain” lists them all.`);
  return one(check);
}

function overview(): string {
  return PRACTICE_POINTS.map(({ number, title }) => {
    const own = CHECKS.filter((check) => check.point === number);
    return [`${number} ${title}`, ...own.map((check) => `  ${check.id.padEnd(24)}${check.level.padEnd(10)}${check.title}`)].join('\n');
  }).join('\n\n');
}

function one(check: Check): string {
  const kinds = check.kinds === 'all' ? 'every kind of document' : check.kinds.join(', ');
  return [
    `${check.title} (${check.id})`,
    `Practice point ${check.point}: ${PRACTICE_POINTS[check.point - 1]?.title ?? ''}`,
    `Level: ${check.level}. Checked in: ${kinds}.`,
    '',
    `Why it matters: ${check.why}`,
    `What to do: ${check.todo}`,
    '',
    'Found in:',
    ...check.bad.flatMap(({ text, better }) => [...indent(text.replace(/\[\[|\]\]/g, '')), ...(better ? ['    Better:', ...indent(better, '      ')] : []), '']),
    'Not found in:',
    ...check.good.flatMap((text) => [...indent(text), '']),
    'Source, in our own words:',
    ...sourcesOf(check).map(({ title, publisher, published, nation }) => `    ${title}, ${publisher}, ${published}${nation ? ` (${nation})` : ''}`),
  ].join('\n').trimEnd();
}

function indent(text: string, by = '    '): string[] {
  return text.split('\n').map((line) => by + line);
}

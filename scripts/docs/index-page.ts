import type { Check } from '../../src/checks/check';
import { PRACTICE_POINTS } from '../../src/checks/practice-points';
import { PRACTICE_POINTS_SOURCE } from '../../src/checks/sources';
import { sourceLine } from './check-page';
import { escape } from './example';
import { LEVEL_MEANS, WRITTEN } from './words';

/**
 * docs/README.md: the checks by practice point.
 * @param folders names of the practice points' folders, in order
 */
export function indexPage(checks: readonly Check[], folders: readonly string[]): string {
  return `${[
    WRITTEN,
    '# The checks',
    'A folder for each practice point, a page for each check: what it looks for, why, what to do, and examples. `npx full-picture explain CHECK` shows the same.',
    (['must', 'should', 'consider'] as const).map((level) => `- **${level}**: ${LEVEL_MEANS[level]}`).join('\n'),
    ...PRACTICE_POINTS.flatMap(({ number, title, summary }, at) => {
      const own = checks.filter(({ point }) => point === number);
      return [
        `## ${number} ${title}`,
        `\`${folders[at]}\`: ${summary}`,
        ['| check | level | looks for |', '| --- | --- | --- |', ...own.map(({ id, level, title: what }) => `| [${id}](${folders[at]}/${id}.md) | ${level} | ${escape(what)} |`)].join('\n'),
      ];
    }),
    '## Source',
    `The practice points, in our own words, are after ${sourceLine(PRACTICE_POINTS_SOURCE)}. The project is independent of the NSPCC.`,
  ].join('\n\n')}\n`;
}

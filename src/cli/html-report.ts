import { basename } from 'node:path';
import type { Finding } from '../checker/finding';
import { countByLevel, groupFindings, LEVELS, type CheckGroup, type ListedFinding, type PhraseGroup } from '../checker/group-findings';
import type { Level } from '../checks/level';
import type { Story } from '../document/case-document';
import type { SetAside } from '../sharing/decisions';
import { saysSomething } from '../sharing/record';
import packageJson from '../../package.json';
import type { CheckedFile, FileOutcome } from './file-checker';
import type { FindingPlace } from './finding-places';
import { STYLE } from './html-style';
import { htmlText } from './html-text';
import { recordProblemNotice } from './record-problem-text';
import { changeText, KIND_NAMES, pointState, standingText } from './report-words';

const LEVEL_NAMES: Readonly<Record<Level, string>> = { must: 'Must', should: 'Should', consider: 'Consider' };
const ELSEWHERE: Readonly<Partial<Record<Story, string>>> = { header: 'In a header', footer: 'In a footer', footnote: 'In a footnote', endnote: 'In an endnote', 'text-box': 'In a text box', comment: 'In a comment' };

/**
 * What was found as one page of HTML that holds all it needs: no script, and nothing from elsewhere. It reads in order without its style as well.
 */
export function htmlReport(outcomes: readonly FileOutcome[]): string {
  const files = outcomes.flatMap(({ checked }) => (checked === null ? [] : [checked]));
  const unread = outcomes.flatMap(({ file, problem }) => (problem === null ? [] : [{ file, problem }]));
  const [only] = outcomes;
  const title = outcomes.length === 1 && only !== undefined ? basename(only.file) : `${outcomes.length} documents`;
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<title>Full Picture: ${htmlText(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>Full Picture: what was found in <bdi>${htmlText(title)}</bdi></h1>`,
    '<p>What a reader in another agency, or the family, might miss. It is no judgement of anybody’s work, and it cannot tell whether a child is safe.</p>',
    '<p><strong>This page quotes what it reports on.</strong> Keep it, and send it, as carefully as the document itself.</p>',
    '<p class="soft">“Must”: put it right, or write down why it stands, before the document is shared. “Should”: look at it before sharing. “Consider”: it may help a reader.</p>',
    '</header>',
    '<main>',
    ...(unread.length > 0 ? ['<section class="notice">', '<h2>Not checked</h2>', '<ul>', ...unread.map(({ file, problem }) => `<li><bdi>${htmlText(file)}</bdi>: ${htmlText(problem)}</li>`), '</ul>', '</section>'] : []),
    ...(files.length > 1 ? indexOf(files) : []),
    ...files.flatMap((file, index) => article(file, `file-${index + 1}`)),
    '</main>',
    `<footer><p class="soft">Checked on this computer by Full Picture ${htmlText(packageJson.version)}. Nothing was sent anywhere.</p></footer>`,
    '</body>',
    '</html>',
  ].join('\n');
}

function indexOf(files: readonly CheckedFile[]): string[] {
  return [
    '<nav aria-label="Documents">',
    '<table>',
    '<caption>Documents on this page, and what is open in each</caption>',
    `<thead><tr><th scope="col">Document</th>${LEVELS.map((level) => `<th scope="col">${LEVEL_NAMES[level]}</th>`).join('')}<th scope="col">Set aside</th></tr></thead>`,
    '<tbody>',
    ...files.map(({ file, report, setAside }, index) => {
      const counts = countByLevel(report.findings);
      return `<tr><th scope="row"><a href="#file-${index + 1}"><bdi>${htmlText(file)}</bdi></a></th>${LEVELS.map((level) => `<td>${counts[level]}</td>`).join('')}<td>${setAside.length}</td></tr>`;
    }),
    '</tbody>',
    '</table>',
    '</nav>',
  ];
}

function article(checked: CheckedFile, id: string): string[] {
  const { file, report, setAside, recordProblem } = checked;
  const { kind, kindFrom, nation, checkedOn, words, points, changed } = report;
  const { open } = groupFindings(report);
  const hasFindings = new Set(open.map(({ point }) => point.point));
  return [
    `<article id="${id}" aria-labelledby="${id}-name">`,
    `<h2 id="${id}-name"><bdi>${htmlText(file)}</bdi></h2>`,
    `<p>${htmlText(`${KIND_NAMES[kind]}${kindFrom === 'guess' ? ' (guessed)' : ''} · ${nation} · checked for ${checkedOn} · ${words.toLocaleString('en-GB')} words`)}</p>`,
    `<p><strong>${htmlText(standingText(checked))}</strong></p>`,
    ...(recordProblem === null ? [] : [`<p class="notice">${htmlText(recordProblemNotice(recordProblem))}</p>`]),
    ...(changed.length > 0 ? ['<section class="notice">', '<h3>What the team has changed</h3>', '<ul>', ...changed.map((change) => `<li>${htmlText(changeText(change, report))}</li>`), '</ul>', '</section>'] : []),
    '<section>',
    '<h3>The eight practice points</h3>',
    '<ol>',
    ...points.map((point) => {
      const name = htmlText(point.title);
      return `<li>${hasFindings.has(point.point) ? `<a href="#${id}-point-${point.point}">${name}</a>` : name}: ${htmlText(pointState(point, report, setAside))}</li>`;
    }),
    '</ol>',
    '</section>',
    ...open.flatMap(({ point, checks }) => [
      `<section id="${id}-point-${point.point}">`,
      `<h3>${point.point}. ${htmlText(point.title)}</h3>`,
      ...checks.flatMap((group) => checkSection(group, checked)),
      '</section>',
    ]),
    ...(setAside.length > 0 ? ['<section>', '<h3>Set aside in the document</h3>', '<p>Somebody decided that these may stand. They are not counted above.</p>', '<ul>', ...setAside.flatMap((each) => setAsideItem(each, checked)), '</ul>', '</section>'] : []),
    '</article>',
  ];
}

/** One check: why and what to do for all its places, and by itself what is said of a place alone. */
function checkSection({ check, title, level, phrases }: CheckGroup, file: CheckedFile): string[] {
  const first = firstOf(phrases[0] as PhraseGroup);
  return [
    `<section class="check ${level}">`,
    `<h4>${levelMark(level)} ${htmlText(title)} <span class="soft">[${htmlText(check)}]</span></h4>`,
    ...advice(first),
    ...phrases.flatMap((phrase) => {
      const { message, why, todo, replacements, quote } = firstOf(phrase);
      return [
        ...(message === title ? [] : [`<p>${htmlText(message)}</p>`]),
        ...(quote === null ? ['<p class="soft">About the whole document</p>'] : []),
        ...(why === first.why ? [] : [`<p><strong>Why:</strong> ${htmlText(why)}</p>`]),
        ...(todo === first.todo ? [] : [`<p><strong>What to do:</strong> ${htmlText(todo)}</p>`]),
        ...phrase.findings.flatMap(({ finding }) => context(finding, file)),
        ...(replacements.length > 0 ? [`<p>It could say: ${replacements.map((words) => `“<bdi>${htmlText(words)}</bdi>”`).join(' or ')}</p>`] : []),
      ];
    }),
    '</section>',
  ];
}

function firstOf({ findings }: PhraseGroup): Finding {
  return (findings[0] as ListedFinding).finding;
}

function levelMark(level: Level): string {
  return `<span class="level">${LEVEL_NAMES[level]}:</span>`;
}

function advice({ why, todo }: Finding): string[] {
  return [`<p><strong>Why:</strong> ${htmlText(why)}</p>`, `<p><strong>What to do:</strong> ${htmlText(todo)}</p>`];
}

/** The words in their sentence, and where to find it. Signs that turn the direction of writing hold within it alone. */
function context(finding: Finding, { places }: CheckedFile): string[] {
  const { quote } = finding;
  if (quote === null) return [];
  const place = places.get(finding);
  const where = place === undefined ? null : whereOf(place);
  return [
    `<blockquote><bdi>${htmlText(place?.before ?? '')}<mark>${htmlText(quote)}</mark>${htmlText(place?.after ?? '')}</bdi></blockquote>`,
    ...(where === null ? [] : [`<p class="soft">${where}</p>`]),
  ];
}

function whereOf({ story, heading }: FindingPlace): string | null {
  return heading === null ? (ELSEWHERE[story] ?? null) : `Under “<bdi>${htmlText(heading)}</bdi>”`;
}

function setAsideItem({ finding, decision: { reason, scope, at } }: SetAside, file: CheckedFile): string[] {
  const { title, message, level, quote } = finding;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(at)?.[0];
  return [
    `<li class="${level}">`,
    `<p>${levelMark(level)} <strong>${htmlText(title)}</strong></p>`,
    ...(quote === null && message !== title ? [`<p>${htmlText(message)}</p>`] : []),
    ...context(finding, file),
    `<p>${saysSomething(reason) ? `Reason: <bdi>${htmlText(reason)}</bdi>` : 'No reason was given.'}</p>`,
    `<p class="soft">Decided ${day === undefined ? '' : `on ${day} `}${scope === 'everywhere' ? 'for these words wherever they stand in this document' : 'for this place alone'}.</p>`,
    '</li>',
  ];
}

/** @jest-environment jsdom */
import axe from 'axe-core';
import fc from 'fast-check';
import { htmlReport } from '../../src/cli/html-report';
import { PALETTES } from '../../src/cli/html-style';
import type { FileOutcome } from '../../src/cli/file-checker';
import { anyWords, checkedNote, withWords } from './any-outcomes';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const outcome = (file?: string): FileOutcome => {
  const checked = checkedNote(file);
  return { file: checked.file, checked, problem: null };
};
const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const UNREAD: FileOutcome = { file: 'old.doc', checked: null, problem: 'It was made with an older version of Word.' };

/** The elements of a page with their attributes, without text. */
function skeleton(element: Element): string {
  return `<${element.localName}${[...element.attributes].map(({ name, value }) => ` ${name}=${value}`).join('')}>${[...element.children].map(skeleton).join('')}`;
}

it('shows the eight practice points, and under them each finding in its sentence with why and what to do', () => {
  const checked = checkedNote();
  const page = parse(htmlReport([outcome()]));
  expect([...page.querySelectorAll('ol > li')].map((item) => item.textContent?.split(':')[0])).toEqual(checked.report.points.map(({ title }) => title));
  const quotes = [...page.querySelectorAll('section[id] blockquote')];
  const spans = checked.report.findings.filter(({ quote }) => quote !== null);
  expect(quotes.map((quote) => [textOf(quote), textOf(quote.querySelector('mark'))]).sort()).toEqual(spans.map(({ sentence, quote }) => [sentence, quote]).sort());
  for (const { why, todo, title } of checked.report.findings) {
    const section = [...page.querySelectorAll('.check')].find((each) => textOf(each.querySelector('h4')).includes(title))!;
    expect(textOf(section)).toContain(`Why: ${why}`);
    expect(textOf(section)).toContain(`What to do: ${todo}`);
  }
  expect(textOf(page.body)).toContain('Under “Worries”');
  for (const link of page.querySelectorAll('a')) expect(page.querySelector(link.getAttribute('href')!)).not.toBeNull();
});

it('shows what was set aside by itself, with the reason', () => {
  const page = parse(htmlReport([outcome()]));
  const aside = [...page.querySelectorAll('section')].find((section) => textOf(section.querySelector('h3')) === 'Set aside in the document')!;
  expect(textOf(aside)).toContain('Must: A worry with no details There are ongoing concerns around home conditions. Under “Worries” Reason: Set out elsewhere. Decided on 2026-05-30 for this place alone.');
  expect(textOf(page.querySelector('ol > li'))).toMatch(/: nothing open \(2 set aside\)$/);
  expect(textOf(page.body)).toContain('Nothing is open that blocks sharing. A passed check does not prove that a child is safe.');
});

it('says what a team has switched off', () => {
  const { checked } = outcome();
  const report = { ...checked!.report, team: 'Northvale', changed: [{ check: 'jargon', point: 2 as const, title: 'Words of the trade', level: 'must' as const, now: 'off' as const }] };
  const page = parse(htmlReport([{ file: 'note.docx', checked: { ...checked!, report }, problem: null }]));
  expect(textOf(page.querySelector('.notice'))).toBe('What the team has changed Switched off by your team (Northvale): Words of the trade [jargon]. By itself it is a “must”.');
});

it('lists several documents with what is open, and those that could not be checked', () => {
  const page = parse(htmlReport([outcome('a.docx'), UNREAD, outcome('b.docx')]));
  const rows = [...page.querySelectorAll('nav tbody tr')].map((row) => [...row.children].map(textOf));
  expect(rows.map(([name]) => name)).toEqual(['a.docx', 'b.docx']);
  expect(rows[0]!.slice(1)).toEqual(['0', expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/), '3']);
  expect([...page.querySelectorAll('article > h2')].map(textOf)).toEqual(['a.docx', 'b.docx']);
  expect(textOf(page.querySelector('main > section'))).toBe('Not checked old.doc: It was made with an older version of Word.');
  expect(new Set([...page.querySelectorAll('[id]')].map(({ id }) => id)).size).toBe(page.querySelectorAll('[id]').length);
});

it('needs no script and nothing from elsewhere', () => {
  const page = parse(htmlReport([outcome(), outcome('b.docx'), UNREAD]));
  expect(page.querySelectorAll('script, link, img, iframe, object, embed, form, base, svg, [src], [style]')).toHaveLength(0);
  expect([...page.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name.startsWith('on'))).toEqual([]);
  expect([...page.querySelectorAll('a')].every((link) => link.getAttribute('href')!.startsWith('#'))).toBe(true);
  expect(page.querySelector('style')!.textContent).not.toMatch(/url\(|@import|https?:/);
});

it.each<[string, FileOutcome[]]>([['one document', [outcome()]], ['several', [outcome('a.docx'), UNREAD, outcome('b.docx')]], ['none that could be read', [UNREAD]]])('has no accessibility fault that axe finds: %s', async (_, outcomes) => {
  const page = parse(htmlReport(outcomes));
  document.documentElement.lang = page.documentElement.lang;
  document.head.innerHTML = page.head.innerHTML;
  document.body.innerHTML = page.body.innerHTML;
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

it.each(Object.entries(PALETTES))('has contrast enough in %s', (_, palette) => {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  for (const name of ['text', 'soft', 'link', 'must', 'should', 'consider'] as const) expect([name, contrast(palette[name], palette.page) >= 4.5]).toEqual([name, true]);
  expect(contrast(palette['marked-text'], palette.marked)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.line, palette.page)).toBeGreaterThanOrEqual(3);
});

it('has the same structure whatever the words, and shows them as they are', () => {
  const note = checkedNote();
  const page = (words: string) => parse(htmlReport([withWords(note, words), { file: words, checked: null, problem: words }]));
  const plain = skeleton(page('a').documentElement);
  fc.assert(
    fc.property(anyWords.filter((words) => words !== ''), (words) => {
      const shown = page(words);
      expect(skeleton(shown.documentElement)).toBe(plain);
      const readable = words.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Surrogate}/gu, '\ufffd');
      for (const mark of shown.querySelectorAll('mark')) expect(mark.textContent).toBe(readable);
      expect(shown.querySelectorAll('mark').length).toBeGreaterThan(2);
    }),
  );
});

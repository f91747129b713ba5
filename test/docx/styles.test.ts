import type { Element } from 'slimdom';
import { parseXmlDocument } from 'slimdom';
import { Lists } from '../../src/docx/numbering';
import { displayStyleName } from '../../src/docx/style-names';
import { Styles } from '../../src/docx/styles';
import { child } from '../../src/docx/wordprocessing';
import { partXml } from './word-file';

function element(xml: string): Element {
  const root = parseXmlDocument(xml).documentElement;
  if (root === null) throw new Error('no element');
  return root;
}
const stylesOf = (content: string) => new Styles(element(partXml('styles', content)));
const listsOf = (content: string) => new Lists(element(partXml('numbering', content)));
const style = (id: string, name: string, content = '', attributes = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}><w:name w:val="${name}"/>${content}</w:style>`;
const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`;
const paragraph = (properties: string) => element(partXml('p', `<w:pPr>${properties}</w:pPr>`));
const styled = (id: string, more = '') => paragraph(`<w:pStyle w:val="${id}"/>${more}`);

describe('names', () => {
  it.each([
    ['heading 1', 'Heading 1'],
    ['toc 2', 'TOC 2'],
    ['annotation text', 'Comment Text'],
    ['table of figures', 'Table of Figures'],
    ['Normal (Web)', 'Normal (Web)'],
    ['list bullet 2', 'List Bullet 2'],
    ['List Paragraph', 'List Paragraph'],
    ['our house style', 'our house style'],
    ['HEADING 1', 'HEADING 1'],
  ])('shows "%s" as "%s"', (name, shown) => {
    expect(displayStyleName(name)).toBe(shown);
  });

  it('takes a paragraph without a style, or with one that is not defined, for the default one', () => {
    const styles = stylesOf(style('a', 'Text', '', 'w:default="1"') + style('b', 'heading 2'));
    expect(styles.nameOf(paragraph(''))).toBe('Text');
    expect(styles.nameOf(styled('gone'))).toBe('Text');
    expect(styles.nameOf(styled('b'))).toBe('Heading 2');
    expect(new Styles(null).nameOf(styled('b'))).toBe('Normal');
  });
});

describe('headings', () => {
  const styles = stylesOf(
    style('N', 'Normal', '', 'w:default="1"') +
      style('H', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
      style('Own', 'Our heading', basedOn('H')) +
      style('Not', 'Not a heading', basedOn('H') + '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
      style('Bare', 'heading 3') +
      style('T', 'Title') +
      style('TT', 'Case title', basedOn('T')),
  );

  it.each<[string, Element, number | null]>([
    ['its style says', styled('H'), 2],
    ['the style its style is based on says', styled('Own'), 2],
    ['its style takes back', styled('Not'), null],
    ['its built-in name says', styled('Bare'), 3],
    ['it says itself', styled('H', '<w:outlineLvl w:val="8"/>'), 9],
    ['it takes back itself', styled('H', '<w:outlineLvl w:val="9"/>'), null],
    ['Title is', styled('T'), 0],
    ['a style based on Title is', styled('TT'), 0],
    ['nothing says', paragraph(''), null],
  ])('has the level that %s', (_, of, level) => {
    expect(styles.headingOf(of)).toBe(level);
  });

  it('comes to an end where styles are based on each other', () => {
    const circle = stylesOf(style('a', 'A', basedOn('b')) + style('b', 'B', basedOn('a')));
    expect(circle.headingOf(styled('a'))).toBeNull();
    expect(circle.styleIdsOf(styled('a'))).toEqual(['a', 'b']);
  });
});

it('finds its way through styles that are based on one another without end', () => {
  const long = stylesOf(Array.from({ length: 3000 }, (_, index) => style(`s${index}`, `S ${index}`, basedOn(`s${index + 1}`))).join(''));
  expect(Array.from({ length: 3000 }, (_, index) => long.styleIdsOf(styled(`s${index}`)).length).every((length) => length <= 64)).toBe(true);
});

describe('hidden text', () => {
  const vanish = '<w:rPr><w:vanish/></w:rPr>';
  const styles = stylesOf(
    style('P', 'Secret', vanish) +
      style('Sub', 'Secret 2', basedOn('P')) +
      style('Open', 'Open', basedOn('P') + '<w:rPr><w:vanish w:val="0"/></w:rPr>') +
      `<w:style w:type="character" w:styleId="C"><w:name w:val="Hidden"/>${vanish}</w:style>`,
  );
  const hidden = (paragraphStyle: string, runProperties: string) => {
    const of = element(partXml('p', `<w:pPr><w:pStyle w:val="${paragraphStyle}"/></w:pPr><w:r><w:rPr>${runProperties}</w:rPr></w:r>`));
    const run = child(of, 'r');
    if (run === null) throw new Error('no run');
    return styles.isHidden(run, of);
  };

  it.each<[string, string, string, boolean]>([
    ['by nothing', 'None', '', false],
    ['by itself', 'None', '<w:vanish/>', true],
    ['by the paragraph style', 'P', '', true],
    ['by a style further down', 'Sub', '', true],
    ['by a style that takes it back', 'Open', '', false],
    ['by the character style', 'None', '<w:rStyle w:val="C"/>', true],
    ['by both styles, which cancel out', 'P', '<w:rStyle w:val="C"/>', false],
    ['by a style, which the run takes back', 'P', '<w:vanish w:val="false"/>', false],
  ])('is hidden %s', (_, paragraphStyle, runProperties, expected) => {
    expect(hidden(paragraphStyle, runProperties)).toBe(expected);
  });
});

describe('lists', () => {
  const lists = listsOf(
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="2"><w:pStyle w:val="L"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>',
  );
  const numbering = (list: number, level?: number) =>
    `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr>`;
  const styles = stylesOf(style('L', 'Bullet', `<w:pPr>${numbering(1)}</w:pPr>`) + style('LL', 'Bullet too', basedOn('L')) + style('Plain', 'Plain'));

  it.each<[string, Element, number | null]>([
    ['by itself', styled('Plain', numbering(1, 1)), 1],
    ['by itself without a level', styled('Plain', numbering(1)), 0],
    ['by its style', styled('L'), 2],
    ['by a style further down', styled('LL'), 2],
    ['by its style, at its own level', styled('L', '<w:numPr><w:ilvl w:val="4"/></w:numPr>'), 4],
    ['not, as it takes back what its style says', styled('L', numbering(0)), null],
    ['not, as the list is not defined', styled('Plain', numbering(9)), null],
    ['not', styled('Plain'), null],
    ['at no level deeper than there is', styled('Plain', numbering(1, 99)), 8],
  ])('holds a paragraph %s', (_, of, level) => {
    expect(lists.placeOf(of, styles)).toEqual(level === null ? null : { level });
  });
});

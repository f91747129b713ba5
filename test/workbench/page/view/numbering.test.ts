import { ListCounter, Numbering } from '../../../../src/workbench/page/view/numbering';
import { wordprocessing } from './wordprocessing';

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const outline = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>`;
const num = (id: number, abstract: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const numbering = (xml: string, listOfStyle?: (style: string) => string | null): Numbering => new Numbering(wordprocessing(`<w:numbering>${xml}</w:numbering>`), listOfStyle);

describe('ListCounter', () => {
  const labels = (lists: Numbering, items: readonly (readonly [string, number])[]): (string | null)[] => {
    const counter = new ListCounter(lists);
    return items.map(([list, depth]) => counter.next(list, depth));
  };

  it('counts each level and begins deeper levels again', () => {
    const items = [['1', 0], ['1', 1], ['1', 1], ['1', 2], ['1', 0], ['1', 1]] as const;
    expect(labels(numbering(outline + num(1, 7)), items)).toEqual(['1.', '1.a)', '1.b)', '(i)', '2.', '2.a)']);
  });

  it('goes on counting in lists over the same definition', () => {
    const lists = numbering(outline + num(1, 7) + num(2, 7));
    expect(labels(lists, [['1', 0], ['2', 0]])).toEqual(['1.', '2.']);
  });

  it('starts again where a list says so, once', () => {
    const lists = numbering(outline + num(1, 7) + num(2, 7, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'));
    expect(labels(lists, [['1', 0], ['1', 0], ['2', 0], ['2', 0]])).toEqual(['1.', '2.', '5.', '6.']);
  });

  it('keeps counting a level that never restarts', () => {
    const lists = numbering(`<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%2', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>${num(1, 7)}`);
    expect(labels(lists, [['1', 0], ['1', 1], ['1', 0], ['1', 1]])).toEqual(['1', '1', '2', '2']);
  });

  it('writes all numbers as decimals in legal numbering', () => {
    const lists = numbering(`<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>${num(1, 7)}`);
    expect(labels(lists, [['1', 0], ['1', 0], ['1', 1]])).toEqual(['I', 'II', '2.1']);
  });

  it('counts a level that is used without the one above as if that had begun', () => {
    expect(labels(numbering(outline + num(1, 7)), [['1', 1]])).toEqual(['1.a)']);
  });

  it('gives bullets as they are, and nothing for a list that is not defined', () => {
    const lists = numbering(`<w:abstractNum w:abstractNumId="7">${level(0, 'bullet', '•')}</w:abstractNum>${num(1, 7)}`);
    expect(labels(lists, [['1', 0], ['1', 3], ['9', 0]])).toEqual(['•', null, null]);
    expect(new ListCounter(new Numbering(null)).next('1', 0)).toBeNull();
  });

  it('follows a definition that only points to a numbering style', () => {
    const lists = numbering(`${outline}<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Council"/></w:abstractNum>${num(1, 7)}${num(2, 8)}`, (style) => (style === 'Council' ? '1' : null));
    expect(labels(lists, [['2', 0], ['2', 1]])).toEqual(['1.', '1.a)']);
  });
});

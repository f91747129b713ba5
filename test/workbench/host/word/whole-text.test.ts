import type { Element } from 'slimdom';
import { openPackage } from '../../../../src/docx/package';
import { readParagraphText } from '../../../../src/docx/paragraph-text';
import { descendantsOf, isWord } from '../../../../src/docx/wordprocessing';
import { CURRENT, ORIGINAL, WholeText } from '../../../../src/workbench/host/word/whole-text';
import { wordFile } from '../../../docx/word-file';

const run = (content: string, properties = '') => `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${content}</w:r>`;
const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

function read(content: string): { whole: WholeText; model: string; paragraph: Element } {
  const file = openPackage(wordFile(`<w:p>${content}</w:p>`));
  const root = file.xml(file.mainPart).documentElement as Element;
  const paragraph = [...descendantsOf(root)].find((element) => isWord(element, 'p')) as Element;
  const text = readParagraphText(paragraph);
  return { whole: new WholeText(paragraph, text), model: text.text, paragraph };
}

it('shows tabs, breaks, hyphens and notes as Word writes them', () => {
  const { whole } = read(run(`${t('a')}<w:tab/>${t('b')}<w:br/>${t('c')}<w:br w:type="page"/>${t('d')}<w:noBreakHyphen/>${t('e')}<w:softHyphen/>${t('f')}<w:footnoteReference w:id="2"/>`));
  expect(whole.text(CURRENT)).toBe('a\tb\vc\fd\x1ee\x1ff\x02');
});

describe('tracked changes and hidden text', () => {
  const content =
    run(t('He ')) +
    `<w:del w:id="1" w:author="A">${run('<w:delText xml:space="preserve">never </w:delText>')}</w:del>` +
    `<w:ins w:id="2" w:author="A">${run(t('often '))}</w:ins>` +
    run(t('(draft) '), '<w:vanish/>') +
    run(t('came'));

  it('are shown as asked', () => {
    const { whole } = read(content);
    expect(whole.text(CURRENT)).toBe('He often came');
    expect(whole.text(ORIGINAL)).toBe('He never came');
    expect(whole.text({ ...CURRENT, deleted: true })).toBe('He never often came');
    expect(whole.text({ deleted: true, hidden: true, inserted: true })).toBe('He never often (draft) came');
  });

  it('stand in the way of a search where they are not shown', () => {
    const { whole } = read(content);
    expect(whole.searchable(CURRENT)).not.toContain('He often');
    expect(whole.searchable(CURRENT)).toHaveLength(whole.length);
    expect(whole.searchable({ ...CURRENT, deleted: true })).toContain('He never often');
  });
});

describe('places', () => {
  const samples: readonly [string, string][] = [
    ['plain runs', run(t('The school ')) + run(t('rang.'))],
    ['a deletion', run(t('He ')) + `<w:del w:id="1">${run('<w:delText>never </w:delText>')}</w:del>` + run(t('came'))],
    ['soft hyphens in the text', run(t('safe\u00adguarding and well\u00adbeing'))],
    ['marks that are no text', run(t('note')) + run('<w:footnoteReference w:id="2"/>') + run(t(' after'))],
    ['a field', run('<w:fldChar w:fldCharType="begin"/>') + run('<w:instrText> PAGE </w:instrText>') + run('<w:fldChar w:fldCharType="separate"/>') + run(t('12')) + run('<w:fldChar w:fldCharType="end"/>')],
    ['spaces that Word drops', run('<w:t>  trimmed  </w:t>') + run(t('text'))],
    ['symbols and breaks', run(`${t('a')}<w:tab/>${t('b')}<w:noBreakHyphen/>${t('c')}`)],
  ];

  it.each(samples)('lead from every unit of the model to its text and back: %s', (_, content) => {
    const { whole, model } = read(content);
    expect(model).not.toBe('');
    for (let unit = 0; unit < model.length; unit++) {
      const start = whole.fromModel(unit, 'start');
      const end = whole.fromModel(unit + 1, 'end');
      expect([whole.toModel(start), whole.toModel(end)]).toEqual([unit, unit + 1]);
      const shown = whole.text(CURRENT, start, end).replace(/[\x1f\xad\x02]/g, '').replace('\x1e', '-');
      expect(shown).toBe(model[unit]);
    }
  });

  it('of elements are told, of marks as empty ones', () => {
    const { whole, paragraph } = read(run(t('one ')) + '<w:commentRangeStart w:id="0"/>' + run(t('two')) + '<w:commentRangeEnd w:id="0"/>');
    const place = (name: string) => whole.placeOf([...descendantsOf(paragraph)].find((element) => isWord(element, name)) as Element);
    expect([place('commentRangeStart'), place('commentRangeEnd')]).toEqual([
      { start: 4, end: 4 },
      { start: 7, end: 7 },
    ]);
  });
});

it('has nothing to say of an empty paragraph', () => {
  const { whole } = read('');
  expect([whole.length, whole.text(CURRENT), whole.toModel(0), whole.fromModel(0, 'start')]).toEqual([0, '', 0, 0]);
});

import * as fc from 'fast-check';
import type { Element } from 'slimdom';
import { parseXmlDocument } from 'slimdom';
import { FieldCodes, paragraphsOf } from '../../src/docx/field-codes';
import type { ParagraphText } from '../../src/docx/paragraph-text';
import { hidesItself, joinTexts, readParagraphText } from '../../src/docx/paragraph-text';
import { escapeXml, partXml } from './word-file';

const rootOf = (xml: string): Element => {
  const root = parseXmlDocument(xml).documentElement;
  if (!root) throw new Error('no root');
  return root;
};
const paragraphOf = (content: string) => rootOf(partXml('p', content));
const read = (content: string) => readParagraphText(paragraphOf(content));
const run = (content: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
const text = (words: string, properties = '') => run(`<w:t xml:space="preserve">${words}</w:t>`, properties);
const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const code = (words: string) => run(`<w:instrText>${words}</w:instrText>`);

/** Every stretch of the text has the node that yields it, and nothing is left between them. */
function expectSoundPieces({ text: whole, pieces }: ParagraphText): void {
  let end = 0;
  for (const piece of pieces) {
    expect(piece.start).toBe(end);
    expect(piece.end).toBeGreaterThan(piece.start);
    end = piece.end;
    const { node } = piece;
    if ('data' in node) {
      const data = node.data.slice(piece.offset, piece.offset + piece.end - piece.start);
      expect(data.replace(/\u2011/g, '-').replace(/[\n\r]/g, ' ')).toBe(whole.slice(piece.start, piece.end));
    }
  }
  expect(end).toBe(whole.length);
}

describe('the text of a paragraph', () => {
  it.each<[string, string, string]>([
    ['runs one after the other', text('Amira is ') + text('well.'), 'Amira is well.'],
    ['nothing', '', ''],
    ['insertions, but no deletions', `${text('a')}<w:ins w:author="x">${text('b')}</w:ins><w:del w:author="x">${run('<w:delText>c</w:delText>')}${text('c')}</w:del>`, 'ab'],
    ['what was moved where it is now', `<w:moveFrom>${text('a')}</w:moveFrom>${text('b')}<w:moveTo>${text('a')}</w:moveTo>`, 'ba'],
    ['an insertion that was deleted again', `<w:ins><w:del>${text('a')}</w:del>${text('b')}</w:ins>`, 'b'],
    ['no hidden text', text('a') + text('b', '<w:vanish/>') + text('c', '<w:vanish w:val="0"/>'), 'ac'],
    ['text that is only hidden on the web', text('a', '<w:webHidden/>'), 'a'],
    ['tabs and breaks', run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:br w:type="page"/><w:cr/><w:ptab/><w:t>c</w:t>'), 'a\tb\n\n\n\tc'],
    ['no tab stops', '<w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>' + text('a'), 'a'],
    ['hyphens', run('<w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>e\u00adra\u2011tion</w:t>'), 'co-opera-tion'],
    ['a space that does not break', text('20\u00a0March'), '20\u00a0March'],
    ['symbols', run('<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="00B7"/><w:sym w:font="Arial" w:char="0041"/><w:sym w:font="Wingdings" w:char="F020"/>'), '✓•A'],
    ['no marks of notes and comments', text('a') + run('<w:footnoteReference w:id="2"/>') + '<w:commentRangeStart w:id="1"/>' + run('<w:annotationRef/>') + text('b'), 'ab'],
    ['the inside of links, tags, content controls and other directions', ['hyperlink', 'smartTag', 'customXml', 'dir', 'bdo'].map((name, at) => `<w:${name}>${text(String(at))}</w:${name}>`).join('') + `<w:sdt><w:sdtPr/><w:sdtContent>${text('5')}</w:sdtContent></w:sdt>`, '012345'],
    ['no prompt of a content control', `${text('a')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${text('Click here')}</w:sdtContent></w:sdt>`, 'a'],
    ['mathematics', `${text('so ')}<m:oMath><m:r><m:rPr/><m:t>x</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`, 'so x12'],
    ['the words under phonetic signs, without these', run(`<w:ruby><w:rubyPr/><w:rt>${text('kan')}</w:rt><w:rubyBase>${text('漢')}</w:rubyBase></w:ruby>`), '漢'],
    ['the first alternative that is understood', run(`<mc:AlternateContent><mc:Choice Requires="zz" xmlns:zz="urn:later"><w:t>later</w:t></mc:Choice><mc:Choice Requires="wps"><w:t>now</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent>`), 'now'],
    ['the fallback of what is not understood', run(`<mc:AlternateContent><mc:Choice Requires="zz" xmlns:zz="urn:later"><w:t>later</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent>`), 'old'],
    ['no text box', text('a') + run(`<w:pict><v:textbox><w:txbxContent><w:p>${text('box')}</w:p></w:txbxContent></v:textbox></w:pict>`), 'a'],
    ['spaces that are kept, and none that are not', run('<w:t> a </w:t>') + run('<w:t xml:space="preserve"> b </w:t>') + run('<w:t> </w:t>'), 'a b '],
    ['CDATA', run('<w:t>a<![CDATA[<b>]]>c</w:t>'), 'a<b>c'],
    ['line ends of the file as spaces', run('<w:t>a\nb</w:t>'), 'a b'],
  ])('has %s', (_, content, expected) => {
    const result = read(content);
    expect(result.text).toBe(expected);
    expectSoundPieces(result);
  });

  it('has the text of a strict document', () => {
    const strict = partXml('p', text('Amira')).replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main');
    expect(readParagraphText(rootOf(strict)).text).toBe('Amira');
  });

  it('comes back letter for letter, and every piece leads to its place in the file', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aé漢& <>"\t\u00a0\u00ad\u2011-'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        const result = read(parts.map((part) => text(escapeXml(part))).join(''));
        expect(result.text).toBe(parts.join('').replace(/\u00ad/g, '').replace(/\u2011/g, '-'));
        expectSoundPieces(result);
      }),
    );
  });

  it('names the element that stands for a character', () => {
    const { pieces } = read(run('<w:t>a</w:t><w:tab/><w:noBreakHyphen/>'));
    expect(pieces.map(({ node }) => ('localName' in node ? node.localName : node.data))).toEqual(['a', 'tab', 'noBreakHyphen']);
  });
});

describe('fields', () => {
  it('show their result, not their code', () => {
    expect(read(text('on ') + field('begin') + code(' DATE ') + text('code') + field('separate') + text('3 March') + field('end') + text('.')).text).toBe('on 3 March.');
    expect(read(`<w:fldSimple w:instr=" AUTHOR ">${text('A. Author')}</w:fldSimple>`).text).toBe('A. Author');
  });

  it('show nothing without a result', () => {
    expect(read(text('a') + field('begin') + code(' XE "a" ') + text('x') + field('end') + text('b')).text).toBe('ab');
  });

  it('within the code of another show nothing, within its result they do', () => {
    const inner = field('begin') + code('PAGE') + field('separate') + text('7') + field('end');
    expect(read(field('begin') + code('IF ') + inner + field('separate') + text('a') + inner + field('end') + text('b')).text).toBe('a7b');
  });

  it('that begin and are never answered hide nothing', () => {
    expect(read(field('begin') + text('a') + field('begin') + text('b') + field('separate') + text('c') + field('end')).text).toBe('ac');
  });

  it('go on from paragraph to paragraph', () => {
    const body = rootOf(
      partXml('body', `<w:p>${text('a') + field('begin') + text('code')}</w:p><w:p>${text('more code')}</w:p><w:tbl><w:tr><w:tc><w:p>${field('separate') + text('b')}</w:p></w:tc></w:tr></w:tbl><w:p>${text('c') + field('end') + text('d')}</w:p>`),
    );
    const paragraphs = paragraphsOf(body);
    const fields = new FieldCodes(paragraphs);
    const read = (paragraph: Element) => readParagraphText(paragraph, { isHidden: (element) => hidesItself(element) === true, fields }).text;
    expect(paragraphs.map(read)).toEqual(['a', '', 'b', 'cd']);
    expect([...paragraphs].reverse().map(read)).toEqual(['cd', 'b', '', 'a']);
  });

  it('keep to their story: a text box does not close those around it', () => {
    const box = run(`<w:pict><v:textbox><w:txbxContent><w:p>${field('separate') + field('end')}</w:p></w:txbxContent></v:textbox></w:pict>`);
    expect(read(field('begin') + text('code') + box + text('code') + field('separate') + text('a') + field('end')).text).toBe('a');
  });
});

describe('joined texts', () => {
  it('read as one, with the pieces where they stand now', () => {
    const joined = joinTexts([read(text('Amira ')), read(''), read(run('<w:tab/>') + text('is well.'))]);
    expect(joined.text).toBe('Amira \tis well.');
    expectSoundPieces(joined);
  });

  it('of one paragraph are its own', () => {
    const only = read(text('a'));
    expect(joinTexts([only])).toEqual(only);
  });
});

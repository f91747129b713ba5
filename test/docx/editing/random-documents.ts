import fc from 'fast-check';
import { escapeXml, paragraphXml, partXml, wordFile } from '../word-file';

/** Text as people write it, and what trips programs up: spaces at ends, entities, halves of characters, soft hyphens. */
const words = fc
  .array(fc.constantFrom('Mia', 'the CP plan', ' ', 'home & school', '<b>', 'naïve', '👧🏽', 'e\u0301t', 'co\u00adop', '“yes”', 'a', '  '), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));

const format = fc.constantFrom('', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:i/><w:color w:val="FF0000"/></w:rPr>');
const text = (content: string, keeps = true): string => `<w:t${keeps ? ' xml:space="preserve"' : ''}>${escapeXml(content)}</w:t>`;
const simpleRun = fc.tuple(format, words, fc.boolean()).map(([rPr, content, keeps]) => `<w:r>${rPr}${text(content, keeps)}</w:r>`);
const mixedRun = fc
  .tuple(format, fc.array(fc.oneof(words.map((content) => text(content)), fc.constantFrom('<w:tab/>', '<w:br/>', '<w:noBreakHyphen/>', '<w:softHyphen/>', '<w:lastRenderedPageBreak/>', '<w:footnoteReference w:id="2"/>', '<w:drawing/>')), { minLength: 1, maxLength: 4 }))
  .map(([rPr, contents]) => `<w:r>${rPr}${contents.join('')}</w:r>`);
const run = fc.oneof({ weight: 3, arbitrary: simpleRun }, mixedRun);
const runs = fc.array(run, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const stamp = 'w:author="Someone" w:date="2026-01-01T00:00:00Z"';

const inline = fc.oneof(
  { weight: 5, arbitrary: run },
  runs.map((inner) => `<w:hyperlink w:anchor="x">${inner}</w:hyperlink>`),
  runs.map((inner) => `<w:ins w:id="900" ${stamp}>${inner}</w:ins>`),
  words.map((content) => `<w:del w:id="901" ${stamp}><w:r><w:delText xml:space="preserve">${escapeXml(content)}</w:delText></w:r></w:del>`),
  runs.map((inner) => `<w:sdt><w:sdtPr><w:alias w:val="Name"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
  runs.map((inner) => `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
  runs.map((inner) => `<w:fldSimple w:instr=" AUTHOR ">${inner}</w:fldSimple>`),
  fc.tuple(fc.constantFrom(' DATE ', ' HYPERLINK "http://example.org" '), runs).map(([code, inner]) => `${char('begin')}<w:r><w:instrText>${escapeXml(code)}</w:instrText></w:r>${char('separate')}${inner}${char('end')}`),
  fc.constantFrom('<w:bookmarkStart w:id="5" w:name="here"/><w:bookmarkEnd w:id="5"/>', '<w:proofErr w:type="spellStart"/>', '<!-- a remark -->', '\n  '),
  runs.map((inner) => `<w:commentRangeStart w:id="0"/>${inner}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`),
  words.map((content) => `<m:oMath><m:r><m:t>${escapeXml(content)}</m:t></m:r></m:oMath>`),
  words.map((content) => `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${text(content)}</mc:Choice><mc:Fallback>${text('other')}</mc:Fallback></mc:AlternateContent></w:r>`),
);

const properties = fc.constantFrom('', '<w:pPr><w:jc w:val="center"/></w:pPr>', '<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>', '<w:pPr><w:rPr><w:del w:id="902" w:author="Someone"/></w:rPr></w:pPr>');
const paragraph = fc.tuple(properties, fc.array(inline, { minLength: 1, maxLength: 5, size: 'max' })).map(([pPr, inlines]) => `<w:p>${pPr}${inlines.join('')}</w:p>`);
const table = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((cells) => `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`);
const blocks = fc.array(fc.oneof({ weight: 5, arbitrary: paragraph }, table), { minLength: 1, maxLength: 5, size: 'max' });

/** Small Word files with everything that text can stand in. */
/** Without the leaning of such generators towards the smallest case: documents are rarely empty. */
export const randomDocument: fc.Arbitrary<Uint8Array> = fc.noBias(blocks).map((parts) =>
  wordFile(
    `${parts.join('')}<w:p><w:pPr><w:sectPr/></w:pPr></w:p>`,
    [
      { id: 'rId1', kind: 'footnotes', target: 'footnotes.xml' },
      { id: 'rId2', kind: 'comments', target: 'comments.xml' },
    ],
    {
      'word/footnotes.xml': partXml('footnotes', `<w:footnote w:id="2">${paragraphXml('A note.')}</w:footnote>`),
      'word/comments.xml': partXml('comments', `<w:comment w:id="0" w:author="Someone">${paragraphXml('A remark.')}</w:comment>`),
    },
  ),
);

/** Text to put in. */
export const newText = fc.constantFrom('', 'x', 'child protection plan', ' ', 'a\tb', 'two\nlines', 'Mia & Jo', '👦', 'the CP plans');

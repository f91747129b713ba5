import { pack, writeZip } from '../zip-writer';

/** A paragraph of a new document; line ends in the text are kept. */
export interface NewParagraph {
  readonly style: 'Title' | 'Heading1' | 'Heading2' | 'Normal' | 'Note' | 'Quote' | 'ListBullet';
  readonly text: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${OFFICE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${OFFICE}.numbering+xml"/></Types>`;
const ROOT_RELATIONS = relations([['officeDocument', 'word/document.xml']]);
const DOCUMENT_RELATIONS = relations([['styles', 'styles.xml'], ['numbering', 'numbering.xml']]);
const NUMBERING = `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** Beneath each other in Word's gallery; "Note" is our own. Half points and twentieths of a point, as Word counts. */
const STYLES = `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  style('Title', 'Title', '<w:spacing w:after="60"/>', '<w:b/><w:sz w:val="40"/>'),
  style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="28"/>'),
  style('Heading2', 'heading 2', '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="22"/>'),
  style('Note', 'Note', '<w:spacing w:after="80"/>', '<w:color w:val="595959"/><w:sz w:val="20"/>'),
  style('Quote', 'Quote', '<w:spacing w:after="80"/><w:ind w:left="360"/>', '<w:i/>'),
  style('ListBullet', 'List Bullet', '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>', ''),
].join('')}</w:styles>`;

/**
 * Writes a new Word document (.docx) of plain paragraphs. It names no author and no time; the same paragraphs give the same bytes.
 * Characters that XML cannot hold are left out.
 */
export function writeDocument(paragraphs: readonly NewParagraph[]): Uint8Array {
  const body = paragraphs.map(({ style: id, text }) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${runsOf(text)}</w:p>`).join('');
  const page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', TYPES],
    ['_rels/.rels', ROOT_RELATIONS],
    ['word/document.xml', `${XML}<w:document ${W}><w:body>${body}${page}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', DOCUMENT_RELATIONS],
    ['word/styles.xml', STYLES],
    ['word/numbering.xml', NUMBERING],
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, text]) => pack(name, encoder.encode(text))));
}

function runsOf(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return lines.map((line, at) => `<w:r>${at === 0 ? '' : '<w:br/>'}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`).join('');
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function style(id: string, name: string, paragraph: string, run: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

import { strFromU8, unzipSync } from 'fflate';
import { openPackage } from '../../src/docx/package';
import { readDocx } from '../../src/docx/read-docx';
import { keepRecord } from '../../src/docx/record-part';
import { EMPTY_RECORD, type DocumentRecord } from '../../src/sharing/record';
import { escapeXml, linksXml, NAMESPACES, paragraphXml, partXml, wordFile, type Link } from './word-file';

/** A document with everything that travels unseen, in every kind of part; what must not reach anybody holds the word SECRET. */

export const BY = 'w:id="7" w:author="SECRET-author" w:date="2026-03-01T00:00:00Z"';
export const run = (text: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
export const deleted = (text: string) => `<w:del ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
export const paragraph = (content: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
export const mark = (type: string) => `<w:rPr><w:${type} ${BY}/></w:rPr>`;
const row = (text: string, properties = '') => `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}<w:tc>${paragraphXml(text)}</w:tc></w:tr>`;

/** The text of the model without comments and empty lines, story by story. */
export function textOf(bytes: Uint8Array): string[] {
  return readDocx(bytes).paragraphs.filter(({ story, text }) => story !== 'comment' && text.trim() !== '').map(({ story, text }) => `${story}: ${text}`);
}

/** Every part as text, its name first. */
export function partsOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => `${name}\n${strFromU8(content)}`).join('\n');
}

/** What must be in no clean copy, whatever part it stood in. */
const FORBIDDEN =
  /SECRET|rsid|<w:(?:ins|del|moveFrom|moveTo|comment\w*|perm\w*|docVars?|attachedTemplate|mailMerge|\w+Change)\b|w:author|w:initials|w:vanish|dataBinding|delText|comments|people\.xml|customXml|custom\.xml|glossary|thumbnail|webextension|printerSettings|_xmlsignatures|urn:full-picture/;

const LINKS: Link[] = [
  { id: 'c', kind: 'comments', target: 'comments.xml' },
  { id: 'ce', kind: 'commentsExtended', target: 'commentsExtended.xml' },
  { id: 'pe', kind: 'people', target: 'people.xml' },
  { id: 'h1', kind: 'header', target: 'header1.xml' },
  { id: 'h2', kind: 'header', target: 'header2.xml' },
  { id: 'h3', kind: 'header', target: 'header3.xml' },
  { id: 'fn', kind: 'footnotes', target: 'footnotes.xml' },
  { id: 'st', kind: 'styles', target: 'styles.xml' },
  { id: 'se', kind: 'settings', target: 'settings.xml' },
  { id: 'gl', kind: 'glossaryDocument', target: 'glossary/document.xml' },
  { id: 'cx', kind: 'customXml', target: '../customXml/item1.xml' },
  { id: 'im', kind: 'image', target: 'media/image1.png' },
  { id: 'hy', kind: 'hyperlink', target: 'media/image2.png' },
  { id: 'ps', kind: 'printerSettings', target: 'printerSettings1.bin' },
  { id: 'ol', kind: 'oleObject', target: 'embeddings/table.xlsx' },
];

export const TYPES = (...parts: readonly (readonly [string, string])[]) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
  parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`).join('') +
  '</Types>';

/** @param record kept in it beside a recipient */
export function ladenDocument(record: Partial<DocumentRecord> = {}): Uint8Array {
  const body = [
    paragraph(run('Plan for Jo', '<w:b/>'), '<w:pStyle w:val="Title"/>').replace('<w:p>', '<w:p w:rsidR="00SECRET" w:rsidRDefault="00SECRET">'),
    paragraph(`<w:commentRangeStart w:id="1"/>${run('She wants her own bed')}<w:commentRangeEnd w:id="1"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="1"/></w:r>${run('.')}`),
    paragraph(`${run('Seen ')}${deleted('SECRET never ')}<w:ins ${BY}>${run('twice ')}</w:ins>${run('in May.')}<w:r><w:rPr><w:rPrChange ${BY}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:footnoteReference w:id="2"/></w:r>`),
    paragraph(run('A line that goes on '), mark('del')),
    paragraph(run('here.')),
    paragraph(deleted('SECRET whole line'), mark('del')),
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${row('Kept')}${row('SECRET row', `<w:del ${BY}/>`)}${row('New', `<w:ins ${BY}/>`)}</w:tbl>`,
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${row('SECRET table', `<w:del ${BY}/>`)}</w:tbl>`,
    paragraph(`<w:moveFromRangeStart ${BY} w:name="m"/><w:moveFrom ${BY}>${run('SECRET moved')}</w:moveFrom><w:moveFromRangeEnd w:id="7"/>${run('After.')}<w:moveTo ${BY}>${run(' Moved here.')}</w:moveTo>`),
    paragraph(`${run('Shown ')}${run('SECRET hidden', '<w:vanish/>')}<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="3"/></w:r>${run('SECRET by style', '<w:rStyle w:val="Hidden"/>')}${run('end.')}`),
    paragraph(['begin', ' XE "SECRET index" ', 'end'].map((part) => `<w:r><w:rPr><w:vanish/></w:rPr>${part.includes('X') ? `<w:instrText>${part}</w:instrText>` : `<w:fldChar w:fldCharType="${part}"/>`}</w:r>`).join('') + run('Indexed.')),
    paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="separate"/><w:t>SECRET result</w:t></w:r>${run('4')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
    paragraph(run('SECRET hidden line', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>'),
    `<w:sdt><w:sdtPr><w:alias w:val="Name"/><w:dataBinding w:xpath="/SECRET" w:storeItemID="{A}"/></w:sdtPr><w:sdtContent>${paragraph(run('Ms Ali'))}</w:sdtContent></w:sdt>`,
    paragraph(`<w:permStart w:id="9" w:ed="SECRET@example.org"/>${run('Editable')}<w:permEnd w:id="9"/>`),
    paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:drawing><a:blip r:embed="im"/></w:drawing></w:r>${run('Picture gone with hidden text.')}`),
    paragraph(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(run('In the box') + deleted('SECRET box'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(run('In the box') + deleted('SECRET box'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`),
    paragraph(`<m:oMath><m:r><m:t>1+</m:t></m:r><w:del ${BY}><m:r><m:t>SECRET</m:t></m:r></w:del><m:d><m:dPr><m:ctrlPr><w:ins ${BY}><w:rPr><w:i/></w:rPr></w:ins></m:ctrlPr></m:dPr><m:e><m:r><m:t>2</m:t></m:r></m:e></m:d></m:oMath>`),
    paragraph('<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="ol"/></w:object></w:r>'),
    `<w:sectPr w:rsidR="00SECRET"><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:sectPrChange ${BY}><w:sectPr/></w:sectPrChange></w:sectPr>`,
  ].join('');
  const bytes = wordFile(body, LINKS, {
    '[Content_Types].xml': TYPES(['word/document.xml', 'document.main'], ['word/header1.xml', 'header'], ['word/header2.xml', 'header'], ['word/header3.xml', 'header'], ['word/footnotes.xml', 'footnotes'], ['word/styles.xml', 'styles'], ['word/settings.xml', 'settings'], ['word/comments.xml', 'comments'], ['word/glossary/document.xml', 'document.glossary']),
    '_rels/.rels': linksXml([
      { id: 'r1', kind: 'officeDocument', target: 'word/document.xml' },
      { id: 'r2', kind: 'extended-properties', target: 'docProps/app.xml' },
      { id: 'r3', kind: 'custom-properties', target: 'docProps/custom.xml' },
      { id: 'r4', kind: 'webextensiontaskpanes', target: 'word/webextensions/taskpanes.xml' },
      { id: 'r5', kind: 'origin', target: '_xmlsignatures/origin.sigs' },
    ]).replace('</Relationships>', '<Relationship Id="r6" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="r7" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>'),
    'docProps/core.xml': '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><!-- SECRET --><dc:title>Plan for Jo</dc:title><dc:subject>SECRET</dc:subject><dc:creator>SECRET</dc:creator><cp:lastModifiedBy>SECRET</cp:lastModifiedBy><cp:keywords>SECRET</cp:keywords></cp:coreProperties>',
    'docProps/app.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>SECRET.dotx</Template><Application>Microsoft Office Word</Application><Company>SECRET</Company><Manager>SECRET</Manager></Properties>',
    'docProps/custom.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="Case">SECRET</property></Properties>',
    'docProps/thumbnail.jpeg': 'SECRET picture of the page',
    'word/webextensions/taskpanes.xml': '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">SECRET</wetp:taskpanes>',
    '_xmlsignatures/origin.sigs': new Uint8Array(),
    '_xmlsignatures/_rels/origin.sigs.rels': linksXml([{ id: 'r1', kind: 'signature', target: 'sig1.xml' }]),
    '_xmlsignatures/sig1.xml': '<Signature>SECRET</Signature>',
    '[trash]/0000.dat': 'SECRET',
    'word/comments.xml': partXml('comments', `<w:comment w:id="1" w:author="SECRET-author" w:initials="SE">${paragraph('<w:r><w:annotationRef/></w:r>' + run('SECRET comment'))}</w:comment>`),
    'word/commentsExtended.xml': '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
    'word/people.xml': '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="SECRET"/></w15:people>',
    'word/header1.xml': partXml('hdr', paragraph(run('Jo Marsh') + deleted('SECRET header'))),
    'word/header2.xml': partXml('hdr', paragraph(run('SECRET first page'))),
    'word/header3.xml': partXml('hdr', paragraph(run('SECRET of another document'))),
    'word/footnotes.xml': partXml('footnotes', `<w:footnote w:type="separator" w:id="0">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${paragraph(run('On 2 May.'))}</w:footnote><w:footnote w:id="3">${paragraph(run('SECRET note'))}</w:footnote>`),
    'word/styles.xml': partXml('styles', '<w:style w:type="character" w:styleId="Hidden"><w:name w:val="Hidden"/><w:rsid w:val="00SECRET"/><w:rPr><w:vanish w:val="true"/><w:rPrChange w:id="8" w:author="SECRET"/></w:rPr></w:style>').replace('w:vanish w:val="true"', 'w:vanish'),
    'word/settings.xml': partXml('settings', '<w:zoom w:percent="100"/><w:attachedTemplate r:id="t"/><w:mailMerge><w:query w:val="SECRET"/></w:mailMerge><w:docVars><w:docVar w:name="x" w:val="SECRET"/></w:docVars><w:rsids><w:rsidRoot w:val="00SECRET"/></w:rsids><w14:docId w14:val="SECRET"/>'),
    'word/_rels/settings.xml.rels': linksXml([{ id: 't', kind: 'attachedTemplate', target: 'file:///C:/Users/SECRET/Normal.dotm' }]).replace('/>', ' TargetMode="External"/>'),
    'word/glossary/document.xml': `<w:glossaryDocument ${NAMESPACES}><w:docParts><w:docPart><w:docPartBody>${paragraph(run('SECRET block'))}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`,
    'customXml/item1.xml': '<data xmlns="urn:other">SECRET</data>',
    'word/media/image1.png': 'SECRET picture',
    'word/media/image2.png': 'SECRET unused picture',
    'word/printerSettings1.bin': 'SECRET printer',
    'word/embeddings/table.xlsx': 'a workbook',
  });
  const file = openPackage(bytes);
  keepRecord(file, { ...EMPTY_RECORD, recipients: [{ name: 'SECRET', why: 'SECRET' }], ...record });
  return file.save();
}


/**
 * The first trace in a file of what must be in no clean copy; null where there is none. Words of the text are not traces: a child may live in Waterside.
 * A style may say what is hidden, as long as no text has it.
 */
export function traceIn(bytes: Uint8Array): string | null {
  const markup = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const xml = strFromU8(content);
    return `${name}\n${/\.(?:xml|rels)$/.test(name) ? xml.replace(/>[^<]+</g, (text) => (text.includes('SECRET') ? text : '><')) : xml}`;
  });
  return FORBIDDEN.exec(markup.join('\n').replace(/<w:style [^]*?<\/w:style>/g, (style) => style.replace('<w:vanish/>', '')))?.[0] ?? null;
}

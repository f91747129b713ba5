import { openPackage } from '../../src/docx/package';
import { readDocx } from '../../src/docx/read-docx';
import { keepRecord } from '../../src/docx/record-part';
import { takeFingerprint } from '../../src/sharing/fingerprint';
import { EMPTY_RECORD } from '../../src/sharing/record';
import { paragraphXml, partXml, wordFile } from './word-file';

/** A case note with text in every story. */
export function noteInAllStories(child = 'Jo Marsh'): Uint8Array {
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>';
  const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraphXml('Seen at home.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  const body = `${paragraphXml(`Home visit to ${child}`, '<w:pStyle w:val="Title"/>')}${paragraphXml(`${child} (9) told me that she wants her own bed.`).replace('<w:r>', '<w:commentRangeStart w:id="1"/><w:r>').replace('</w:p>', '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>')}${paragraphXml('There are ongoing concerns around home conditions.').replace('</w:p>', `${mark}</w:p>`)}${paragraphXml('I will visit again on 9 June 2026.')}${box}<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:footerReference w:type="default" r:id="f"/></w:sectPr>`;
  const noteXml = (kind: string, text: string) => partXml(`${kind}s`, `<w:${kind} w:id="2">${paragraphXml(text)}</w:${kind}>`);
  return wordFile(
    body,
    [{ id: 'h', kind: 'header', target: 'header1.xml' }, { id: 'f', kind: 'footer', target: 'footer1.xml' }, { id: 'n', kind: 'footnotes', target: 'footnotes.xml' }, { id: 'e', kind: 'endnotes', target: 'endnotes.xml' }, { id: 'c', kind: 'comments', target: 'comments.xml' }],
    {
      'word/header1.xml': partXml('hdr', paragraphXml('Confidential')),
      'word/footer1.xml': partXml('ftr', paragraphXml('Hill Road team')),
      'word/footnotes.xml': noteXml('footnote', 'On 30 May.'),
      'word/endnotes.xml': noteXml('endnote', 'By letter.'),
      'word/comments.xml': partXml('comments', `<w:comment w:id="1" w:author="B">${paragraphXml('Is this so?')}</w:comment>`),
    },
  );
}

/** The parts of the note with text in them, each once. */
export const PARTS_OF_NOTE = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml'] as const;

/** The note, signed off. */
export function signedNote(child?: string): Uint8Array {
  const bytes = noteInAllStories(child);
  const file = openPackage(bytes);
  const fingerprint = takeFingerprint(readDocx(bytes));
  keepRecord(file, {
    ...EMPTY_RECORD,
    signOffs: [{ name: 'Ada Obi', role: 'Social worker', at: '2026-06-01T17:30:00+01:00', version: '1', kind: 'case-note', nation: 'England', urgent: false, fingerprint, rows: [], standing: [] }],
  });
  return file.save();
}

import { headersAndFootersOf } from '../../src/docx/headers-and-footers';
import { openPackage } from '../../src/docx/package';
import { child } from '../../src/docx/wordprocessing';
import { paragraphXml, partXml, wordFile } from './word-file';

const PARTS = ['one', 'two', 'three', 'foot'];

/** The headers and footers of a document whose parts are called after their links. */
function shown(body: string, settings = ''): string[] {
  const file = openPackage(
    wordFile(
      body,
      [
        ...PARTS.map((name) => ({ id: name, kind: name === 'foot' ? 'footer' : 'header', target: `${name}.xml` })),
        { id: 'gone', kind: 'header', target: 'gone.xml' },
        { id: 'settings', kind: 'settings', target: 'settings.xml' },
      ],
      {
        ...Object.fromEntries(PARTS.map((name) => [`word/${name}.xml`, partXml(name === 'foot' ? 'ftr' : 'hdr', paragraphXml(name))])),
        'word/settings.xml': partXml('settings', settings),
      },
    ),
  );
  const element = child(file.xml(file.mainPart).documentElement, 'body');
  if (!element) throw new Error('no body');
  return headersAndFootersOf(file, element).map(({ story, type, part }) => `${story} ${type} ${part.replace(/^word\/|\.xml$/g, '')}`);
}

const reference = (type: string, id: string, story = 'header') => `<w:${story}Reference w:type="${type}" r:id="${id}"/>`;
const section = (content: string) => `<w:sectPr>${content}</w:sectPr>`;
const sectionBefore = (content: string) => `<w:p><w:pPr>${section(content)}</w:pPr></w:p>`;

describe('headers and footers', () => {
  it('are those that sections name, headers first', () => {
    expect(shown(section(reference('default', 'foot', 'footer') + reference('default', 'one')))).toEqual(['header default one', 'footer default foot']);
  });

  it('are none that no section names', () => {
    expect(shown(section(''))).toEqual([]);
    expect(shown('')).toEqual([]);
  });

  it('for the first page count only where the first page is different', () => {
    const references = reference('first', 'one') + reference('default', 'two');
    expect(shown(section(references))).toEqual(['header default two']);
    expect(shown(section(`${references}<w:titlePg/>`))).toEqual(['header first one', 'header default two']);
    expect(shown(section(`${references}<w:titlePg w:val="false"/>`))).toEqual(['header default two']);
  });

  it('for even pages count only where the document has them', () => {
    const references = reference('even', 'one') + reference('default', 'two');
    expect(shown(section(references))).toEqual(['header default two']);
    expect(shown(section(references), '<w:evenAndOddHeaders/>')).toEqual(['header default two', 'header even one']);
  });

  it('go on from section to section, and none comes twice', () => {
    expect(shown(sectionBefore(reference('first', 'one') + reference('default', 'two')) + section('<w:titlePg/>'))).toEqual(['header default two', 'header first one']);
    expect(shown(sectionBefore(reference('default', 'one')) + section(reference('default', 'one')))).toEqual(['header default one']);
  });

  it('of an earlier format of a section, and missing ones, do not count', () => {
    expect(shown(section(`<w:sectPrChange>${section(reference('default', 'one'))}</w:sectPrChange>${reference('default', 'gone')}`))).toEqual([]);
  });
});

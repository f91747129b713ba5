import { countCustomProperties, readDocumentProperties } from '../../src/docx/document-properties';
import { openPackage } from '../../src/docx/package';
import { wordParts, zip } from './word-file';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

function withProperties(types: Readonly<Record<string, string>>) {
  const links = Object.entries({ ...types, document: `${TRANSITIONAL}/officeDocument` }).map(
    ([name, type]) => `<Relationship Id="${name}" Type="${type}" Target="${name === 'document' ? 'word/document.xml' : `docProps/${name}.xml`}"/>`,
  );
  return openPackage(
    zip({
      ...wordParts(''),
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
      'docProps/core.xml':
        '<c:coreProperties xmlns:c="urn:c" xmlns:dc="urn:dc"><dc:title> Core group </dc:title><dc:subject>Minutes</dc:subject><dc:creator>A. Author</dc:creator><c:lastModifiedBy>B. Editor</c:lastModifiedBy></c:coreProperties>',
      'docProps/app.xml': '<Properties xmlns="urn:app"><Company>Northshire</Company></Properties>',
      'docProps/custom.xml': '<Properties xmlns="urn:custom"><property name="Case"/><property name="Team"/></Properties>',
    }),
  );
}

describe('document properties', () => {
  it('are read from wherever the package keeps them', () => {
    const file = withProperties({ core: CORE, app: `${TRANSITIONAL}/extended-properties`, custom: `${TRANSITIONAL}/custom-properties` });
    expect(readDocumentProperties(file)).toEqual({ title: 'Core group', subject: 'Minutes', author: 'A. Author', lastAuthor: 'B. Editor', company: 'Northshire' });
    expect(countCustomProperties(file)).toBe(2);
  });

  it('are read from strict files', () => {
    const file = withProperties({ core: CORE, app: `${STRICT}/extendedProperties`, custom: `${STRICT}/customProperties` });
    expect(readDocumentProperties(file).company).toBe('Northshire');
    expect(countCustomProperties(file)).toBe(2);
  });

  it('are empty where there are none', () => {
    const file = withProperties({});
    expect(readDocumentProperties(file)).toEqual({ title: '', subject: '', author: '', lastAuthor: '', company: '' });
    expect(countCustomProperties(file)).toBe(0);
  });
});

import { DocxError } from '../../src/docx/docx-error';
import { guardXml, XML_LIMITS } from '../../src/docx/xml-guards';

function problemOf(xml: string): string | null {
  try {
    guardXml(xml, 'a part');
    return null;
  } catch (error) {
    if (error instanceof DocxError) return error.problem;
    throw error;
  }
}

const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
const withAttributes = (count: number) => `<a ${Array.from({ length: count }, (_, index) => `b${index}='>'`).join(' ')}/>`;
const withElements = (count: number) => `<a>${'<b/>'.repeat(count - 1)}</a>`;

describe('the look over a part before it is parsed', () => {
  it.each([
    ['depth', nested(XML_LIMITS.depth), nested(XML_LIMITS.depth + 1)],
    ['attributes', withAttributes(XML_LIMITS.attributes), withAttributes(XML_LIMITS.attributes + 1)],
    ['elements', withElements(XML_LIMITS.elements), withElements(XML_LIMITS.elements + 1)],
  ])('lets the limit of %s pass and nothing beyond it', (_, within, beyond) => {
    expect(problemOf(within)).toBeNull();
    expect(problemOf(beyond)).toBe('too-large');
  });

  it('counts neither comments nor CDATA nor instructions', () => {
    expect(problemOf(`<?xml version="1.0"?><a><!-- ${nested(300)} --><![CDATA[${nested(300)}]]><?b ${'<c>'.repeat(300)}?></a>`)).toBeNull();
  });

  it('refuses a document type wherever it stands', () => {
    expect(problemOf('<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBe('unsafe');
  });
});

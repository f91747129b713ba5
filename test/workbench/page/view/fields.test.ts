import { checkBoxOf } from '../../../../src/workbench/page/view/fields';
import { wordprocessing } from './wordprocessing';

const mark = (type: string, more = ''): ReturnType<typeof wordprocessing> => wordprocessing(`<w:fldChar w:fldCharType="${type}">${more}</w:fldChar>`);

describe('checkBoxOf', () => {
  const box = (state: string): string => `<w:ffData><w:checkBox><w:sizeAuto/>${state}</w:checkBox></w:ffData>`;

  it.each([
    ['<w:checked/>', '☒'],
    ['<w:default w:val="1"/>', '☒'],
    ['<w:default w:val="1"/><w:checked w:val="0"/>', '☐'],
    ['', '☐'],
  ])('draws the state %s as %s', (state, sign) => expect(checkBoxOf(mark('begin', box(state)))).toBe(sign));

  it('is nothing in other fields', () => expect(checkBoxOf(mark('begin'))).toBeNull());
});

import { FieldState, checkBoxOf } from '../../../../src/workbench/page/view/fields';
import { wordprocessing } from './wordprocessing';

const mark = (type: string, more = ''): ReturnType<typeof wordprocessing> => wordprocessing(`<w:fldChar w:fldCharType="${type}">${more}</w:fldChar>`);

describe('FieldState', () => {
  it('is in a code from the beginning of a field to its result, fields in fields included', () => {
    const fields = new FieldState();
    const passed = ['begin', 'begin', 'separate', 'end', 'separate', 'end'].map((type) => {
      fields.pass(mark(type));
      return fields.inCode;
    });
    expect(passed).toEqual([true, true, true, true, false, false]);
  });

  it('takes an end without a beginning calmly', () => {
    const fields = new FieldState();
    fields.pass(mark('end'));
    fields.pass(mark('separate'));
    expect(fields.inCode).toBe(false);
  });
});

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

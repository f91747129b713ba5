import { alignmentCss, paragraphCss, readableOn, runCss } from '../../../../src/workbench/page/view/css';

describe('runCss', () => {
  it('writes white on a dark highlight where the colour is automatic', () => {
    expect(runCss({ highlight: '#000080', colour: 'auto' })).toMatchObject({ 'background-color': '#000080', color: '#ffffff' });
    expect(runCss({ highlight: '#ffff00', colour: '#ff0000' })).toMatchObject({ color: '#ff0000' });
  });

  it('underlines and strikes through together', () => {
    expect(runCss({ underline: 'wave', strike: true })['text-decoration']).toBe('underline line-through wavy');
    expect(runCss({ underline: 'none' })['text-decoration']).toBeUndefined();
  });

  it('keeps quotes in the name of a font from ending its declaration', () => {
    expect(runCss({ font: 'A", x: url(y)' })['font-family']).toBe('"A, x: url(y)", sans-serif');
  });
});

describe('paragraphCss', () => {
  it('lets a first line hang out no further than the paragraph is indented', () => {
    expect(paragraphCss({ indentStart: 18, firstLine: -36 })['text-indent']).toBe('-18pt');
  });

  it('reads left as the start of the line in right-to-left text', () => {
    expect(alignmentCss('left', true)).toBe('start');
    expect(alignmentCss('right', true)).toBe('left');
    expect(alignmentCss('both', false)).toBe('justify');
  });
});

describe('readableOn', () => {
  it.each([['#000000', '#ffffff'], ['#1f3864', '#ffffff'], ['#ffffff', '#000000'], ['#ffff00', '#000000']])('on %s writes %s', (ground, ink) => {
    expect(readableOn(ground)).toBe(ink);
  });
});

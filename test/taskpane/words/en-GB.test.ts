import { enGB } from '../../../src/taskpane/words/en-GB';

describe('the British English catalogue', () => {
  it('counts one and many', () => {
    expect([0, 1, 2, 1234].map((count) => enGB.findings.total(count))).toEqual(['Nothing found', '1 finding', '2 findings', '1,234 findings']);
    expect(enGB.findings.total(0, 3)).toBe('Nothing open · 3 set aside');
    expect(enGB.findings.met(1)).toBe('1 practice point with nothing found');
    expect(enGB.check.finished(3, 0)).toBe('Check finished. 3 findings, none of them to mend before sharing.');
  });

  it('writes a day as people do, whatever the time zone', () => {
    expect(enGB.day('2026-03-01')).toBe('1 March 2026');
    expect(enGB.day('2026-12-31')).toBe('31 December 2026');
    expect(enGB.urgent.title('2026-06-01T23:30:00+01:00')).toBe('Share it now. The urgent route was taken at 23:30 on 1 June 2026.');
  });

  it('goes on where a document holds what is no day', () => {
    expect(enGB.day('yesterday')).toBe('yesterday');
    expect(enGB.urgent.title('')).toContain('Share it now.');
  });
});

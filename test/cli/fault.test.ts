import { faultOf } from '../../src/cli/fault';

it('tells the kind of a fault and where it came through, never its message', () => {
  const told = faultOf(new RangeError('Ellie said no'));
  expect(told).toMatch(/^RangeError \| at .*fault\.test/);
  expect(told).not.toContain('Ellie');
});

it.each([undefined, null, 'Ellie said no', 7])('tells nothing of %j', (thrown) => {
  expect(faultOf(thrown)).toBe('unknown fault');
});

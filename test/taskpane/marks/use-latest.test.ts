import { renderHook } from '@testing-library/react';
import { useLatest } from '../../../src/taskpane/marks/use-latest';

it('does one thing at a time, and of what is asked for meanwhile the last alone', async () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const { result } = renderHook(() =>
    useLatest(async (input: number) => {
      begun.push(input);
      await new Promise<void>((resolve) => ends.push(resolve));
    }),
  );
  for (const input of [1, 2, 3]) result.current(input);
  expect(begun).toEqual([1]);
  ends.shift()?.();
  await Promise.resolve();
  await Promise.resolve();
  expect(begun).toEqual([1, 3]);
  ends.shift()?.();
  await Promise.resolve();
  await Promise.resolve();
  result.current(4);
  expect(begun).toEqual([1, 3, 4]);
});

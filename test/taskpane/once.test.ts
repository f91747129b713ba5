import { once } from '../../src/taskpane/once';

describe('once', () => {
  it('gives everyone the same outcome', async () => {
    const begin = jest.fn(async () => ({}));
    const get = once(begin);
    expect(await get()).toBe(await get());
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('begins again after a failure', async () => {
    const outcomes = [Promise.reject(new Error('offline')), Promise.resolve('here')];
    const get = once(() => outcomes.shift()!);
    await expect(get()).rejects.toThrow('offline');
    expect(await get()).toBe('here');
  });
});

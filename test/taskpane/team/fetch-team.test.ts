import { fetchTeamFile } from '../../../src/taskpane/team/fetch-team';

const real = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = real;
});

/** A server's answer, as far as it is looked at. */
function answer(status: number, type: string, text = ''): { readonly asked: unknown[][] } {
  const asked: unknown[][] = [];
  globalThis.fetch = (async (...words: unknown[]) => {
    asked.push(words);
    return { status, ok: status >= 200 && status < 300, headers: { get: () => type }, arrayBuffer: async () => new TextEncoder().encode(text).buffer };
  }) as unknown as typeof fetch;
  return { asked };
}

describe('fetchTeamFile', () => {
  it('gives the bytes of the file beside the pane, and asks with nothing of the user or the document', async () => {
    const { asked } = answer(200, 'application/json', '{}');
    expect([...((await fetchTeamFile()) ?? [])]).toEqual([0x7b, 0x7d]);
    expect(asked).toEqual([['team.json', { cache: 'no-cache', credentials: 'same-origin', referrerPolicy: 'no-referrer', signal: expect.anything() }]]);
  });

  it.each([
    [404, 'text/html'],
    [403, 'application/xml'],
    [204, ''],
    [200, 'text/html; charset=utf-8'],
  ])('takes %s of %s for no file', async (status, type) => {
    answer(status, type, 'x');
    expect(await fetchTeamFile()).toBeNull();
  });

  it('fails where the server does', async () => {
    answer(500, 'text/plain');
    await expect(fetchTeamFile()).rejects.toThrow('500');
  });
});

/** Answers of a server that holds no such file; some hide behind 403 that there is none. */
const NOT_THERE = new Set([204, 403, 404, 410]);

/** Longest wait for the server, in milliseconds: the first check waits as well. */
const LONGEST_WAIT = 4000;

/**
 * Asks the server that holds the pane for the team's file beside it: the one request that the add-in makes besides its own program. It says
 * nothing of the user or the document.
 * @returns null where there is no such file, which is normal
 * @throws where the server cannot be reached or fails
 */
export async function fetchTeamFile(): Promise<Uint8Array | null> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), LONGEST_WAIT);
  try {
    return await read(await fetch('team.json', { cache: 'no-cache', credentials: 'same-origin', referrerPolicy: 'no-referrer', signal: waiting.signal }));
  } finally {
    clearTimeout(timer);
  }
}

async function read(response: Response): Promise<Uint8Array | null> {
  if (NOT_THERE.has(response.status)) return null;
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
  // A server that answers everything with its first page has no such file either.
  if (/\bhtml\b/.test(response.headers.get('Content-Type') ?? '')) return null;
  return new Uint8Array(await response.arrayBuffer());
}

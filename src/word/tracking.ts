import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Runs work with changes tracked, and leaves the user's own setting behind, whatever happens. Two round trips beside those of `work`.
 *
 * Limits lived with: "mine only" is silently ignored by some builds (oj#6450), so all are tracked meanwhile; below WordApi 1.4 nobody can tell
 * Word to track.
 * @returns what `work` returned
 */
export async function whileTracking<T>(request: WordRequest, version: WordVersion, work: () => Promise<T>): Promise<T> {
  if (!version.review) {
    return work();
  }
  const { document } = request;
  document.load('changeTrackingMode');
  await request.sync();
  const mode = document.changeTrackingMode;
  if (mode !== 'Off') {
    return work();
  }
  // Sent along with the first round trip of the work.
  document.changeTrackingMode = 'TrackAll';
  try {
    return await work();
  } finally {
    await request.restore(() => {
      document.changeTrackingMode = mode;
    });
  }
}

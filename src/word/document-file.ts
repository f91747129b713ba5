import { WordError } from './open-document';
import { toWordError } from './word-problem';
import type { WordRequest } from './word-session';

/**
 * The open document as a file, and a file as a new document.
 *
 * Limits lived with: Word on the web has refused to hand over the file to everybody for days (oj#6747), and does not for a PDF that Word opened
 * (oj#6289); a file that is not given back keeps the next one from coming, so that it always is. A new document opens in a window of its own
 * on the desktop; Word on the web asks first and may open it in the same tab (oj#3096).
 */

/** Most that Office hands over at once, in bytes. */
const SLICE = 4_194_304;

/** @param patience milliseconds for each of Office's answers @throws WordError */
export async function readFileBytes(patience: number): Promise<Uint8Array> {
  const file = await answer<Office.File>(patience, (done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done));
  try {
    const slices: Uint8Array[] = [];
    for (let at = 0; at < file.sliceCount; at += 1) {
      const { data } = await answer<Office.Slice>(patience, (done) => file.getSliceAsync(at, done));
      slices.push(new Uint8Array(data as ArrayLike<number>));
    }
    return joined(slices);
  } finally {
    file.closeAsync();
  }
}

/** @throws WordError */
export async function openAsNewDocument(request: WordRequest, file: Uint8Array): Promise<void> {
  request.context.application.createDocument(base64(file)).open();
  await request.sync();
}

function answer<T>(patience: number, ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new WordError('busy')), patience);
    try {
      ask((result) => {
        clearTimeout(timer);
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new WordError('failed', String(result.error.code)));
      });
    } catch (error) {
      clearTimeout(timer);
      reject(toWordError(error));
    }
  });
}

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(slices.reduce((length, slice) => length + slice.length, 0));
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return whole;
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}

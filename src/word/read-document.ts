import type { DocumentProperties, Limit, Unseen } from '../document/case-document';
import { assembleDocument, type AssembledDocument, type LoadedStory } from './assemble-document';
import { toWordError } from './word-problem';
import type { ReadParagraphs } from './read-paragraphs';
import { readBody, readHeadersAndFooters, readNotes, readTextBoxes, type ReadBody } from './read-stories';
import { readComments, readProperties, readTrackedChanges, unseenOf } from './read-unseen';
import type { WordRequest, WordSession } from './word-session';
import type { WordVersion } from './word-version';

/** A document as it was read, with what it was assembled from, so that a part of it can be read again. */
export interface ReadDocument extends AssembledDocument {
  readonly body: ReadBody;
  readonly rest: RestOfDocument;
}

/** Everything but the body. */
interface RestOfDocument extends ReadParagraphs {
  readonly properties: DocumentProperties;
  readonly unseen: Unseen;
}

/**
 * Reads the whole open document. The number of round trips depends on what this Word can do and on which parts there are, never on their
 * length. Only the body is vital: every other part is read in a request of its own, and one that fails or is not offered becomes a limit
 * that the pane tells the user.
 * @param withText whether Word's text of the whole body is asked for as well
 */
export async function readDocument(session: WordSession, version: WordVersion, signal?: AbortSignal, withText = false): Promise<ReadDocument> {
  const parts = new Parts(session, signal);
  const changes = await parts.read(version.localIds, null, readTrackedChanges);
  const body = await session.run((request) => readBody(request, version, changes && changes.count > 0, withText), signal);
  return readRest(parts, version, body, changes);
}

/** Reads everything but the body again, which stays as it was read before. */
export async function readAllButBody(session: WordSession, version: WordVersion, { body }: ReadDocument): Promise<ReadDocument> {
  const parts = new Parts(session);
  return readRest(parts, version, body, await parts.read(version.localIds, null, readTrackedChanges));
}

async function readRest(parts: Parts, version: WordVersion, body: ReadBody, changes: Awaited<ReturnType<typeof readTrackedChanges>> | null): Promise<ReadDocument> {
  // Changes are listed for the body alone; other stories may hold some though it has none.
  const elsewhere = (changes && changes.count > 0) || null;
  const read = [
    await parts.read(true, 'headers-and-footers', (request) => readHeadersAndFooters(request, version, elsewhere)),
    await parts.read(version.notes, 'notes', (request) => readNotes(request, version, elsewhere)),
    await parts.read(version.textBoxes, 'text-boxes', (request) => readTextBoxes(request, version, elsewhere)),
  ];
  const comments = await parts.read(version.review, 'comments', readComments);
  const properties = await parts.read(true, null, (request) => readProperties(request, version));
  const all = [...read, comments];
  return assembled(body, {
    stories: all.flatMap((part): readonly LoadedStory[] => part?.stories ?? []),
    limits: [...parts.missing, ...all.flatMap((part) => part?.limits ?? [])],
    properties: properties?.properties ?? { title: '', subject: '', author: '', lastAuthor: '', company: '' },
    unseen: unseenOf(properties, comments, changes),
  });
}

/** A document of a body and of all else that belongs to it. */
export function assembled(body: ReadBody, rest: RestOfDocument): ReadDocument {
  return { ...assembleDocument({ ...rest, stories: [...body.stories, ...rest.stories], limits: [...body.limits, ...rest.limits] }), body, rest };
}

/** Reads parts that a document can do without. */
class Parts {
  readonly missing: Limit[] = [];

  constructor(
    private readonly session: WordSession,
    private readonly signal?: AbortSignal,
  ) {}

  /** @returns null where the part is not offered or could not be read, which is noted as a limit */
  async read<T>(offered: boolean, limit: Limit | null, work: (request: WordRequest) => Promise<T>): Promise<T | null> {
    if (offered) {
      try {
        return await this.session.run(work, this.signal);
      } catch (error) {
        const known = toWordError(error);
        if (known.problem === 'cancelled') {
          throw known;
        }
      }
    }
    if (limit) {
      this.missing.push(limit);
    }
    return null;
  }
}

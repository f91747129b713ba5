import type { Limit } from '../document/case-document';
import { assembleDocument, type AssembledDocument, type LoadedStory } from './assemble-document';
import { toWordError } from './word-problem';
import type { ReadParagraphs } from './read-paragraphs';
import { readBody, readHeadersAndFooters, readNotes, readTextBoxes } from './read-stories';
import { readComments, readProperties, readTrackedChanges, unseenOf } from './read-unseen';
import type { WordRequest, WordSession } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Reads the whole open document. The number of round trips depends on what this Word can do and on which parts there are, never on their
 * length. Only the body is vital: every other part is read in a request of its own, and one that fails or is not offered becomes a limit
 * that the pane tells the user.
 */
export async function readDocument(session: WordSession, version: WordVersion, signal?: AbortSignal): Promise<AssembledDocument> {
  const limits: Limit[] = [];
  const part = async <T>(offered: boolean, limit: Limit | null, read: (request: WordRequest) => Promise<T>): Promise<T | null> => {
    if (offered) {
      try {
        return await session.run(read, signal);
      } catch (error) {
        const known = toWordError(error);
        if (known.problem === 'cancelled') {
          throw known;
        }
      }
    }
    if (limit) {
      limits.push(limit);
    }
    return null;
  };
  const changes = await part(version.localIds, null, readTrackedChanges);
  const hasChanges = changes && changes.count > 0;
  const body = await session.run((request) => readBody(request, version, hasChanges), signal);
  const stories: LoadedStory[] = [...body.stories];
  limits.push(...body.limits);
  const add = (read: ReadParagraphs | null) => {
    stories.push(...(read?.stories ?? []));
    limits.push(...(read?.limits ?? []));
  };
  // Changes are listed for the body alone; other stories may hold some though it has none.
  const elsewhere = hasChanges || null;
  add(await part(true, 'headers-and-footers', (request) => readHeadersAndFooters(request, version, elsewhere)));
  add(await part(version.notes, 'notes', (request) => readNotes(request, version, elsewhere)));
  add(await part(version.textBoxes, 'text-boxes', (request) => readTextBoxes(request, version, elsewhere)));
  const comments = await part(version.review, 'comments', readComments);
  stories.push(...(comments?.stories ?? []));
  limits.push(...(comments?.limits ?? []));
  const properties = await part(true, null, (request) => readProperties(request, version));
  return assembleDocument({
    stories,
    properties: properties?.properties ?? { title: '', subject: '', author: '', lastAuthor: '', company: '' },
    unseen: unseenOf(properties, comments, changes),
    limits,
  });
}

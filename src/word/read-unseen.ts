import type { DocumentProperties, Limit, Unseen } from '../document/case-document';
import { isOurComment } from '../sharing/comment-text';
import { RECORD_NAMESPACE } from '../sharing/record-entries';
import { PIECE_NAME } from '../sharing/record-pieces';
import type { LoadedStory } from './assemble-document';
import type { ParagraphRow } from './paragraph-row';
import { plainText } from './plain-text';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * What a page does not show: properties, comments, tracked changes, custom XML.
 *
 * Limits lived with: `document.comments` is there on the desktop only, so the body's are read; some tenants forbid comments on the web
 * (oj#6746); the list of tracked changes has no text for deletions on Mac (oj#5188), so only counts and names are used; Word counts its own
 * three parts among the custom XML parts. Our own record is counted neither there nor among the properties: it is told of by itself.
 */

export interface TrackedChanges {
  readonly count: number;
  readonly authors: readonly string[];
}

/** WordApi 1.6. One round trip. */
export async function readTrackedChanges(request: WordRequest): Promise<TrackedChanges> {
  const changes = request.document.body.getTrackedChanges();
  changes.load('items/author,items/type');
  await request.sync();
  return {
    count: changes.items.filter(({ type }) => type !== 'None').length,
    authors: changes.items.map(({ author }) => author),
  };
}

export interface Comments {
  readonly stories: readonly LoadedStory[];
  /** Null where Word did not give the replies: their number and authors are not known then. */
  readonly count: number | null;
  readonly authors: readonly string[] | null;
  readonly limits: readonly Limit[];
}

/** WordApi 1.4. Two round trips; replies follow their comment. */
export async function readComments(request: WordRequest): Promise<Comments> {
  const comments = request.document.body.getComments();
  comments.load('items/id,items/content,items/authorName');
  await request.sync();
  const hasReplies = await request.trySync(() => {
    for (const comment of comments.items) {
      comment.replies.load('items/content,items/authorName');
    }
  });
  const threads = comments.items.map((comment) => ({
    id: comment.id,
    remarks: [comment, ...(hasReplies ? comment.replies.items : [])],
  }));
  const remarks = threads.flatMap((thread) => thread.remarks);
  return {
    // What we wrote ourselves is not to be checked.
    stories: threads.map((thread): LoadedStory => ({
      story: 'comment',
      place: { in: 'comment', comment: thread.id },
      rows: thread.remarks.filter(({ content }) => !isOurComment(content)).flatMap(({ content }) => commentRows(content)),
      headerRows: [],
    })),
    count: hasReplies ? remarks.length : null,
    authors: hasReplies ? remarks.map(({ authorName }) => authorName) : null,
    limits: hasReplies ? [] : ['comments'],
  };
}

function commentRows(content: string): ParagraphRow[] {
  return content.split(/\r\n|\r|\n/).map((raw) => ({
    raw,
    text: plainText(raw),
    style: 'Comment Text',
    styleBuiltIn: '',
    outlineLevel: 10,
    listLevel: null,
    nesting: 0,
    cell: null,
    localId: '',
  }));
}

export interface PropertiesAndParts {
  readonly properties: DocumentProperties;
  readonly customProperties: number;
  readonly customXmlParts: number | null;
}

const NOT_COUNTED: ReadonlySet<string> = new Set([
  RECORD_NAMESPACE,
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  'http://schemas.microsoft.com/office/2006/coverPageProps',
]);

/** Two round trips. */
export async function readProperties(request: WordRequest, version: WordVersion): Promise<PropertiesAndParts> {
  const properties = request.document.properties;
  properties.load('title,subject,author,lastAuthor,company');
  properties.customProperties.load('items/key');
  await request.sync();
  return {
    properties: {
      title: properties.title ?? '',
      subject: properties.subject ?? '',
      author: properties.author ?? '',
      lastAuthor: properties.lastAuthor ?? '',
      company: properties.company ?? '',
    },
    customProperties: properties.customProperties.items.filter(({ key }) => !PIECE_NAME.test(key)).length,
    customXmlParts: version.review ? await countCustomXmlParts(request) : null,
  };
}

async function countCustomXmlParts(request: WordRequest): Promise<number | null> {
  let parts: Word.CustomXmlPartCollection | undefined;
  const loaded = await request.trySync(() => {
    // Asking for it may throw by itself where Word lacks it.
    parts = request.document.customXmlParts;
    parts.load('items/id,items/namespaceUri');
  });
  return loaded && parts ? parts.items.filter(({ namespaceUri }) => !NOT_COUNTED.has(namespaceUri)).length : null;
}

/** @param changes null where Word did not tell, likewise `comments` and `parts` */
export function unseenOf(parts: PropertiesAndParts | null, comments: Comments | null, changes: TrackedChanges | null): Unseen {
  return {
    comments: comments?.count ?? null,
    trackedChanges: changes?.count ?? null,
    hiddenText: null,
    customProperties: parts?.customProperties ?? null,
    customXmlParts: parts?.customXmlParts ?? null,
    embeddedFiles: null,
    authors: parts && comments?.authors && changes ? namesOf(parts.properties, comments.authors, changes.authors) : null,
  };
}

function namesOf({ author, lastAuthor }: DocumentProperties, commented: readonly string[], changed: readonly string[]): string[] {
  const names = [author, lastAuthor, ...commented, ...changed];
  return [...new Set(names.filter((name) => name.trim() !== ''))];
}

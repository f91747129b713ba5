import { attribute } from '../../../../docx/wordprocessing';
import { itemNotFound } from '../../rich-api/host-error';
import type { HostClass } from '../../rich-api/host-object';
import { wordsOf } from '../comments';
import { paragraphsOf, blocksOf } from '../structure';
import type { WordContext } from '../word-context';
import type { CommentData, WordData } from '../word-data';

export function commentClass(word: WordContext): HostClass<CommentData> {
  return {
    properties: { ...remark(word), resolved: ({ isResolved }) => isResolved },
    objects: {
      replies: (comment) => word.make('CommentReplyCollection', () => comment.replies.map((reply) => ({ ...reply, parent: comment }))),
    },
    methods: {
      delete: ({ id }) => word.editing.removeComment(id),
      getRange: (comment) => {
        const words = wordsOf(word, comment);
        if (!words) throw itemNotFound();
        return word.make('Range', words);
      },
    },
  };
}

export function commentReplyClass(word: WordContext): HostClass<WordData['CommentReply']> {
  return {
    properties: remark(word),
    objects: { parentComment: ({ parent }) => word.make('Comment', parent) },
    methods: { delete: ({ id }) => word.editing.removeComment(id) },
  };
}

function remark(word: WordContext) {
  return {
    // The file names an author, but keeps addresses elsewhere, if at all.
    authorEmail: () => '',
    authorName: ({ element }) => attribute(element, 'author') ?? '',
    content: ({ element }) => [...paragraphsOf(blocksOf(element))].map((paragraph) => word.text(word.rangeOf([paragraph]))).join('\n'),
    creationDate: ({ element }) => attribute(element, 'date') ?? '',
    id: ({ id }) => id,
  } satisfies HostClass<CommentData>['properties'];
}

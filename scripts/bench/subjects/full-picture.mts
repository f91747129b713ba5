import { createRequire } from 'node:module';
import type { Checker as CheckerClass } from '../../../src/checker/check-document';
import type { CaseDocument } from '../../../src/document/case-document';
import type { Subject } from '../subject.mts';

export const load: Subject['load'] = () => {
  // The engine built and minified, as the pane has it.
  const { Checker } = createRequire(import.meta.url)('../../../node_modules/.cache/full-picture/bench/engine.js') as { Checker: typeof CheckerClass };
  const checker = new Checker();
  const options = { kind: 'assessment', on: '2026-06-01' } as const;
  return Promise.resolve({
    check: (paragraphs) => checker.check(documentOf(paragraphs), options).findings.length,
    forget: () => checker.forget(),
  });
};

function documentOf(texts: readonly string[]): CaseDocument {
  return {
    paragraphs: texts.map((text, at) => ({ id: String(at), text, story: 'body', style: 'Normal', heading: null, list: null, cell: null })),
    tables: [],
    properties: { title: '', subject: '', author: '', lastAuthor: '', company: '' },
    unseen: { comments: 0, trackedChanges: 0, hiddenText: 0, customProperties: 0, customXmlParts: 0, embeddedFiles: 0, authors: [] },
    limits: [],
  };
}

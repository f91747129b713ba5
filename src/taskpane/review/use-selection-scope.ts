import { useCallback, useMemo, useState } from 'react';
import type { Finding } from '../../checker/finding';
import { selectionAfterEdit, touches, type TextSelection } from '../../checker/text-selection';
import type { CaseDocument } from '../../document/case-document';
import type { Result } from './review-state';

/** Narrows the list to what stands in a selection. */
export interface SelectionScope {
  /** Null where all findings are listed. */
  readonly holds: ((finding: Finding) => boolean) | null;
  /** Lists only what stands in this selection of the document that was checked last. */
  narrow(selection: TextSelection): void;
  showAll(): void;
}

/** The selection goes along with the edits of the document: what is written in it belongs to it. */
export function useSelectionScope(result: Result | null): SelectionScope {
  const [scope, setScope] = useState<{ readonly selection: TextSelection; readonly of: CaseDocument } | null>(null);
  const document = result?.document ?? null;
  if (scope && document && scope.of !== document) setScope({ selection: selectionAfterEdit(scope.selection, scope.of, document), of: document });
  const narrow = useCallback((selection: TextSelection) => document && setScope({ selection, of: document }), [document]);
  const showAll = useCallback(() => setScope(null), []);
  return useMemo(
    () => ({ holds: scope && (({ paragraph, start, end }) => paragraph !== null && start !== null && end !== null && touches(scope.selection, { paragraph, start, end })), narrow, showAll }),
    [narrow, scope, showAll],
  );
}

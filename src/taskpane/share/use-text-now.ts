import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseDocument } from '../../document/case-document';
import { WordError, type OpenDocument, type WordProblem } from '../../word/open-document';

/** The text of the open document as it is now, as far as we know. */
export interface TextNow {
  /** As last read, for a check or on coming back; null until then. */
  readonly document: CaseDocument | null;
  /** Why it could not be read the last time. */
  readonly problem: WordProblem | null;
  /** Reads it at this moment. @throws WordError */
  readAgain(): Promise<CaseDocument>;
}

/**
 * Keeps up with the text of the open document where something hangs on it, such as a sign-off: it is read again whenever somebody comes back
 * to the pane.
 * @param checked as it was read for the last check
 * @param wanted whether anything hangs on it now
 */
export function useTextNow(connect: () => Promise<OpenDocument>, checked: CaseDocument | null, wanted: boolean): TextNow {
  const [document, setDocument] = useState(checked);
  const [problem, setProblem] = useState<WordProblem | null>(null);
  const busy = useRef(false);
  const last = useRef(0);

  const readAgain = useCallback(async (): Promise<CaseDocument> => {
    const turn = (last.current += 1);
    try {
      const found = await (await connect()).read();
      if (turn === last.current) {
        setDocument(found);
        setProblem(null);
      }
      return found;
    } catch (error) {
      if (turn === last.current) setProblem(error instanceof WordError ? error.problem : 'failed');
      throw error;
    }
  }, [connect]);

  useEffect(() => {
    last.current += 1;
    setDocument(checked);
    setProblem(null);
  }, [checked]);

  const isChecked = checked !== null;
  useEffect(() => {
    if (!wanted || !isChecked) return undefined;
    const again = async (): Promise<void> => {
      if (busy.current || window.document.visibilityState !== 'visible') return;
      busy.current = true;
      await readAgain().catch(() => undefined);
      busy.current = false;
    };
    void again();
    window.document.addEventListener('visibilitychange', again);
    window.addEventListener('focus', again);
    return () => {
      window.document.removeEventListener('visibilitychange', again);
      window.removeEventListener('focus', again);
      last.current += 1;
    };
  }, [isChecked, readAgain, wanted]);

  return { document, problem, readAgain };
}

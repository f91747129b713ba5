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
 * to the pane, also while it is being read, since what is on its way may be older than the last edit.
 * @param read as it was read last for a check, which may still be running
 * @param wanted whether anything hangs on it now
 */
export function useTextNow(connect: () => Promise<OpenDocument>, read: CaseDocument | null, wanted: boolean): TextNow {
  const [document, setDocument] = useState(read);
  const [problem, setProblem] = useState<WordProblem | null>(null);
  const looking = useRef(false);
  const lookAgain = useRef(false);
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
    setDocument(read);
    setProblem(null);
  }, [read]);

  const wasRead = read !== null;
  useEffect(() => {
    if (!wanted || !wasRead) return undefined;
    const look = async (): Promise<void> => {
      if (window.document.visibilityState !== 'visible') return;
      lookAgain.current = true;
      if (looking.current) return;
      looking.current = true;
      while (lookAgain.current) {
        lookAgain.current = false;
        await readAgain().catch(() => undefined);
      }
      looking.current = false;
    };
    void look();
    window.document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      lookAgain.current = false;
      window.document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [readAgain, wanted, wasRead]);

  return { document, problem, readAgain };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { EMPTY_RECORD, type DocumentRecord } from '../../sharing/record';
import type { RecordProblem } from '../../sharing/read-record';
import { WordError, type OpenDocument, type WordProblem } from '../../word/open-document';

/** A change to the record; applied to what the document holds at that moment, so it must not rest on what it was given before. */
export type ChangeOfRecord = (record: DocumentRecord) => DocumentRecord;

/**
 * How the record on the screen stands to that in the document.
 * - `reading`: it has not been read yet. - `kept`: the document holds it. - `keeping`: a change is on its way.
 * - `refused`: the document does not take it, as when it is open for reading: what was written is in this pane alone.
 * - `unreadable`: the document holds a record that cannot be read; nothing is written over it unasked.
 * - `failed`: Word did not do it this time; `unkept` says whether something is left to keep.
 */
export type RecordStanding =
  | { readonly state: 'reading' | 'kept' | 'keeping' | 'refused' }
  | { readonly state: 'unreadable'; readonly problem: RecordProblem }
  | { readonly state: 'failed'; readonly problem: WordProblem; readonly unkept: boolean };

/** What is kept in the document beside its text, as the pane holds it. */
export interface OpenRecord {
  /** With every change that was asked for, kept in the document or not. */
  readonly record: DocumentRecord;
  readonly standing: RecordStanding;
  /** Shown at once, and kept in the document as soon as Word takes it. */
  change(change: ChangeOfRecord): void;
  /** Tries once more to keep what is not kept. */
  retry(): void;
  /** Writes over a record that cannot be read. */
  replaceUnreadable(): void;
}

/**
 * The record of the open document. Changes are made one after the other, each upon what the document holds then: two panes on one document do
 * not undo each other. What cannot be kept stays here and goes along with the next change.
 */
export function useRecord(connect: () => Promise<OpenDocument>): OpenRecord {
  const [record, setRecord] = useState(EMPTY_RECORD);
  const [standing, setStanding] = useState<RecordStanding>({ state: 'reading' });
  /** As the document holds it, as far as we know. */
  const kept = useRef(EMPTY_RECORD);
  const pending = useRef<readonly ChangeOfRecord[]>([]);
  const busy = useRef(false);
  const here = useRef(true);

  const show = useCallback((): void => {
    if (here.current) setRecord(pending.current.reduce((known, change) => change(known), kept.current));
  }, []);
  const tell = useCallback((next: RecordStanding): void => {
    if (here.current) setStanding(next);
  }, []);

  const keep = useCallback(
    async (replaceUnreadable = false): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      try {
        const document = await connect();
        while (pending.current.length > 0) {
          tell({ state: 'keeping' });
          const changes = pending.current;
          const change = await document.changeRecord((known) => changes.reduce((before, next) => next(before), known), replaceUnreadable);
          if (change.outcome !== 'kept') {
            tell(change.outcome === 'refused' ? { state: 'refused' } : { state: 'unreadable', problem: change.problem });
            return;
          }
          kept.current = change.record;
          pending.current = pending.current.slice(changes.length);
          show();
        }
        tell({ state: 'kept' });
      } catch (error) {
        tell({ state: 'failed', problem: problemOf(error), unkept: pending.current.length > 0 });
      } finally {
        busy.current = false;
      }
    },
    [connect, show, tell],
  );

  const read = useCallback(async (): Promise<void> => {
    if (busy.current || pending.current.length > 0) return;
    busy.current = true;
    try {
      const found = await (await connect()).readRecord();
      kept.current = found.record ?? EMPTY_RECORD;
      show();
      tell(found.problem === null ? { state: 'kept' } : { state: 'unreadable', problem: found.problem });
    } catch (error) {
      tell({ state: 'failed', problem: problemOf(error), unkept: pending.current.length > 0 });
    } finally {
      busy.current = false;
      if (pending.current.length > 0) void keep();
    }
  }, [connect, keep, show, tell]);

  useEffect(() => {
    here.current = true;
    void read();
    // Another pane on the document may have written meanwhile.
    const again = (): void => void (window.document.visibilityState === 'visible' && read());
    window.document.addEventListener('visibilitychange', again);
    window.addEventListener('focus', again);
    return () => {
      here.current = false;
      window.document.removeEventListener('visibilitychange', again);
      window.removeEventListener('focus', again);
    };
  }, [read]);

  const change = useCallback(
    (next: ChangeOfRecord): void => {
      pending.current = [...pending.current, next];
      show();
      void keep();
    },
    [keep, show],
  );
  const retry = useCallback(() => void (pending.current.length > 0 ? keep() : read()), [keep, read]);
  const replaceUnreadable = useCallback((): void => {
    if (pending.current.length === 0) pending.current = [(known) => known];
    void keep(true);
  }, [keep]);

  return { record, standing, change, retry, replaceUnreadable };
}

function problemOf(error: unknown): WordProblem {
  return error instanceof WordError ? error.problem : 'failed';
}

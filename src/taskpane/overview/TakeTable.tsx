import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { NewTable } from '../../sharing/timeline/tables';
import { WordError, type OpenDocument } from '../../word/open-document';
import { useAnnounce } from '../frame/announce-context';
import { useWords } from '../words/words-context';
import { copyTable } from './copy-table';
import { useOverviewStyles } from './Overview.styles';
import { useOverviewWords } from './use-overview-words';

export interface Taking {
  /** The document the table is from. */
  readonly source: OpenDocument;
}

/** Puts a table into the document, or on the clipboard, on the user's word. */
export function TakeTable({ table, source }: Taking & { readonly table: NewTable }) {
  const styles = useOverviewStyles();
  const words = useOverviewWords();
  const { problems } = useWords();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const isReadOnly = source.isReadOnly() === true;

  const tell = (text: string): void => {
    setTold(text);
    announce(text);
  };
  const insert = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTold(null);
    try {
      const { outcome, tracked } = await source.appendTable(table);
      tell(outcome === 'appended' ? words.take.inserted(tracked) : words.take.differs);
    } catch (error) {
      const problem = problems[error instanceof WordError ? error.problem : 'failed'];
      tell(`${problem.title}. ${problem.todo}`);
    }
    setBusy(false);
  };
  const copy = async (): Promise<void> => tell((await copyTable(table)) ? words.take.copied : words.take.notCopied);
  return (
    <>
      <div className={styles.buttons}>
        {!isReadOnly && (
          <Button size="small" disabledFocusable={busy} onClick={() => void insert()}>
            {busy ? words.take.inserting : words.take.insert}
          </Button>
        )}
        <Button size="small" onClick={() => void copy()}>
          {words.take.copy}
        </Button>
      </div>
      <p className={styles.hint}>{told ?? (isReadOnly ? words.take.readOnly : words.take.insertHint)}</p>
    </>
  );
}

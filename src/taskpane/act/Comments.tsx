import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { Disclosure } from '../frame/Disclosure';
import { useActWords } from '../words/act-words';
import { useActing } from './acting';
import { useActFormStyles } from './ActForm.styles';
import { notesFor } from './notes-for';
import { useInWord } from './use-in-word';

/** Writes everything that is open beside the text, as comments, or takes these away again. */
export function Comments() {
  const styles = useActFormStyles();
  const words = useActWords();
  const { result, decided, tell } = useActing();
  const { isBusy, run } = useInWord();
  const notes = useMemo(() => notesFor(decided.report, result.document), [decided.report, result.document]);
  const add = (): void => run(async () => tell({ text: words.comments.made(await result.source.addComments(result.document, notes, true)), undo: null }));
  const remove = (): void => run(async () => tell({ text: words.comments.removed(await result.source.removeComments()), undo: null }));
  return (
    <Disclosure summary={words.comments.title}>
      <p className={styles.hint}>{isBusy ? words.comments.working : words.comments.hint}</p>
      <div className={styles.buttons}>
        {notes.length > 0 && (
          <Button size="small" disabledFocusable={isBusy} onClick={add}>
            {words.comments.addAll(notes.length)}
          </Button>
        )}
        <Button size="small" disabledFocusable={isBusy} onClick={remove}>
          {words.comments.remove}
        </Button>
      </div>
    </Disclosure>
  );
}

import { Button } from '@fluentui/react-components';
import type { Finding } from '../../checker/finding';
import { useActWords } from '../words/act-words';
import { useActing } from './acting';
import { noteFor } from './notes-for';
import { useInWord } from './use-in-word';

/** Writes one finding beside its words, as a comment. */
export function CommentButton({ finding }: { readonly finding: Finding }) {
  const words = useActWords();
  const { result, tell } = useActing();
  const { isBusy, run } = useInWord();
  const add = (): void => run(async () => tell({ text: words.comments.made(await result.source.addComments(result.document, [noteFor(finding)], false)), undo: null }));
  return (
    <Button size="small" disabledFocusable={isBusy} onClick={add}>
      {words.comments.add}
    </Button>
  );
}

import { Button } from '@fluentui/react-components';
import { Notice } from '../frame/Notice';
import { useWords } from '../words/words-context';
import type { OpenRecord } from './use-record';

/** Says where answers and decisions are, as long as they are not in the document. */
export function RecordNotice({ record: { standing, retry, replaceUnreadable } }: { readonly record: OpenRecord }) {
  const words = useWords();
  switch (standing.state) {
    case 'refused':
      return (
        <Notice intent="warning" title={words.record.refused.title}>
          {words.record.refused.todo}{' '}
          <Button size="small" onClick={retry}>
            {words.record.tryAgain}
          </Button>
        </Notice>
      );
    case 'failed':
      return standing.unkept ? (
        <Notice intent="warning" title={words.record.failed.title}>
          {words.record.failed.todo}{' '}
          <Button size="small" onClick={retry}>
            {words.record.tryAgain}
          </Button>
        </Notice>
      ) : null;
    case 'unreadable':
      return (
        <Notice intent="warning" title={words.record.unreadable.title}>
          {standing.problem === 'newer' ? words.record.unreadable.newer : words.record.unreadable.damaged}{' '}
          <Button size="small" onClick={replaceUnreadable}>
            {words.record.unreadable.startAnew}
          </Button>
        </Notice>
      );
    default:
      return null;
  }
}

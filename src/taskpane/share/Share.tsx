import { Button, Spinner } from '@fluentui/react-components';
import { Notice } from '../frame/Notice';
import { RecordNotice } from '../record/RecordNotice';
import { hasText } from '../review/review-state';
import type { ViewProps } from '../workspace-view';
import { ChecklistRows } from './ChecklistRows';
import { CopyToSend } from './CopyToSend';
import { useShareStyles } from './Share.styles';
import { SignOffForm } from './SignOffForm';
import { SignOffHistory } from './SignOffHistory';
import { SignOffStandingNotice } from './SignOffStandingNotice';
import { useOpenRows } from './use-open-rows';
import { useSharing } from './use-sharing';
import { useTextNow } from './use-text-now';
import { SHARE_WORDS as words } from './words';

/** The gate before the document leaves: what has to be settled, and the sign-off. */
export function Share(props: ViewProps) {
  const styles = useShareStyles();
  const { services, review, record, inSight, sought } = props;
  const { result, activity, read } = review.state;
  const textNow = useTextNow(services.connect, read, inSight);
  const sharing = useSharing(props, textNow);
  const { checklist } = sharing;
  const isDrawn = checklist !== null && textNow.document !== null;
  const rows = useOpenRows(sought, isDrawn);

  return (
    <div className={styles.page}>
      {textNow.document && <SignOffStandingNotice record={record.record} document={textNow.document} />}
      <RecordNotice record={record} />
      {activity && <Spinner size="tiny" label={words.checking} className={styles.start} />}
      {!activity && !result && (
        <Notice intent="info" title={words.notChecked.title} actions={<Button onClick={review.start}>{words.notChecked.check}</Button>}>
          {words.notChecked.todo}
        </Notice>
      )}
      {!activity && result && !hasText(result.document) && (
        <Notice intent="info" actions={<Button onClick={review.start}>{words.goTo.check}</Button>}>
          {words.empty}
        </Notice>
      )}
      {textNow.problem && (
        <Notice intent="warning" actions={<Button onClick={() => void textNow.readAgain().catch(() => undefined)}>{words.readAgain}</Button>}>
          {words.notReadNow}
        </Notice>
      )}
      {checklist && textNow.document && (
        <>
          <Gate checklist={checklist} />
          <ChecklistRows {...props} checklist={checklist} document={textNow.document} usualRecipients={sharing.usualRecipients} rows={rows} />
          <SignOffForm checklist={checklist} onSign={sharing.sign} onRow={rows.goTo} />
          {checklist.gate === 'closed' ? <p className={styles.notYet}>{words.copy.notYet}</p> : <CopyToSend services={services} record={record} textNow={textNow} />}
        </>
      )}
      <SignOffHistory record={record.record} />
    </div>
  );
}

function Gate({ checklist: { gate, rows } }: { readonly checklist: NonNullable<ReturnType<typeof useSharing>['checklist']> }) {
  const open = rows.filter(({ settled }) => !settled).length;
  const { title, todo } = gate === 'closed' ? words.gate.closed(open, rows.length) : words.gate[gate];
  return (
    <Notice intent={gate === 'open' ? 'success' : gate === 'closed' ? 'info' : 'warning'} title={title}>
      {todo}
    </Notice>
  );
}

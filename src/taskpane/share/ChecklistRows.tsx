import type { CaseDocument } from '../../document/case-document';
import type { Checklist, ChecklistRow } from '../../sharing/checklist';
import type { ViewProps } from '../workspace-view';
import { ChecklistRowPanel } from './ChecklistRowPanel';
import { useChecklistRowsStyles } from './ChecklistRows.styles';
import { PointRow } from './PointRow';
import { Recipients } from './Recipients';
import { ToldQuestions } from './ToldQuestions';
import { UnchangedRow } from './UnchangedRow';
import { UnseenItems } from './UnseenItems';
import { SHARE_WORDS as words } from './words';

export interface ChecklistRowsProps extends ViewProps {
  readonly checklist: Checklist;
  /** As it is now. */
  readonly document: CaseDocument;
  readonly usualRecipients: readonly string[];
}

/** What has to be settled, row by row, each with the way to settle it. */
export function ChecklistRows(props: ChecklistRowsProps) {
  const styles = useChecklistRowsStyles();
  return (
    <section aria-label={words.checklist} className={styles.rows}>
      {props.checklist.rows.map((row) => (
        <ChecklistRowPanel key={row.id} row={row}>
          <Content {...props} row={row} />
        </ChecklistRowPanel>
      ))}
    </section>
  );
}

function Content({ row, checklist, document, record, review, services, usualRecipients, goTo }: ChecklistRowsProps & { readonly row: ChecklistRow }) {
  switch (row.id) {
    case 'recipients':
      return <Recipients record={record} usual={usualRecipients} />;
    case 'family-told':
      return <ToldQuestions record={record} now={services.now} />;
    case 'unseen':
      return <UnseenItems rows={checklist.unseen} document={document} record={record} now={services.now} />;
    case 'unchanged':
      return <UnchangedRow row={row} onCheck={review.start} />;
    default:
      return <PointRow row={row} decided={checklist.decided} record={record} goTo={goTo} />;
  }
}

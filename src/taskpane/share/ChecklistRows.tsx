import type { CaseDocument } from '../../document/case-document';
import type { Checklist, ChecklistRow } from '../../sharing/checklist';
import type { ViewProps } from '../workspace-view';
import { ChecklistRowPanel } from './ChecklistRowPanel';
import { useChecklistRowsStyles } from './ChecklistRows.styles';
import { MissingLines } from './MissingLines';
import { PointRow } from './PointRow';
import { Recipients } from './Recipients';
import { ToldQuestions } from './ToldQuestions';
import { UnchangedRow } from './UnchangedRow';
import { UnseenItems } from './UnseenItems';
import type { OpenRows } from './use-open-rows';
import { SHARE_WORDS as words } from './words';

export interface ChecklistRowsProps extends ViewProps {
  readonly checklist: Checklist;
  /** As it is now. */
  readonly document: CaseDocument;
  readonly usualRecipients: readonly string[];
  readonly rows: OpenRows;
}

/** What has to be settled, row by row, each with the way to settle it. */
export function ChecklistRows(props: ChecklistRowsProps) {
  const styles = useChecklistRowsStyles();
  return (
    <section aria-label={words.checklist} className={styles.rows}>
      {props.checklist.rows.map((row) => (
        <ChecklistRowPanel key={row.id} row={row} open={props.rows.open.has(row.id)} onToggle={() => props.rows.toggle(row.id)}>
          <Content {...props} row={row} />
        </ChecklistRowPanel>
      ))}
    </section>
  );
}

function Content({ row, checklist, document, record, review, services, usualRecipients, goTo }: ChecklistRowsProps & { readonly row: ChecklistRow }) {
  switch (row.id) {
    case 'recipients':
      return (
        <>
          <MissingLines row={row} />
          <Recipients record={record} usual={usualRecipients} />
        </>
      );
    case 'family-told':
      return (
        <>
          <MissingLines row={row} />
          <ToldQuestions record={record} now={services.now} />
        </>
      );
    case 'unseen':
      return <UnseenItems rows={checklist.unseen} document={document} record={record} now={services.now} />;
    case 'unchanged':
      return <UnchangedRow row={row} onCheck={review.start} />;
    default:
      return <PointRow row={row} decided={checklist.decided} record={record} goTo={goTo} />;
  }
}

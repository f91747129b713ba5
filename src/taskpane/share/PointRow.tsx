import { Button } from '@fluentui/react-components';
import type { Finding } from '../../checker/finding';
import { keepLookedAt } from '../../sharing/answers';
import type { ChecklistRow, Missing } from '../../sharing/checklist';
import { wordsOf, type DecidedReport } from '../../sharing/decisions';
import type { OpenRecord } from '../record/use-record';
import { shorten } from '../review/shorten';
import type { ViewProps } from '../workspace-view';
import { useRowContentStyles } from './row-content.styles';
import { SHARE_WORDS as words } from './words';

interface PointRowProps {
  readonly row: ChecklistRow;
  readonly decided: DecidedReport;
  readonly record: OpenRecord;
  readonly goTo: ViewProps['goTo'];
}

/** Findings named in a row; the review shows them all. */
const MOST_NAMED = 6;
/** Characters of the words that name a finding. */
const LONGEST_NAME = 60;

/** What is missing under one practice point, and what was set aside there. */
export function PointRow({ row, decided, record, goTo }: PointRowProps) {
  const styles = useRowContentStyles();
  const aside = decided.setAside.filter(({ finding }) => row.id === `point-${finding.point}`);
  return (
    <>
      {row.missing.length === 0 && <p className={styles.text}>{words.nothingMissing}</p>}
      {row.missing.map((missing) => (
        <MissingPart key={missing.text} missing={missing} decided={decided} record={record} goTo={goTo} />
      ))}
      {aside.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.strong}>{words.setAside}</h3>
          <ul className={styles.list}>
            {aside.map(({ finding, decision }) => (
              <li key={finding.key}>
                <FindingName finding={finding} />: {decision.reason || words.noReason}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function MissingPart({ missing: { text, go, byPerson }, decided, record, goTo }: Omit<PointRowProps, 'row'> & { readonly missing: Missing }) {
  const styles = useRowContentStyles();
  if (go.to === 'questions') {
    return (
      <div className={styles.part}>
        <p className={styles.text}>{text}</p>
        <Button size="small" className={styles.start} onClick={() => goTo('reflect', go)}>
          {words.goTo.questions}
        </Button>
      </div>
    );
  }
  if (go.to !== 'findings') return <p className={styles.text}>{text}</p>;
  const findings = decided.report.findings.filter(({ key, point, level }) => point === go.point && level === go.level && go.keys.includes(key));
  return (
    <div className={styles.part}>
      <p className={styles.text}>{text}</p>
      <ul className={styles.list}>
        {findings.slice(0, MOST_NAMED).map((finding) => (
          <li key={finding.key}>
            <button type="button" className={styles.link} onClick={() => goTo('review', { ...go, keys: [finding.key] })}>
              <FindingName finding={finding} />
            </button>
          </li>
        ))}
        {findings.length > MOST_NAMED && <li>{words.findings.more(findings.length - MOST_NAMED)}</li>}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => goTo('review', go)}>
          {words.goTo.findings}
        </Button>
        {byPerson && (
          <Button size="small" className={styles.start} onClick={() => record.change((known) => keepLookedAt(known, go.keys))}>
            {words.findings.looked(findings.length)}
          </Button>
        )}
      </div>
    </div>
  );
}

function FindingName({ finding }: { readonly finding: Finding }) {
  const about = wordsOf(finding);
  return <>{about === '' ? finding.title : `${finding.title} ${words.quote(shorten(about, LONGEST_NAME))}`}</>;
}

import type { DocumentRecord, SignOff } from '../../sharing/record';
import { dayOf } from '../../sharing/sign-off-words';
import { Disclosure } from '../frame/Disclosure';
import { useRowContentStyles } from './row-content.styles';
import { SHARE_WORDS as words } from './words';

/** Every sign-off and urgent sharing of the document, the latest first. */
export function SignOffHistory({ record: { signOffs, urgent } }: { readonly record: DocumentRecord }) {
  const styles = useRowContentStyles();
  return (
    <>
      {signOffs.length > 0 && (
        <Disclosure summary={words.signOff.history(signOffs.length)}>
          <ul className={styles.plainList}>
            {[...signOffs].reverse().map((signOff) => (
              <li key={`${signOff.at} ${signOff.name}`} className={styles.part}>
                <SignedOff signOff={signOff} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {urgent.length > 0 && (
        <Disclosure summary={words.urgentHistory.title(urgent.length)}>
          <ul className={styles.plainList}>
            {[...urgent].reverse().map(({ at, endedAt, reason }) => (
              <li key={at}>
                <p className={styles.strong}>{words.urgentHistory.line(timeOf(at), endedAt === null ? null : timeOf(endedAt))}</p>
                <p className={styles.text}>{reason || words.noReason}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function SignedOff({ signOff: { name, role, at, version, urgent, fingerprint, rows, standing } }: { readonly signOff: SignOff }) {
  const styles = useRowContentStyles();
  const open = rows.filter(({ settled }) => !settled);
  return (
    <>
      <p className={styles.strong}>
        {words.signOff.by(name, role)}, {timeOf(at)}
        {urgent && `, ${words.signOff.urgent}`}
      </p>
      <p className={styles.text}>
        {words.signOff.rows(rows.length - open.length, rows.length)} {words.signOff.version(version)}. {words.signOff.fingerprint(fingerprint.whole)}.
      </p>
      {open.length > 0 && (
        <>
          <h3 className={styles.strong}>{words.signOff.open}</h3>
          <ul className={styles.list}>
            {open.map(({ row, title, missing }) => (
              <li key={row}>
                {title}: {missing}
              </li>
            ))}
          </ul>
        </>
      )}
      {standing.length > 0 && (
        <>
          <h3 className={styles.strong}>{words.signOff.stood}</h3>
          <ul className={styles.list}>
            {standing.map(({ key, title, words: about, reason }) => (
              <li key={key}>
                {about === '' ? title : `${title} ${words.quote(about)}`}: {reason || words.noReason}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** "20 March 2026, 14:05" of an ISO 8601 time with the hour of its place. */
function timeOf(at: string): string {
  const time = /T(\d{2}:\d{2})/.exec(at)?.[1];
  return time === undefined ? dayOf(at) : `${dayOf(at)}, ${time}`;
}

import type { Timeline as Events, TimelineEvent } from '../../sharing/timeline/timeline';
import { chronologyTable } from '../../sharing/timeline/tables';
import { shorten } from '../review/shorten';
import { useWords } from '../words/words-context';
import { useOverviewStyles } from './Overview.styles';
import { QUOTE_LENGTH, ShowPlace, type Showing } from './ShowPlace';
import { TakeTable, type Taking } from './TakeTable';
import { useOverviewWords } from './use-overview-words';

interface TimelineProps extends Showing, Taking {
  readonly timeline: Events;
}

/** The dated events in order; undated ones and those whose date does not fit apart. */
export function Timeline({ timeline, source, ...showing }: TimelineProps) {
  const styles = useOverviewStyles();
  const words = useOverviewWords();
  const { events, undated, doubtful } = timeline;
  const isEmpty = events.length + undated.length + doubtful.length === 0;
  return (
    <div className={styles.part}>
      <h2 className={styles.heading}>{words.timeline.heading}</h2>
      <p className={styles.hint}>{isEmpty ? words.timeline.none : words.timeline.intro}</p>
      {!isEmpty && <TakeTable table={chronologyTable(timeline, words.tables)} source={source} />}
      {events.length > 0 && (
        <ol className={styles.list}>
          {events.map((event) => (
            <Event key={keyOf(event)} event={event} {...showing} />
          ))}
        </ol>
      )}
      {doubtful.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.timeline.doubtful}</h3>
          <ul className={styles.list}>
            {doubtful.map((event) => (
              <Event key={keyOf(event)} event={event} why={event.why} {...showing} />
            ))}
          </ul>
        </>
      )}
      {undated.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.timeline.undated}</h3>
          <ul className={styles.list}>
            {undated.map((event) => (
              <Event key={keyOf(event)} event={event} {...showing} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function keyOf({ what }: TimelineEvent): string {
  return `${what.paragraph} ${what.start}`;
}

function Event({ event, why, ...showing }: Showing & { readonly event: TimelineEvent; readonly why?: string }) {
  const styles = useOverviewStyles();
  const words = useOverviewWords();
  const { quote } = useWords();
  const { what, when, days, yearTaken, toCome, again } = event;
  const notes = [
    ...(yearTaken && days ? [words.timeline.yearTaken(new Date(days.first * 86_400_000).getUTCFullYear())] : []),
    ...(toCome ? [words.timeline.toCome] : []),
    ...(again.length > 0 ? [words.timeline.again(again.length)] : []),
  ];
  return (
    <li className={styles.place}>
      <span className={styles.date}>{when?.quote ?? words.timeline.noDate}</span>
      {notes.length > 0 && <span className={styles.about}>{notes.join(' · ')}</span>}
      {why !== undefined && <span className={styles.about}>{why}</span>}
      <span>{quote(shorten(what.quote, QUOTE_LENGTH))}</span>
      <ShowPlace id={`event ${keyOf(event)}`} place={what} {...showing} />
    </li>
  );
}

import type { ChangedCheck, Report } from '../../checker/report';
import { Disclosure } from '../frame/Disclosure';
import { Notice } from '../frame/Notice';
import { useWords } from '../words/words-context';
import { useTeamNoticesStyles } from './TeamNotices.styles';
import type { TeamState } from './team-state';

/** Faults shown of a team's file: whoever mends it sees the rest after these. */
const MOST_FAULTS = 3;

/** What is wrong with the team's file, where something is. */
export function TeamProblem({ team }: { readonly team: TeamState | null }) {
  const styles = useTeamNoticesStyles();
  const words = useWords();
  if (!team || (team.state !== 'faulty' && team.state !== 'not-fetched')) return null;
  const more = team.problems.length - MOST_FAULTS;
  return (
    <Notice intent="warning" title={words.team.problems[team.state]}>
      {team.problems.length > 0 && (
        <ul className={styles.list}>
          {team.problems.slice(0, MOST_FAULTS).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {more > 0 && <li>{words.team.more(more)}</li>}
        </ul>
      )}
      {words.team.goesOn}
    </Notice>
  );
}

/** What the team has switched off or changed: of what must be passed openly, of the rest on request. */
export function ChangedChecks({ report: { changed, team } }: { readonly report: Report }) {
  const words = useWords();
  const musts = changed.filter(({ level }) => level === 'must');
  const others = changed.filter(({ level }) => level !== 'must');
  return (
    <>
      {musts.length > 0 && (
        <Notice intent="warning" title={words.team.changed(team)}>
          <ChangeList changes={musts} />
          {words.team.changedHint}
        </Notice>
      )}
      {others.length > 0 && (
        <Disclosure summary={words.team.others(others.length, team)}>
          <ChangeList changes={others} />
        </Disclosure>
      )}
    </>
  );
}

function ChangeList({ changes }: { readonly changes: readonly ChangedCheck[] }) {
  const styles = useTeamNoticesStyles();
  const words = useWords();
  return (
    <ul className={styles.list}>
      {changes.map(({ check, title, level, now }) => (
        <li key={check}>{words.team.change(title, level, now)}</li>
      ))}
    </ul>
  );
}

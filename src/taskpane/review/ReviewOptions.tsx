import type { Report } from '../../checker/report';
import { OwnTerms } from '../team/OwnTerms';
import { ChangedChecks, TeamProblem } from '../team/TeamNotices';
import type { TeamState } from '../team/team-state';
import type { Choices } from './review-state';
import { ReviewSettings } from './ReviewSettings';

interface ReviewOptionsProps {
  readonly report: Report;
  readonly choices: Choices;
  readonly team: TeamState | null;
  readonly live: boolean;
  readonly onLive: (isOn: boolean) => void;
  readonly onChoose: (choices: Partial<Choices>) => void;
}

/** How the document is checked: kind, nation and day, words of one's own, and what the team has changed. */
export function ReviewOptions({ report, choices, team, live, onLive, onChoose }: ReviewOptionsProps) {
  return (
    <>
      <ReviewSettings report={report} choices={choices} live={live} onLive={onLive} onChoose={onChoose} />
      <OwnTerms terms={choices.ownTerms} team={team} onTerms={(ownTerms) => onChoose({ ownTerms })} />
      <TeamProblem team={team} />
      <ChangedChecks report={report} />
    </>
  );
}

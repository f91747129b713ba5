import type { Report } from '../../checker/report';
import { useActing } from '../act/acting';
import { MarksSetting } from '../marks/MarksSetting';
import { useMarks } from '../marks/use-marks';
import type { Preferences, PreferenceValues } from '../preferences/preferences';
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
  readonly remembered: PreferenceValues;
  readonly keep: Preferences['keep'];
  /** Shows a finding in the list, by its name there, and leaves the focus where it is. */
  readonly showInList: (id: string) => void;
}

/** How the document is checked: kind, nation and day, words of one's own, and what the team has changed; and whether it is marked in the text. */
export function ReviewOptions({ report, choices, team, live, onLive, onChoose, remembered, keep, showInList }: ReviewOptionsProps) {
  const marks = useMarks({ remembered, keep, showInList });
  const { review: hasComments } = useActing().result.source.offers;
  return (
    <>
      <ReviewSettings report={report} choices={choices} live={live} onLive={onLive} onChoose={onChoose}>
        <MarksSetting marks={marks} hasComments={hasComments} />
      </ReviewSettings>
      <OwnTerms terms={choices.ownTerms} team={team} onTerms={(ownTerms) => onChoose({ ownTerms })} />
      <TeamProblem team={team} />
      <ChangedChecks report={report} />
    </>
  );
}

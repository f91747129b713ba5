import { useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { Header } from '../frame/Header';
import { Notice } from '../frame/Notice';
import type { Preferences, PreferenceValues } from '../preferences/preferences';
import { OwnTerms } from '../team/OwnTerms';
import { ChangedChecks, TeamProblem } from '../team/TeamNotices';
import type { TeamState } from '../team/team-state';
import { useTeam } from '../team/use-team';
import { Welcome } from '../welcome/Welcome';
import { useWords } from '../words/words-context';
import { CheckBar } from './CheckBar';
import { FindingNavigation } from './FindingNavigation';
import { Limits } from './Limits';
import { ProblemNotice } from './ProblemNotice';
import { useReviewStyles } from './Review.styles';
import { isHelpless, isWithoutOffice, type Choices } from './review-state';
import { ReviewReport } from './ReviewReport';
import { ReviewSettings } from './ReviewSettings';
import { focusFinding, useFindingSteps } from './use-finding-steps';
import { useFindingsList } from './use-findings-list';
import { useReview, type ReviewServices } from './use-review';
import { useReviewAnnouncements } from './use-review-announcements';

interface ReviewProps {
  readonly services: ReviewServices & { team(): Promise<TeamState> };
  readonly remembered: PreferenceValues;
  readonly keep: Preferences['keep'];
}

/** Checks the open document and leads through what was found. */
export function Review({ services, remembered, keep }: ReviewProps) {
  const styles = useReviewStyles();
  const words = useWords();
  const main = useRef<HTMLElement>(null);
  const [welcome, setWelcome] = useState(!remembered.welcomed);
  const { state, start, stop, choose } = useReview(services, remembered);
  const { result, activity, problem } = state;
  const team = useTeam(services.team);
  const report = result?.report ?? null;
  const list = useFindingsList(report);
  const steps = useFindingSteps(result, list, !welcome);
  useReviewAnnouncements(state);

  const withoutOffice = problem !== null && isWithoutOffice(problem.problem);
  const cannotStart = withoutOffice || (problem !== null && isHelpless(problem.problem));

  const startAtOnce = useRef(remembered.welcomed);
  useEffect(() => {
    if (startAtOnce.current) start();
    startAtOnce.current = false;
  }, [start]);

  /** Another screen in place of this one: the button that was pressed is gone, and the focus begins anew at the top. */
  const turnTo = (toWelcome: boolean): void => {
    setWelcome(toWelcome);
    main.current?.focus();
    window.scrollTo(0, 0);
  };
  const onFirstStart = (): void => {
    turnTo(false);
    void keep({ welcomed: true });
    start();
  };
  /** The button that was pressed goes with the answer it belongs to: the focus steps up to the finding. */
  const onCheckAgain = (): void => {
    focusFinding(list.state.selected);
    start();
  };
  const onTryAgain = (): void => {
    main.current?.focus();
    start();
  };
  const onChoose = (choices: Partial<Choices>): void => {
    choose(choices);
    if (choices.nation) void keep({ nation: choices.nation });
    if (choices.ownTerms) void keep({ ownTerms: choices.ownTerms });
  };

  return (
    <>
      <Header title={words.name}>{!welcome && list.order.length > 0 && <FindingNavigation index={list.selectedIndex} count={list.order.length} onStep={steps.step} />}</Header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        {problem && <ProblemNotice problem={problem} onTryAgain={withoutOffice ? services.reload : !welcome && !result ? onTryAgain : undefined} />}
        {welcome ? (
          <Welcome onStart={cannotStart ? undefined : onFirstStart} onBack={result ? () => turnTo(false) : undefined} />
        ) : (
          <>
            {(result || !problem) && <CheckBar state={state} onStart={start} onStop={stop} />}
            {result?.readOnly && <Notice intent="info">{words.check.readOnly}</Notice>}
            {result && !report && !activity && (
              <Notice intent="info" title={words.check.empty.title}>
                {words.check.empty.todo}
              </Notice>
            )}
            {report && (
              <>
                <ReviewSettings report={report} choices={state.choices} onChoose={onChoose} />
                <OwnTerms terms={state.choices.ownTerms} team={team} onTerms={(ownTerms) => onChoose({ ownTerms })} />
                <TeamProblem team={team} />
                <ChangedChecks report={report} />
                <ReviewReport report={report} list={list} shown={steps.shown} onToggle={steps.toggle} onShow={steps.show} onCheckAgain={onCheckAgain} />
              </>
            )}
            <Limits limits={result?.document.limits ?? []} />
            <Button size="small" appearance="transparent" className={styles.about} onClick={() => turnTo(true)}>
              {words.welcome.again}
            </Button>
          </>
        )}
      </main>
    </>
  );
}

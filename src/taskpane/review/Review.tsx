import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '@fluentui/react-components';
import { applyDecisions } from '../../sharing/decisions';
import { ActingProvider, LookedAtProvider, type Acting } from '../act/acting';
import { useDeed } from '../act/use-deed';
import { useHeaderSlot } from '../frame/header-slot';
import { useStableCallback } from '../frame/use-stable-callback';
import { Notice } from '../frame/Notice';
import { RecordNotice } from '../record/RecordNotice';
import { useTeam } from '../team/use-team';
import { Welcome } from '../welcome/Welcome';
import { useWords } from '../words/words-context';
import type { ViewProps } from '../workspace-view';
import { CheckBar } from './CheckBar';
import { FindingNavigation } from './FindingNavigation';
import { Limits } from './Limits';
import { ProblemNotice } from './ProblemNotice';
import { useReviewStyles } from './Review.styles';
import { isHelpless, isWithoutOffice, type Choices } from './review-state';
import { ActOnDocument, DeedLine, PlaceTools, prepareReport, ReviewOptions, ReviewReport } from './report-lazily';
import { focusFinding, useFindingSteps } from './use-finding-steps';
import { useFocusInList } from './use-focus-in-list';
import { useFindingsList } from './use-findings-list';
import { useLiveCheck } from './use-live-check';
import { useReviewAnnouncements } from './use-review-announcements';
import { useSelectionScope } from './use-selection-scope';
import { useSoughtFinding } from './use-sought-finding';

interface ReviewProps extends ViewProps {
  /** Whether the first screen is shown in place of the check. */
  readonly welcome: boolean;
  readonly onWelcome: (welcome: boolean) => void;
  /** Gives the focus to the beginning of what is on the screen. */
  readonly focusMain: () => void;
}

/** Checks the open document and leads through what was found. */
export function Review({ services, remembered, keep, review, record, inSight, sought, welcome, onWelcome, focusMain }: ReviewProps) {
  const styles = useReviewStyles();
  const words = useWords();
  const headerSlot = useHeaderSlot();
  const { state, start, follow, stop, choose } = review;
  const { result, activity, problem } = state;
  const team = useTeam(services.team);
  const decided = useMemo(() => (result?.report ? applyDecisions(result.report, record.record) : null), [result, record.record]);
  const report = decided?.report ?? null;
  const scope = useSelectionScope(result);
  const list = useFindingsList(report, scope.holds);
  const focusWhenBack = useFocusInList(list.order);
  const { deed, tell, dismiss } = useDeed();
  const steps = useFindingSteps(result, list, inSight && !welcome);
  useSoughtFinding(sought, list);
  useReviewAnnouncements(state, report);

  const [live, setLive] = useState(remembered.live);
  useLiveCheck(live, services.connect, follow);
  const onLive = (isOn: boolean): void => {
    setLive(isOn);
    void keep({ live: isOn });
  };

  const withoutOffice = problem !== null && isWithoutOffice(problem.problem);
  const cannotStart = withoutOffice || (problem !== null && isHelpless(problem.problem));

  useEffect(prepareReport, []);

  const startAtOnce = useRef(remembered.welcomed);
  useEffect(() => {
    if (startAtOnce.current) start();
    startAtOnce.current = false;
  }, [start]);

  /** Another screen in place of this one: the button that was pressed is gone, and the focus begins anew at the top. */
  const turnTo = (toWelcome: boolean): void => {
    onWelcome(toWelcome);
    focusMain();
    window.scrollTo(0, 0);
  };
  const onFirstStart = (): void => {
    turnTo(false);
    void keep({ welcomed: true });
    start();
  };
  /** The button that was pressed goes with the answer it belongs to: the focus steps up to the finding. */
  const onCheckAgain = useStableCallback((): void => {
    focusFinding(list.state.selected);
    start();
  });
  const onTryAgain = (): void => {
    focusMain();
    start();
  };
  const onChoose = useStableCallback((choices: Partial<Choices>): void => {
    choose(choices);
    if (choices.nation) void keep({ nation: choices.nation });
    if (choices.ownTerms) void keep({ ownTerms: choices.ownTerms });
  });

  const showInList = useStableCallback((id: string): void => void list.seek([id]));

  const acting: Acting | null = result && decided && { result, decided, record, ownTerms: state.choices.ownTerms, onOwnTerms: (ownTerms) => onChoose({ ownTerms }), now: services.now, tell, checkAgain: start, focusWhenBack };
  // The record is read again whenever somebody comes back; mostly it is as it was.
  const looked = record.record.lookedAt.join('\n');
  const lookedAt = useMemo(() => new Set(looked.split('\n')), [looked]);

  return (
    <>
      {headerSlot && inSight && !welcome && list.order.length > 0 && createPortal(<FindingNavigation index={list.selectedIndex} count={list.order.length} onStep={steps.step} />, headerSlot)}
      {headerSlot && inSight && !welcome && deed &&
        createPortal(
          <Suspense fallback={null}>
            <DeedLine deed={deed} onDismiss={dismiss} />
          </Suspense>,
          headerSlot,
        )}
      <div className={styles.page}>
        {problem && <ProblemNotice problem={problem} onTryAgain={withoutOffice ? services.reload : !welcome && !result ? onTryAgain : undefined} />}
        {welcome ? (
          <Welcome onStart={cannotStart ? undefined : onFirstStart} onBack={result ? () => turnTo(false) : undefined} />
        ) : (
          <>
            <RecordNotice record={record} />
            {(result || !problem) && <CheckBar state={state} counts={decided && { open: decided.report.findings.length, setAside: decided.setAside.length }} onStart={start} onStop={stop} />}
            {result?.readOnly && <Notice intent="info">{words.check.readOnly}</Notice>}
            {result && !report && !activity && (
              <Notice intent="info" title={words.check.empty.title}>
                {words.check.empty.todo}
              </Notice>
            )}
            {report && acting && (
              <ActingProvider value={acting}>
                <Suspense fallback={null}>
                  <ReviewOptions report={report} choices={state.choices} team={team} live={live} onLive={onLive} onChoose={onChoose} remembered={remembered} keep={keep} showInList={showInList} />
                  {result && report.findings.length > 0 && <PlaceTools result={result} list={list} scope={scope} inSight={inSight} onCheckAgain={start} />}
                  <LookedAtProvider value={lookedAt}>
                    <ReviewReport report={report} setAside={acting.decided.setAside.length} list={list} scope={scope} shown={steps.shown} onToggle={steps.toggle} onShow={steps.show} onCheckAgain={onCheckAgain} />
                  </LookedAtProvider>
                  <ActOnDocument />
                </Suspense>
              </ActingProvider>
            )}
            <Limits limits={result?.document.limits ?? []} />
            <Button size="small" appearance="transparent" className={styles.about} onClick={() => turnTo(true)}>
              {words.welcome.again}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

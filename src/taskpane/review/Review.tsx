import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { useAnnounce } from '../frame/announce-context';
import { Header } from '../frame/Header';
import { Notice } from '../frame/Notice';
import type { Preferences, PreferenceValues } from '../preferences/preferences';
import { Welcome } from '../welcome/Welcome';
import { useWords } from '../words/words-context';
import { CheckBar } from './CheckBar';
import { FindingNavigation } from './FindingNavigation';
import type { ListedFinding } from './group-findings';
import { Limits } from './Limits';
import { outcomeWords } from './outcome-words';
import { ProblemNotice } from './ProblemNotice';
import { useReviewStyles } from './Review.styles';
import { isHelpless, type Choices } from './review-state';
import { ReviewReport } from './ReviewReport';
import { ReviewSettings } from './ReviewSettings';
import { useFindingsList } from './use-findings-list';
import { useReview, type ReviewServices } from './use-review';
import { useReviewAnnouncements } from './use-review-announcements';
import { useShowInDocument } from './use-show-in-document';
import { useStepKeys } from './use-step-keys';

interface ReviewProps {
  readonly services: ReviewServices;
  readonly remembered: PreferenceValues;
  readonly keep: Preferences['keep'];
}

function focusFinding(id: string | null): void {
  if (id !== null) document.getElementById(`finding-${id}`)?.focus();
}

/** Checks the open document and leads through what was found. */
export function Review({ services, remembered, keep }: ReviewProps) {
  const styles = useReviewStyles();
  const words = useWords();
  const announce = useAnnounce();
  const main = useRef<HTMLElement>(null);
  const [welcome, setWelcome] = useState(!remembered.welcomed);
  const { state, start, stop, choose } = useReview(services, remembered.nation);
  const { result, activity, problem } = state;
  const report = result?.report ?? null;
  const list = useFindingsList(report);
  const { shown, show } = useShowInDocument(result);
  useReviewAnnouncements(state);

  const helpless = problem !== null && isHelpless(problem.problem);

  const startAtOnce = useRef(remembered.welcomed);
  useEffect(() => {
    if (startAtOnce.current) start();
    startAtOnce.current = false;
  }, [start]);

  /** Whether to say that the words are selected: not while going from finding to finding, where it would drown the finding itself. */
  const sayShown = useRef(true);
  useEffect(() => {
    if (!shown || shown.outcome === 'showing' || (shown.outcome === 'shown' && !sayShown.current)) return;
    announce(outcomeWords(words, shown.outcome));
  }, [announce, shown, words]);

  const onShow = (listed: ListedFinding): void => {
    sayShown.current = true;
    show(listed);
  };
  const onToggle = (listed: ListedFinding): void => {
    if (listed.id === list.state.selected) return list.close();
    list.select(listed);
    onShow(listed);
  };

  const { order, step } = list;
  const goBy = useCallback(
    (by: 1 | -1): ListedFinding | null => {
      const next = welcome ? null : step(by);
      if (next) {
        sayShown.current = false;
        show(next);
      }
      return next;
    },
    [show, step, welcome],
  );
  const onStep = (by: 1 | -1): void => {
    const next = goBy(by);
    if (!next) return;
    const { level, title, quote, message } = next.finding;
    announce(words.findings.selected(order.indexOf(next) + 1, order.length, level, title, quote ?? message));
  };
  // With the keys the focus goes along, and is what the screen reader reads; with the buttons it stays on the button.
  const focusOn = useRef<string | null>(null);
  useStepKeys(
    useCallback(
      (by) => {
        const next = goBy(by);
        focusOn.current = next && next.id;
        // A single finding stays selected, so no effect will follow.
        if (next) focusFinding(next.id);
      },
      [goBy],
    ),
  );
  const { selected } = list.state;
  useEffect(() => {
    if (selected === focusOn.current) focusFinding(selected);
    focusOn.current = null;
  }, [selected]);

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
  };

  return (
    <>
      <Header title={words.name}>{!welcome && order.length > 0 && <FindingNavigation index={list.selectedIndex} count={order.length} onStep={onStep} />}</Header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        {problem && <ProblemNotice problem={problem} onTryAgain={!welcome && !result ? onTryAgain : undefined} />}
        {welcome ? (
          <Welcome onStart={helpless ? undefined : onFirstStart} onBack={result ? () => turnTo(false) : undefined} />
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
                <ReviewReport report={report} list={list} shown={shown} onToggle={onToggle} onShow={onShow} onCheckAgain={onCheckAgain} />
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

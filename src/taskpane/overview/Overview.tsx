import { useState } from 'react';
import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import { Notice } from '../frame/Notice';
import { useShowPlace } from '../reflect/use-show-place';
import { hasText } from '../review/review-state';
import type { ViewProps } from '../workspace-view';
import { Actions } from './Actions';
import { useOverviewStyles } from './Overview.styles';
import { People } from './People';
import type { Showing } from './ShowPlace';
import { Timeline } from './Timeline';
import { useOverview } from './use-overview';
import { useOverviewWords } from './use-overview-words';

const PARTS = ['people', 'timeline', 'actions'] as const;
type Part = (typeof PARTS)[number];

/** The document seen as a whole: who stands around the child, what happened when, who does what. */
export function Overview({ services, review }: ViewProps) {
  const styles = useOverviewStyles();
  const words = useOverviewWords();
  const [part, setPart] = useState<Part>('people');
  const { result, choices, activity } = review.state;
  const { drawn, failed, retry } = useOverview(services.overview, result, choices.ownTerms);
  const { shown, show } = useShowPlace(drawn?.of ?? null);
  const showing: Showing = { shown, show, checkAgain: review.start };
  const isEmpty = result !== null && !hasText(result.document);

  return (
    <div className={styles.main}>
      <div role="group" aria-label={words.parts.label} className={styles.parts}>
        {PARTS.map((each) => (
          <button key={each} type="button" aria-pressed={part === each} className={mergeClasses(styles.choice, part === each && styles.pressed)} onClick={() => setPart(each)}>
            {words.parts[each]}
          </button>
        ))}
      </div>
      {!activity && !result && (
        <Notice intent="info" title={words.notChecked.title} actions={<Button onClick={review.start}>{words.notChecked.check}</Button>}>
          {words.notChecked.todo}
        </Notice>
      )}
      {isEmpty && (
        <Notice intent="info" actions={<Button onClick={review.start}>{words.empty.check}</Button>}>
          {words.empty.text}
        </Notice>
      )}
      {failed && (
        <Notice intent="warning" title={words.failed.title} actions={<Button onClick={retry}>{words.failed.retry}</Button>}>
          {words.failed.todo}
        </Notice>
      )}
      {!isEmpty && !failed && !drawn && (activity !== null || result !== null) && <Spinner size="tiny" label={words.gathering} className={styles.start} />}
      {!isEmpty && drawn && (
        <>
          {part === 'people' && <People network={drawn.overview.network} {...showing} />}
          {part === 'timeline' && <Timeline timeline={drawn.overview.timeline} source={drawn.of.source} {...showing} />}
          {part === 'actions' && <Actions actions={drawn.overview.actions} source={drawn.of.source} {...showing} />}
        </>
      )}
    </div>
  );
}

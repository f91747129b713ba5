import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { Button, Spinner } from '@fluentui/react-components';
import type { Destination } from '../sharing/checklist';
import { Header } from './frame/Header';
import { HeaderSlot } from './frame/header-slot';
import { Notice } from './frame/Notice';
import { PartBoundary } from './frame/PartBoundary';
import { panelId, tabId, VIEWS, ViewTabs, type View } from './frame/ViewTabs';
import { OTHER_VIEWS } from './other-views';
import type { PaneServices } from './pane-services';
import type { Preferences, PreferenceValues } from './preferences/preferences';
import type { OpenRecord } from './record/use-record';
import { Review } from './review/Review';
import { useReview } from './review/use-review';
import { useWords } from './words/words-context';
import type { ViewProps } from './workspace-view';
import { useWorkspaceStyles } from './Workspace.styles';

/** Needed only where somebody signed the document off. */
const SignOffStrip = lazy(async () => ({ default: (await import(/* webpackChunkName: "sign-off" */ './share/SignOffStrip')).SignOffStrip }));

interface WorkspaceProps {
  readonly services: PaneServices;
  readonly remembered: PreferenceValues;
  readonly keep: Preferences['keep'];
  readonly record: OpenRecord;
  /** What stands above every part. */
  readonly children: ReactNode;
}

/** The parts of the pane on one document: they share its check and its record, and stay as they were left. */
export function Workspace({ services, remembered, keep, record, children }: WorkspaceProps) {
  const styles = useWorkspaceStyles();
  const words = useWords();
  const review = useReview(services, remembered);
  const [welcome, setWelcome] = useState(!remembered.welcomed);
  const [view, setView] = useState<View>('review');
  /** Parts that were opened once. */
  const [opened, setOpened] = useState<ReadonlySet<View>>(new Set());
  const [sought, setSought] = useState<Destination | null>(null);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const main = useRef<HTMLElement>(null);

  const goTo = (next: View, what: Destination | null = null): void => {
    setOpened((before) => new Set([...before, next]));
    setView(next);
    setSought(what);
    window.scrollTo(0, 0);
  };
  const views = VIEWS.filter((each) => each === 'review' || OTHER_VIEWS[each]);
  const hasTabs = !welcome && views.length > 1;
  const given = (each: View): ViewProps => ({ services, remembered, keep, review, record, inSight: each === view, goTo, sought: each === view ? sought : null });
  const notLoaded = (
    <Notice intent="error" title={words.problems['not-loaded'].title} actions={<Button onClick={services.reload}>{words.tryAgain}</Button>}>
      {words.problems['not-loaded'].todo}
    </Notice>
  );

  return (
    <HeaderSlot value={slot}>
      <Header title={words.name} showsTitle={!hasTabs}>
        {hasTabs && <ViewTabs views={views} view={view} onView={goTo} />}
        <div ref={setSlot} className={styles.slot} />
      </Header>
      {children}
      <main ref={main} tabIndex={-1} aria-labelledby={hasTabs ? tabId(view) : undefined} className={styles.main}>
        {!welcome && view !== 'share' && record.record.signOffs.length > 0 && (
          <PartBoundary fallback={notLoaded}>
            <Suspense fallback={null}>
              <SignOffStrip {...given(view)} />
            </Suspense>
          </PartBoundary>
        )}
        <div id={panelId('review')} role={hasTabs ? 'tabpanel' : undefined} aria-labelledby={hasTabs ? tabId('review') : undefined} hidden={view !== 'review'}>
          <Review {...given('review')} welcome={welcome} onWelcome={setWelcome} focusMain={() => main.current?.focus()} />
        </div>
        {views.map((each) => {
          const Part = OTHER_VIEWS[each];
          return (
            Part && (
              <div key={each} id={panelId(each)} role={hasTabs ? 'tabpanel' : undefined} aria-labelledby={hasTabs ? tabId(each) : undefined} hidden={view !== each}>
                {opened.has(each) && (
                  <PartBoundary fallback={notLoaded}>
                    <Suspense fallback={<Spinner size="small" label={words.views.opening} />}>
                      <Part {...given(each)} />
                    </Suspense>
                  </PartBoundary>
                )}
              </div>
            )
          );
        })}
      </main>
    </HeaderSlot>
  );
}

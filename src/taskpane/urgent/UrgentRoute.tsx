import { lazy, Suspense, useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { URGENT_REMINDER } from '../../sharing/urgent-route';
import { Notice } from '../frame/Notice';
import { PartBoundary } from '../frame/PartBoundary';
import { useWords } from '../words/words-context';
import type { UrgentRoute as Route } from './use-urgent-route';
import { useUrgentRouteStyles } from './UrgentRoute.styles';

/** What to say now does not wait for where the reason is written. */
const UrgentReason = lazy(async () => ({ default: (await import(/* webpackChunkName: "urgent" */ './UrgentReason')).UrgentReason }));

/** While the urgent route is taken: what to do besides writing, the reason, and the way to put the gate back. Stands above every part of the pane. */
export function UrgentRoute({ route }: { readonly route: Route }) {
  const styles = useUrgentRouteStyles();
  const words = useWords();
  const section = useRef<HTMLElement>(null);
  const { underway, asked, explain, end } = route;
  const isUnderway = underway !== null;
  useEffect(() => {
    if (asked === 0 || !isUnderway) return;
    window.scrollTo(0, 0);
    section.current?.focus();
  }, [asked, isUnderway]);

  if (underway === null) return null;
  return (
    <section ref={section} tabIndex={-1} aria-label={words.urgent.label} className={styles.section}>
      <Notice intent="error" title={words.urgent.title(underway.at)} actions={<Button onClick={end}>{words.urgent.end}</Button>}>
        <p className={styles.reminder}>{URGENT_REMINDER}</p>
        <p className={styles.reminder}>{words.urgent.open}</p>
        <PartBoundary fallback={null}>
          <Suspense fallback={null}>
            <UrgentReason reason={underway.reason} onReason={explain} />
          </Suspense>
        </PartBoundary>
      </Notice>
    </section>
  );
}

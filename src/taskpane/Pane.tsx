import { useEffect, useState } from 'react';
import { Spinner } from '@fluentui/react-components';
import { Assurances } from './frame/Assurances';
import { Header } from './frame/Header';
import type { PaneServices } from './pane-services';
import { usePaneStyles } from './Pane.styles';
import type { PreferenceValues } from './preferences/preferences';
import { useRecord } from './record/use-record';
import { UrgentRoute } from './urgent/UrgentRoute';
import { useUrgentRoute } from './urgent/use-urgent-route';
import { useWords } from './words/words-context';
import { Workspace } from './Workspace';

/** The frame that stands on every screen; the review starts once it is known what this machine remembers. */
export function Pane({ services }: { readonly services: PaneServices }) {
  const styles = usePaneStyles();
  const words = useWords();
  const [remembered, setRemembered] = useState<PreferenceValues | null>(null);
  const { preferences } = services;
  const record = useRecord(services.connect);
  const urgent = useUrgentRoute(record, services.now);

  useEffect(() => {
    let here = true;
    void preferences.read().then((values) => here && setRemembered(values));
    return () => {
      here = false;
    };
  }, [preferences]);

  const route = <UrgentRoute route={urgent} />;
  return (
    <>
      {remembered ? (
        <Workspace services={services} remembered={remembered} keep={preferences.keep} record={record}>
          {route}
        </Workspace>
      ) : (
        <>
          <Header title={words.name} showsTitle />
          {route}
          <Spinner size="small" label={words.starting} className={styles.starting} />
        </>
      )}
      <div className={styles.grow} />
      <Assurances onUrgent={urgent.take} />
    </>
  );
}

import { createRoot } from 'react-dom/client';
import { displayLanguage } from '../word/display-language';
import { officeIsDark } from '../word/theme';
import { App } from './App';
import { once } from './once';
import type { PaneServices } from './pane-services';
import { storagePartition } from './preferences/office-partition';
import { openPreferences } from './preferences/preferences';
import { localChecker } from './team/local-checker';

/** What speaks to Word comes apart as well: it waits for Word longer than for the network. */
const connect = once(async () => {
  const { openWordDocument } = await import(/* webpackChunkName: "word" */ '../word/word-document');
  return openWordDocument();
});

const checker = localChecker();

const services: PaneServices = {
  connect,
  check: checker.check,
  evidence: checker.evidence,
  overview: checker.overview,
  team: checker.team,
  now: () => new Date(),
  reload: () => window.location.reload(),
  preferences: openPreferences(async () => {
    // Which part of the storage is ours is known only once Office is there; outside Office there is but one.
    await connect().catch(() => undefined);
    const { officeHelpersStore } = await import(/* webpackChunkName: "preferences" */ './preferences/office-helpers-store');
    return officeHelpersStore(storagePartition());
  }),
  officeIsDark,
  displayLanguage,
};

const pane = document.getElementById('pane');
if (pane) createRoot(pane).render(<App services={services} />);

// Made ready while the first screen is read. A failure is told when a check is asked for, which loads them again.
void services.preferences.read().then(({ ownTerms }) => checker.prepare(ownTerms)).catch(() => undefined);

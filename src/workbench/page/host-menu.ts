import { behaviourFrom, HIGHEST_DESKTOP, HIGHEST_VERSION } from '../host/behaviour';
import type { WordBehaviour } from '../host/host-options';
import type { PageElements } from './page-elements';

/** The first version that the pane can work with in part. */
const LOWEST_VERSION = 1;

/** Lets the user choose how Word behaves; what is chosen is kept in the page's address. */
export class HostMenu {
  /** @param chosen is called when another behaviour was chosen */
  constructor(
    private readonly elements: Pick<PageElements, 'hostMenu' | 'hostNow' | 'hostForm'>,
    chosen: () => void,
  ) {
    const { hostMenu, hostForm } = elements;
    const versions = hostForm.elements.namedItem('word');
    for (let minor = LOWEST_VERSION; minor <= HIGHEST_VERSION; minor += 1) if (versions instanceof HTMLSelectElement) versions.add(new Option(`1.${minor}`));
    this.#show();
    hostForm.addEventListener('change', () => {
      this.#keep();
      this.#show();
      chosen();
    });
    hostForm.addEventListener('submit', (event) => event.preventDefault());
    hostMenu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      hostMenu.open = false;
      hostMenu.querySelector('summary')?.focus();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!(target instanceof Node && hostMenu.contains(target))) hostMenu.open = false;
    });
  }

  get behaviour(): WordBehaviour {
    return behaviourFrom(new URLSearchParams(location.search));
  }

  #keep(): void {
    const chosen = new FormData(this.elements.hostForm);
    const address = new URLSearchParams(location.search);
    const isWeb = chosen.get('profile') === 'web';
    address.set('word', String(chosen.get('word')));
    address.set('desktop', isWeb ? '0' : `1.${HIGHEST_DESKTOP}`);
    // Word on the web counts tracked deletions as text.
    if (isWeb) address.set('deleted', 'included');
    else address.delete('deleted');
    const mode = String(chosen.get('mode'));
    if (mode === '') address.delete('mode');
    else address.set('mode', mode);
    history.replaceState(null, '', `?${address}`);
  }

  #show(): void {
    const { version, desktop, readOnly, isProtected } = this.behaviour;
    const isWeb = desktop === '0';
    const mode = readOnly ? 'read-only' : isProtected ? 'protected' : '';
    const chosen: Readonly<Record<string, string>> = { profile: isWeb ? 'web' : 'desktop', word: version, mode };
    for (const [name, value] of Object.entries(chosen)) {
      const select = this.elements.hostForm.elements.namedItem(name);
      if (select instanceof HTMLSelectElement) select.value = value;
    }
    this.elements.hostNow.textContent = [isWeb ? 'web' : 'desktop', `WordApi ${version}`, mode].filter(Boolean).join(', ');
  }
}

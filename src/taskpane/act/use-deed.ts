import { useCallback, useState } from 'react';
import { useAnnounce } from '../frame/announce-context';
import type { Deed } from './acting';

/** What was done last, as long as it is news. */
export interface LastDeed {
  readonly deed: Deed | null;
  tell(deed: Deed): void;
  dismiss(): void;
}

export function useDeed(): LastDeed {
  const announce = useAnnounce();
  const [deed, setDeed] = useState<Deed | null>(null);
  const tell = useCallback(
    (done: Deed): void => {
      setDeed(done);
      announce(done.text);
    },
    [announce],
  );
  return { deed, tell, dismiss: useCallback(() => setDeed(null), []) };
}

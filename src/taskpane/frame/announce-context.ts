import { createContext, useContext } from 'react';

/** Says a text to screen readers, politely. */
export type Announce = (text: string) => void;

export const AnnounceContext = createContext<Announce>(() => undefined);

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

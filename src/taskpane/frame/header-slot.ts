import { createContext, useContext } from 'react';

const HeaderSlotContext = createContext<HTMLElement | null>(null);

export const HeaderSlot = HeaderSlotContext.Provider;

/** The place in the header where the part of the pane that is in sight puts its own buttons; null until it is drawn. */
export function useHeaderSlot(): HTMLElement | null {
  return useContext(HeaderSlotContext);
}

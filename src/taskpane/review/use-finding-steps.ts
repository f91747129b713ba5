import { useCallback, useEffect, useRef } from 'react';
import { useAnnounce } from '../frame/announce-context';
import { useStableCallback } from '../frame/use-stable-callback';
import { useWords } from '../words/words-context';
import type { ListedFinding } from '../../checker/group-findings';
import { messageBeyondTitle } from './message-beyond-title';
import { outcomeWords } from './outcome-words';
import type { Result } from './review-state';
import type { FindingsList } from './use-findings-list';
import { useShowInDocument, type Shown } from './use-show-in-document';
import { useStepKeys } from './use-step-keys';

/** The ways from finding to finding, in the list and in the document at once. */
export interface FindingSteps {
  readonly shown: Shown | null;
  /** Opens a finding and shows it in the document, or closes it where it is open. */
  toggle(listed: ListedFinding): void;
  show(listed: ListedFinding): void;
  /** Goes on (1) or back (-1) and leaves the focus where it is. */
  step(by: 1 | -1): void;
}

export function focusFinding(id: string | null): void {
  if (id !== null) document.getElementById(`finding-${id}`)?.focus();
}

/** @param inSight whether the list is on the screen; where it is not, the keys do nothing */
export function useFindingSteps(result: Result | null, list: FindingsList, inSight: boolean): FindingSteps {
  const announce = useAnnounce();
  const words = useWords();
  const { shown, show } = useShowInDocument(result);

  // While somebody goes from finding to finding, "the words are selected" would drown the finding itself.
  const sayShown = useRef(true);
  useEffect(() => {
    if (!shown || shown.outcome === 'showing' || (shown.outcome === 'shown' && !sayShown.current)) return;
    announce(outcomeWords(words, shown.outcome));
  }, [announce, shown, words]);

  const showOnRequest = useCallback(
    (listed: ListedFinding): void => {
      sayShown.current = true;
      show(listed);
    },
    [show],
  );

  const { order, step: selectNext } = list;
  const goBy = useCallback(
    (by: 1 | -1): ListedFinding | null => {
      const next = inSight ? selectNext(by) : null;
      if (next) {
        sayShown.current = false;
        show(next);
      }
      return next;
    },
    [inSight, selectNext, show],
  );

  // With the keys the focus goes along, and is what the screen reader reads; with the buttons it stays on the button.
  const focusOn = useRef<string | null>(null);
  useStepKeys(
    useCallback(
      (by) => {
        const next = goBy(by);
        focusOn.current = next && next.id;
        // An only finding stays selected, so that no effect follows.
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

  return {
    shown,
    show: showOnRequest,
    toggle: useStableCallback((listed: ListedFinding) => {
      if (listed.id === selected) return list.close();
      list.select(listed);
      showOnRequest(listed);
    }),
    step: (by) => {
      const next = goBy(by);
      if (!next) return;
      const { level, title, quote } = next.finding;
      announce(words.findings.selected(order.indexOf(next) + 1, order.length, level, title, quote ?? messageBeyondTitle(next.finding)));
    },
  };
}

import { useEffect, useMemo, useRef, useState } from 'react';
import type { ListedFinding } from '../../checker/group-findings';
import { needsReason } from '../../sharing/decisions';
import type { MarkEvent } from '../../word/mark';
import { useActing } from '../act/acting';
import { nameOf } from '../act/named-finding';
import { usePutWording } from '../act/use-put-wording';
import { useSetAside } from '../act/use-set-aside';
import { useStableCallback } from '../frame/use-stable-callback';
import type { Preferences, PreferenceValues } from '../preferences/preferences';
import type { Result } from '../review/review-state';
import { useActWords } from '../words/act-words';
import { findingsToMark, markFor } from './marks-for';
import { useLatest } from './use-latest';

/**
 * Whether findings are marked in the document.
 * - `refused`: this Word offers marks but does not show them.
 * - `not-offered`: this version of Word has none.
 * - `read-only`: nothing is marked in a document that is open for reading.
 */
export type MarksState = 'on' | 'off' | 'refused' | 'not-offered' | 'read-only';

export interface Marks {
  readonly state: MarksState;
  switchOn(isOn: boolean): void;
}

interface MarksOptions {
  readonly remembered: Pick<PreferenceValues, 'marks' | 'toldNoMarks'>;
  readonly keep: Preferences['keep'];
  /** Shows a finding in the list, by its name there, and leaves the focus where it is. */
  readonly showInList: (id: string) => void;
}

/** What is to be marked, as it was when Word was asked to. */
interface Marked {
  readonly result: Result;
  readonly findings: readonly ListedFinding[];
  readonly isOn: boolean;
}

/** Keeps the marks in the document in step with what is open, and heeds what the user does with them there. */
export function useMarks({ remembered, keep, showInList }: MarksOptions): Marks {
  const { result, decided, tell } = useActing();
  const words = useActWords();
  const [isOn, setOn] = useState(remembered.marks);
  const [isRefused, setRefused] = useState(false);
  const findings = useMemo(() => findingsToMark(decided.report), [decided.report]);
  const { source, readOnly } = result;
  const state: MarksState = !source.offers.marks ? 'not-offered' : readOnly ? 'read-only' : !isOn ? 'off' : isRefused ? 'refused' : 'on';

  const lookedFor = useRef<Result | null>(null);
  const marked = useRef<Marked | null>(null);
  const wasTold = useRef(remembered.toldNoMarks);
  const draw = useLatest(async (next: Marked) => {
    const { result: of, findings: listed } = next;
    try {
      if (!next.isOn) {
        if (marked.current?.isOn) await of.source.removeMarks();
        marked.current = next;
        return;
      }
      marked.current = next;
      // Whoever asks for a check wants to see what it found, whatever Word has lost meanwhile.
      const look = !of.isQuiet && lookedFor.current !== of;
      lookedFor.current = of;
      if ((await of.source.drawMarks(of.document, listed.map(markFor), look)) === 'drawn') return;
      setRefused(true);
      if (wasTold.current) return;
      wasTold.current = true;
      tell({ text: of.source.offers.review ? words.marks.refused : words.marks.refusedWithoutComments, undo: null });
      void keep({ toldNoMarks: true });
    } catch {
      // Word is busy: the next check marks what is missing, and the list is complete without.
    }
  });

  useEffect(() => {
    if (state === 'on' || state === 'off') draw({ result, findings, isOn: state === 'on' });
  }, [draw, findings, result, state]);

  const put = usePutWording();
  const setAside = useSetAside();
  const heed = useStableCallback(({ id, ...event }: MarkEvent): void => {
    const of = marked.current;
    const listed = of?.findings.find((each) => each.id === id);
    if (!of || !listed) return;
    if (event.did === 'pointed') showInList(id);
    else if (event.did === 'chosen') put.putChosen(of.result, listed, event.words);
    else if (!needsReason(listed.finding)) setAside(listed, { scope: 'once', reason: '' });
    else {
      showInList(id);
      tell({ text: words.marks.needsReason(nameOf(listed.finding)), undo: null });
      // Word has taken the mark away, but the finding is open.
      draw(of);
    }
  });
  useEffect(() => source.onMark(heed), [heed, source]);

  return {
    state,
    switchOn: (next) => {
      setOn(next);
      setRefused(false);
      // Who asks for marks is told when there are none.
      wasTold.current = false;
      void keep({ marks: next });
    },
  };
}

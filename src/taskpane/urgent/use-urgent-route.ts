import { useCallback, useState } from 'react';
import type { DocumentRecord, UrgentSharing } from '../../sharing/record';
import { endUrgentSharing, explainUrgentSharing, isGateSuspended, shareUrgently } from '../../sharing/urgent-route';
import { localTime } from '../record/local-time';
import type { OpenRecord } from '../record/use-record';

/** The urgent route of the open document. */
export interface UrgentRoute {
  /** The sharing that is under way; null where the gate stands. */
  readonly underway: UrgentSharing | null;
  /** How often it was asked for here: each time it is to be brought into sight. */
  readonly asked: number;
  /** Suspends the gate at once; where it is suspended already, only shows it. */
  take(): void;
  explain(reason: string): void;
  /** Puts the gate back. */
  end(): void;
}

export function useUrgentRoute({ record, change }: OpenRecord, now: () => Date): UrgentRoute {
  const [asked, setAsked] = useState(0);
  const take = useCallback((): void => {
    const at = localTime(now());
    // Another pane may have taken it meanwhile: one is enough.
    change((known) => (isGateSuspended(known) ? known : shareUrgently(known, at)));
    setAsked((before) => before + 1);
  }, [change, now]);
  const explain = useCallback(
    (reason: string): void =>
      change((known) => {
        const sharing = underwayIn(known);
        return sharing === null ? known : explainUrgentSharing(known, sharing, reason);
      }),
    [change],
  );
  const end = useCallback((): void => {
    const at = localTime(now());
    change((known) => endUrgentSharing(known, at));
  }, [change, now]);
  return { underway: underwayIn(record), asked, take, explain, end };
}

function underwayIn({ urgent }: DocumentRecord): UrgentSharing | null {
  return urgent.find(({ endedAt }) => endedAt === null) ?? null;
}

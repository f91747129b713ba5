import { useEffect, useState } from 'react';
import type { TeamState } from './team-state';

/** What came of the team's file; null while that is not known yet. */
export function useTeam(team: () => Promise<TeamState>): TeamState | null {
  const [state, setState] = useState<TeamState | null>(null);
  useEffect(() => {
    let here = true;
    void team().then((known) => here && setState(known));
    return () => {
      here = false;
    };
  }, [team]);
  return state;
}

import training from 'virtual:scenarios';
import { useEffect, useMemo, useState } from 'react';
import {
  type InstalledScenario,
  type ListedScenario,
  listScenarios,
} from '../../../lib/training/scenario-list.ts';
import { teamScenarios } from './desk.ts';

/** The scenario that an address names. @returns undefined where there is none, `awaited` until a team's scenarios are known */
export function useListed(key: string): ListedScenario | 'awaited' | undefined {
  const [team, setTeam] = useState<readonly InstalledScenario[]>();
  // A scenario of a pack is called `<pack>.<id>`: only those have to be waited for.
  const isOfTeam = key.includes('.');
  useEffect(() => void (isOfTeam && teamScenarios().then(setTeam)), [isOfTeam]);
  const listed = useMemo(
    () => listScenarios(training, team ?? []).find((one) => one.key === key),
    [team, key],
  );
  return isOfTeam && team === undefined ? 'awaited' : listed;
}

import bundled from 'virtual:scenarios';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { TrainingDatabase } from '../../lib/training/database.ts';
import { type TrainingRecords, watchTraining } from '../../lib/training/records.ts';
import { type ListedScenario, listScenarios } from '../../lib/training/scenario-list.ts';
import { type TrainingView, viewOf } from './address.ts';

export const background = asker<BackgroundApi>('background', (request) =>
  browser.runtime.sendMessage(request),
);
export const db = new TrainingDatabase();

/** All that the page shows of training. */
export interface Training extends TrainingRecords {
  readonly scenarios: readonly ListedScenario[];
  /** Whether nothing is kept, since the browser does not let it. */
  readonly isBlocked: boolean;
}

const NOTHING: TrainingRecords = { learners: [], chosen: '', results: [], assignments: [], answers: [] };

/** What is kept of training, and the scenarios there are; undefined until both are known. */
export function useTraining(): Training | undefined {
  const [records, setRecords] = useState<TrainingRecords | 'blocked'>();
  const [scenarios, setScenarios] = useState<readonly ListedScenario[]>();
  useEffect(() => watchTraining(db, setRecords, () => setRecords('blocked')), []);
  useEffect(() => {
    background('scenarios', {}).then(
      (installed) => setScenarios(listScenarios(bundled, installed)),
      () => setScenarios(listScenarios(bundled, [])),
    );
  }, []);
  if (!records || !scenarios) return undefined;
  const isBlocked = records === 'blocked';
  return { ...(isBlocked ? NOTHING : records), scenarios, isBlocked };
}

/** The view that the address asks for. */
export function useView(): TrainingView {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}

/** Where a presentation stood when its page was loaded anew: some clickers begin a show by F5. */
export interface KeptPlace {
  /** A UUID, by which its notes find it. */
  readonly id: string;
  readonly scenario: string;
  readonly at: number;
  readonly since: number;
}

const NAME = 'box24-presentation';

/**
 * What this window showed last, where its page was loaded anew; another scenario begins at its first step, in a lesson with the clock
 * that runs. Whoever left and presses Present again begins at the start.
 */
export function keptPlace(scenario: string, isLesson: boolean): KeptPlace {
  const kept = isOpenedAnew() ? undefined : read();
  if (kept?.scenario === scenario) return kept;
  const fresh = { id: crypto.randomUUID(), since: Date.now() };
  return { ...(kept && isLesson ? { id: kept.id, since: kept.since } : fresh), scenario, at: 0 };
}

const isOpenedAnew = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((one) => one instanceof PerformanceNavigationTiming && one.type === 'navigate');

/** Keeps it for as long as the window is open. */
export const keepPlace = (place: KeptPlace): void => sessionStorage.setItem(NAME, JSON.stringify(place));

function read(): KeptPlace | undefined {
  const text = sessionStorage.getItem(NAME);
  return text === null ? undefined : (JSON.parse(text) as KeptPlace);
}

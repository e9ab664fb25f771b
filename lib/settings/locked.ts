import type { OwnSettings, Settings } from './types.ts';

/** Settings that are locked: what a policy has set in the place of the biller's own, and what they may still change. */

/** Settings of which the biller cannot change some. */
type Locked = Partial<Settings>;

const keysOf = (settings: Locked) => Object.keys(settings) as (keyof Settings)[];

/** The settings that hold. */
export const withLocked = (own: Settings, locked: Locked): Settings => ({ ...own, ...locked });

/** The first setting that is locked at another value than a change wants; undefined where nothing speaks against it. */
export const lockedAgainst = (change: Partial<Settings>, locked: Locked): keyof Settings | undefined =>
  keysOf(change).find((key) => key in locked && JSON.stringify(change[key]) !== JSON.stringify(locked[key]));

/** What is kept after a change: the biller's own, so that it is there again when nothing is locked any more. */
export function ownAfter(
  own: OwnSettings['settings'],
  change: Partial<Settings>,
  locked: Locked,
): OwnSettings['settings'] {
  const free = keysOf(change).filter((key) => !(key in locked));
  return { ...own, ...Object.fromEntries(free.map((key) => [key, change[key]])) };
}

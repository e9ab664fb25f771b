import type { PackManifest } from '../../../lib/packs/types.ts';

type Dates = Pick<PackManifest, 'starts' | 'expires'>;

/** Whether a pack judges at a time. @param now milliseconds since 1970 */
export const isInForce = (dates: Dates, now: number): boolean => hasBegun(dates, now) && !isOver(dates, now);

export const hasBegun = ({ starts }: Dates, now: number): boolean =>
  starts === undefined || Date.parse(starts) <= now;

export const isOver = ({ expires }: Dates, now: number): boolean => Date.parse(expires) <= now;

/** When the next of some packs begins or ends; undefined where none will. */
export function nextTurn(packs: readonly Dates[], now: number): number | undefined {
  const turns = packs
    .flatMap(({ starts, expires }) => [starts, expires])
    .flatMap((moment) => (moment === undefined ? [] : Date.parse(moment)))
    .filter((moment) => moment > now);
  return turns.length > 0 ? Math.min(...turns) : undefined;
}

/**
 * A clock that is this far behind the time at which a pack came was set back: a computer whose time zone was wrong is off by 14 hours
 * at most, and the hour of summer time is less.
 */
const CLOCK_TOLERANCE_MS = 24 * 60 * 60_000;

/** Whether this computer's clock has not reached the time at which a version was installed. */
export const isClockBefore = ({ at }: { readonly at: number }, now: number): boolean =>
  now < at - CLOCK_TOLERANCE_MS;

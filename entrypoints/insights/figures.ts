import type { Interval } from '../../lib/feedback/counts/interval.ts';
import { grouped } from '../../lib/texts/grouped.ts';

/** A count as it is shown: `12`, or `12–18` where it lies in between. */
export const countWords = ({ low, high }: Interval): string =>
  low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;

/** A share as it is shown: `50 %`, or `40–60 %`; a dash where there was nothing. */
export function shareWords(share: Interval | undefined): string {
  if (!share) return '–';
  // Outwards, so that a range never says more than is known.
  const [low, high] = [Math.floor(share.low * 100), Math.ceil(share.high * 100)];
  return share.low === share.high ? `${Math.round(share.low * 100)} %` : `${low}–${high} %`;
}

/** The middle of what a number may be, for sorting and drawing. */
export const middle = ({ low, high }: Interval): number => (low + high) / 2;

/** The most first. */
export const byCount = (a: readonly [unknown, Interval], b: readonly [unknown, Interval]): number =>
  middle(b[1]) - middle(a[1]);

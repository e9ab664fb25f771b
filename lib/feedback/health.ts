import type { PortalHealth } from '../portals/types.ts';

/** How well the pages of one portal were read on one day: names of fields, no value. */
export interface HealthDay extends Pick<PortalHealth, 'found' | 'of' | 'lost'> {
  /** Id of its profile. */
  readonly portal: string;
  /** `YYYY-MM-DD` where the biller sits. */
  readonly day: string;
}

/** How a portal is read now, and since when worse. */
export interface ReadingHealth extends Pick<PortalHealth, 'found' | 'of'> {
  readonly portal: string;
  /** The last day on which a page of it was read. */
  readonly day: string;
  /** Fields that were found on an earlier day and are not now, with the first day without them; the latest loss first. */
  readonly lost: readonly { readonly field: string; readonly since: string }[];
}

/**
 * The day's row after another page was read: the best reading of the day stands, since a page may show a part of the form only, and
 * a loss that every page shares is one.
 */
export function healthAfter(before: HealthDay | undefined, now: HealthDay): HealthDay {
  return before && before.found > now.found ? before : now;
}

/** How one portal is read now. @param days its rows; undefined where there are none */
export function readingHealth(days: readonly HealthDay[]): ReadingHealth | undefined {
  const sorted = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const last = sorted.at(-1);
  if (!last) return undefined;
  const lost = last.lost.flatMap((field) => {
    const since = sorted.findLastIndex((one) => !one.lost.includes(field)) + 1;
    // One that was never found is a fault of the profile, and no change of the page.
    return since === 0 ? [] : [{ field, since: sorted[since]?.day ?? last.day }];
  });
  const { portal, day, found, of } = last;
  return { portal, day, found, of, lost: lost.toSorted((a, b) => (a.since < b.since ? 1 : -1)) };
}

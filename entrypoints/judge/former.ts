import type { FormMap } from '../../lib/forms/types.ts';

/** A form that was found. */
interface Found {
  readonly map: Pick<FormMap, 'container' | 'fields'>;
}

/**
 * Which form of before each form is: the one in the same container, else the one of the same number where none came or went.
 * @returns one for each of `maps`, undefined for a new form
 */
export function formerOf<Form extends Found>(
  before: readonly Form[],
  maps: readonly Found['map'][],
): (Form | undefined)[] {
  return maps.map(
    ({ container }, index) =>
      before.find((form) => form.map.container === container) ??
      (before.length === maps.length ? before[index] : undefined),
  );
}

/** Before the biller chose one: the form with the most fields named. */
export function fullest<Form extends Found>(forms: readonly Form[]): Form | undefined {
  return forms.toSorted((a, b) => b.map.fields.size - a.map.fields.size)[0];
}

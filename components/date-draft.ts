import { formatDate, parseDate } from '../lib/claim/dates.ts';

/** What the biller wrote into the box of a date, until the page has said that it is so. */
export interface DateDraft {
  readonly typed: string;
  /** What was said to the page last, as boxes show it; left out before the first time. */
  readonly told?: string;
  readonly isWrong?: true;
}

/** What a box shows where nobody wrote in it: the date that all lines agree on. @param values `YYYY-MM-DD` */
export function shownDate(values: readonly (string | undefined)[]): string {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? formatDate(first) : '';
}

/** Another text in the box. */
export function typedIn(draft: DateDraft | undefined, typed: string): DateDraft {
  return { typed, ...(draft?.told !== undefined && { told: draft.told }) };
}

/**
 * What stays of a draft when a state arrives: nothing once it says what was told. Until then it is a state from before, and may
 * not put the old date over the new one.
 */
export function afterState(draft: DateDraft, shown: string): DateDraft | undefined {
  if (draft.told !== shown) return draft;
  const { typed, isWrong } = draft;
  return typed === draft.told ? undefined : { typed, ...(isWrong && { isWrong }) };
}

/** What comes of a box that the cursor leaves, and what is to be said: a date, or null to take it back. */
export function takenFrom(
  draft: DateDraft,
  shown: string,
): { readonly draft: DateDraft | undefined; readonly say?: string | null } {
  const { told } = draft;
  const typed = draft.typed.trim();
  const value = typed === '' ? null : parseDate(typed);
  if (value === undefined) return { draft: { ...draft, isWrong: true } };
  const said = value === null ? '' : formatDate(value);
  if (said !== (told ?? shown)) return { draft: { typed: said, told: said }, say: value };
  return { draft: told === undefined ? undefined : { typed: said, told } };
}

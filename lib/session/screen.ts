import type { ClaimLine, FieldValue } from '../claim/claim.ts';

/** A row counts as left when focus has been elsewhere this long: time enough to tab through its last box and back. */
export const ROW_LEFT_MS = 800;

/** What the biller has been doing on the form. Times are milliseconds of the caller's clock. */
export interface Screen {
  /** Field that has the cursor, if it is a field of the claim. */
  focused?: string;
  /** When focus left each line. */
  readonly leftAt: Map<number, number>;
  /** Fields that had the cursor or were typed in. */
  readonly touched: Set<string>;
  /** Submit was pressed and nothing typed since. */
  submitting: boolean;
  /** Submit is held, and the biller has not decided yet. */
  asking: boolean;
  /** Next was pressed and nothing typed since. */
  leaving: boolean;
}

export function newScreen(): Screen {
  return { leftAt: new Map(), touched: new Set(), submitting: false, asking: false, leaving: false };
}

/** Index of the line that a field path belongs to, or undefined for a field of the claim. */
export function lineOf(path: string | undefined): number | undefined {
  const match = path && /^lines\[(\d+)\]/.exec(path);
  return match ? Number(match[1]) : undefined;
}

/** Notes that the cursor moved; `path` is undefined when it left the form's fields. */
export function moveFocus(screen: Screen, path: string | undefined, now: number): void {
  const from = lineOf(screen.focused);
  if (from !== undefined && from !== lineOf(path)) screen.leftAt.set(from, now);
  if (path === undefined) delete screen.focused;
  else {
    screen.focused = path;
    screen.touched.add(path);
    const line = lineOf(path);
    if (line !== undefined) screen.leftAt.delete(line);
  }
}

/** The lines stand elsewhere now. @param where gives a path's new form, or undefined when its line is gone */
export function followLines(
  screen: Screen,
  moved: readonly (number | undefined)[],
  where: (path: string) => string | undefined,
): void {
  const touched = [...screen.touched].flatMap((path) => where(path) ?? []);
  screen.touched.clear();
  for (const path of touched) screen.touched.add(path);
  const left = [...screen.leftAt];
  screen.leftAt.clear();
  for (const [line, at] of left) {
    const now = line < moved.length ? moved[line] : line;
    if (now !== undefined) screen.leftAt.set(now, at);
  }
  const focused = screen.focused && where(screen.focused);
  if (focused === undefined) delete screen.focused;
  else screen.focused = focused;
}

export type LineMoment = 'untouched' | 'typing' | 'left' | 'settled' | 'committed' | 'prefilled';

/**
 * Where a line stands. It is settled when a code and a date or a charge are there and focus has left the row long
 * enough, or is in a later row.
 */
export function lineMoment(
  screen: Screen,
  line: ClaimLine,
  index: number,
  committed: boolean,
  now: number,
): LineMoment {
  if (committed) return 'committed';
  const focusedLine = lineOf(screen.focused);
  if (focusedLine === index) return 'typing';
  const touched = [...screen.touched].some((path) => lineOf(path) === index);
  if (!hasEnough(line)) return touched ? 'left' : 'untouched';
  if (!touched) return 'prefilled';
  const later = focusedLine !== undefined && focusedLine > index;
  const left = screen.leftAt.get(index);
  return later || (left !== undefined && now - left >= ROW_LEFT_MS) ? 'settled' : 'left';
}

function hasEnough(line: ClaimLine): boolean {
  const known = (value: FieldValue | undefined) => value?.state === 'known';
  return known(line.fields.procedureCode) && (known(line.fields.dateFrom) || known(line.fields.charge));
}

/** Milliseconds until some line becomes settled by itself, or undefined when none will. */
export function nextSettling(screen: Screen, now: number): number | undefined {
  const waits = [...screen.leftAt.values()]
    .map((left) => left + ROW_LEFT_MS - now)
    .filter((wait) => wait > 0);
  return waits.length > 0 ? Math.min(...waits) : undefined;
}

import { THRESHOLD } from './classify.ts';
import type { Judged, LineRecord } from './lines.ts';
import type { Page } from './page.ts';

/**
 * Boxes that stand below each other: lines laid out column by column. What belongs to one line is told by the order in the
 * column; a heading of two rows pushes one column down, and heights then tell of the wrong line.
 */

/** Tops and lefts of one column differ by no more than this (CSS pixels). */
const SAME = 3;

/** A box lower or higher than the code by more than this part of the way to the next code may be of either line. */
const ALIGNED = 0.25;

/** The rows of a table, also of one whose lines are columns in the document. */
export function byTable(
  seeds: readonly Judged[],
  all: readonly Judged[],
  { tables }: Pick<Page, 'tables'>,
): LineRecord[] {
  return seeds.flatMap((seed): LineRecord[] => {
    const at = tables.cellOf(seed.unit);
    if (!at) return [];
    const members = all.filter(({ unit }) => {
      const own = tables.cellOf(unit);
      return own?.grid === at.grid && own.place.row === at.place.row;
    });
    return [{ seed, members, anchor: seed.unit.anchor }];
  });
}

/**
 * Lines without wrappers, or columns side by side: what has the same place in its column, or stands at the same height,
 * is one line. A box between two heights belongs to none.
 * @param seeds the procedure codes
 * @param all the page's units in document order
 * @returns the units of each line; nothing for a single code
 */
export function byPlace(seeds: readonly Judged[], all: readonly Judged[]): LineRecord[] {
  const rendered = seeds.filter(({ unit }) => unit.rendered);
  if (rendered.length < 2) return [];
  const columns = columnsBeside(rendered, all);
  const inColumns = new Set(columns.flat(2));
  const near = (stepOf(rendered) ?? 0) * ALIGNED;
  return rendered.map((seed, row) => {
    const level = all.filter(
      (one) => one.unit.rendered && !inColumns.has(one) && Math.abs(middleOf(one) - middleOf(seed)) < near,
    );
    const members = [...level, ...columns.flatMap((column) => column[row] ?? [])];
    return {
      seed,
      members: members.sort((a, b) => a.unit.order - b.unit.order),
      anchor: seed.unit.anchor,
    };
  });
}

/**
 * Columns that do not scroll stand in a table of their own: boxes at the height of a line, as many for each line, which
 * are line fields beyond doubt.
 */
export function withColumnsBeside(records: readonly LineRecord[], all: readonly Judged[]): LineRecord[] {
  const taken = new Set(records.flatMap(({ members }) => members));
  const free = all.filter((one) => !taken.has(one) && one.unit.rendered && lineField(one) !== '');
  const beside = records.map((record) => free.filter((one) => isLevel(one, record)));
  const names = beside.map((members) => members.map(lineField).join());
  if (records.length < 2 || names[0] === '' || names.some((name) => name !== names[0])) return [...records];
  return records.map((record, row) => ({
    ...record,
    members: [...record.members, ...(beside[row] ?? [])].sort((a, b) => a.unit.order - b.unit.order),
  }));
}

/** Whether a box stands at the height of a line's code. */
const isLevel = (one: Judged, { seed: { unit } }: LineRecord): boolean =>
  unit.rendered && middleOf(one) > unit.box.top && middleOf(one) < unit.box.bottom;

const middleOf = ({ unit }: Judged): number => (unit.box.top + unit.box.bottom) / 2;

/** The shortest way from one code to the next. */
function stepOf(seeds: readonly Judged[]): number | undefined {
  const heights = seeds.map(middleOf).sort((a, b) => a - b);
  const steps = heights.slice(1).map((height, at) => height - (heights[at] ?? 0));
  return steps.filter((step) => step > SAME).sort((a, b) => a - b)[0];
}

/**
 * The columns of lines that are laid out column by column: that of the codes, those beside it, and those of a second band
 * below that hold what the first one lacks.
 */
function columnsBeside(seeds: readonly Judged[], all: readonly Judged[]): Stack[] {
  const stacks = stacksOf(all);
  const codes = stacks.find(
    (stack) => stack.length === seeds.length && seeds.every((seed, row) => stack[row]?.includes(seed)),
  );
  if (!codes) return [];
  const height = pitchOf(codes) * codes.length;
  const columns = stacks.filter(
    (stack) => isParallel(stack, codes) && Math.abs(offsetOf(stack, codes)) < height,
  );
  const taken = new Set(columns.flatMap((column) => column.flat().map(lineField)));
  for (const stack of stacks) {
    const fields = (stack[0] ?? []).map(lineField);
    const isBelow = isParallel(stack, codes) && offsetOf(stack, codes) >= height;
    if (!isBelow || !isOneColumn(stack) || fields.some((path) => path === '' || taken.has(path))) continue;
    columns.push(stack);
    for (const path of fields) taken.add(path);
  }
  return columns;
}

/** The line field that a box is beyond doubt: more than any field of the claim. */
function lineField({ verdict: { line, claim } }: Judged): string {
  const [first] = line;
  return first && first.score >= THRESHOLD && first.score > (claim[0]?.score ?? 0) ? first.concept.path : '';
}

/** Whether all rows hold the same fields: boxes below each other with captions of their own are no column. */
const isOneColumn = ([first = [], ...others]: Stack): boolean =>
  others.every((row) =>
    row.every((one, place) => {
      const head = first[place];
      return lineField(one) === '' || (head !== undefined && lineField(one) === lineField(head));
    }),
  );

/** The boxes of one column in each row, from top to bottom: one box, or several side by side. */
type Stack = readonly (readonly Judged[])[];

/** Columns among units in document order: rows with the same places and kinds, in equal steps, one right after the other. */
function stacksOf(all: readonly Judged[]): Stack[] {
  const stacks: (readonly Judged[])[][] = [];
  for (const shelf of shelvesOf(all)) {
    const last = stacks.at(-1);
    if (last && continues(last, shelf)) last.push(shelf);
    else stacks.push([shelf]);
  }
  return stacks;
}

/** The step from one row of a column to the next. */
const pitchOf = ([first, second]: Stack): number => (first && second ? topOf(second) - topOf(first) : 0);

/** How much lower one column starts than another. */
const offsetOf = ([first]: Stack, [other]: Stack): number =>
  first && other ? topOf(first) - topOf(other) : 0;

/** Whether two columns have as many rows, in the same steps. */
const isParallel = (stack: Stack, other: Stack): boolean =>
  stack.length === other.length && Math.abs(pitchOf(stack) - pitchOf(other)) <= SAME;

const topOf = ([first]: readonly Judged[]): number => first?.unit.box.top ?? 0;

/** Neighbours in the document that stand side by side, from left to right. */
function shelvesOf(all: readonly Judged[]): Judged[][] {
  const shelves: Judged[][] = [];
  for (const judged of all) {
    if (!judged.unit.rendered) continue;
    const last = shelves.at(-1)?.at(-1);
    const { box } = judged.unit;
    if (last && Math.abs(box.top - last.unit.box.top) <= SAME && box.left >= last.unit.box.right - SAME)
      shelves.at(-1)?.push(judged);
    else shelves.push([judged]);
  }
  return shelves;
}

function continues(stack: Stack, shelf: readonly Judged[]): boolean {
  const last = stack.at(-1) ?? [];
  const step = topOf(shelf) - topOf(last);
  return (
    step > 0 &&
    (stack.length === 1 || Math.abs(step - pitchOf(stack)) <= SAME) &&
    shelf.length === last.length &&
    shelf.every(({ unit }, place) => {
      const above = last[place]?.unit;
      return above?.kind === unit.kind && Math.abs(above.box.left - unit.box.left) <= SAME;
    })
  );
}

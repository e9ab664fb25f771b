import { allIn, attributeOf, childrenOf, closestOf, holdsNode, rectOf, textContentOf } from '../dom/own.ts';
import type { TextRun } from './walk.ts';
import { parentOf } from './walk.ts';

/**
 * Whether a grid has rows that are not in the page: it says so itself, it shows one page of several, or only the rows in
 * view are drawn. Lines that nobody saw are neither there nor missing.
 */

/** Where a grid's pager may stand: this many levels around its rows. */
const PAGER_DEPTH = 5;
/** "1-5 of 12", "Showing 1 to 5 of 12", "Page 1 of 3". */
const RANGE = /(?:^|\D)(\d+)\s*(?:-|–|to)\s*(\d+)\s+of\s+(\d+)\b/i;
const PAGE = /\bpage\s+\d+\s+of\s+(\d+)\b/i;
/** Room left for rows that are not drawn, in heights of a row: less is a margin. */
const ROOM = 2;

/**
 * @param rows what a reader would call the rows, in document order
 * @param runs texts of the page
 */
export function hasMoreRows(rows: readonly Element[], runs: readonly TextRun[]): boolean {
  const [first] = rows;
  if (!first) return false;
  return countsMore(first) || turnsPages(first, runs) || leavesRoom(rows);
}

/** `aria-rowcount` counts all rows, -1 means that nobody knows. */
function countsMore(row: Element): boolean {
  const grid = closestOf(row, '[aria-rowcount]');
  const count = Number(grid && attributeOf(grid, 'aria-rowcount'));
  if (!grid || Number.isNaN(count)) return false;
  if (count < 0) return true;
  const drawn = new Set(
    [...allIn(grid, '[role=row],tr')].map((one, index) => attributeOf(one, 'aria-rowindex') ?? `#${index}`),
  );
  // Some count the heading row, some do not.
  const headings = allIn(grid, '[role=row]:has([role=columnheader]),tr:has(th)').length;
  return count > drawn.size && count > drawn.size - headings;
}

function turnsPages(row: Element, runs: readonly TextRun[]): boolean {
  let around: Element = row;
  for (let depth = 0; depth < PAGER_DEPTH; depth++) around = parentOf(around) ?? around;
  return runs.some((run) => {
    const range = RANGE.exec(run.text);
    const pages = PAGE.exec(run.text);
    const isMore =
      (range && Number(range[3]) > Number(range[2]) - Number(range[1]) + 1) || Number(pages?.[1] ?? 1) > 1;
    return isMore && holdsNode(around, run.block);
  });
}

/** Rows that are placed one by one, or padded above and below, inside something that scrolls. */
function leavesRoom(rows: readonly Element[]): boolean {
  const [first] = rows;
  const parent = first && parentOf(first);
  if (!first || !parent) return false;
  const { height } = rectOf(first);
  if (height === 0) return false;
  if (getComputedStyle(first).position === 'absolute')
    return parent.scrollHeight > (rows.length + ROOM) * height;
  const taken = new Set(rows);
  return childrenOf(parent).some(
    (other) =>
      !taken.has(other) &&
      other.childElementCount <= 1 &&
      (textContentOf(other) ?? '').trim() === '' &&
      rectOf(other).height > ROOM * height,
  );
}

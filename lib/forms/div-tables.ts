import { childrenOf, closestOf } from '../dom/own.ts';
import { type Grid, gridOf } from './grid.ts';
import type { Extent } from './page.ts';
import { parentOf, type TextRun } from './walk.ts';

/**
 * Tables that the page does not call so: a row of headings, and below it rows of as many cells with boxes. The order says
 * which heading is whose, also where the columns do not line up.
 */

/** Fewer texts side by side may be captions with their values. */
const LEAST_HEADINGS = 4;
/** What is a table already, or a part of one. */
const TABLE = '[role$=grid],[role=table],table';

/**
 * Finds such tables.
 * @param runs the texts of the page that may be captions
 */
export function divTables(runs: readonly TextRun[], extent: Extent): Grid<Element>[] {
  const captions = new Set(runs);
  const holds = (cell: Element): 'boxes' | 'both' | 'caption' | 'other' => {
    const hasCaption = extent.inside(cell).some((item) => item.what === 'text' && captions.has(item));
    if (extent.unitsIn(cell).length > 0) return hasCaption ? 'both' : 'boxes';
    return hasCaption ? 'caption' : 'other';
  };
  const rows = new Set(runs.flatMap(({ block }) => parentOf(block) ?? []));
  return [...rows].flatMap((head) => {
    const heads = childrenOf(head);
    if (
      heads.length < LEAST_HEADINGS ||
      heads.some((cell) => extent.unitsIn(cell).length > 0) ||
      heads.filter((cell) => holds(cell) === 'caption').length < LEAST_HEADINGS ||
      closestOf(head, TABLE)
    )
      return [];
    const below = rowsBelow(head, extent).filter((row) => childrenOf(row).length === heads.length);
    const bodies = below.filter((row) => !childrenOf(row).some((cell) => holds(cell) === 'both'));
    const hasBoxes = bodies.some((row) => extent.unitsIn(row).length > 0);
    if (!hasBoxes || bodies.length < below.length) return [];
    return [
      gridOf(
        [head, ...bodies].map((row) => childrenOf(row).map((cell) => ({ cell, colSpan: 1, rowSpan: 1 }))),
      ),
    ];
  });
}

/** What follows a row of headings: its neighbours, or the rows of its block's neighbour. */
function rowsBelow(head: Element, extent: Extent): Element[] {
  const behind = (element: Element): Element[] => {
    const around = parentOf(element);
    return around ? childrenOf(around).filter((other) => extent.start(other) > extent.end(element)) : [];
  };
  const own = behind(head);
  const block = parentOf(head);
  const [next] = own.length > 0 ? own : block ? behind(block) : [];
  return own.length > 1 || !next ? own : [...own, ...childrenOf(next)];
}

import type { Claimed } from './context.ts';
import type { Extent, Page } from './page.ts';
import { SURE } from './stated.ts';
import type { SeenCaption, Unit } from './unit.ts';
import type { Box, TextRun } from './walk.ts';

/** A caption to the left is no further away than this (CSS pixels). */
const FAR_LEFT = 260;
/** A caption above is no further away than this, unless boxes of the same column lie between. */
const FAR_ABOVE = 64;
/** Edges of one column may differ by this much. */
export const SAME_EDGE = 8;

/** What stands to the left and above on the screen, whatever the markup. */
export function byPlace(unit: Unit, page: Page, claimed: Claimed): SeenCaption[] {
  if (!unit.rendered) return [];
  const { box } = unit;
  let left: TextRun | undefined;
  let above: TextRun | undefined;
  for (const run of page.captions) {
    if (!run.rendered || run.box.right <= run.box.left || isOthers(claimed.get(run), unit)) continue;
    const sameLine =
      Math.min(run.box.bottom, box.bottom) - Math.max(run.box.top, box.top) >
      (run.box.bottom - run.box.top) / 2;
    if (sameLine && run.box.right <= box.left + SAME_EDGE && box.left - run.box.right < FAR_LEFT) {
      if (!left || run.box.right > left.box.right) left = run;
    } else if (run.box.bottom <= box.top + SAME_EDGE && isOver(run, box)) {
      if (!above || isNearer(run, above, box)) above = run;
    }
  }
  const found: SeenCaption[] = [];
  if (left && !between(page.extent, left.box.right, box.left, box, unit))
    found.push({ source: 'caption', text: left.text, weight: SURE.left, run: left });
  if (above) {
    const crossed = crossing(page.extent, above, unit);
    const flush = (isFlush(above.box, box) ? 1 : ASKEW) * (inOneTable(above, unit) ? 1 : OTHER_TABLE);
    const seen = { text: above.text, run: above, outer: true } as const;
    if (crossed === 'none' && box.top - above.box.bottom < FAR_ABOVE)
      found.push({ source: 'caption', weight: SURE.above * flush, ...seen });
    if (crossed === 'same column')
      found.push({ source: 'column', weight: SURE.geometricColumn * flush, ...seen });
  }
  return found;
}

/** A heading that is neither flush with its column nor centred over it may belong to the next one. */
const ASKEW = 0.75;

/** Columns of two tables seldom line up exactly: what the box's own name says counts more. */
const OTHER_TABLE = 0.8;

const inOneTable = (run: TextRun, unit: Unit): boolean =>
  run.block.closest('table') === unit.anchor.closest('table');

function isFlush(text: Box, box: Box): boolean {
  const shift = Math.abs(text.left + text.right - box.left - box.right) / 2;
  return (
    Math.abs(text.left - box.left) <= SAME_EDGE ||
    Math.abs(text.right - box.right) <= SAME_EDGE ||
    shift <= SAME_EDGE
  );
}

/** A text is another box's own when that box stands in another column: the first box of a column shares its heading. */
const isOthers = (owner: Unit | undefined, unit: Unit): boolean =>
  owner !== undefined &&
  owner !== unit &&
  (Math.abs(owner.box.left - unit.box.left) > SAME_EDGE ||
    Math.abs(owner.box.right - unit.box.right) > SAME_EDGE);

/** The lower text is nearer; of two on one line, the one that is flush with the box or centred over it. */
function isNearer(run: TextRun, other: TextRun, box: Box): boolean {
  const lower = run.box.bottom - other.box.bottom;
  if (Math.abs(lower) > SAME_EDGE) return lower > 0;
  const shift = (one: Box) =>
    Math.min(Math.abs(one.left - box.left), Math.abs(one.left + one.right - box.left - box.right) / 2);
  return shift(run.box) < shift(other.box);
}

/** A text heads a column when its middle is over the control or the control's middle is under it. */
function isOver(run: TextRun, box: Box): boolean {
  const middle = (box.left + box.right) / 2;
  const own = (run.box.left + run.box.right) / 2;
  return (
    (run.box.left <= middle && run.box.right >= middle) ||
    (own >= box.left && own <= box.right) ||
    Math.abs(run.box.left - box.left) <= SAME_EDGE
  );
}

function between(extent: Extent, from: number, to: number, line: Box, unit: Unit): boolean {
  for (const other of extent.all) {
    if (other === unit || !other.rendered) continue;
    if (
      other.box.top < line.bottom &&
      other.box.bottom > line.top &&
      other.box.left >= from - SAME_EDGE &&
      other.box.right <= to + SAME_EDGE
    )
      return true;
  }
  return false;
}

/** What lies between a text and the control below it: nothing, boxes of the same column, or something else. */
function crossing(extent: Extent, run: TextRun, unit: Unit): 'none' | 'same column' | 'other' {
  let crossed: 'none' | 'same column' = 'none';
  for (const other of extent.all) {
    if (other === unit || !other.rendered) continue;
    const { box } = other;
    if (box.top < run.box.bottom - SAME_EDGE || box.bottom > unit.box.top + SAME_EDGE) continue;
    if (box.right <= unit.box.left || box.left >= unit.box.right) continue;
    if (Math.abs(box.left - unit.box.left) > SAME_EDGE || Math.abs(box.right - unit.box.right) > SAME_EDGE)
      return 'other';
    crossed = 'same column';
  }
  return crossed;
}

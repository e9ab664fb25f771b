import { closestOf, holdsNode, tagOf } from '../dom/own.ts';
import type { Claimed } from './context.ts';
import { headsSeveral } from './heads.ts';
import { headsPart } from './incell.ts';
import { type Crossed, captionsIn, type Extent, type Page } from './page.ts';
import { SURE } from './stated.ts';
import type { SeenCaption, Unit } from './unit.ts';
import type { Box, TextRun } from './walk.ts';

/** A caption to the left is no further away than this (CSS pixels). */
const FAR_LEFT = 260;
/** A caption above is no further away than this, unless boxes of the same column lie between. */
const FAR_ABOVE = 64;
/** Edges of one column may differ by this much. */
export const SAME_EDGE = 8;

/** Texts this much higher than the nearest one above may still be the better heading: {@link isNearer} compares neighbours. */
const SAME_HEAD = 64;

/**
 * What stands to the left and above on the screen, whatever the markup.
 * @param wantsAbove false where a table says already what stands above
 */
export function byPlace(unit: Unit, page: Page, claimed: Claimed, wantsAbove: boolean): SeenCaption[] {
  if (!unit.rendered) return [];
  const found: SeenCaption[] = [];
  const left = leftOf(unit, page, claimed);
  if (left && !hasAmount(left, page) && !between(page.extent, left.box.right, unit.box.left, unit))
    found.push({ source: 'caption', text: left.text, weight: SURE.left, run: left });
  const above = wantsAbove ? aboveOf(unit, page, claimed) : undefined;
  // Several boxes are no amount: what stands over them is theirs.
  if (above && !(unit.controls.length === 1 && hasAmount(above, page))) {
    const crossed = crossing(page.extent, above, unit);
    const flush = (isFlush(above.box, unit.box) ? 1 : ASKEW) * (inOneTable(above, unit) ? 1 : OTHER_TABLE);
    const isNearby = crossed === 'none' && unit.box.top - above.box.bottom < FAR_ABOVE;
    const how =
      crossed === 'same column'
        ? ({ source: 'column', weight: SURE.geometricColumn * flush } as const)
        : ({ source: 'caption', weight: SURE.above * flush } as const);
    if (isNearby || how.source === 'column')
      for (const { text, sure } of linesOf(above, page))
        found.push({ ...how, text, weight: how.weight * sure, run: above, outer: true });
  }
  return found;
}

/**
 * A heading in several lines, "B.", "Place of", "service": as a whole and its last one. What only a line above the last one
 * reaches is hardly headed.
 */
function linesOf(run: TextRun, page: Page): readonly { readonly text: string; readonly sure: number }[] {
  const alone = [{ text: run.text, sure: 1 }];
  if (page.extent.unitsIn(run.block).length > 0) return alone;
  const lines = captionsIn(page, run.block).filter(({ block }) => block === run.block);
  if (lines.length < 2 || lines.length > MOST_LINES) return alone;
  return lines.at(-1) === run
    ? [{ text: lines.map(({ text }) => text).join(' '), sure: 1 }, ...alone]
    : [{ text: run.text, sure: UPPER_LINE }];
}
const MOST_LINES = 4;
const UPPER_LINE = 0.5;

const isNear = (run: TextRun, unit: Unit): boolean => run.box.right > run.box.left && !isOutside(run, unit);

/** Whether an amount stands behind a text: then it captions that and no box further on. */
export function hasAmount({ order }: TextRun, { snapshot }: Page): boolean {
  const next = snapshot.items[order + 1];
  return next?.what === 'text' && /^\W*\d[\d,]*\.\d\d\b/.test(next.text);
}

const mayCaption = (run: TextRun, unit: Unit, claimed: Claimed): boolean =>
  isNear(run, unit) && !isOthers(claimed.get(run), unit);

/** What stands outside a box's fieldset, the page's title above the first one, captions nothing in it. */
function isOutside(run: TextRun, unit: Unit): boolean {
  if (unit.fieldset === undefined)
    unit.fieldset = unit.ancestors.find((element) => tagOf(element) === 'fieldset') ?? null;
  return unit.fieldset !== null && !holdsNode(unit.fieldset, run.block);
}

/** Whether a text stands on a box's line, close in front of it. */
const isLeftOf = (run: TextRun, { box }: Unit): boolean =>
  Math.min(run.box.bottom, box.bottom) - Math.max(run.box.top, box.top) >
    (run.box.bottom - run.box.top) / 2 &&
  run.box.right <= box.left + SAME_EDGE &&
  box.left - run.box.right < FAR_LEFT;

/** The nearest text on the left. */
function leftOf(unit: Unit, page: Page, claimed: Claimed): TextRun | undefined {
  let left: TextRun | undefined;
  for (const run of page.near.onLines(unit.box.top, unit.box.bottom)) {
    if (!isLeftOf(run, unit) || !mayCaption(run, unit, claimed)) continue;
    if (
      !left ||
      run.box.right > left.box.right ||
      (run.box.right === left.box.right && run.order < left.order)
    )
      left = run;
  }
  return left;
}

/** The nearest text above. Where that is the caption of the box in front, this one goes on with it. */
function aboveOf(unit: Unit, page: Page, claimed: Claimed): TextRun | undefined {
  const { box } = unit;
  const column = { left: box.left - SAME_EDGE, right: box.right + SAME_EDGE };
  const isShared = (run: TextRun) => {
    const owner = claimed.get(run);
    return isOthers(owner, unit) && owner?.ancestors[0] === unit.ancestors[0];
  };
  const fits = (run: TextRun) =>
    isOver(run, box) &&
    !isLeftOf(run, unit) &&
    isNear(run, unit) &&
    (isShared(run) || !isOthers(claimed.get(run), unit)) &&
    !headsSeveral(run, unit, page) &&
    !headsPart(closestOf(run.block, 'td,th'), unit, page);
  const runs = page.near.above(column, box.top + SAME_EDGE, fits, SAME_HEAD);
  let above: TextRun | undefined;
  for (const run of runs) if (!above || isNearer(run, above, box)) above = run;
  return above && !isShared(above) && !isOneOfMany(above, unit, page) ? above : undefined;
}

/** Whether a text over a box is one of several side by side: they head the columns that the box lies across. */
export function isOneOfMany({ box: { top, bottom } }: TextRun, { box }: Unit, { near }: Page): boolean {
  if (bottom > box.top + SAME_EDGE) return false;
  const beside = near
    .onLines(top, bottom)
    .filter(
      (run) =>
        Math.abs(run.box.bottom - bottom) <= SAME_EDGE &&
        run.box.left >= box.left - SAME_EDGE &&
        run.box.right <= box.right + SAME_EDGE,
    );
  return new Set(beside).size >= MANY_HEADINGS;
}
const MANY_HEADINGS = 4;

/** A heading that is neither flush with its column nor centred over it may belong to the next one. */
const ASKEW = 0.75;

/** Columns of two tables seldom line up exactly: what the box's own name says counts more. */
const OTHER_TABLE = 0.8;

const inOneTable = (run: TextRun, unit: Unit): boolean =>
  closestOf(run.block, 'table') === closestOf(unit.anchor, 'table');

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

/** Whether another box stands between a text and the box behind it. */
function between(extent: Extent, from: number, to: number, unit: Unit): boolean {
  const { top, bottom } = unit.box;
  return extent.near
    .onLines(top, bottom)
    .some(
      (other) =>
        other !== unit &&
        other.box.top < bottom &&
        other.box.bottom > top &&
        other.box.left >= from - SAME_EDGE &&
        other.box.right <= to + SAME_EDGE,
    );
}

/** So many times as wide a box lies across columns instead of being in one. */
const ACROSS = 3;
const isAcross = (box: Box, one: Box): boolean =>
  box.left <= one.left + SAME_EDGE &&
  box.right >= one.right - SAME_EDGE &&
  box.right - box.left > ACROSS * (one.right - one.left);

/** What lies between a text and the control below it: nothing, boxes of the same column, or something else. */
function crossing(extent: Extent, run: TextRun, unit: Unit): Crossed {
  const { left, right, top } = unit.box;
  const last = extent.crossings.get(run);
  const isBelow =
    last && last.unit.box.left === left && last.unit.box.right === right && last.unit.box.bottom <= top;
  let crossed: Crossed = isBelow ? last.crossed : 'none';
  const from = isBelow
    ? Math.min(last.unit.box.top + SAME_EDGE, last.unit.box.bottom)
    : run.box.bottom - SAME_EDGE;
  if (crossed !== 'other')
    extent.near.between(unit.box, from, top + SAME_EDGE, (other) => {
      const { box } = other;
      if (other === unit || box.top < run.box.bottom - SAME_EDGE) return false;
      if (box.right <= left + SAME_EDGE || box.left >= right - SAME_EDGE) return false;
      // A box across several headings, for notes over each line.
      if (isAcross(box, run.box) && isAcross(box, unit.box)) {
        crossed = 'same column';
        return false;
      }
      const isSame = Math.abs(box.left - left) <= SAME_EDGE && Math.abs(box.right - right) <= SAME_EDGE;
      crossed = isSame ? 'same column' : 'other';
      return !isSame;
    });
  extent.crossings.set(run, { unit, crossed });
  return crossed;
}

import type { Page } from './page.ts';
import { SURE } from './stated.ts';
import type { SeenCaption, Unit } from './unit.ts';
import { ancestorsOf, type Box, type TextRun } from './walk.ts';

/** On which side of a check box its caption stands: forms do either, and most boxes have a text on both sides. */

/** Gaps to both sides that differ by less say nothing (CSS pixels). */
const CLEARLY_NEARER = 4;

/** How many levels deeper an element is one with the one than with the other; below 0 where the other is nearer. */
export function nearer(element: Element, one: Element, other: Element): number {
  const levels: readonly (Element | null)[] = [element, ...ancestorsOf(element), null];
  const levelOf = (inner: Element): number => levels.indexOf(shared(element, inner));
  return levelOf(other) - levelOf(one);
}

function shared(a: Element, b: Element): Element | null {
  const above = [a, ...ancestorsOf(a)];
  return [b, ...ancestorsOf(b)].find((node) => above.includes(node)) ?? null;
}

const elementOf = (run: TextRun): Element => run.nodes[0]?.parentElement ?? run.block;

/** The caption of a check box among the texts before and after it. */
export function besideCheck(
  unit: Unit,
  before: TextRun | undefined,
  after: TextRun | undefined,
  page: Page,
): SeenCaption[] {
  const run = before && after && isBefore(before, after, unit, page) ? before : (after ?? before);
  if (!run) return [];
  return [{ source: 'caption', text: textWith(unit, run), weight: SURE.own, run }];
}

/** Inline wrappers hold one box and its text each, and the text runs on into the next. */
function textWith(unit: Unit, run: TextRun): string {
  const own = run.nodes.filter(
    ({ parentElement }) => parentElement !== run.block && parentElement?.contains(unit.anchor),
  );
  const text = own
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return text || run.text;
}

/** By what holds both, by the gap, and by how the row begins and ends. */
function isBefore(before: TextRun, after: TextRun, unit: Unit, page: Page): boolean {
  const deeper = nearer(unit.anchor, elementOf(before), elementOf(after));
  if (deeper !== 0) return deeper > 0;
  if (unit.rendered) {
    const gap = after.box.left - unit.box.right - (unit.box.left - before.box.right);
    if (onLine(before, unit) && onLine(after, unit)) {
      if (Math.abs(gap) > CLEARLY_NEARER && !isInCell(unit)) return gap > 0;
    } else if (onLine(before, unit) !== onLine(after, unit)) return onLine(before, unit);
  }
  const row = shared(before.block, shared(after.block, unit.anchor) ?? unit.anchor);
  const items = (row ? page.extent.inside(row) : []).filter(
    (item) => item.what === 'control' || page.captions.has(item),
  );
  return items[0]?.what === 'text' && items.at(-1)?.what === 'control';
}

/** Whether two things share a line, if only in part. */
export const onLine = ({ box }: Placed, other: Placed): boolean =>
  box.top < other.box.bottom && box.bottom > other.box.top;
interface Placed {
  readonly box: Box;
}

/** In a table the gap is that of the columns. */
const isInCell = (unit: Unit): boolean => unit.anchor.closest('td,th,[role=cell],[role=gridcell]') !== null;

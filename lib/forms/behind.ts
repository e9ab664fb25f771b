import { childrenOf } from '../dom/own.ts';
import type { Extent, Page } from './page.ts';
import type { Unit } from './unit.ts';
import { parentOf } from './walk.ts';

/** Pages that print every caption below or behind its box: one such box is a hint, a row of them is the way of the page. */

/** So many boxes of one block that all end with a text make that its way. */
const LEAST_ALIKE = 3;

const known = new WeakMap<Extent, Map<Element, boolean>>();

/** Whether a box and its neighbours stand in wrappers of their own that begin with the box and end with its caption. */
export function standsBehind(unit: Unit, wrapper: Element, page: Page): boolean {
  const block = parentOf(wrapper);
  if (!block || unit.kind === 'check') return false;
  const blocks = known.get(page.extent) ?? new Map<Element, boolean>();
  known.set(page.extent, blocks);
  const found = blocks.get(block) ?? endsWithCaptions(block, page);
  blocks.set(block, found);
  return found;
}

function endsWithCaptions(block: Element, page: Page): boolean {
  let alike = 0;
  let bare = 0;
  for (const child of childrenOf(block)) {
    const items = page.extent
      .inside(child)
      .filter((item) => item.what === 'control' || (page.captions.has(item) && !item.heading));
    if (items.length === 0) continue;
    // A text in front of a box, or a cell of text beside it, captions what follows.
    if (items[0]?.what === 'text') return false;
    if (items.at(-1)?.what !== 'text') bare += 1;
    else if (page.extent.unitsIn(child).length === 1) alike += 1;
  }
  return alike >= LEAST_ALIKE && alike > bare;
}

/** The box that a biller sees as the field: it may be larger or smaller than the element that holds the value. */
import { allIn, firstIn, fits, rectOf } from '../dom/own.ts';
import { type Box, encloses, heightOf, union, widthOf } from './box.ts';
import { drawnParent } from './dom.ts';

/** Elements that take or show input; everything else that carries a mark is text. */
const CONTROLS =
  'input,select,textarea,button,[contenteditable=""],[contenteditable=true],[role=textbox],[role=combobox],[role=listbox],[role=spinbutton],[role=searchbox],[role=checkbox],[role=radio],[role=switch]';

/** Room that a frame may have beside and around its control: icons and padding. More is a container, not a frame. */
const FRAME_EXTRA = { width: 96, height: 28 } as const;
/** How far up a frame may stand; component libraries nest a bare input at most this deep in its drawn box. */
const FRAME_LEVELS = 4;
/** Nothing smaller can be typed or clicked in: a library has hidden it in a control that it draws itself. A native checkbox has 13. */
const BARE_SIZE = 12;

const EDITABLE = '[contenteditable=""],[contenteditable=true]';
const BOXES = 'input,select,textarea';

/** Whether input goes into an element. A page that may be written in everywhere is none: what has boxes inside holds nothing itself. */
export function isControl(element: Element): boolean {
  return fits(element, CONTROLS) && !(fits(element, EDITABLE) && firstIn(element, BOXES));
}

/**
 * The box of the field that an element belongs to.
 * - text (a row that the page has taken): the text itself, so that a mark stands right after it
 * - a control in a drawn frame (border or own background with icons in it): the frame
 * - a control that a library hides: the smallest thing around it that can be seen
 */
export function fieldBox(anchor: Element): Box {
  const own = anchor.getBoundingClientRect();
  if (!isControl(anchor)) return textBox(anchor) ?? own;
  let box: Box = own;
  let node = drawnParent(anchor);
  for (let level = 0; node && level < FRAME_LEVELS; level += 1, node = drawnParent(node)) {
    const outer = rectOf(node);
    const hidden = widthOf(box) < BARE_SIZE || heightOf(box) < BARE_SIZE;
    if (!hidden && !isSnug(outer, box)) break;
    const style = getComputedStyle(node);
    if (style.display.startsWith('table')) break;
    if (!hidden && allIn(node, CONTROLS).length > controlsIn(anchor)) break;
    if (hidden || isDrawn(style)) box = outer;
  }
  return box;
}

function controlsIn(anchor: Element): number {
  return 1 + anchor.querySelectorAll(CONTROLS).length;
}

function isSnug(outer: Box, inner: Box): boolean {
  return (
    encloses(
      { left: outer.left - 1, top: outer.top - 1, right: outer.right + 1, bottom: outer.bottom + 1 },
      inner,
    ) &&
    widthOf(outer) - widthOf(inner) <= FRAME_EXTRA.width &&
    heightOf(outer) - heightOf(inner) <= FRAME_EXTRA.height
  );
}

/** Whether something has an outline of its own: a line on two sides at least, or a line below, or a shadow. */
function isDrawn(style: CSSStyleDeclaration): boolean {
  const line = (width: string, kind: string) =>
    Number.parseFloat(width) > 0 && kind !== 'none' && kind !== 'hidden';
  return (
    line(style.borderBottomWidth, style.borderBottomStyle) ||
    (line(style.outlineWidth, style.outlineStyle) && style.outlineStyle !== 'auto') ||
    style.boxShadow !== 'none'
  );
}

function textBox(element: Element): Box | undefined {
  const range = element.ownerDocument.createRange();
  // A grid that keeps its cells in a tree of its own has their texts given to slots.
  const slot = firstIn(element, 'slot');
  const given = slot instanceof HTMLSlotElement ? slot.assignedNodes() : [];
  const [head, tail] = [given[0], given.at(-1)];
  if (head && tail) {
    range.setStartBefore(head);
    range.setEndAfter(tail);
  } else range.selectNodeContents(element);
  const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const [first, ...others] = boxes;
  return first && others.reduce<Box>(union, first);
}

import type { ControlPart } from '../forms/types.ts';
import { groupUnits } from '../forms/units.ts';
import { parentOf, walk } from '../forms/walk.ts';

/** Something on the page that can be named: a box, a date of three boxes, a question with its answers. */
export interface Target {
  readonly parts: readonly ControlPart[];
  /** What stands for it on the screen. */
  readonly shown: readonly Element[];
  /** Something to press: it can be named as what sends the claim. */
  readonly isButton?: true;
}

const BUTTONS = 'button,input[type=submit],input[type=button],input[type=image],[role=button]';

/** Everything to fill in that can be named, in the order of the page. */
export function targetsOf(document: Document): Target[] {
  return groupUnits(walk(document))
    .filter((unit) => unit.rendered)
    .map(({ parts, controls }) => ({ parts, shown: controls.map(({ shown }) => shown) }));
}

/** Everything to press, in the order of the page. */
export function buttonsOf(document: Document): Target[] {
  return [...document.querySelectorAll(BUTTONS)]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ parts: [{ element, role: 'whole' }], shown: [element], isButton: true }));
}

/** The target at an element: it or what is inside or around it, as long as that is one target only. */
export function targetAt(targets: readonly Target[], element: Element): Target | undefined {
  let depth = 0;
  for (let node: Element | null = element; node && depth < MOST_LEVELS; node = parentOf(node), depth++) {
    const here: Element = node;
    const inside = targets.filter((target) =>
      target.shown.some((one) => holds(here, one) || holds(one, here)),
    );
    if (inside.length === 1) return inside[0];
    if (inside.length > 1) return undefined;
  }
  return undefined;
}
/** A click beside a box still means it: the label, the icon in its frame. */
const MOST_LEVELS = 3;

function holds(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** Where a target lies in the window. */
export function boxOf(target: Target): DOMRect {
  const boxes = target.shown.map((element) => element.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Measures marks: all reading of the page in one go, nothing written. */
import { isDrawn } from '../dom/own.ts';
import { type ColourProbe, schemeBehind } from './backdrop.ts';
import {
  type Box,
  boxAround,
  encloses,
  grow,
  heightOf,
  intersection,
  type Point,
  sameBox,
  widthOf,
} from './box.ts';
import { drawnParent } from './dom.ts';
import { fieldBox } from './field-box.ts';
import type { MarkView } from './mark-view.ts';
import type { PageView } from './page.ts';
import { chooseSlot, HALO, isShown, MARK_SIZE, type Obstacle, slotCentre, WEIGHT } from './place.ts';

/** As far as a mark can reach from its field. */
const REACH = 24;
/** What clips a field this closely is its own frame; a mark may stand outside that. */
const SNUG = 40;

export interface LayoutOptions {
  readonly page: PageView;
  readonly viewport: Box;
  readonly probe: ColourProbe;
  /** Whether slots and colours may be chosen anew; otherwise marks only follow their fields. */
  readonly plan: boolean;
  /** Whether a mark whose control has not moved is taken to be as visible as before; a frame after this one looks again. */
  readonly quick: boolean;
}

/**
 * Measures every mark and notes on it where it stands.
 * @param views in the order of the page; earlier ones get the better slots
 * @returns whether any of them moved, appeared or disappeared
 */
export function layOut(views: readonly MarkView[], options: LayoutOptions): boolean {
  const taken: Obstacle[] = [];
  let moved = false;
  for (const view of views) {
    const before = view.place;
    view.place = placeOf(view, taken, options);
    if (view.place)
      taken.push({ box: boxAround(view.place.centre, MARK_SIZE + 2 * HALO), weight: WEIGHT.mark });
    moved ||= before && view.place ? !sameBox(before.field, view.place.field) : before !== view.place;
  }
  return moved;
}

function placeOf(
  view: MarkView,
  taken: readonly Obstacle[],
  { page, viewport, probe, plan, quick }: LayoutOptions,
): { field: Box; centre: Point } | undefined {
  const { anchor } = view;
  const box = anchor.getBoundingClientRect();
  if (quick && view.measured && sameBox(view.measured, box)) return view.place;
  view.measured = box;
  view.isCovered = false;
  if (!anchor.isConnected || !isRendered(anchor)) return undefined;
  const field = fieldBox(anchor);
  const isCovered = (at: Point) => {
    view.isCovered = page.isCovered(anchor, field, at);
    return view.isCovered;
  };
  const clip = page.clipOf(anchor);
  const seen = intersection(field, clip);
  if (widthOf(seen) === 0 || heightOf(seen) === 0) return undefined;
  const middle = { x: (seen.left + seen.right) / 2, y: (seen.top + seen.bottom) / 2 };
  if (isCovered(middle)) return undefined;

  const rightToLeft = getComputedStyle(anchor).direction === 'rtl';
  const isNew = view.slot === undefined;
  if (plan || isNew) {
    const bounds = encloses(grow(field, SNUG), clip) ? viewport : clip;
    const obstacles = [...page.obstacles(anchor, grow(field, REACH)), ...taken];
    view.slot = chooseSlot({ field, clip: bounds, rightToLeft }, obstacles, view.slot);
  }
  const slot = view.slot ?? 'end';
  const centre = slotCentre(slot, { field, rightToLeft });
  if (!isShown({ field, clip, rightToLeft }, slot) || isCovered(centre)) return undefined;
  if (plan || isNew)
    view.scheme = schemeBehind(page.elementAt(centre) ?? drawnParent(anchor) ?? anchor, probe);
  return { field, centre };
}

/** Whether the page draws an element. The element itself may be transparent: libraries hide inputs in controls of their own. */
function isRendered(anchor: Element): boolean {
  const around = drawnParent(anchor) ?? anchor;
  return isDrawn(anchor, { checkVisibilityCSS: true }) && isDrawn(around, { checkOpacity: true });
}

/** Where the badge stands while nobody has dragged it. */
import { fits } from '../dom/own.ts';
import { type Box, heightOf, widthOf } from './box.ts';
import { drawnParent } from './dom.ts';
import type { PageView } from './page.ts';
import type { BadgePlace } from './types.ts';

/** Clear of the page's own scroll bar and corner. */
const MARGIN = 16;
export const FIRST_PLACE: BadgePlace = { right: MARGIN, bottom: MARGIN };

/**
 * What is pressed, and what is typed in. Other boxes are left out: a page scrolls them past the badge, and it must not jump
 * about for them.
 */
const NEEDED =
  'button,a[href],[role=button],input:is([type=submit],[type=button],[type=reset],[type=image]),:focus';
/** The badge is asked at so many places, a button is larger than what lies between them. */
const COLUMNS = 6;
const ROWS = 3;

/** How large it is drawn, CSS pixels. */
export interface BadgeSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The lower corner to stand in: the one it stands in, unless it hides a button or the box that is typed in there, and nothing in the other.
 * @param current where it stands now
 */
export function chooseCorner(
  page: PageView,
  viewport: Box,
  size: BadgeSize,
  current: BadgePlace,
): BadgePlace {
  const left = { right: widthOf(viewport) - size.width - MARGIN, bottom: MARGIN };
  const [here, other] = current === FIRST_PLACE ? [FIRST_PLACE, left] : [left, FIRST_PLACE];
  return hidesNeeded(page, viewport, size, here) && !hidesNeeded(page, viewport, size, other) ? other : here;
}

function hidesNeeded(page: PageView, viewport: Box, size: BadgeSize, { right, bottom }: BadgePlace): boolean {
  const x = viewport.left + widthOf(viewport) - right - size.width;
  const y = viewport.top + heightOf(viewport) - bottom - size.height;
  for (let column = 0; column < COLUMNS; column++)
    for (let row = 0; row < ROWS; row++) {
      const at = {
        x: x + (size.width * (column + 0.5)) / COLUMNS,
        y: y + (size.height * (row + 0.5)) / ROWS,
      };
      for (let node = page.elementAt(at); node; node = drawnParent(node)) if (fits(node, NEEDED)) return true;
    }
  return false;
}

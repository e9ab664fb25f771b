/** What the page lets be seen. Measures only; one `PageView` serves one batch of measuring. */
import { fits, openRootOf, rectOf, rootOf } from '../dom/own.ts';
import { type Box, encloses, grow, heightOf, holds, intersection, type Point, widthOf } from './box.ts';
import { drawnInside, drawnParent } from './dom.ts';
import { obstacleFinder } from './obstacles.ts';
import type { Obstacle } from './place.ts';

/** A floating thing smaller than this is an icon or a caption of the field, not a menu or a calendar. */
const LAYER_SIZE = { width: 48, height: 24 } as const;
/** A frame that a library draws on top of its field reaches this far beyond it. */
const FRAME_RIM = 8;

export interface PageView {
  /** The part of the window in which an element may be seen: what scrolls or clips around it leaves that. */
  clipOf(element: Element): Box;
  /** Whether something that floats (menu, calendar, dialog and its backdrop, sticky header) lies over an element at a point. */
  isCovered(element: Element, field: Box, at: Point): boolean;
  /** The element of the page at a point. */
  elementAt(at: Point): Element | undefined;
  /** What stands within `area`, the element itself left out. */
  obstacles(element: Element, area: Box): Obstacle[];
}

/** @param isOurs tells our own host from the page's elements */
export function viewPage(document: Document, viewport: Box, isOurs: (node: Element) => boolean): PageView {
  const clips = new Map<Element, Box>();
  const contentClips = new Map<Element, Box>();
  const hits = new Map<string, Element | undefined>();
  const obstaclesNear = obstacleFinder(document, isOurs);

  /** What an element leaves of its content: its own clip, and its inner box if it clips. */
  function contentClip(element: Element): Box {
    const known = contentClips.get(element);
    if (known) return known;
    const around = clipOf(element);
    const style = getComputedStyle(element);
    const isRoot = element === document.documentElement || element === document.body;
    const clipping =
      !isRoot &&
      (style.overflowX !== 'visible' ||
        style.overflowY !== 'visible' ||
        /paint|strict|content/.test(style.contain));
    const clip = clipping ? intersection(around, rectOf(element)) : around;
    contentClips.set(element, clip);
    return clip;
  }

  function clipOf(element: Element): Box {
    const known = clips.get(element);
    if (known) return known;
    const container = containerOf(element);
    const clip = container ? contentClip(container) : viewport;
    clips.set(element, clip);
    return clip;
  }

  function elementAt(at: Point): Element | undefined {
    const key = `${at.x} ${at.y}`;
    if (!hits.has(key)) hits.set(key, hitTest(at));
    return hits.get(key);
  }

  function hitTest(at: Point): Element | undefined {
    const top = document.elementFromPoint(at.x, at.y);
    const hit = top && isOurs(top) ? document.elementsFromPoint(at.x, at.y).find((one) => !isOurs(one)) : top;
    return hit ? deepest(hit, at) : undefined;
  }

  /** Whether something floating is the ground that a field stands on, a drawn sheet of paper: it is where the field is, and the field is hit there. */
  function liesBehind(node: Element, element: Element, field: Box): boolean {
    const middle = { x: (field.left + field.right) / 2, y: (field.top + field.bottom) / 2 };
    const hit = holds(rectOf(node), middle) ? elementAt(middle) : undefined;
    return hit !== undefined && drawnInside(hit, element);
  }

  return {
    clipOf,
    elementAt,
    isCovered(element, field, at) {
      const hit = elementAt(at);
      if (!hit || drawnInside(hit, element)) return false;
      for (let node: Element | undefined = hit; node && !drawnInside(element, node); node = drawnParent(node))
        if (floats(node, field)) return !liesBehind(node, element, field);
      return false;
    },
    obstacles: (element, area) => obstaclesNear(element, intersection(area, viewport)),
  };
}

/** The ancestor whose overflow can clip an element: what is positioned escapes containers that are not. */
function containerOf(element: Element): Element | undefined {
  const { position } = getComputedStyle(element);
  let node = drawnParent(element);
  if (position === 'fixed') while (node && !holdsFixed(getComputedStyle(node))) node = drawnParent(node);
  if (position === 'absolute')
    while (node && getComputedStyle(node).position === 'static' && !holdsFixed(getComputedStyle(node)))
      node = drawnParent(node);
  return node;
}

/** Styles that make an element the container of fixed content in it. */
function holdsFixed(style: CSSStyleDeclaration): boolean {
  return (
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    style.perspective !== 'none' ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|filter|perspective/.test(style.willChange)
  );
}

/** The element at a point inside the shadow roots of what was hit. A root also names what lies over it from outside. */
function deepest(hit: Element, at: Point): Element {
  const root = openRootOf(hit);
  const inner = root?.elementsFromPoint(at.x, at.y).find((one) => rootOf(one) === root);
  return inner ? deepest(inner, at) : hit;
}

/** Whether an element floats over the page and is more than a part of the field that is drawn on top of it. */
function floats(element: Element, field: Box): boolean {
  if (fits(element, 'dialog:modal,:popover-open')) return true;
  const { position } = getComputedStyle(element);
  if (position !== 'absolute' && position !== 'fixed' && position !== 'sticky') return false;
  const box = rectOf(element);
  if (widthOf(box) < LAYER_SIZE.width || heightOf(box) < LAYER_SIZE.height) return false;
  return !encloses(grow(field, FRAME_RIM), box);
}

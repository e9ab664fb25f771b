/** What stands around a field and is better not covered: text, controls, icons. */
import { childNodesOf, fits, openRootOf, rectOf } from '../dom/own.ts';
import { type Box, encloses, grow, heightOf, intersection, widthOf } from './box.ts';
import { drawnParent } from './dom.ts';
import { isControl } from './field-box.ts';
import { type Obstacle, WEIGHT } from './place.ts';

/** Nodes looked at around one field. A claim's row and its neighbours have fewer; a page of thousands must not cost a frame. */
const NODE_LIMIT = 400;
/** Between a control's border and the text in it. */
const VALUE_INSET = 5;
/** Of a letter's size; figures and capitals, which claims are made of, are the wide ones. */
const LETTER_WIDTH = 0.62;
const PICTURES = 'svg,img,canvas,video,iframe,object';

interface Seen {
  readonly box: Box;
  /** Undefined for what may hold obstacles but is none. */
  readonly obstacles: readonly Obstacle[] | undefined;
}

/**
 * Finds obstacles for one batch of measuring: what was measured for one field is not measured again for its neighbours.
 * @param isOurs tells our own host, which is no obstacle
 * @returns what stands within an area, without the element that the area is for (text of its own and in it counts)
 */
export function obstacleFinder(
  document: Document,
  isOurs: (node: Element) => boolean,
): (element: Element, area: Box) => Obstacle[] {
  const range = document.createRange();
  const seen = new Map<Node, Seen>();
  const boxes = new Map<Element, Box>();

  function boxOf(element: Element): Box {
    const known = boxes.get(element);
    if (known) return known;
    const box = rectOf(element);
    boxes.set(element, box);
    return box;
  }

  function look(node: Node): Seen | undefined {
    const known = seen.get(node);
    if (known) return known;
    const now = node instanceof Element ? lookAtElement(node) : lookAtText(node);
    if (now) seen.set(node, now);
    return now;
  }

  function lookAtText(node: Node): Seen | undefined {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return undefined;
    range.selectNodeContents(node);
    const obstacles = [...range.getClientRects()].map((box) => ({ box, weight: WEIGHT.text }));
    return { box: range.getBoundingClientRect(), obstacles };
  }

  function lookAtElement(node: Element): Seen | undefined {
    if (isOurs(node)) return undefined;
    const box = boxOf(node);
    if (isControl(node)) {
      const weight = node === document.activeElement ? WEIGHT.focused : WEIGHT.control;
      return { box, obstacles: [{ box, weight }, ...lettersIn(node, box)] };
    }
    return { box, obstacles: fits(node, PICTURES) ? [{ box, weight: WEIGHT.control }] : undefined };
  }

  /** An element and its ancestors, up to the nearest that holds all of an area: in there everything next to the element is seen. */
  function surrounding(element: Element, area: Box): Element[] {
    const path = [element];
    let node = element;
    for (let parent = drawnParent(node); parent; parent = drawnParent(node)) {
      node = parent;
      path.push(node);
      if (encloses(boxOf(node), area)) break;
    }
    return path;
  }

  return (element, area) => {
    const found: Obstacle[] = [];
    const path = surrounding(element, area);
    const isText = !isControl(element);
    let left = NODE_LIMIT;
    const visit = (node: Node): void => {
      left -= 1;
      const here = left < 0 ? undefined : look(node);
      if (!here) return;
      // A mark may stand on the border of its own field, not on what is in it.
      if (node === element && !isText) {
        found.push(...(here.obstacles ?? []).filter(({ weight }) => weight === WEIGHT.text));
        return;
      }
      const apart = isEmpty(intersection(here.box, area));
      if (here.obstacles) {
        // A picture that fills the area is a background; a small one is an icon to click.
        const isBackground = node instanceof Element && fits(node, PICTURES) && encloses(here.box, area);
        if (!apart && !isBackground) found.push(...here.obstacles);
        return;
      }
      // A box that lies elsewhere has its content elsewhere, unless it has no size of its own.
      if (apart && !isEmpty(here.box)) return;
      for (const child of fromInsideOut(drawnChildren(node), path)) visit(child);
    };
    const around = path.at(-1);
    if (around) visit(around);
    return found;
  };
}

/** What is drawn right inside: of a slot what was given to it, of an element with an open tree of its own that tree. */
function drawnChildren(node: Node): readonly Node[] {
  const given = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  if (given.length > 0) return given;
  return [...childNodesOf((node instanceof Element && openRootOf(node)) || node)];
}

/** What stands near an element in the page's text mostly stands near it on the screen too: a page of one flat list is long. */
function fromInsideOut(children: readonly Node[], path: readonly Node[]): readonly Node[] {
  const own = children.findIndex((child) => path.includes(child));
  if (own < 0) return children;
  const nearestFirst: Node[] = [];
  for (let away = 0; nearestFirst.length < children.length; away++)
    for (const child of away === 0 ? [children[own]] : [children[own + away], children[own - away]])
      if (child) nearestFirst.push(child);
  return nearestFirst;
}

/** About where the letters of a control stand: of what stands in one, browsers tell no places. A short text leaves most of a box free. */
function lettersIn(control: Element, box: Box): Obstacle[] {
  const text = (control as Partial<HTMLInputElement>).value ?? control.textContent.trim();
  if (!text) return [];
  const inner = grow(box, -VALUE_INSET);
  const weight = WEIGHT.text;
  if (!fits(control, 'input')) return [{ box: inner, weight }];
  const { fontSize, textAlign, direction } = getComputedStyle(control);
  const letters = text.length * Number.parseFloat(fontSize) * LETTER_WIDTH;
  const free = Math.max(0, widthOf(inner) - letters);
  const atStart = direction === 'rtl' ? 1 : 0;
  const before = { left: 0, center: 0.5, right: 1, end: 1 - atStart }[textAlign] ?? atStart;
  return [
    { box: { ...inner, left: inner.left + free * before, right: inner.right - free * (1 - before) }, weight },
  ];
}

const isEmpty = (box: Box): boolean => widthOf(box) === 0 || heightOf(box) === 0;

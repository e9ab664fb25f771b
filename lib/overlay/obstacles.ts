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
const PICTURES = 'svg,img,canvas,video,iframe,object';

interface Seen {
  readonly box: Box;
  /** Undefined for what may hold obstacles but is none. */
  readonly obstacles: readonly Obstacle[] | undefined;
}

/**
 * Finds obstacles for one batch of measuring: what was measured for one field is not measured again for its neighbours.
 * @param isOurs tells our own host, which is no obstacle
 * @returns what stands within an area, without the element that the area is for (text of its own counts)
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
      const value = isFilled(node) ? [{ box: grow(box, -VALUE_INSET), weight: WEIGHT.text }] : [];
      return { box, obstacles: [{ box, weight }, ...value] };
    }
    return { box, obstacles: fits(node, PICTURES) ? [{ box, weight: WEIGHT.control }] : undefined };
  }

  /** The nearest ancestor that holds all of an area, so that everything next to the element is seen. */
  function surrounding(element: Element, area: Box): Element {
    let node = element;
    for (let parent = drawnParent(node); parent; parent = drawnParent(node)) {
      node = parent;
      if (encloses(boxOf(node), area)) break;
    }
    return node;
  }

  return (element, area) => {
    const found: Obstacle[] = [];
    const isText = !isControl(element);
    let left = NODE_LIMIT;
    const visit = (node: Node): void => {
      left -= 1;
      const here = left < 0 || (node === element && !isText) ? undefined : look(node);
      if (!here) return;
      const apart = isEmpty(intersection(here.box, area));
      if (here.obstacles) {
        // A picture that fills the area is a background; a small one is an icon to click.
        const isBackground = node instanceof Element && fits(node, PICTURES) && encloses(here.box, area);
        if (!apart && !isBackground) found.push(...here.obstacles);
        return;
      }
      // A box that lies elsewhere has its content elsewhere, unless it has no size of its own.
      if (apart && !isEmpty(here.box)) return;
      const root = node instanceof Element ? openRootOf(node) : null;
      for (const child of childNodesOf(root ?? node)) visit(child);
    };
    visit(surrounding(element, area));
    return found;
  };
}

const isEmpty = (box: Box): boolean => widthOf(box) === 0 || heightOf(box) === 0;

function isFilled(control: Element): boolean {
  const { value } = control as Partial<HTMLInputElement>;
  return value === undefined ? control.textContent.trim() !== '' : value !== '';
}

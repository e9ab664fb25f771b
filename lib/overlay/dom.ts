/** The little DOM help that plain DOM code needs. */
import { parentNodeOf, slotOf } from '../dom/own.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Child = Node | string | undefined;

/**
 * An element with attributes and children.
 * @param attributes by name; undefined leaves one out
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) node.setAttribute(key, value);
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

export function svgElement(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Node[]
): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/** The element around this one as it is drawn: its slot, its parent, or the host of its shadow root. */
export function drawnParent(node: Node): Element | undefined {
  const slot = node instanceof Element && slotOf(node);
  if (slot) return slot;
  const parent = parentNodeOf(node);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : undefined;
}

/** Whether `outer` is `inner` or holds it, through shadow roots. */
export function drawnInside(inner: Element, outer: Element): boolean {
  for (let node: Element | undefined = inner; node; node = drawnParent(node)) if (node === outer) return true;
  return false;
}

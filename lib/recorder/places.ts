import { childNodesOf, parentNodeOf, rectOf, slotOf, tagOf } from '../dom/own.ts';
import { shadowRootOf } from '../forms/sentinel.ts';

/** Elements that are drawn by the browser: a box of their own, whatever their display says. */
const DRAWN = new Set('button embed iframe img input meter object progress select textarea video'.split(' '));
/** Elements whose text the browser places by itself. */
const CENTRED = new Set(['button']);
/** A line of text is higher than its letters by this much at most; what is higher has several. */
const ONE_LINE = 1.7;

type Style = Record<string, string>;

/**
 * Says where things stand, so that the recording has them where the page had them, with whatever fonts it is opened: every block
 * and every box stands by itself, text flows only where nothing but text is. No style sheet is copied, for those may hold anything.
 */
export class Places {
  readonly #placed = new Map<Element, boolean>();
  readonly #mixed = new Map<Element, boolean>();

  /** Whether an element is no part of a line of text, and drawn. */
  isPlaced(element: Element): boolean {
    const known = this.#placed.get(element);
    if (known !== undefined) return known;
    const display = styleOf(element).display;
    const placed =
      display !== '' &&
      display !== 'none' &&
      display !== 'contents' &&
      (display !== 'inline' || DRAWN.has(tagOf(element))) &&
      tagOf(element) !== 'br' &&
      tagOf(element) !== 'option';
    this.#placed.set(element, placed);
    return placed;
  }

  /** The style of an element; of one that is not drawn, that it is not. */
  of(element: Element): Style {
    const { display, visibility, opacity } = styleOf(element);
    // What a shadow root has no slot for has no display at all.
    if (display === '') return { display: 'none' };
    if (display === 'none' || display === 'contents') return { display };
    const seen: Style = {
      ...(visibility !== 'visible' && { visibility: 'hidden' }),
      ...(opacity === '0' && { opacity: '0' }),
    };
    if (!this.isPlaced(element)) return seen;
    const rect = rectOf(element);
    const isDrawn = DRAWN.has(tagOf(element));
    return {
      ...this.#at(rect, element),
      ...(isDrawn ? fontOf(element) : { border: '0' }),
      ...this.#padding(element, rect),
      ...seen,
    };
  }

  /** The style of a run of text that stands among boxes. */
  ofRun(nodes: readonly Node[], parent: Element): Style {
    const rect = rangeOf(nodes).getBoundingClientRect();
    if (rect.width === 0) return {};
    const at = this.#at(rect, parent, true);
    return { ...at, ...linesOf(nodes, rect), ...fontOf(parent) };
  }

  /** Whether boxes stand among the text of an element, so that each run of it is placed by itself. */
  isMixed(element: Element): boolean {
    const block = this.isPlaced(element) ? element : this.#around(element);
    if (!block) return true;
    const known = this.#mixed.get(block);
    if (known !== undefined) return known;
    const mixed = this.#holdsBoxes(block);
    this.#mixed.set(block, mixed);
    return mixed;
  }

  #holdsBoxes(element: Element): boolean {
    return [...drawnIn(element)].some((node) => {
      if (node.nodeType !== 1) return false;
      const inner = node as Element;
      return styleOf(inner).display !== 'none' && (this.isPlaced(inner) || this.#holdsBoxes(inner));
    });
  }

  /** The element that a placed one inside is placed in. */
  #around(element: Element): Element | undefined {
    for (let node = parentDrawn(element); node; node = parentDrawn(node))
      if (this.isPlaced(node)) return node;
    return undefined;
  }

  #at({ left, top, width, height }: DOMRect, element: Element, isInside = false): Style {
    const around = isInside && this.isPlaced(element) ? element : this.#around(element);
    const from = around ? rectOf(around) : { left: -scrolled(element).x, top: -scrolled(element).y };
    return {
      position: 'absolute',
      display: 'block',
      left: pixels(left - from.left),
      top: pixels(top - from.top),
      width: pixels(width),
      height: pixels(height),
      margin: '0',
      'box-sizing': 'border-box',
    };
  }

  /** Text begins where it began. */
  #padding(element: Element, rect: DOMRect): Style {
    if (DRAWN.has(tagOf(element)) && !CENTRED.has(tagOf(element))) return {};
    const nodes = [...drawnIn(element)];
    if (this.isMixed(element) || !nodes.some(({ textContent }) => textContent?.trim()))
      return { padding: '0' };
    const text = rangeOf(nodes).getBoundingClientRect();
    if (text.width === 0 || CENTRED.has(tagOf(element))) return { padding: '0', ...fontOf(element) };
    const [top, left] = [Math.max(0, text.top - rect.top), Math.max(0, text.left - rect.left)];
    const { width: _width, height: _height, ...lines } = linesOf(nodes, text);
    return { padding: `${pixels(top)} 0 0 ${pixels(left)}`, ...lines, ...fontOf(element) };
  }
}

function fontOf(element: Element): Style {
  const { fontSize, fontWeight } = styleOf(element);
  const isBold = Number(fontWeight) >= 600;
  if (!isBold && !BOLD.test(tagOf(element))) return { 'font-size': fontSize };
  return { 'font-size': fontSize, 'font-weight': isBold ? 'bold' : 'normal' };
}
/** What a browser draws bold. */
const BOLD = /^(th|h[1-6]|b|strong)$/;

/** One line does not break, whatever the fonts; several are as high as they were. */
function linesOf(nodes: readonly Node[], rect: DOMRect): Style {
  const rects = [...rangeOf(nodes).getClientRects()].filter(({ width }) => width > 0);
  const letter = Math.min(...rects.map(({ height }) => height));
  const tops = new Set(rects.map(({ top }) => Math.round(top / Math.max(1, letter / 2))));
  if (rect.height <= letter * ONE_LINE || tops.size < 2)
    return { 'white-space': 'nowrap', 'line-height': pixels(rect.height) };
  return { 'line-height': pixels(rect.height / Math.max(1, Math.round(rect.height / (letter * 1.15)))) };
}

function rangeOf(nodes: readonly Node[]): Range {
  const [first, last] = [nodes[0], nodes.at(-1)];
  const range = new Range();
  if (!first || !last) return range;
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}

const styleOf = (element: Element): CSSStyleDeclaration => viewOf(element).getComputedStyle(element);

/** The window that an element's classes are of: a frame has its own. */
const viewOf = (element: Element): typeof globalThis => element.ownerDocument.defaultView ?? globalThis;

/** How far the page was scrolled: places count from its beginning. */
function scrolled(element: Element): { readonly x: number; readonly y: number } {
  const { scrollX, scrollY } = viewOf(element);
  return { x: scrollX, y: scrollY };
}

const drawnIn = (element: Element): Iterable<ChildNode> => childNodesOf(shadowRootOf(element) ?? element);

function parentDrawn(element: Element): Element | null {
  const slot = slotOf(element);
  if (slot) return slot;
  const parent = parentNodeOf(element);
  if (parent === null || parent.nodeType === 9) return null;
  return parent.nodeType === 11 ? (parent as ShadowRoot).host : (parent as Element);
}

const pixels = (number: number): string => `${Math.round(number * 10) / 10}px`;

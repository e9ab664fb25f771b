import { allIn, holdsNode, textContentOf } from './dom.ts';
import type { Page } from './page.ts';
import { pieceName } from './pieces.ts';
import { parentOf, type TextRun } from './walk.ts';

/** Where a text of the page is read again. */
export interface Place {
  /** What holds the value, and perhaps its caption too. */
  readonly element: Element;
  /** Where the element holds more: which part of it. */
  readonly piece?: string;
}

/** The smallest element around a text; where that holds more, reading cuts the caption off. */
export function elementOf({ nodes, block, text }: TextRun): Element {
  const parent = nodes[0]?.parentElement ?? block;
  const isWhole = nodes.every((node) => holdsNode(parent, node));
  // A block that holds much else is no place to read one text from.
  return isWhole || textOf(block).length > text.length + MOST_ELSE ? parent : block;
}
const MOST_ELSE = 200;

/** Where a text, or a piece of it, is read: in an element, and in which part of that where it holds more. */
export function placeIn(run: TextRun, index = 0, count = 1): Place {
  const element = elementOf(run);
  const [node] = run.nodes;
  const ends = [...allIn(element, 'br')];
  const line = ends.filter(
    (end) => node && end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).length;
  return { element, ...((ends.length > 0 || count > 1) && { piece: pieceName(line, index, count) }) };
}

/** Some pages draw the sign of an amount, its dollars and its cents in boxes of their own. */
export function wholeValue(value: TextRun, page: Page): Place & { readonly value: string } {
  const next = page.snapshot.items[value.order + 1];
  const place = { ...placeIn(value), value: value.text };
  if (value.text !== '$' || next?.what !== 'text') return place;
  let element: Element | null = place.element;
  while (element && !holdsNode(element, next.block)) element = parentOf(element);
  return element && AMOUNT.test(textOf(element)) ? { element, value: textOf(element) } : place;
}
const AMOUNT = /^\$[\d,. ]+$/;

/** The text of an element with single blanks. */
export const textOf = (element: Element): string =>
  (textContentOf(element) ?? '').replace(/\s+/g, ' ').trim();

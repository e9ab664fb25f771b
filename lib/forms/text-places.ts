import { firstIn, holdsNode, nodesIn, oneLine, tagOf, textContentOf } from '../dom/own.ts';
import type { Page } from './page.ts';
import { pieceName } from './pieces.ts';
import { parentOf, type Snapshot, type TextRun } from './walk.ts';

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
  return isWhole || (textContentOf(block) ?? '').length > text.length + MOST_ELSE ? parent : block;
}
/** So many characters, blanks between the lines of the markup included. */
const MOST_ELSE = 400;

/** Where a text, or a piece of it, is read: in an element, and in which part of that where it holds more. */
export function placeIn(run: TextRun, page: Page, index = 0, count = 1): Place {
  const element = elementOf(run);
  const lines = linesOf(element, page);
  const line = (run.nodes[0] && lines.get(run.nodes[0])) ?? 0;
  return { element, ...((lines.size > 0 || count > 1) && { piece: pieceName(line, index, count) }) };
}

/** The line of each text in an element whose lines are broken; none where it has one line only. */
function linesOf(element: Element, { snapshot }: Page): ReadonlyMap<Node, number> {
  const ofPage = brokenLines.get(snapshot) ?? new Map<Element, ReadonlyMap<Node, number>>();
  brokenLines.set(snapshot, ofPage);
  const known = ofPage.get(element) ?? (firstIn(element, 'br') ? countLines(element) : ONE_LINE);
  ofPage.set(element, known);
  return known;
}
const brokenLines = new WeakMap<Snapshot, Map<Element, ReadonlyMap<Node, number>>>();
const ONE_LINE: ReadonlyMap<Node, number> = new Map();

function countLines(element: Element): ReadonlyMap<Node, number> {
  const lines = new Map<Node, number>();
  let line = 0;
  const nodes = nodesIn(element);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Text) lines.set(node, line);
    else if (tagOf(node) === 'br') line += 1;
  }
  return lines;
}

/** Some pages draw the sign of an amount, its dollars and its cents in boxes of their own. */
export function wholeValue(value: TextRun, page: Page): Place & { readonly value: string } {
  const next = page.snapshot.items[value.order + 1];
  const place = { ...placeIn(value, page), value: value.text };
  if (value.text !== '$' || next?.what !== 'text') return place;
  let element: Element | null = place.element;
  while (element && !holdsNode(element, next.block)) element = parentOf(element);
  return element && AMOUNT.test(textOf(element)) ? { element, value: textOf(element) } : place;
}
const AMOUNT = /^\$[\d,. ]+$/;

/** The text of an element with single blanks. */
export const textOf = (element: Element): string =>
  oneLine((textContentOf(element) ?? '').slice(0, MOST_TEXT));
/** What goes on after so many characters is neither caption nor value. */
const MOST_TEXT = 4_000;

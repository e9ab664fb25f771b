import { type MayName, place, selectorOf } from '../forms/describe.ts';
import { controlKind } from '../forms/kinds.ts';
import { findAll } from '../forms/query.ts';
import { parentOf } from '../forms/walk.ts';
import { INTO_SHADOW, type LineSources, type Selector } from '../portals/types.ts';

/** From one box to the same box of every line. */

/** The lines of a form, seen from a box in one of them. */
export interface Rows {
  readonly row: Selector;
  readonly with?: 'before' | 'after';
  /** The rows that a selector of a field starts from: that of the line, and its second one. */
  readonly scopes: readonly (readonly Element[])[];
}

/** A card of a line hardly has fewer boxes than this; a single cell has one. */
const FEWEST_BOXES = 2;

/**
 * The rows of the lines.
 * @param taught where the lines are already, as far as that was taught before
 * @param anchors what the reader takes for lines
 * @returns undefined when the box stands in nothing that could be a line
 */
export function rowsAround(
  element: Element,
  taught: LineSources | undefined,
  anchors: readonly Element[],
  mayName: MayName,
): Rows | undefined {
  const { ownerDocument: document } = element;
  if (taught?.row !== undefined) {
    const known = rowsBy(document, taught.row, taught.with);
    if (standsIn(known, element)) return known;
    for (const side of ['before', 'after'] as const) {
      const wider = rowsBy(document, taught.row, side);
      if (standsIn(wider, element)) return wider;
    }
  }
  const row =
    anchors.find((anchor) => isBlock(anchor) && anchor.contains(element)) ??
    repeated(element) ??
    lone(element);
  return row && rowsBy(document, rowSelector(row, mayName), undefined);
}

const isBlock = (element: Element): boolean => boxesIn(element).length >= FEWEST_BOXES;

function rowsBy(document: Document, row: Selector, side: LineSources['with']): Rows {
  const scopes = findAll(row, [document]).map((one) => {
    const other = side === 'before' ? one.previousElementSibling : side && one.nextElementSibling;
    return other ? [one, other] : [one];
  });
  return { row, scopes, ...(side && { with: side }) };
}

const standsIn = ({ scopes }: Rows, element: Element): boolean =>
  scopes.some((scope) => scope.some((row) => holds(row, element)));

function holds(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** The nearest block around a box that stands there several times, made alike. */
function repeated(element: Element): Element | undefined {
  for (let node = parentOf(element); node && node.localName !== 'body'; node = parentOf(node)) {
    const own = node;
    const make = makeOf(own);
    if (boxesIn(own).length >= FEWEST_BOXES && siblings(own).some((other) => makeOf(other) === make))
      return own;
  }
  return undefined;
}

/** The only line so far: a table row, else the nearest block with several boxes. */
function lone(element: Element): Element | undefined {
  const row = element.closest('tr,[role=row],li');
  if (row && isBlock(row)) return row;
  for (let node = parentOf(element); node && node.localName !== 'body'; node = parentOf(node))
    if (isBlock(node)) return node;
  return undefined;
}

const siblings = (element: Element): Element[] =>
  [...(element.parentNode?.children ?? [])].filter(
    (other) => other !== element && other.localName === element.localName,
  );

const boxesIn = (element: Element): Element[] =>
  [...element.querySelectorAll('*')].filter((inner) => controlKind(inner) !== undefined);

/** What a block is made of: its boxes by kind and by name without numbers. */
const makeOf = (element: Element): string =>
  boxesIn(element)
    .map((box) => `${controlKind(box)} ${stem(box.getAttribute('name') ?? box.id)}`)
    .join('\n');

const stem = (name: string): string => name.replace(/\d+/g, '#');

/** Finds a row and every row made like it. */
function rowSelector(row: Element, mayName: MayName): Selector {
  const parent = parentOf(row);
  if (!parent) return selectorOf(row, mayName);
  const all = siblings(row);
  const others = all.filter((other) => makeOf(other) !== makeOf(row));
  // A class that rows of other make do not have; without such rows the tag is enough.
  const own = [...row.classList].find(
    (name) =>
      /^[a-z][\w-]*$/i.test(name) &&
      mayName(name) &&
      others.every((other) => !other.classList.contains(name)),
  );
  const tag = row.localName + (others.length > 0 && own !== undefined ? `.${own}` : '');
  return `${selectorOf(parent, mayName)} > ${tag}`;
}

/**
 * A selector that finds the box in its own row, and the same box in the others.
 * @returns undefined where no selector does
 */
export function inEveryRow(element: Element, { scopes }: Rows, mayName: MayName): Selector | undefined {
  const own = scopes.find((scope) => scope.some((row) => holds(row, element)));
  const row = own?.find((one) => holds(one, element));
  if (!own || !row) return undefined;
  const root = element.getRootNode();
  if (root !== row.getRootNode() && root instanceof ShadowRoot) {
    const host = inEveryRow(root.host, { row: '', scopes }, mayName);
    return host && host + INTO_SHADOW + selectorOf(element, mayName).split(INTO_SHADOW).at(-1);
  }
  // Rows without boxes (headings, totals) have no say.
  const rows = scopes.filter((scope) => scope.some((one) => boxesIn(one).length > 0));
  return [...stems(element, mayName), placeIn(element, row)].find(
    (selector) =>
      findAll(selector, own)[0] === element && rows.every((scope) => findAll(selector, scope).length <= 1),
  );
}

const NAMED_BY = ['name', 'data-field', 'data-testid', 'formcontrolname', 'id'] as const;

/** Names without the number of the line: `charge0` is `[name^="charge"]`, `rows[0].pos` `[name^="rows["][name$="].pos"]`. */
function stems(element: Element, mayName: MayName): Selector[] {
  return NAMED_BY.flatMap((attribute) => {
    const name = element.getAttribute(attribute);
    if (!name || !mayName(name)) return [];
    const match = /^(\D*)\d+(.*)$/.exec(name);
    if (!match) return [`[${attribute}=${JSON.stringify(name)}]`];
    const [, before = '', after = ''] = match;
    const start = before && `[${attribute}^=${JSON.stringify(before)}]`;
    const end = after && `[${attribute}$=${JSON.stringify(after)}]`;
    return start + end ? [start + end] : [];
  });
}

function placeIn(element: Element, row: Element): Selector {
  let path = '';
  for (let node: Element | null = element; node && node !== row; node = node.parentElement)
    path = ` > ${place(node)}${path}`;
  return `:scope${path}`;
}

import {
  allIn,
  attributeOf,
  firstElementOf,
  nextElementOf,
  parentElementOf,
  rootOf,
  tagOf,
} from '../dom/own.ts';
import { textOf } from './text-places.ts';

/** Where a page puts values: how its elements look that hold a text. */
export class ValuePlaces {
  readonly #looks = new Map<Node, Map<string, ReadonlySet<string>>>();

  /** Whether another element that looks so holds a text: this is where values stand, not an ornament. */
  isFilledElsewhere(element: Element): boolean {
    const root = rootOf(element);
    const byTag = this.#looks.get(root) ?? new Map<string, ReadonlySet<string>>();
    this.#looks.set(root, byTag);
    const tag = tagOf(element);
    const known = byTag.get(tag) ?? new Set([...allIn(root, tag)].filter(textOf).map(lookOf));
    byTag.set(tag, known);
    return known.has(lookOf(element));
  }
}

/** How an element looks: its tag and its class. */
export const lookOf = (element: Element | null): string =>
  element ? `${tagOf(element)}.${attributeOf(element, 'class') ?? ''}` : '';

/** What marks the open one of several tabs or entries of a menu. */
const OPEN = /(^|[\s_-])(on|active|current|selected)(\s|$)/i;

/** A row of more entries is no row of tabs; looking at all of them for each would take the square of their number. */
const MOST_TABS = 30;

/** Whether an element is one of several that look alike, but for the one that is marked as open. */
export function isTab(element: Element): boolean {
  const bar = parentElementOf(element);
  const all: string[] = [];
  for (let entry = bar && firstElementOf(bar); entry; entry = nextElementOf(entry))
    if (all.push(lookOf(entry)) > MOST_TABS) return false;
  const others = new Set(all.filter((look) => !OPEN.test(look.replace('.', ' '))));
  return all.length > 2 && others.size === 1 && all.filter((look) => !others.has(look)).length === 1;
}

import { allIn, attributeOf, rootOf, tagOf } from './dom.ts';
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

import { allIn, attributeOf, idOf, property, rootOf } from '../dom/own.ts';
import { addTo } from './lists.ts';

const controlOf = property<Element | null>(() => HTMLLabelElement.prototype, 'control');

/**
 * The labels of a page, collected once for each look at it: asked for those of a control that has none, a browser searches
 * the whole page.
 */
export class Labels {
  private readonly roots = new Map<Node, ReadonlyMap<Element | string, readonly Element[]>>();

  /** The labels of a control, in order. */
  of(control: Element): readonly Element[] {
    return this.in(control).get(control) ?? [];
  }

  /** The labels that name an element by its id, though it may be none that can have a label. */
  pointingAt(element: Element): readonly Element[] {
    return this.in(element).get(idOf(element)) ?? [];
  }

  private in(element: Element): ReadonlyMap<Element | string, readonly Element[]> {
    const root = rootOf(element);
    const known = this.roots.get(root) ?? collect(root);
    this.roots.set(root, known);
    return known;
  }
}

function collect(root: Document | ShadowRoot): Map<Element | string, Element[]> {
  const found = new Map<Element | string, Element[]>();
  for (const label of allIn(root, 'label')) {
    const control = label instanceof HTMLLabelElement ? controlOf(label) : null;
    for (const key of [control, attributeOf(label, 'for')]) {
      if (!key) continue;
      addTo(found, key, label);
    }
  }
  return found;
}
